"""Dates as people type them: "2019", "march 2019", "14.3.2019", "2015..2019"."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.query_words import Words

Span = tuple["date | None", "date | None"]
_WORDS_MAX = 5  # "14 de marzo de 2019"
_ORDINAL = re.compile(r"(?<=\d)(?:\.|st|nd|rd|th|er)$", re.IGNORECASE)  # 1st, 14., 1er
# 2019年3月14日, as it is written in Chinese and Japanese
_WITH_SIGNS = re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?")


def plain_dates(text: str) -> str:
    """Return a text with dates of other scripts in digits: "2019-3-14"."""
    return _WITH_SIGNS.sub(lambda m: "-".join(filter(None, m.groups())) + " ", text)


def days(words: Sequence[str], known: Words) -> tuple[Span, int] | None:
    """Return first and last day of the date that words begin with, and how many words it has."""
    if not words:
        return None
    return _with_month(words, known) or _in_digits(words[0].casefold())


def shifted(day: date, number: int) -> date:
    """Return a day some days later, within the years 1 to 9999."""
    edge = MINYEAR if number < 0 else MAXYEAR
    return day if day.year == edge else day + timedelta(number)


def _with_month(words: Sequence[str], known: Words) -> tuple[Span, int] | None:
    """Return what "march 2019" and "14 march 2019" mean, with words between that say nothing."""
    said: list[str] = []
    taken = 0
    for word in words[:_WORDS_MAX]:
        taken += 1
        if not (said and known.means(word, "fillers")):
            said.append(word)
        if len(said) > 1 and re.fullmatch(r"\d{4}", word):
            break
    else:
        return None
    month = known.month(said[-2].rstrip("."))
    day = _ORDINAL.sub("", said[0]) if len(said) == 3 else ""
    if month is None or len(said) > 3 or (day and not re.fullmatch(r"\d{1,2}", day)):
        return None
    found = _span(f"{said[-1]}-{month}" + (f"-{day}" if day else ""))
    return None if found is None else (found, taken)


def _in_digits(word: str) -> tuple[Span, int] | None:
    first, dots, last = word.partition("..")
    years = re.fullmatch(r"(\d{4})[-–](\d{4})", word)
    if years is not None:
        first, dots, last = years[1], "..", years[2]
    start, end = _span(first), _span(last) if dots else _span(first)
    if (first and start is None) or ((last or not dots) and end is None) or not (first or last):
        return None
    return (start[0] if start else None, end[1] if end else None), 1


def _span(text: str) -> tuple[date, date] | None:
    """Return first and last day of "2019", "2019-7", "2019-07-14" or "14.7.2019", else None."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", text)
    parts = match.groups() if match is not None else ()
    dotted = re.fullmatch(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})", text)
    if dotted is not None:
        parts = dotted.groups()[::-1]
    if not parts or not 1800 <= int(parts[0] or 0) <= 2199:
        return None
    year, month, day = (int(part) if part else None for part in parts)
    try:
        first = date(year or 1, month or 1, day or 1)
    except ValueError:
        return None
    if day is not None:
        return first, first
    if month is None:
        return first, date(first.year, 12, 31)
    after = date(first.year + month // 12, month % 12 + 1, 1)
    return first, after - timedelta(1)
