"""The inbox without a window: how much is settled, the next question, and an answer to it."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING, Any

from faceorg.cli.deciding.naming import meant
from faceorg.cli.deciding.words import ANSWERS, IGNORE, NAME, NO, SKIP, YES
from faceorg.cli.output import path_text, show, show_json, show_table
from faceorg.cli.references import (
    FACE,
    face_reference,
    find,
    group_reference,
    person_reference,
)
from faceorg.cli.reports import report, report_held_back
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.review import QuestionKind
from faceorg.library.places import photo_places
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.question_text import (
    effect_text,
    evidence_text,
    guess_text,
    progress_text,
    question_text,
    side_name,
    side_text,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Guess, Inbox, Question, Side
    from faceorg.library.library import Library

FACES_SHOWN = 12

_ANSWERS_TO = {
    QuestionKind.WHO: ANSWERS,
    QuestionKind.SUGGESTIONS: ANSWERS,
    QuestionKind.SAME: (YES, NO, SKIP),
    QuestionKind.TWO: (YES, NO, SKIP),
    QuestionKind.OUTLIER: ANSWERS,
}
_KIND_WORDS = {
    QuestionKind.WHO: "Who is this?",
    QuestionKind.SUGGESTIONS: "Are these suggestions right?",
    QuestionKind.SAME: "The same person?",
    QuestionKind.TWO: "One person or two?",
    QuestionKind.OUTLIER: "Really this person?",
}


def show_inbox(arguments: Namespace, library: Library) -> int:
    """`faceorg inbox`: how much is settled, and how many questions there are."""
    inbox = _read(library)
    counts = inbox.counts()
    if arguments.json:
        by_kind = {kind.value: counts.get(kind, 0) for kind in QuestionKind}
        settled = {"settled": inbox.settled, "total": inbox.total}
        show_json({**settled, "settled_today": inbox.settled_today, "questions": by_kind})
        return Status.DONE
    show(f"{progress_text(inbox.settled, inbox.total)}, {inbox.settled_today:,} of them today.")
    rows = [(_KIND_WORDS[kind], f"{number:,}") for kind, number in counts.items()]
    if rows:
        show_table(rows, right=[1])
    else:
        show("Nothing is left to ask.")
    return Status.DONE


def show_next(arguments: Namespace, library: Library) -> int:
    """`faceorg inbox next`: the most useful question."""
    wanted = QuestionKind(arguments.kind) if arguments.kind else None
    questions = (q for q in _read(library).questions if wanted in {None, q.kind})
    question = next(questions, None)
    if arguments.json:
        show_json(None if question is None else _question_json(library, question))
    elif question is None:
        show("Nothing is left to ask.")
    else:
        _show_question(library, question)
    return Status.DONE


def answer(arguments: Namespace, library: Library) -> int:
    """`faceorg inbox answer`: one edit, unless the question is put off."""
    from faceorg.engine import inbox

    question = _standing(library, arguments.question)
    given, faces = arguments.answer, find(library, arguments.without, (FACE,)).faces
    _check_answer(arguments, question)
    if given == SKIP:
        inbox.skip(library, question)
        show("Put off.")
        return Status.DONE
    report(library, _give(arguments, library, question, faces))
    named = question.sides[-1].group_id
    if named is not None and given in {YES, NAME} and _names(question):
        report_held_back(library, named)
    return Status.DONE


def _names(question: Question) -> bool:
    """Whether yes or a name confirms a group as somebody."""
    of_person = question.kind is QuestionKind.SAME and question.sides[0].person_id is not None
    return of_person or question.kind is QuestionKind.WHO


def _read(library: Library) -> Inbox:
    from faceorg.engine.inbox import read_inbox

    return read_inbox(library)


def _standing(library: Library, question_id: str) -> Question:
    """Return a question that is asked at present.

    Raises:
        EditRefusedError: it is asked no longer.
    """
    for question in _read(library).questions:
        if question.question_id == question_id:
            return question
    raise EditRefusedError(RefusalCode.QUESTION_CHANGED, question_id)


def _check_answer(arguments: Namespace, question: Question) -> None:
    given, fitting = arguments.answer, _answers_to(question)
    if given not in fitting:
        raise CommandError(f"“{question_text(question)}” is answered with {', '.join(fitting)}.")
    if (given == NAME) != (arguments.name is not None):
        raise CommandError("Give a name with the answer “name”, and with no other.")
    if arguments.without and (given, question.kind) not in _MAY_LEAVE_OUT:
        raise CommandError("--without goes with yes or a name, for a group or suggestions.")


_MAY_LEAVE_OUT = {
    (YES, QuestionKind.WHO),
    (NAME, QuestionKind.WHO),
    (NAME, QuestionKind.SUGGESTIONS),
    (YES, QuestionKind.SUGGESTIONS),
}


def _answers_to(question: Question) -> tuple[str, ...]:
    """Return the answers that fit; yes and no to "who is this?" are about the first guess."""
    answers = _ANSWERS_TO[question.kind]
    if question.kind is QuestionKind.WHO and not question.guesses:
        return tuple(a for a in answers if a not in {YES, NO})
    return answers


def _give(
    arguments: Namespace, library: Library, question: Question, without: Sequence[FaceId]
) -> Changes:
    from faceorg.engine import inbox

    given = arguments.answer
    if given == NAME:
        who = meant(arguments, library, arguments.name)
        return inbox.answer_name(library, question, **who, without=without)
    if given == YES:
        return inbox.answer_yes(library, question, without)
    if given == NO:
        return inbox.answer_no(library, question)
    if given == IGNORE:
        return inbox.answer_ignore(library, question)
    return inbox.answer_not_a_face(library, question)


def _question_json(library: Library, question: Question) -> dict[str, Any]:
    return {
        "id": question.question_id,
        "kind": question.kind.value,
        "text": question_text(question),
        "settles": question.settles,
        "skipped": question.skipped,
        "answers": _answers_to(question),
        "sides": [_side_json(library, side) for side in question.sides],
        "guesses": [_guess_json(guess) for guess in question.guesses],
        "evidence": [evidence_text(evidence) for evidence in question.evidence],
    }


def _side_json(library: Library, side: Side) -> dict[str, Any]:
    return {
        "person": side.person_id,
        "group": side.group_id,
        "name": side.name or None,
        "face_count": side.face_count,
        "photo_count": side.photo_count,
        "years": side.years,
        "faces": list(_faces_json(library, side.face_ids)),
    }


def _faces_json(library: Library, face_ids: Sequence[FaceId]) -> Iterable[dict[str, Any]]:
    places = photo_places(library.database)
    for face in library.faces.by_id(face_ids):
        place = places[face.photo_id]
        box = face.box.in_pixels(place.width, place.height)
        photo = os.fsdecode(place.path)
        yield {"face": face.face_id, "photo": photo, "box": [round(v, 1) for v in box]}


def _guess_json(guess: Guess) -> dict[str, Any]:
    return {
        "person": guess.person_id,
        "name": guess.name,
        "photo_count": guess.photo_count,
        "evidence": evidence_text(guess.evidence),
    }


def _show_question(library: Library, question: Question) -> None:
    settles = effect_text(question)
    show(question_text(question) + (f" {settles}." if settles else ""))
    suggested = question.guesses if question.kind is QuestionKind.SUGGESTIONS else ()
    for side in question.sides:
        show(f"{_side_title(side)}{side_text(side)}")
        _show_faces(library, side.face_ids, [f"{guess.name}?" for guess in suggested])
    if question.kind is QuestionKind.WHO:
        for guess in question.guesses:
            who = f"{person_reference(guess.person_id)} {guess.name}"
            show(f"Perhaps {who}: {guess_text(guess)}")
    for evidence in question.evidence:
        show(f"{evidence_text(evidence)}.")
    answers = "|".join(_answers_to(question)).replace(NAME, f"{NAME} NAME", 1)
    show(f"faceorg inbox answer {shlex.quote(question.question_id)} {answers}")


def _side_title(side: Side) -> str:
    """Return whom a side is about, before how many there are; "" for loose faces."""
    if side.person_id is not None:
        return f"{person_reference(side.person_id)} {side_name(side)}: "
    return "" if side.group_id is None else f"{group_reference(side.group_id)} {side_name(side)}: "


def _show_faces(library: Library, face_ids: Sequence[FaceId], names: Sequence[str]) -> None:
    """Show some faces of a side; `names` are of whom each is suggested for, or empty."""
    places = photo_places(library.database)
    named = dict(zip(face_ids, names, strict=False))
    faces = library.faces.by_id(face_ids[:FACES_SHOWN])
    if faces:
        show_table(
            (
                "",
                face_reference(face.face_id),
                *([named[face.face_id]] if named else []),
                path_text(places[face.photo_id].path),
            )
            for face in faces
        )
    if len(face_ids) > FACES_SHOWN:
        show(f"  and {count_text(len(face_ids) - FACES_SHOWN, 'face')} more")
