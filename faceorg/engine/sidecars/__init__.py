"""Names written beside photos, for other programs and for the time after this one."""
