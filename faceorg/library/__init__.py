"""The library: one SQLite database of photos, faces, people and decisions, and its thumbnails."""
