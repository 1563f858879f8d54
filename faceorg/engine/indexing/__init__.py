"""From folders to faces: look, compare, find moved files again, read, commit."""
