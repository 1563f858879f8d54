"""Names from other programs: where to look, what there is, and whom each name means."""
