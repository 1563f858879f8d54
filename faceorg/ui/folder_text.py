"""How a chosen folder and the photos that are gone from it are told in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.watching.watch import WatchState
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from faceorg.library.places import ChosenFolder

    DayText = Callable[[date], str]


def state_text(folder: ChosenFolder, state: WatchState | None = None) -> str:
    """Return how many photos a folder has and whether they are watched: a sentence or two.

    Args:
        folder: which.
        state: how the window follows it; None where that is not known (yet).
    """
    photos = count_text(folder.photos, "photo")
    if folder.away and not folder.photos:
        return "Not there. None of its photos are left."
    if folder.away:
        return f"Not connected. Its {photos} {'stays' if folder.photos == 1 else 'stay'}."
    if not folder.watched:
        return f"{photos}. Not watched."
    if state is WatchState.POLLED:
        return f"{photos}. Looked through now and then: this drive does not tell of changes."
    return f"{photos}. Watched."


def gone_text(untils: Sequence[date | None], day_text: DayText) -> str:
    """Return how many files of a folder are gone, and until when they are remembered.

    Args:
        untils: for each file the first day on which it may be given up; None: never.
        day_text: writes a day.
    """
    number = len(untils)
    files = f"{count_text(number, 'file')} {'is' if number == 1 else 'are'} gone"
    return f"{files}: {kept_text(untils, day_text)}"


def kept_text(untils: Sequence[date | None], day_text: DayText) -> str:
    """Return until when what is gone is remembered: "kept until 3 May 2027"."""
    days = {day for day in untils if day is not None}
    if not days:
        return "kept for ever"
    least = "" if len(days) == 1 else "at least "
    return f"kept {least}until {day_text(min(days))}"


def remembered_text(
    gone: Sequence[date | None], taken_out: Sequence[date | None], day_text: DayText
) -> str:
    """Return what is said of all photos that are remembered only; "" where there are none.

    Args:
        gone: until when those are kept whose files are gone.
        taken_out: the same for those of folders that were taken out.
        day_text: writes a day.
    """
    told: list[str] = []
    if gone:
        where = "is no longer where it was" if len(gone) == 1 else "are no longer where they were"
        told.append(f"{count_text(len(gone), 'photo')} {where}.")
    if taken_out:
        verb = "lies" if len(taken_out) == 1 else "lie"
        told.append(f"{count_text(len(taken_out), 'photo')} {verb} in folders taken out.")
    if told:
        them = "it" if len(gone) + len(taken_out) == 1 else "them"
        kept = kept_text([*gone, *taken_out], day_text)
        told.append(f"What you said about {them} is {kept}.")
    return " ".join(told)


def take_out_text(folder: ChosenFolder, days: int | None) -> str:
    """Return what taking a folder out does, and what it does not."""
    if not folder.photos:
        return "FaceOrg stops looking there. Files on the disk are not touched."
    photos = count_text(folder.photos, "photo")
    one = folder.photos == 1
    kept = f"for {days_text(days)}"
    return (
        f"{photos} {'leaves' if one else 'leave'} FaceOrg, unless another folder here holds"
        f" {'it' if one else 'them'} too; the files stay on the disk as they are. Names and answers"
        f" are kept {kept}, and come back if the folder is added again."
    )


def days_text(days: int | None) -> str:
    """Return a time as people say it: 90 days, 1 year, ever."""
    if days is None:
        return "ever"
    years, rest = divmod(days, 365)
    return count_text(years, "year") if years and not rest else count_text(days, "day")
