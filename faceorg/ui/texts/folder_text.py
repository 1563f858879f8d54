"""How a chosen folder and the photos that are gone from it are told in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.watching.watch import WatchState
from faceorg.ui.models.places import file_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import sentences_text, tr

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
        return tr("Not there. None of its photos are left.", "a folder")
    if folder.away:
        return tr(
            "Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.",
            "a folder",
            folder.photos,
        )
    if not folder.watched:
        return tr("{photos}. Not watched.", "a folder").format(photos=photos)
    if state is WatchState.POLLED:
        text = tr("{photos}. Looked through now and then: this drive does not tell of changes.")
        return text.format(photos=photos)
    return tr("{photos}. Watched.", "a folder").format(photos=photos)


def gone_text(untils: Sequence[date | None], day_text: DayText) -> str:
    """Return how many files of a folder are gone, and until when they are remembered.

    Args:
        untils: for each file the first day on which it may be given up; None: never.
        day_text: writes a day.
    """
    text = tr("%Ln file is gone: {kept}||%Ln files are gone: {kept}", "", len(untils))
    return text.format(kept=kept_text(untils, day_text))


def kept_text(untils: Sequence[date | None], day_text: DayText) -> str:
    """Return until when what is gone is remembered: "kept until 3 May 2027"."""
    days = {day for day in untils if day is not None}
    if not days:
        return tr("kept for ever", "what is known of photos")
    if len(days) == 1:
        text = tr("kept until {day}", "what is known of photos")
    else:
        text = tr("kept at least until {day}", "what is known of photos")
    return text.format(day=day_text(min(days)))


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
        told.append(
            tr(
                "%Ln photo is no longer where it was.||%Ln photos are no longer where they were.",
                "",
                len(gone),
            )
        )
    if taken_out:
        told.append(
            tr(
                "%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.",
                "",
                len(taken_out),
            )
        )
    if told:
        one = len(gone) + len(taken_out) == 1
        told.append(_remembered([*gone, *taken_out], day_text, one=one))
    return sentences_text(told)


def _remembered(untils: Sequence[date | None], day_text: DayText, *, one: bool) -> str:
    """Return until when is remembered what was said of photos that are gone."""
    if one:
        text = tr("What you said about it is {kept}.", "a photo; kept until a day, or for ever")
    else:
        text = tr("What you said about them is {kept}.", "photos; kept until a day, or for ever")
    return text.format(kept=kept_text(untils, day_text))


def taken_out_text(folder: bytes, photos: int) -> str:
    """Return that a folder was taken out, and how many photos went with it."""
    words = tr(
        "Took {folder} out with %Ln photo; the file stays on the disk"
        "||Took {folder} out with %Ln photos; the files stay on the disk",
        "",
        photos,
    )
    if not photos:
        words = tr("Took {folder} out; its files stay on the disk")
    return words.format(folder=file_text(folder))


def days_text(days: int | None) -> str:
    """Return a time as people say it: 90 days, 1 year, ever."""
    if days is None:
        return tr("ever", "a time: kept for ever")
    years, rest = divmod(days, 365)
    return count_text(years, "year") if years and not rest else count_text(days, "day")
