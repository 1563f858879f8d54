"""People files: names, vectors and decisions that move between computers. Imports nothing heavy."""

SUFFIX = ".faceorg-people"
MEDIA_TYPE = "application/x-faceorg-people"
