"""Vectors in, groups and suggestions out; the only room that imports sklearn."""
