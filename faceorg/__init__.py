"""FaceOrg finds, names and shows the people in somebody's own photos, on their own computer."""

__version__ = "0.5.0"
