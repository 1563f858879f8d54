"""What is said of sidecars, in words for people. No Qt; the command line says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignFileError
from faceorg.domain.sidecars import Clash, Outcome, SidecarError, Unwritten
from faceorg.ui.texts.importing_text import unreadable_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import listed_text, marked, tr

if TYPE_CHECKING:
    from faceorg.domain.sidecars import Contradiction, Merged
    from faceorg.engine.sidecars.reports import Report

_CLASHES: Final = {
    Clash.OTHER_NAME: marked("“{name}” is called “{theirs}” there."),
    Clash.OTHER_PLACE: marked("“{name}” is in another place there."),
    Clash.TAKEN_OUT: marked("“{name}” was taken out there."),
}
_UNWRITTEN: Final = {
    Unwritten.CANNOT_WRITE: marked("It cannot be written."),
    Unwritten.READ_ONLY: marked("Nothing may be written there."),
    Unwritten.NO_ROOM: marked("There is no room left on the drive."),
    Unwritten.CHANGED_MEANWHILE: marked(
        "Another program has changed it just now, so it was left alone."
    ),
    Unwritten.NOTATION: marked("It is written in a way that names cannot be added to safely."),
}


def clash_text(clash: Contradiction) -> str:
    """Return how a sidecar contradicts the library."""
    return tr(_CLASHES[clash.kind]).format(name=clash.name, theirs=clash.theirs)


def problem_text(error: SidecarError | ForeignFileError) -> str:
    """Return why a sidecar was not read or written."""
    if isinstance(error, ForeignFileError):
        return unreadable_text(error.code)
    return tr(_UNWRITTEN[error.code])


def change_text(merged: Merged) -> str:
    """Return which names come and go, or that the file goes."""
    parts = []
    if merged.written:
        names = listed_text([*dict.fromkeys(merged.written)])
        parts.append(tr("with {names}", "names in a sidecar").format(names=names))
    if merged.taken_out:
        names = listed_text([*dict.fromkeys(merged.taken_out)])
        parts.append(tr("without {names}", "names in a sidecar").format(names=names))
    if merged.outcome is Outcome.REMOVED:
        parts.append(tr("removed, as nothing else is in it", "a sidecar"))
    return ", ".join(parts) or tr("notes of FaceOrg's own", "what changes in a sidecar")


def report_text(report: Report, *, would: bool) -> str:
    """Return what was done, or would be, in a sentence or a few."""
    made, changed, removed = map(report.count, (Outcome.MADE, Outcome.CHANGED, Outcome.REMOVED))
    counted = (
        (made, tr("%Ln new||%Ln new", "sidecars", made)),
        (changed, tr("%Ln changed||%Ln changed", "sidecars", changed)),
        (removed, tr("%Ln removed||%Ln removed", "sidecars", removed)),
    )
    parts = [text for number, text in counted if number]
    if not parts:
        said = tr("No sidecar would change.") if would else tr("No sidecar had to be changed.")
    else:
        begin = tr("Sidecars that would change: {counts}.") if would else tr("Sidecars: {counts}.")
        said = begin.format(counts=listed_text(parts))
    if report.same:
        same = count_text(report.same, "file")
        said += " " + tr("As they should be: {files}.").format(files=same)
    return said
