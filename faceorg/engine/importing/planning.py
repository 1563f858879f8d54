"""What an import would do: whose face is named, which box is drawn, and what is left as it is.

A person's word is never overruled: what was decided here stands, and is listed where another
program says otherwise. Nobody is named twice in one photo. Reads the library; changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from faceorg.domain.faces import Decision
from faceorg.domain.importing import Held, Said
from faceorg.engine.importing.placing import placed
from faceorg.library.foreign.reading import faces_in, is_before_birth
from faceorg.library.forgotten import is_forgotten
from faceorg.vision.decoding.suffixes import is_video

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.domain.importing import ForeignPhoto, Origin
    from faceorg.engine.importing.who import Meant, Names
    from faceorg.library.library import Library

_PUT_ASIDE = {Decision.IGNORED: Held.IGNORED, Decision.NOT_A_FACE: Held.NOT_A_FACE}


@dataclass(frozen=True, slots=True)
class Naming:
    """A face that is there and gets a name.

    Attributes:
        boxed: whether the other program has a box, too.
        there: the name as the other program has it.
    """

    face_id: FaceId
    who: Meant
    origin: Origin
    boxed: bool = True
    there: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A box around no known face, in fractions of the shown photo; it becomes a face.

    `there` is the name as the other program has it.
    """

    photo_id: PhotoId
    box: Box
    who: Meant
    origin: Origin
    there: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A name that is not taken over.

    Attributes:
        said: the name that it would have got.
        known: whose face it is here, where somebody else was named; else empty.
        there: the name as the other program has it.
    """

    photo_id: PhotoId
    said: str
    reason: Held
    known: str = ""
    there: str = ""


@dataclass(slots=True)
class Plan:
    """What an import does, and does not.

    Attributes:
        namings, drawings: what it does.
        left_out: what it does not, since somebody has said otherwise or it cannot be told.
        agreed: names that are here already.
        unnamed: boxes without a name; they are not carried over.
    """

    namings: list[Naming] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    agreed: int = 0
    unnamed: int = 0

    def everybody(self) -> dict[Meant, int]:
        """Return who is named, and how many faces each gets."""
        counts: dict[Meant, int] = {}
        for who in (*(n.who for n in self.namings), *(d.who for d in self.drawings)):
            counts[who] = counts.get(who, 0) + 1
        return counts


def make_plan(
    library: Library, found: Mapping[PhotoId, Sequence[ForeignPhoto]], names: Names
) -> Plan:
    """Return what importing would do.

    Args:
        library: where.
        found: what is said of photos; of one photo, what comes first counts.
        names: whom names mean.
    """
    plan = Plan()
    refused = library.faces.rejections() if found else set()
    for photo_id, said in found.items():
        _OfPhoto(library, names, plan, photo_id, refused).take([*map(_of_video, said)])
    return plan


def _of_video(photo: ForeignPhoto) -> ForeignPhoto:
    """Return what is said of a video without boxes: nobody knows which moment they are of."""
    if not is_video(photo.path):
        return photo
    boxed = (region.name for region in photo.said.regions if region.name)
    return replace(photo, said=Said((), (*boxed, *photo.said.names)))


class _OfPhoto:
    """Plans for one photo."""

    def __init__(
        self,
        library: Library,
        names: Names,
        plan: Plan,
        photo_id: PhotoId,
        refused: set[tuple[FaceId, PersonId]],
    ) -> None:
        self._library, self._names, self._plan = library, names, plan
        self._photo_id, self._refused = photo_id, refused
        self._faces = faces_in(library, photo_id)
        self._taken: dict[FaceId, Meant] = {}
        self._drawn: list[Box] = []
        self._said: set[Meant] = set()
        self._there: dict[Meant, str] = {}

    def take(self, said: Sequence[ForeignPhoto]) -> None:
        """Plan boxes first, of all programs; then names without one."""
        for photo in said:
            self._take_regions(photo)
        for photo in said:
            self._take_names(photo)

    def _take_regions(self, photo: ForeignPhoto) -> None:
        boxes, faces = placed(photo.said.regions, photo.orientation, self._faces)
        before = frozenset(self._said)
        for i, region in enumerate(photo.said.regions):
            if not region.name:
                self._plan.unnamed += 1
                continue
            who = self._who(region.name)
            if who is None or who in before:  # another file has told it
                continue
            if who in self._said:
                self._leave(who, Held.TWICE)
                continue
            self._said.add(who)
            if i in faces:
                self._name(self._faces[faces[i]], who, photo.origin)
            else:
                self._draw(boxes[i], who, photo.origin)

    def _take_names(self, photo: ForeignPhoto) -> None:
        """Name a face without a box: only where there is one name, and one face it can be."""
        told = dict.fromkeys(who for who in map(self._who, photo.said.names) if who is not None)
        new = [who for who in told if who not in self._said]
        self._said.update(new)
        people = [who for who in new if not self._is_there(who)]
        self._plan.agreed += len(new) - len(people)
        free = [f for f in self._faces if f.decision is None and f.face_id not in self._taken]
        if len(people) == 1 and len(free) == 1:
            self._name(free[0], people[0], photo.origin, boxed=False)
            return
        for who in people:
            self._leave(who, Held.NO_PLACE)

    def _who(self, name: str) -> Meant | None:
        """Return whom a name means, where that can be told."""
        who = self._names.meant(name)
        if who is not None:
            self._there.setdefault(who, name)
        if who is None or not who.ambiguous:
            return who
        if who not in self._said:
            self._said.add(who)
            self._leave(who, Held.AMBIGUOUS_NAME)
        return None

    def _name(self, face: Face, who: Meant, origin: Origin, *, boxed: bool = True) -> None:
        if face.decision is Decision.CONFIRMED and face.person_id == who.person_id:
            self._plan.agreed += 1
            self._taken[face.face_id] = who
        elif (reason := self._against(face, who)) is not None:
            known = self._name_of(face) if reason is Held.OTHER_PERSON else ""
            self._leave(who, reason, known)
        else:
            self._taken[face.face_id] = who
            there = self._there[who]
            self._plan.namings.append(Naming(face.face_id, who, origin, boxed, there))

    def _draw(self, box: Box, who: Meant, origin: Origin) -> None:
        if self._is_there(who):
            self._leave(who, Held.TWICE)
        elif is_forgotten(self._library.database, self._photo_id, box):
            self._leave(who, Held.FORGOTTEN)
        elif self._before_birth(who):
            self._leave(who, Held.BEFORE_BIRTH)
        else:
            self._drawn.append(box)
            drawing = Drawing(self._photo_id, box, who, origin, self._there[who])
            self._plan.drawings.append(drawing)

    def _against(self, face: Face, who: Meant) -> Held | None:
        """Return what somebody has said here that speaks against a name, if anything."""
        if face.face_id in self._taken or face.decision is Decision.CONFIRMED:
            return Held.OTHER_PERSON
        if face.decision is not None:
            return _PUT_ASIDE[face.decision]
        if who.person_id is not None and (face.face_id, who.person_id) in self._refused:
            return Held.REJECTED
        if self._is_there(who):
            return Held.TWICE
        return Held.BEFORE_BIRTH if self._before_birth(who) else None

    def _is_there(self, who: Meant) -> bool:
        """Whether somebody is in the photo already, or will be."""
        if who in self._taken.values():
            return True
        return who.person_id is not None and any(
            face.person_id == who.person_id for face in self._faces
        )

    def _before_birth(self, who: Meant) -> bool:
        return who.person_id is not None and is_before_birth(
            self._library, who.person_id, self._photo_id
        )

    def _name_of(self, face: Face) -> str:
        if face.face_id in self._taken:
            return self._taken[face.face_id].name
        person = None if face.person_id is None else self._library.people.get(face.person_id)
        return "" if person is None else person.name

    def _leave(self, who: Meant, reason: Held, known: str = "") -> None:
        there = self._there.get(who, who.name)
        self._plan.left_out.append(LeftOut(self._photo_id, who.name, reason, known, there))
