"""Giving photos away safely: copies, covered faces, contact sheets and posters."""
