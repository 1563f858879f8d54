"""Questions that need an answer before something is done."""
