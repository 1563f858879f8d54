"""Commands that show what is known; but for folders and problems they change nothing."""
