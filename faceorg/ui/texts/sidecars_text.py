"""What is said of sidecars, in words for people. No Qt; the command line says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.sidecars import Clash, Outcome, SidecarError, Unwritten
from faceorg.library.sidecars import AWAY
from faceorg.ui.texts.importing_text import held_text, unreadable_text
from faceorg.ui.texts.into_files_text import EXIFTOOL_REASONS
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, listed_text, marked, sentences_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.importing import Held
    from faceorg.domain.sidecars import Conflict, Contradiction, Merged
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.sidecars import SidecarCounts

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
    **EXIFTOOL_REASONS,
}


_PLACES_MAX: Final = 3
EXPLAINED: Final = marked(
    "FaceOrg writes the names of confirmed faces into small files beside your photos, sidecars"
    " (XMP). Other programs read them, also when FaceOrg is gone. Photo files are not changed."
)
IN_THE_OPEN: Final = marked(
    "Whoever can read your photos can read these names: they lie in the open."
)
IN_THE_OPEN_ENCRYPTED: Final = marked(
    "Whoever can read your photos can read these names: they lie in the open, although your library"
    " is encrypted."
)


def conflict_text(conflict: Conflict) -> str:
    """Return how a sidecar contradicts the library, as a sentence."""
    return tr(_CLASHES[conflict.kind]).format(name=conflict.name, theirs=conflict.theirs)


def here_there_text(conflict: Conflict) -> str:
    """Return who a face is here and there, in few words."""
    if conflict.kind is Clash.OTHER_NAME:
        text = tr("Here {name}, there {theirs}", "a face, and in its sidecar")
    elif conflict.kind is Clash.OTHER_PLACE:
        text = tr("Here {name}, there on another face", "a face, and in its sidecar")
    else:
        text = tr("Here {name}, there nobody", "a face, and in its sidecar")
    return text.format(name=conflict.name, theirs=conflict.theirs)


def left_text(conflict: Conflict, reason: Held) -> str:
    """Return why the word of a sidecar could not be taken over."""
    from faceorg.engine.importing.planning import LeftOut

    name = conflict.theirs or conflict.name
    return held_text(LeftOut(conflict.photo_id, name, reason, conflict.name))


def state_text(counts: SidecarCounts) -> str:
    """Return how sidecars are, in a sentence; what is as it should be comes first."""
    parts = [tr("%Ln sidecar in step||%Ln sidecars in step", "", counts.in_step)]
    if counts.due:
        parts.append(tr("%Ln still to be written||%Ln still to be written", "", counts.due))
    if counts.clashing:
        number = counts.clashing
        parts.append(tr("%Ln says otherwise||%Ln say otherwise", "sidecars", number))
    if counts.away:
        number = counts.away
        parts.append(tr("%Ln waits for its drive||%Ln wait for their drive", "sidecars", number))
    if counts.failed:
        number = counts.failed
        parts.append(tr("%Ln could not be written||%Ln could not be written", "", number))
    return tr("{parts}.", "a list, as a sentence").format(parts=commas_text(parts))


def still_text(files: int) -> str:
    """Return how many sidecars hold names though none are written any more; "" where none do."""
    if not files:
        return ""
    return tr("%Ln sidecar still holds names.||%Ln sidecars still hold names.", "", files)


def trouble_text(counts: SidecarCounts) -> str:
    """Return what is to be seen to, or "" where sidecars are as they should be."""
    parts = []
    if counts.clashing:
        parts.append(
            tr(
                "%Ln sidecar says otherwise than FaceOrg."
                "||%Ln sidecars say otherwise than FaceOrg.",
                "",
                counts.clashing,
            )
        )
    if counts.failed:
        parts.append(
            tr(
                "%Ln sidecar could not be written: Settings, Files says why."
                "||%Ln sidecars could not be written: Settings, Files says why.",
                "",
                counts.failed,
            )
        )
    return sentences_text(parts)


def preview_text(report: Report) -> str:
    """Return what writing would do, and where sidecars say otherwise, in a sentence or a few."""
    clashing, failed = len(report.clashing()), len(report.problems)
    parts = [report_text(report, would=True)]
    if clashing:
        parts.append(
            tr(
                "%Ln says otherwise and stays as it is.||%Ln say otherwise and stay as they are.",
                "sidecars",
                clashing,
            )
        )
    if failed:
        parts.append(
            tr(
                "%Ln cannot be read or written.||%Ln cannot be read or written.",
                "sidecars",
                failed,
            )
        )
    return sentences_text(parts)


def beside_text(files: int, folders: Sequence[str]) -> str:
    """Return how many sidecars hold names, and where they lie."""
    text = tr(
        "%Ln sidecar beside your photos holds names in the open, in {folders}."
        "||%Ln sidecars beside your photos hold names in the open, in {folders}.",
        "",
        files,
    )
    return text.format(folders=_some_text(folders))


def unreached_text(places: Sequence[str]) -> str:
    """Return where a name may be left that was to be forgotten."""
    text = tr(
        "A name that you had forgotten may still stand beside photos that could not be reached: in"
        " {places}. It is taken out as soon as they can be."
    )
    return text.format(places=_some_text(places))


def forgotten_beside_text(unreached: int, others: int) -> str:
    """Return where a forgotten name may be left, or "" where it is gone from all sidecars."""
    parts = []
    if unreached:
        parts.append(tr("Some sidecars could not be reached: Settings, Privacy says where."))
    if others:
        parts.append(
            tr(
                "In %Ln sidecar the name stays, as another program wrote it."
                "||In %Ln sidecars the name stays, as another program wrote it.",
                "",
                others,
            )
        )
    return sentences_text(parts)


def _some_text(places: Sequence[str]) -> str:
    """Return some places, and how many more there are."""
    shown = [*places[:_PLACES_MAX]]
    more = len(places) - len(shown)
    if more:
        shown.append(tr("%Ln more||%Ln more", "folders or files", more))
    return listed_text(shown)


def code_text(code: str) -> str:
    """Return why a sidecar was not read or written, by its code in the library."""
    if code == AWAY:
        return tr("It lies on a drive that is not connected, or in a folder that is gone.")
    if code in [*Unwritten]:
        return tr(_UNWRITTEN[Unwritten(code)])
    return unreadable_text(ForeignCode(code))


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
