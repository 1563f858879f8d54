"""What a gallery says. The sentences come from whoever asks for it, in their language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that can be read on the pages, besides names.

    Attributes:
        language: its code, as HTML has it; `from_right` where it is written from right to left.
        photos, people: a number with its noun.
        years: from the first to the last year; the same where it is one.
        day: a day in full.
        aged: somebody with their age on a day; "" where it is not known.
        photo_of: what a photo is called for those who don't see it: with whom, and when ("").
    """

    language: str
    from_right: bool
    title: str
    people_page: str
    all_photos: str
    undated: str
    search: str
    nobody: str
    show_faces: str
    previous: str
    following: str
    previous_of: Callable[[str], str]
    following_of: Callable[[str], str]
    video: str
    to_content: str
    years_list: str
    who: str
    footer: str
    photos: Callable[[int], str]
    people: Callable[[int], str]
    years: Callable[[int, int], str]
    day: Callable[[date], str]
    aged: Callable[[str, date | None, date | None], str]
    photo_of: Callable[[Sequence[str], str], str]
