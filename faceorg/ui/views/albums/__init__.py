"""The page of an album."""
