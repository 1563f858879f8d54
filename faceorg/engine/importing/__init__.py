"""Names from other programs: gathered, looked at first, and taken over as one edit."""
