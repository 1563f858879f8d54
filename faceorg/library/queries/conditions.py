"""A `PhotoQuery` as SQL: the WHERE clause for the table `photos`, in two forms.

Over all photos, the faces of the people asked for are read once and tested against (`IN`); within
a month it is cheaper to look each photo up (`EXISTS`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.library.database import folded
from faceorg.library.places import UNDER, under
from faceorg.library.queries.distances import latitudes_within

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.domain.query import PhotoQuery

PRESENT = "photos.state = 'done' AND photos.missing = 0"
SHOWN = f"{PRESENT} AND photos.hidden = 0"
HIDDEN = f"{PRESENT} AND photos.hidden = 1"
_FACES = (
    "(SELECT count(*) FROM faces f WHERE f.photo_id = photos.id AND f.decision IS NOT 'not_a_face')"
)
_UNNAMED = "f.decision IS NULL AND f.stranger_id IS NULL"


def conditions(query: PhotoQuery | None, *, few: bool = False) -> tuple[str, list[Any]]:
    """Return the WHERE clause and parameters of a query; without one, of all photos shown.

    Args:
        query: what is asked.
        few: other conditions leave only some thousand photos to look at.
    """
    if query is None:
        return SHOWN, []
    parts, values = [HIDDEN if query.hidden else SHOWN], list[Any]()
    has = _looked_up if few else _listed
    for person_id in query.all_of:
        parts.append(has("f.person_id = ?"))
        values.append(person_id)
    for people, word in ((query.any_of, ""), (query.none_of, "NOT ")):
        if people:
            parts.append(word + has(f"f.person_id IN ({_marks(people)})"))
            values.extend(people)
    if query.group is not None:
        parts.append(has("f.group_id = ?"))
        values.append(query.group)
    if query.album is not None:
        album = "SELECT photo_id FROM album_photos WHERE album_id = ?"
        parts.append(f"photos.id IN ({album})")
        values.append(query.album)
    _add_faces(query, has, parts, values)
    _add_plain(query, has, parts, values)
    _add_of_files(query, parts, values)
    return " AND ".join(parts), values


def _looked_up(faces: str) -> str:
    return f"EXISTS (SELECT 1 FROM faces f WHERE f.photo_id = photos.id AND {faces})"


def _listed(faces: str) -> str:
    return f"photos.id IN (SELECT f.photo_id FROM faces f WHERE {faces})"


def _marks(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))


def _add_faces(
    query: PhotoQuery, has: Callable[[str], str], parts: list[str], values: list[Any]
) -> None:
    """Add what is asked of all faces of a photo."""
    if query.exactly:
        wanted: Sequence[int] = (*query.all_of, *query.any_of)
        others = f"(f.person_id IS NULL OR f.person_id NOT IN ({_marks(wanted)}))"
        parts.append("NOT " + _looked_up(f"f.decision IS NOT 'not_a_face' AND {others}"))
        values.extend(wanted)
    if query.unnamed:
        parts.append(has(_UNNAMED))
    for number, sign in ((query.faces_min, ">="), (query.faces_max, "<=")):
        if number is not None:
            parts.append(f"{_FACES} {sign} ?")
            values.append(number)


def _add_plain(
    query: PhotoQuery, has: Callable[[str], str], parts: list[str], values: list[Any]
) -> None:
    if query.since is not None:
        parts.append("photos.taken_at >= ?")
        values.append(query.since.isoformat())
    if query.until is not None:
        parts.append("photos.taken_at < ?")
        values.append(query.until.isoformat() + "~")  # after any time of that day
    if query.undated:
        parts.append("photos.dated = 0")
    if query.videos:
        parts.append("photos.duration_s IS NOT NULL")
    if query.text:
        named = [has(f"f.person_id IN ({_marks(query.or_with)})")] if query.or_with else []
        parts.append(f"({' OR '.join([_TEXT, *named])})")
        values += [_pattern(query.text), query.text, *query.or_with]


def _add_of_files(query: PhotoQuery, parts: list[str], values: list[Any]) -> None:
    """Add what the file and the camera tell."""
    if query.favourite:
        parts.append("photos.favourite <> 0")
    if query.folder:
        parts.append(f"photos.directory_id IN (SELECT d.id FROM directories d WHERE {UNDER})")
        values += under(query.folder)
    if query.camera:
        parts.append("instr(folded(coalesce(photos.camera, '')), folded(?)) > 0")
        values.append(query.camera)
    if query.near is not None:
        latitude, longitude, reach_km = query.near
        parts.append(
            "photos.latitude BETWEEN ? AND ?"
            " AND kilometres_between(photos.latitude, photos.longitude, ?, ?) <= ?"
        )
        values += [*latitudes_within(latitude, reach_km), latitude, longitude, reach_km]


# Folding in Python costs 1 us a name, LIKE .1: only names beyond ASCII need the former.
_TEXT = (
    "CASE WHEN length(CAST(photos.name_text AS BLOB)) = length(photos.name_text)"
    " THEN photos.name_text LIKE ? ESCAPE '\\'"
    " ELSE instr(folded(photos.name_text), folded(?)) > 0 END"
)


def _pattern(text: str) -> str:
    text = folded(text)
    for special in ("\\", "%", "_"):
        text = text.replace(special, "\\" + special)
    return f"%{text}%"
