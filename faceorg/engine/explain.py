"""Why a face is where it is: the faces it is like, and what speaks against. Not for the GUI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.review import Evidence, EvidenceKind, Explanation, Guess, NearFace
from faceorg.domain.weakness import weaknesses
from faceorg.engine.evidence import FEW_EXAMPLES, guess_of, likeness_evidence
from faceorg.engine.facts import spoken_of, thresholds_of
from faceorg.engine.packs import current_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library
    from faceorg.people.explain import Likenesses

RUNNER_UP_MARGIN = 0.1  # times the unit of the thresholds: somebody else is nearly as likely


def explain_face(library: Library, face_id: FaceId) -> Explanation:
    """Say what a face's place rests on.

    For a face of nobody, the likeliest person is taken.

    Raises:
        EditRefusedError: there is no such face.
    """
    with library.database.snapshot():
        found = library.faces.by_id([face_id])
        if not found:
            raise EditRefusedError(RefusalCode.UNKNOWN_FACE, str(face_id))
        return _Explainer(library).explain(found[0])


class _Explainer:
    """Explains one face."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pack = current_pack(library)
        self._unit = thresholds_of(library, self._pack).unit
        self._people = {p.person_id: p for p in library.people.all()}
        self._spoken = spoken_of(library, self._pack)

    def explain(self, face: Face) -> Explanation:
        """Return the explanation of a face."""
        from faceorg.people.explain import likenesses_of

        person_id = face.person_id or face.suggested_person_id
        table = self._library.faces.table(self._pack.pack_id)
        rows = (table.face_ids == face.face_id).nonzero()[0]
        if not len(rows):  # a back of a head, or "not a face"
            return Explanation(face.face_id, person_id, self._name(person_id))
        spoken = self._spoken
        found = likenesses_of(table, int(rows[0]), spoken, person_id)
        alone = person_id is None and face.group_id is None and face.stranger_id is None
        if alone and found.others:
            person_id = found.others[0][0]
            found = likenesses_of(table, int(rows[0]), spoken, person_id)
        return Explanation(
            face_id=face.face_id,
            person_id=person_id,
            name=self._name(person_id),
            near=tuple(NearFace(i, self._likeness(score)) for i, score in found.near),
            spoke_for=tuple(self._for(found, person_id)),
            spoke_against=tuple(self._against(face, person_id, found)),
            runner_up=tuple(self._guess(i, score) for i, score in found.others if score > 0),
        )

    def _for(self, found: Likenesses, person_id: PersonId | None) -> Iterator[Evidence]:
        if found.own is not None:
            evidence = self._likeness(found.own)
            if evidence.kind in {EvidenceKind.VERY_ALIKE, EvidenceKind.ALIKE}:
                yield evidence
        brought = self._brought(person_id)
        if brought and not found.near:
            yield Evidence(EvidenceKind.BROUGHT, (brought,))

    def _against(
        self, face: Face, person_id: PersonId | None, found: Likenesses
    ) -> Iterator[Evidence]:
        if found.own is not None:
            evidence = self._likeness(found.own)
            if evidence.kind in {EvidenceKind.LITTLE_ALIKE, EvidenceKind.UNLIKE}:
                yield evidence
        if found.others and found.own is not None:
            other, score = found.others[0]
            if score > found.own - RUNNER_UP_MARGIN * self._unit:
                yield Evidence(EvidenceKind.RUNNER_UP, subject=self._name(other))
        person = self._people.get(person_id) if person_id is not None else None
        taken = self._taken(face)
        for kind in weaknesses(face, person.birth_date if person else None, taken):
            small = kind is EvidenceKind.SMALL
            yield Evidence(kind, (round(face.size_px),) if small else ())
        if person is not None:
            yield from self._of_person(face, person, taken)

    def _of_person(self, face: Face, person: Person, taken: date | None) -> Iterator[Evidence]:
        if person.face_count < FEW_EXAMPLES and not self._brought(person.person_id):
            yield Evidence(EvidenceKind.FEW_EXAMPLES, (person.face_count,))
        if (face.face_id, person.person_id) in self._library.faces.rejections():
            yield Evidence(EvidenceKind.REJECTED, subject=person.name)
        if person.birth_date is not None and taken is not None and taken < person.birth_date:
            yield Evidence(EvidenceKind.BEFORE_BIRTH, subject=person.name)

    def _brought(self, person_id: PersonId | None) -> int:
        """Return with how many vectors from elsewhere faces of somebody are compared."""
        brought = None if person_id is None else self._spoken.brought.get(person_id)
        return 0 if brought is None else len(brought.vectors)

    def _taken(self, face: Face) -> date | None:
        detail = self._library.photos.detail(face.photo_id)
        if detail is None or not detail.dated or detail.taken_at is None:
            return None
        return detail.taken_at.date()

    def _likeness(self, score: float) -> Evidence:
        return likeness_evidence(score, self._pack.thresholds)

    def _name(self, person_id: PersonId | None) -> str:
        person = self._people.get(person_id) if person_id is not None else None
        return person.name if person else ""

    def _guess(self, person_id: PersonId, score: float) -> Guess:
        return guess_of(self._people[person_id], score, self._pack.thresholds)
