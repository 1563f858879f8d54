"""What can be typed as a value: folders, dates, numbers. Each says what is wrong with it."""

from __future__ import annotations

import argparse
import calendar
import math
import os
import re
from datetime import date, datetime
from pathlib import Path

from faceorg.domain.ids import EditId


def folder(text: str) -> Path:
    """Return a path made absolute; it need not exist."""
    if not text:
        raise argparse.ArgumentTypeError("a folder is needed")
    return Path(os.path.abspath(os.path.expanduser(text)))  # noqa: PTH100, PTH111 - never raises


def first_day(text: str) -> date:
    """Return the first day of a year, a month or a day."""
    return _days(text)[0]


def last_day(text: str) -> date:
    """Return the last day of a year, a month or a day."""
    return _days(text)[1]


def number_of_faces(text: str) -> tuple[int | None, int | None]:
    """Return the least and the greatest number of "2", "2+" or "2..4"."""
    from faceorg.domain.query_text import number_span

    span = number_span(text)
    if span is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of faces: 2, 2+ or 2..4")
    return span


def place(text: str) -> tuple[float, float, float]:
    """Return latitude, longitude and kilometres."""
    from faceorg.domain.query_text import near

    found = near(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no place: 48.1,11.6 or 48.1,11.6,20km")
    return found


def _days(text: str) -> tuple[date, date]:
    """Return first and last day of a year, a month or a day."""
    try:
        year, *rest = [int(part) for part in text.split("-")]
        if not rest:
            return date(year, 1, 1), date(year, 12, 31)
        month, *days = rest
        if not days:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        day = date(year, month, *days)
    except (ValueError, TypeError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no date; write 2019, 2019-07 or 2019-07-14"
        ) from error
    return day, day


_TIME = re.compile(r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?")


def seconds(text: str) -> int:
    """Return a time written as 2d12h, 30m or 90s."""
    found = _TIME.fullmatch(text)
    if not text or found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; write 2d12h, 30m or 90s")
    sizes = (86_400, 3600, 60, 1)
    parts = zip(found.groups("0"), sizes, strict=True)
    return sum(int(number) * size for number, size in parts)


def moment(text: str) -> datetime:
    """Return a day with its time, as the clock on the wall showed it."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no moment; write 2019-07-14T15:30"
        ) from error
    return found.replace(tzinfo=None)


def threads(text: str) -> int:
    """Return a number of threads.

    Raises:
        ArgumentTypeError: it is none, or makes no sense.
    """
    from faceorg.engine.politeness import THREADS_MAX

    number = count(text)
    if not 1 <= number <= THREADS_MAX:
        raise argparse.ArgumentTypeError(f"“{text}” is not between 1 and {THREADS_MAX}")
    return number


def count(text: str) -> int:
    """Return a number above 0."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no number above 0")
    return int(text)


def edit(text: str) -> EditId:
    """Return an edit of the history: `edit:12`, or its number alone."""
    digits = text.removeprefix("edit:")
    if not digits.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is no edit; “faceorg history” lists them")
    return EditId(int(digits))


def pixels(text: str) -> float:
    """Return a number of pixels, which may be a fraction."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of pixels")
    return number
