"""How much one photo may cost, as a setting of the library. Any thread."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from faceorg.domain.safety import DecodingLimits

if TYPE_CHECKING:
    from faceorg.library.library import Library

SETTING: Final = "decoding_limits"


def decoding_limits(library: Library) -> DecodingLimits:
    """Return the limits; the usual ones where none were set, or nonsense was."""
    kept = library.settings.get(SETTING)
    usual = DecodingLimits()
    if not isinstance(kept, dict):
        return usual
    values = {field.name: kept.get(field.name) for field in fields(DecodingLimits)}
    sound = {
        name: type(getattr(usual, name))(value)
        for name, value in values.items()
        if isinstance(value, int | float) and not isinstance(value, bool) and value > 0
    }
    return DecodingLimits(**{**asdict(usual), **sound})


def set_decoding_limits(library: Library, limits: DecodingLimits) -> None:
    """Set the limits; photos that were refused before are read again with the next Retry."""
    library.settings.set(SETTING, asdict(limits))
