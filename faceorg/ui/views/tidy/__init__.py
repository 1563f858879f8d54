"""The page for photos that are there more than once."""
