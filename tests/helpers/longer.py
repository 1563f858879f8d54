"""A language that is none: every text in brackets, with accents, and 40 % longer than English."""

from __future__ import annotations

import re

from faceorg.ui.texts.translation import ENGLISH

ACCENTED = frozenset("aeiouAEIOUnc")  # letters that no text has left
_ACCENTS = str.maketrans("aeiouAEIOUnc", "àéîöûÀÉÎÖÛñç")
_KEPT = re.compile(r"(\{[^}]*\}|%Ln|\n)")  # what is put in later, and where lines break
_MORE = 0.4
_FILLING = "lörém îpsûm dölör sît àmét çöñséçtétûr àdîpîsçîñg élît "


def longer(source: str) -> str:
    """Return a text, or each of its forms, in brackets and as much longer as others may be."""
    return "||".join(map(_one_longer, source.split("||")))


def _one_longer(text: str) -> str:
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    parts = _KEPT.split(text)
    said = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    more = max(1, round(_MORE * len(text)) - 3)  # brackets and the space count as well
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    return f"[{said} {filling}]"  # names stay words of their own


def _accented(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.translate(_ACCENTS) for name in names)


_MONTHS = ENGLISH.calendar
LONGER = ENGLISH._replace(
    lookup=lambda source, _comment, _n: longer(source),
    calendar=_MONTHS._replace(
        months=_accented(_MONTHS.months),
        months_alone=_accented(_MONTHS.months_alone),
        months_short=_accented(_MONTHS.months_short),
        weekdays=_accented(_MONTHS.weekdays),
    ),
)
