"""Words and rules of FaceOrg: plain values, no I/O, no Qt; numpy only as a type."""
