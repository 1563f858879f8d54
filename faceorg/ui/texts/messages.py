"""The sentences: every code of `domain.errors` and every edit, in words for people. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from faceorg.domain.errors import ProblemCode
from faceorg.domain.photos import Absence
from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.edit_sentences import EDIT_VERBS, edit_text, shift_text
from faceorg.ui.texts.fault_sentences import FAULTS, REFUSALS
from faceorg.ui.texts.problem_sentences import KINDS, SENTENCES
from faceorg.ui.texts.translation import number_text, sentences_text, tr

if TYPE_CHECKING:
    from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError

__all__ = [
    "EDIT_VERBS",
    "absence_text",
    "count_text",
    "edit_text",
    "fault_parts",
    "fault_text",
    "problem_kind",
    "problem_text",
    "refusal_text",
    "shift_text",
    "short_time_text",
    "time_left_text",
]


def absence_text(reason: Absence, until: str | None) -> str:
    """Return why a photo's file can't be shown; `until` is the day until which it is kept."""
    if reason is Absence.AWAY:
        return tr(
            "The folder of this photo is not there, or its drive is not connected. Everything known"
            " of the photo is kept."
        )
    if reason is Absence.UNSEEN:
        return tr(
            "This file is gone from its place. It is looked for when its folder is next read."
        )
    if until is None:
        return tr("This file is gone from its place. What was said of it is kept for ever.")
    text = tr("This file is gone from its place. What was said of it is kept until {day}.")
    return text.format(day=until)


def problem_text(code: ProblemCode, detail: str = "") -> str:
    """Return why a photo could not be read.

    Args:
        code: why.
        detail: the kind of file where it is not supported, the size of a picture that is too
            large, else a technician's word, not shown.
    """
    if code is ProblemCode.TOO_LARGE and (size := re.fullmatch(r"(\d{1,9}) x (\d{1,9})", detail)):
        width, height = (number_text(int(side)) for side in size.groups())
        text = tr("The picture has {width} × {height} pixels, more than the settings allow.")
        return text.format(width=width, height=height)
    if code is ProblemCode.UNSUPPORTED and detail.isalnum():
        return tr("This kind of {format} cannot be read yet.").format(format=detail.upper())
    return tr(SENTENCES[code])


def problem_kind(code: ProblemCode) -> str:
    """Return why photos could not be read, in two or three words."""
    return tr(KINDS[code], "kind of problem")


def fault_text(error: EnvironmentFaultError) -> str:
    """Return what stopped a job, and what to do about it."""
    return sentences_text(fault_parts(error))


def fault_parts(error: EnvironmentFaultError) -> tuple[str, str]:
    """Return what stopped a job and what to do about it as two texts."""
    sentence, action = FAULTS[error.code]
    subject = error.subject or tr("the library", "in the place of a file's name")
    return tr(sentence).format(subject=subject), tr(action)


def refusal_text(error: EditRefusedError) -> str:
    """Return why an edit was not done."""
    subject = tr("“{name}”", "a name in quotation marks").format(name=error.subject)
    return tr(REFUSALS[error.code]).format(subject=subject)


def time_left_text(seconds: float | None) -> str:
    """Return how long something will still take, as roughly as it is known; "" if it is not."""
    if seconds is None:
        return ""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("Less than a minute left")
    if minutes < 90:
        return tr("About %Ln minute left||About %Ln minutes left", "", minutes)
    return tr("About %Ln hour left||About %Ln hours left", "", round(seconds / 3600))


def short_time_text(seconds: float) -> str:
    """Return a time as "5 min" or "2 h"; "" below a minute."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return ""
    if minutes < 90:
        return tr("{number} min", "minutes").format(number=number_text(minutes))
    return tr("{number} h", "hours").format(number=number_text(round(seconds / 3600)))
