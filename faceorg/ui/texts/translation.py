"""Texts in the language of the window. No Qt: the command line says the same, in English.

Every text that somebody reads is written as `tr("…")`, whole sentences at a time, with names put
in afterwards: `tr("Named {faces} “{name}”").format(…)`. A text about a number has its two English
forms in one: `tr("%Ln photo||%Ln photos", "", number)`. `pyside6-lupdate` finds them all
(`packaging/translations.py`); what each becomes stands in `resources/translations/*.ts`.
Any thread.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FORMS = "||"  # between the English form for one and that for any other number
_NUMBER = "%Ln"


class Calendar(NamedTuple):
    """What months and days are called.

    Attributes:
        months: twelve, as they stand in a date.
        months_alone: twelve, as they stand by themselves.
        months_short: twelve, by themselves and short.
        weekdays: seven, Monday first.
        month_form: what Qt calls the form of `months`: "MMMM", or "MMM" where they are numbers.
    """

    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    month_form: str


class Language(NamedTuple):
    """How texts, numbers and dates are written.

    Attributes:
        lookup: the translation of a source text with its comment and number (-1: none), or the
            source text where there is none.
        number: a whole number with its separators.
        decimal: a number with so many digits after the point.
        calendar: the names in dates.
    """

    lookup: Callable[[str, str, int], str]
    number: Callable[[int], str]
    decimal: Callable[[float, int], str]
    calendar: Calendar


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
ENGLISH = Language(
    lambda source, _comment, _n: source,
    lambda number: f"{number:,}",
    lambda number, digits: f"{number:,.{digits}f}",
    Calendar(
        _MONTHS,
        _MONTHS,
        tuple(name[:3] for name in _MONTHS),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "MMMM",
    ),
)
_spoken = ENGLISH


def use(language: Language) -> None:
    """Say everything in a language from now on; what was said already stays as it is."""
    global _spoken  # noqa: PLW0603  # one language for the whole process, as in Qt itself
    _spoken = language


def tr(source: str, comment: str = "", n: int = -1, /) -> str:
    """Return a text in the language that is spoken; `pyside6-lupdate` knows no named arguments.

    Args:
        source: the English text, written out where this is called, so that it is found; with a
            number both of its forms, "%Ln photo||%Ln photos".
        comment: tells texts apart that are the same in English only.
        n: the number that the text is about, put in place of "%Ln"; -1: about none.
    """
    said = _spoken.lookup(source, comment, n)
    if n < 0:
        return said
    one, parted, other = said.partition(_FORMS)
    form = other if parted and n != 1 else one
    return form.replace(_NUMBER, number_text(n))


def marked(source: str, comment: str = "", n: int = -1, /) -> str:
    """Return the source text as it is; `tr` is given it later, where it is shown.

    For tables that are made when a module is loaded, before a language is chosen. A comment given
    here has to be given to `tr` as well; a text about a number has any number here, which tells
    who collects the texts.
    """
    del comment, n
    return source


def number_text(number: int) -> str:
    """Return a whole number as the language writes it: 1,284."""
    return _spoken.number(number)


def decimal_text(number: float, digits: int = 1) -> str:
    """Return a number with so many digits after the point, as the language writes it: 5.1."""
    return _spoken.decimal(number, digits)


def percent_text(percent: int) -> str:
    """Return a share: 82 %."""
    return tr("{number} %", "percent").format(number=number_text(percent))


def listed_text(parts: list[str]) -> str:
    """Return an enumeration: "Anna, Ben and Carla"; parts are put together as the language does."""
    if not parts:
        return ""
    text = parts[-1]
    if len(parts) > 1:
        text = tr("{first} and {last}", "enumeration").format(
            first=commas_text(parts[:-1]), last=text
        )
    return text


def commas_text(parts: list[str]) -> str:
    """Return parts one after the other, with commas as the language writes them."""
    return tr(", ", "between parts of an enumeration").join(parts)


def sentences_text(parts: Iterable[str]) -> str:
    """Return sentences one after the other, parted as the language parts them; empty ones go."""
    both = tr("{one} {other}", "two sentences, one after the other")
    told = [part for part in parts if part]
    return reduce(lambda one, other: both.format(one=one, other=other), told) if told else ""


def calendar() -> Calendar:
    """Return what months and days are called."""
    return _spoken.calendar
