"""The inbox: all that is undecided as questions, and what the answers do. No Qt."""

from faceorg.engine.inbox.answering import (
    answer_ignore,
    answer_name,
    answer_no,
    answer_not_a_face,
    answer_yes,
    skip,
)
from faceorg.engine.inbox.asking import read_inbox

__all__ = [
    "answer_ignore",
    "answer_name",
    "answer_no",
    "answer_not_a_face",
    "answer_yes",
    "read_inbox",
    "skip",
]
