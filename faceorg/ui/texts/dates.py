"""Months, days and times in words, in the language that is spoken. No Qt; any thread."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from faceorg.ui.texts.translation import calendar, tr

if TYPE_CHECKING:
    from datetime import datetime


def month_text(when: date) -> str:
    """Return month and year: "July 2019"."""
    return tr("{month} {year}", "a month").format(month=month_name(when.month), year=when.year)


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12, as it stands by itself: "July"."""
    return calendar().months_alone[month - 1]


def short_month_name(month: int) -> str:
    """Return a short name of a month, 1 to 12, as it stands by itself: "Jul"."""
    return calendar().months_short[month - 1]


def day_text(day: date) -> str:
    """Return a day in full: "4 May 1988"."""
    return _day_pattern().format(**_names(day))


def weekday_text(day: date, *, year: bool = True) -> str:
    """Return a day with that of the week, as it begins a line: "Wednesday 4 May 1988".

    Args:
        day: any.
        year: whether the year is said.
    """
    if year:
        pattern = tr("{weekday} {day} {month} {year}", "a date")
    else:
        pattern = tr("{weekday} {day} {month}", "a date")
    return with_capital(pattern.format(**_names(day)))


def with_capital(text: str) -> str:
    """Return a text as it begins a line: months and weekdays are small in some languages."""
    return text[:1].upper() + text[1:]


def short_day_text(day: date) -> str:
    """Return a day of this year: "4 May"."""
    return tr("{day} {month}", "a date").format(**_names(day))


def clock_text(moment: datetime, *, seconds: bool = False) -> str:
    """Return the time of the day: "18:04"."""
    return f"{moment:%H:%M:%S}" if seconds else f"{moment:%H:%M}"


def moment_text(moment: datetime, *, seconds: bool = False) -> str:
    """Return day and time: "4 May 1988, 18:04"."""
    clock = clock_text(moment, seconds=seconds)
    return tr("{date}, {time}", "a moment").format(date=day_text(moment), time=clock)


def recent_text(moment: datetime, today: date | None = None) -> str:
    """Return a time as one says it: "yesterday 18:04"."""
    today = today or date.today()  # noqa: DTZ011 - the user's day
    clock = clock_text(moment)
    if moment.date() == today:
        return tr("today {time}", "within a sentence").format(time=clock)
    if moment.date() == today - timedelta(days=1):
        return tr("yesterday {time}", "within a sentence").format(time=clock)
    return tr("{date} {time}", "a moment within a sentence").format(
        date=day_text(moment), time=clock
    )


def day_form() -> str:
    """Return how a day is typed, as Qt says it: "d MMMM yyyy"."""
    signs = {"{day}": "d", "{month}": calendar().month_form, "{year}": "yyyy"}
    parts = re.split(r"(\{\w+\}|[A-Za-z]+)", _day_pattern())
    # A letter outside quotes would be taken for a part of the date.
    return "".join(signs.get(part, f"'{part}'" if part.isalpha() else part) for part in parts)


def _day_pattern() -> str:
    return tr("{day} {month} {year}", "a date")


def _names(day: date) -> dict[str, object]:
    names = calendar()
    return {
        "weekday": names.weekdays[day.weekday()],
        "day": day.day if day.day > 1 else tr("1", "first day of a month, within a date"),
        "month": names.months[day.month - 1],
        "year": day.year,
    }
