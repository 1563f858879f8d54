"""What taking a people file in would do: whose face is named, what else is said, what stands.

A person's word is never overruled: what was decided here stands, and names that differ are listed.
Reads the library; changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.faces import Decision, same_moment
from faceorg.domain.importing import Held, Origin
from faceorg.engine.importing.placing import best_pairs
from faceorg.engine.importing.planning import Drawing, LeftOut
from faceorg.engine.importing.who import Meant
from faceorg.engine.people_file.contents import FaceRef
from faceorg.engine.people_file.keeping_apart import plan_apart
from faceorg.engine.people_file.plan import Plan
from faceorg.library.carrying import SAME_FACE_IOU
from faceorg.library.foreign.reading import faces_in, is_before_birth
from faceorg.library.forgotten import is_forgotten
from faceorg.library.people_files import photos_by_fingerprint
from faceorg.vision.packs import all_packs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.engine.people_file.contents import Contents, FileFace
    from faceorg.engine.people_file.who import Match
    from faceorg.library.library import Library

_PUT_ASIDE = {Decision.IGNORED: Held.IGNORED, Decision.NOT_A_FACE: Held.NOT_A_FACE}


def make_plan(library: Library, contents: Contents, matches: tuple[Match, ...]) -> Plan:
    """Return what taking it in would do; everything is read anew."""
    plan = Plan(matches, vectors=knows_model(contents))
    refused = library.faces.rejections()
    here = photos_by_fingerprint(library.database, (p.fingerprint for p in contents.photos))
    for number, photo in enumerate(contents.photos):
        photo_ids = here.get(photo.fingerprint, [])
        plan.photos += bool(photo_ids)
        for photo_id in photo_ids:
            _OfPhoto(library, plan, photo_id, refused).take(number, photo.faces)
    plan_apart(library, contents, plan)
    return plan


def knows_model(contents: Contents) -> bool:
    """Whether this program has the very model that made the vectors."""
    return any(
        pack.pack_id == contents.pack and pack.embedder.sha256 == contents.embedder
        for pack in all_packs()
    )


def placed(faces: Sequence[Face], told: Sequence[FileFace]) -> dict[int, int]:
    """Return {index of a face of the file: index of the face here}, best overlaps first."""
    return best_pairs(
        (overlap, i, j)
        for i, said in enumerate(told)
        for j, face in enumerate(faces)
        if same_moment(face.moment_s, said.moment_s)
        and (overlap := face.box.iou(said.box)) >= SAME_FACE_IOU
    )


class _OfPhoto:
    """Plans for one photo."""

    def __init__(
        self,
        library: Library,
        plan: Plan,
        photo_id: PhotoId,
        refused: set[tuple[FaceId, PersonId]],
    ) -> None:
        self._library, self._plan, self._photo_id = library, plan, photo_id
        self._refused = refused
        self._faces = faces_in(library, photo_id)
        self._there = {face.person_id for face in self._faces} - {None}
        self._named: set[int] = set()

    def take(self, number: int, told: Sequence[FileFace]) -> None:
        """Plan for what was said of the faces of a photo; `number` is its index in the file."""
        where = placed(self._faces, told)
        for i, said in enumerate(told):
            face = self._faces[where[i]] if i in where else None
            if face is not None:
                self._plan.at.setdefault(FaceRef(number, i), []).append(face.face_id)
                self._put_aside(face, said)
                self._refuse(face, said)
            if said.person is not None:
                self._name(face, said, said.person)

    def _name(self, face: Face | None, said: FileFace, person: int) -> None:
        match = self._plan.matches[person]
        if match.left_out:
            return
        if match.ambiguous:
            self._leave(match, Held.AMBIGUOUS_NAME)
        elif face is None:
            self._draw(said, person, match)
        elif face.decision is Decision.CONFIRMED and face.person_id == match.person_id:
            self._plan.agreed += 1
            self._named.add(person)
        elif (reason := self._against(face, person, match)) is not None:
            other = face.person_id if reason is Held.OTHER_PERSON else None
            self._leave(match, reason, self._name_of(other))
        else:
            self._plan.namings[face.face_id] = person
            self._named.add(person)

    def _draw(self, said: FileFace, person: int, match: Match) -> None:
        if self._is_there(person, match):
            self._leave(match, Held.TWICE)
        elif said.moment_s is not None:  # nobody can draw in a video
            self._leave(match, Held.NO_PLACE)
        elif is_forgotten(self._library.database, self._photo_id, said.box):
            self._leave(match, Held.FORGOTTEN)
        elif self._before_birth(match):
            self._leave(match, Held.BEFORE_BIRTH)
        else:
            who = Meant(match.name, match.person_id)
            drawing = Drawing(self._photo_id, said.box, who, Origin.PEOPLE_FILE)
            self._plan.drawings.append((drawing, person))
            self._named.add(person)

    def _against(self, face: Face, person: int, match: Match) -> Held | None:
        """Return what somebody has said here that speaks against a name, if anything."""
        if face.decision is Decision.CONFIRMED:
            return Held.OTHER_PERSON
        if face.decision is not None:
            return _PUT_ASIDE[face.decision]
        if match.person_id is not None and (face.face_id, match.person_id) in self._refused:
            return Held.REJECTED
        if self._is_there(person, match):
            return Held.TWICE
        return Held.BEFORE_BIRTH if self._before_birth(match) else None

    def _put_aside(self, face: Face, said: FileFace) -> None:
        if said.put_aside is None:
            return
        if face.decision is said.put_aside:
            self._plan.agreed += 1
        elif face.decision is not None:
            self._plan.stood += 1
        elif said.put_aside is Decision.IGNORED:
            self._plan.asides.append((face.face_id, said.stranger))
        else:
            self._plan.no_faces.append(face.face_id)

    def _refuse(self, face: Face, said: FileFace) -> None:
        for person in said.refused:
            match = self._plan.matches[person]
            if not match.wanted:
                continue
            if match.person_id is not None and (face.face_id, match.person_id) in self._refused:
                self._plan.agreed += 1
            elif match.person_id is not None and face.person_id == match.person_id:
                self._plan.stood += 1
            else:
                self._plan.refusals.append((face.face_id, person))

    def _is_there(self, person: int, match: Match) -> bool:
        """Whether somebody is in the photo already, or will be."""
        others = (self._plan.matches[i].person_id for i in self._named)
        known = match.person_id
        return person in self._named or (
            known is not None and (known in self._there or known in others)
        )

    def _before_birth(self, match: Match) -> bool:
        return match.person_id is not None and is_before_birth(
            self._library, match.person_id, self._photo_id
        )

    def _name_of(self, person_id: PersonId | None) -> str:
        person = None if person_id is None else self._library.people.get(person_id)
        return "" if person is None else person.name

    def _leave(self, match: Match, reason: Held, known: str = "") -> None:
        left_out = LeftOut(self._photo_id, match.name, reason, known)
        self._plan.left_out.append(left_out)
