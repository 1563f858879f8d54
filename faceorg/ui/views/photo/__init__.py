"""One photo with its faces outlined."""
