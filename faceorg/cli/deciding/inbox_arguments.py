"""What can be typed to be asked, and to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.deciding.words import ANSWERS
from faceorg.cli.options import NEW_NAME, add_same_or_new, add_without
from faceorg.domain.review import QuestionKind

if TYPE_CHECKING:
    from argparse import ArgumentParser


def _inbox() -> Any:
    from faceorg.cli.deciding import inbox

    return inbox


def _add_next(command: ArgumentParser) -> None:
    kinds = [kind.value for kind in QuestionKind]
    command.add_argument("--kind", choices=kinds, help="only questions of this kind")


def _add_answer(command: ArgumentParser) -> None:
    command.add_argument("question", metavar="ID", help="as “inbox next” prints it")
    text = f"one of those that “inbox next” offers: {', '.join(ANSWERS)}"
    command.add_argument("answer", choices=ANSWERS, metavar="ANSWER", help=text)
    text = f"with the answer “name”: {NEW_NAME}"
    command.add_argument("name", nargs="?", metavar="NAME", help=text)
    add_without(command)
    add_same_or_new(command)


INBOX = Command(
    "inbox",
    lambda: _inbox().show_inbox,
    "what is undecided: questions and answers",
    about="Everything that is undecided, as questions: who is this, are these suggestions right,"
    " are these two the same person, is this one person or two, is this really this person. Alone"
    " it tells how much is settled, and how many questions of each kind there are.",
    examples={
        "faceorg inbox": "How much is settled.",
        "faceorg inbox next": "The question whose answer settles most.",
        "faceorg inbox answer who-g12-48805c33 name Anna --without face:12": "Answer it.",
    },
    json=Json.DOCUMENT,
    parts=(
        Command(
            "next",
            lambda: _inbox().show_next,
            "the most useful question",
            about="Shows the question whose answer settles most faces, of all or of one kind, and"
            " the command that answers it.",
            examples={
                "faceorg inbox next": "The most useful question.",
                "faceorg inbox next --kind same --json": "The next pair that may be one person,"
                " for a script.",
            },
            json=Json.DOCUMENT,
            add_arguments=_add_next,
        ),
        Command(
            "answer",
            lambda: _inbox().answer,
            "answer a question",
            about="Answers a question that “inbox next” asked. “skip” puts it off; every other"
            " answer is one edit that “faceorg undo” takes back. A question that no longer stands,"
            " because its faces have changed since, is refused: ask for the next one.",
            examples={
                "faceorg inbox answer who-g12-48805c33 name Anna": "It is Anna.",
                "faceorg inbox answer who-g12-48805c33.p3 yes --without face:345": "Yes, but for"
                " this face.",
                "faceorg inbox answer same-p3-g9-1f0ac2d4 skip": "Not now.",
            },
            add_arguments=_add_answer,
        ),
    ),
)
