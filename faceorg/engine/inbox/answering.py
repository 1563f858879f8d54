"""What answers to questions do: each is one edit, and refused when the question has changed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.review import QuestionKind
from faceorg.engine import edits
from faceorg.engine.inbox.asking import skip_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Question, Side
    from faceorg.library.library import Library


def answer_yes(library: Library, question: Question, without: Sequence[FaceId] = ()) -> Changes:
    """Say yes: they are, it is, they are two; to WHO, that it is the first guess.

    Args:
        library: where.
        question: what was asked.
        without: faces that the answer does not hold for; of SUGGESTIONS they are rejected, of a
            group they leave it and are rejected.

    Raises:
        EditRefusedError: the question no longer stands.
    """
    with _standing(library, question):
        return _yes(library, question, without)


def _yes(library: Library, question: Question, without: Sequence[FaceId]) -> Changes:
    first, last = question.sides[0], question.sides[-1]
    if question.kind is QuestionKind.SUGGESTIONS:
        return _answer_suggestions(library, question, without)
    if question.kind is QuestionKind.WHO:
        if not question.guesses:
            raise EditRefusedError(RefusalCode.NAME_EMPTY)
        guess = question.guesses[0]
        return _name(library, question, guess.name, guess.person_id, without=without)
    if question.kind is QuestionKind.OUTLIER:
        return edits.keep_face(library, last.face_ids[0], _person(first))
    if question.kind is QuestionKind.TWO:
        moved = [i for i in last.face_ids if i not in set(without)]
        if first.group_id is not None:
            return edits.split_group(library, first.group_id, moved)
        return edits.split_person(library, _person(first), moved)
    return _join(library, first, last, without)


def answer_no(library: Library, question: Question) -> Changes:
    """Say no: they are not, it is not, it is one; to WHO, that it is not the first guess.

    Raises:
        EditRefusedError: the question no longer stands.
    """
    with _standing(library, question):
        return _no(library, question)


def _no(library: Library, question: Question) -> Changes:
    first, last = question.sides[0], question.sides[-1]
    if question.kind is QuestionKind.SUGGESTIONS:
        return _answer_suggestions(library, question, first.face_ids)
    if question.kind is QuestionKind.TWO:
        return edits.keep_together(library, person_id=first.person_id, group_id=first.group_id)
    refused = _refused_person(question)
    if refused is not None:
        return edits.reject_faces(library, last.face_ids, refused)
    people = [s.person_id for s in question.sides if s.person_id is not None]
    groups = [s.group_id for s in question.sides if s.group_id is not None]
    return edits.separate(library, people, groups)


def answer_name(
    library: Library,
    question: Question,
    name: str,
    *,
    person_id: PersonId | None = None,
    new_person: bool = False,
    without: Sequence[FaceId] = (),
) -> Changes:
    """Say who the faces are that are asked about.

    Of SUGGESTIONS the faces `without` stay as they are, so that one of them can be named.

    Raises:
        EditRefusedError: the question no longer stands, or the name is empty, ambiguous or
            nearly taken.
    """
    with _standing(library, question):
        return _name(library, question, name, person_id, new_person=new_person, without=without)


def answer_ignore(library: Library, question: Question) -> Changes:
    """Say that these are strangers.

    Raises:
        EditRefusedError: the question no longer stands.
    """
    with _standing(library, question):
        return edits.ignore_faces(library, question.sides[-1].face_ids)


def answer_not_a_face(library: Library, question: Question) -> Changes:
    """Say that these are posters, statues or shadows.

    Raises:
        EditRefusedError: the question no longer stands.
    """
    with _standing(library, question):
        return edits.mark_not_a_face(library, question.sides[-1].face_ids)


def skip(library: Library, question: Question) -> None:
    """Put a question off: it is asked again after all others. Not an edit."""
    library.answers.skip(skip_key(question.question_id))


def _name(
    library: Library,
    question: Question,
    name: str,
    person_id: PersonId | None,
    *,
    new_person: bool = False,
    without: Sequence[FaceId] = (),
) -> Changes:
    asked = question.sides[-1]
    if asked.group_id is not None:
        return edits.name_group(
            library,
            asked.group_id,
            name,
            person_id=person_id,
            new_person=new_person,
            without=without,
        )
    left_out = set(without)
    named = [i for i in asked.face_ids if i not in left_out]
    return edits.name_faces(library, named, name, person_id=person_id, new_person=new_person)


def _refused_person(question: Question) -> PersonId | None:
    """Return the person whom a No keeps the faces of the last side from; None for two alike."""
    first, last = question.sides[0], question.sides[-1]
    if question.kind is QuestionKind.WHO:
        if not question.guesses:
            raise EditRefusedError(RefusalCode.NOT_SUGGESTED)
        return question.guesses[0].person_id
    if question.kind is QuestionKind.SAME and last.person_id is not None:
        return None
    return first.person_id


def _join(library: Library, first: Side, last: Side, without: Sequence[FaceId]) -> Changes:
    """Make one of two sides."""
    if first.person_id is not None and last.group_id is not None:
        return edits.name_group(
            library, last.group_id, first.name, person_id=first.person_id, without=without
        )
    people = [s.person_id for s in (first, last) if s.person_id is not None]
    groups = [s.group_id for s in (first, last) if s.group_id is not None]
    return edits.merge(library, people, groups)


def _answer_suggestions(library: Library, question: Question, without: Sequence[FaceId]) -> Changes:
    refused = set(without)
    asked = question.sides[0].face_ids
    pairs = [(i, g.person_id) for i, g in zip(asked, question.guesses, strict=True)]
    return edits.answer_suggestions(
        library,
        [pair for pair in pairs if pair[0] not in refused],
        [pair for pair in pairs if pair[0] in refused],
    )


@contextmanager
def _standing(library: Library, question: Question) -> Iterator[None]:
    """Answer in the transaction that has seen the question stand: nothing comes in between.

    Raises:
        EditRefusedError: what is asked about is no longer as it was.
    """
    with library.database.transaction():
        if not all(_stands(library, side, question) for side in question.sides):
            raise EditRefusedError(RefusalCode.QUESTION_CHANGED)
        yield


def _stands(library: Library, side: Side, question: Question) -> bool:
    kind, whose = question.kind, question.sides[0].person_id
    if side.group_id is not None:
        now = {f.face_id for f in library.faces.of_group(side.group_id)}
        return now >= set(side.face_ids) if kind is QuestionKind.TWO else now == {*side.face_ids}
    if side.person_id is not None:
        return library.people.get(side.person_id) is not None
    faces = library.faces.by_id(side.face_ids)
    if len(faces) != len(side.face_ids):
        return False
    if kind in {QuestionKind.OUTLIER, QuestionKind.TWO}:  # TWO of a group: that side has told
        return whose is None or all(f.person_id == whose for f in faces)
    return all(f.decision is None and f.stranger_id is None for f in faces)


def _person(side: Side) -> PersonId:
    if side.person_id is None:
        raise EditRefusedError(RefusalCode.UNKNOWN_PERSON)
    return side.person_id
