"""Months and days in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def month_text(when: date) -> str:
    """Return month and year: "July 2019"."""
    return f"{_MONTHS[when.month - 1]} {when.year}"


def day_text(day: date) -> str:
    """Return a day in full: "4 May 1988"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
