"""The words in which somebody may ask for photos, in the language of the window. No Qt."""

from __future__ import annotations

from functools import lru_cache

from faceorg.domain.query_words import ENGLISH, Words
from faceorg.ui.texts.dates import month_name, short_month_name
from faceorg.ui.texts.translation import tr


def words() -> Words:
    """Return the words of the language that is spoken, beside the English ones."""
    spoken = Words(
        both=_some(tr("and", "typed words, with commas between: anna and ben")),
        either=_some(tr("or", "typed words, with commas between: anna or ben")),
        without=_some(tr("without, not, no", "typed words: anna without ben")),
        only=_some(tr("only, just, exactly", "typed words: only anna")),
        alone=_some(tr("alone", "typed words: anna alone")),
        faces=_some(tr("face, faces, people, persons", "typed words: 2 faces")),
        at_least=_some(tr("at least", "typed words: at least 2 faces")),
        at_most=_some(tr("at most", "typed words: at most 2 faces")),
        none=_some(tr("no", "typed words: no faces")),
        since=_some(tr("since, from", "typed words: since 2015")),
        after=_some(tr("after", "typed words: after 2015")),
        until=_some(tr("until, to, till", "typed words: until 2015")),
        before=_some(tr("before", "typed words: before 2015")),
        unnamed=_some(tr("unnamed, unknown", "typed words, of faces")),
        favourite=_some(tr("favourite, favourites, favorite, favorites", "typed words")),
        hidden=_some(tr("hidden", "typed words, of photos")),
        undated=_some(tr("undated, no date, without a date", "typed words, of photos")),
        videos=_some(tr("videos, video", "typed words")),
        folder=_some(tr("folder", "typed word, followed by a colon")),
        camera=_some(tr("camera", "typed word, followed by a colon")),
        album=_some(tr("album", "typed word, followed by a colon")),
        near=_some(tr("near", "typed word, followed by a colon and a place")),
        person=_some(tr("person", "typed word, followed by a colon")),
        file=_some(tr("file", "typed word, followed by a colon")),
        fillers=_some(tr("of", "typed words within a date that say nothing: 14 of march")),
        months=tuple((month_name(month), short_month_name(month)) for month in range(1, 13)),
    )
    return _with_english(spoken)


@lru_cache(maxsize=2)
def _with_english(spoken: Words) -> Words:
    """Return both, made ready once: this is asked for at each letter that somebody types."""
    return ENGLISH.also(spoken)


def _some(text: str) -> tuple[str, ...]:
    """Return words that commas part, those of Chinese as well."""
    parts = text.replace("，", ",").replace("、", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())
