"""Databases of other programs, only ever read."""
