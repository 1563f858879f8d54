"""Photos that are there twice, nearly the same or one of a burst."""
