"""Ids as the library hands them out; an id that was once shown is never used again."""

from typing import NewType

PhotoId = NewType("PhotoId", int)
FaceId = NewType("FaceId", int)
PersonId = NewType("PersonId", int)
GroupId = NewType("GroupId", int)
EditId = NewType("EditId", int)
ProblemId = NewType("ProblemId", int)
StrangerId = NewType("StrangerId", int)
ForgettingId = NewType("ForgettingId", int)
AlbumId = NewType("AlbumId", int)
