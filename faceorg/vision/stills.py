"""The faces of a video: those of its stills, each person once, at the best moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import FaceReading
    from faceorg.vision.decoding.picture import Picture


class Reader(Protocol):
    """Finds faces; `vision.reader.FaceReader` is one.

    Attributes:
        same_person_min: cosine similarity above which two faces of a video are one person.
    """

    same_person_min: float

    def read(self, picture: Picture) -> list[FaceReading]:
        """Return the faces of a picture, best score first."""
        ...


class Stills:
    """What was found in a photo, or in the stills of a video.

    Attributes:
        best: the photo; of a video the still that stands for it: with the best faces, and sharp.
        faces: of the photo; of a video one for each person, with its moment.
        moments: seconds of the stills, the best one's first; none of a photo.
    """

    def __init__(self, picture: Picture, reader: Reader) -> None:
        """Find the faces in all of it."""
        self.best = picture
        self.moments: tuple[float, ...] = ()
        if not picture.moments:
            self.faces = tuple(reader.read(picture))
            return
        shown = [(still, reader.read(still)) for still in picture.stills()]
        self.best = max(shown, key=lambda one: _worth(*one))[0]
        first = self.best.moments[0]
        self.moments = (first, *(moment for moment in picture.moments if moment != first))
        seen = [
            replace(face, moment_s=still.moments[0]) for still, faces in shown for face in faces
        ]
        self.faces = tuple(one_of_each(seen, reader.same_person_min))


def one_of_each(faces: Sequence[FaceReading], same_person_min: float) -> list[FaceReading]:
    """Return the best face of each person of a video.

    A face is of the person whose best face it is most like, from a similarity on; two faces of the
    same moment are two people. So nobody is twice in a video, as nobody is twice in a photo.
    """
    kept: list[FaceReading] = []
    moments: list[set[float | None]] = []
    for face in sorted(faces, key=lambda f: f.quality, reverse=True):
        likeness = [
            -1.0 if face.moment_s in there else float(np.dot(face.vector, one.vector))
            for one, there in zip(kept, moments, strict=True)
        ]
        best = int(np.argmax(likeness)) if likeness else -1
        if likeness and likeness[best] >= same_person_min:
            moments[best].add(face.moment_s)
        else:
            kept.append(face)
            moments.append({face.moment_s})
    return sorted(kept, key=lambda f: f.score, reverse=True)


def _worth(still: Picture, faces: Sequence[FaceReading]) -> tuple[float, float]:
    """Return what makes a still stand for its video: faces that are seen well, then sharpness."""
    grey = cv2.cvtColor(still.pixels, cv2.COLOR_RGB2GRAY)
    return sum(face.quality for face in faces), float(cv2.Laplacian(grey, cv2.CV_32F).var())
