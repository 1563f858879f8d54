"""The edit behind a page of suggestions: yes to some faces and no to others, in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.edits.common import add_swept, known_faces, names_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library

MAYBE = "maybe"  # under this key: how often weak guesses were right and wrong lately
HALF = 0.5  # what a page before counts beside the latest


def answer_suggestions(
    library: Library,
    confirmed: Sequence[tuple[FaceId, PersonId]],
    rejected: Sequence[tuple[FaceId, PersonId]],
) -> Changes:
    """Confirm some faces and reject others, each with its own person.

    Faces need not be suggested: the inbox also asks about weaker guesses. How often those were
    right is remembered, so that it stops asking when they seldom are.

    Args:
        library: where.
        confirmed: (face, person) pairs that are right.
        rejected: (face, person) pairs that are wrong.

    Raises:
        EditRefusedError: a face or person is unknown.
    """
    with library.journal.edit("confirm" if confirmed else "reject") as edit:
        pairs = [*confirmed, *rejected]
        faces = {f.face_id: f for f in known_faces(library, [i for i, _ in pairs])}
        weak = {i for i, f in faces.items() if f.suggested_person_id is None}
        by_person: dict[PersonId, list[FaceId]] = {}
        for face_id, person_id in confirmed:
            by_person.setdefault(person_id, []).append(face_id)
        names = names_of(library, by_person or dict.fromkeys(p for _, p in rejected))
        for person_id, ids in by_person.items():
            edit.confirm(ids, person_id)
            edit.remove_rejections([(i, person_id) for i in ids])
        edit.add_rejections(rejected)
        if weak:
            right = sum(i in weak for i, _ in confirmed)
            _remember(library, edit, right, len(weak) - right)
        edit.summary = {"faces": len(confirmed) or len(rejected), "name": names}
        if confirmed and rejected:
            edit.summary["rejected"] = len(rejected)
        add_swept(library, edit, list(by_person))
    return edit.changes


def weak_guesses_pay(answers: Mapping[str, str]) -> bool:
    """Whether guesses that are less than suggestions are still right as often as wrong.

    The latest pages count most, so this is the library's own experience: among family photos most
    are right, among press photos of strangers few.
    """
    right, wrong = _counts(answers)
    return right + 1 > wrong


def _counts(answers: Mapping[str, str]) -> tuple[float, float]:
    right, wrong = (float(number) for number in answers.get(MAYBE, "0 0").split())
    return right, wrong


def _remember(library: Library, edit: Edit, right: int, wrong: int) -> None:
    """Add to how often weak guesses were right and wrong; former pages count half each time."""
    before = _counts(library.answers.all())
    counts = [HALF * old + new for old, new in zip(before, (right, wrong), strict=True)]
    edit.answer(MAYBE, " ".join(f"{count:g}" for count in counts))
