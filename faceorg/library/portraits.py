"""The portrait of everybody who has none chosen by hand: kept, and chosen anew after edits.

Runs within the transaction of an edit, on any thread: only edits change whose a face is. Where a
face is deleted, a trigger of the schema lets go of it, and the best one stands for somebody.
"""

from __future__ import annotations

import json
import math
import struct
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# The portrait is one of so many faces by which somebody is best recognised, and no worse than this.
# Tried on the 40 people of an album of 546 photos, seen side by side with the face of best quality:
# 14 portraits were others, 9 of them better (somebody smiles who had looked away), 3 worse. Of 24
# faces the same are chosen.
_CANDIDATES = 12
_QUALITY_LOSS_MAX = 0.12
# A mouth is .75 to 1 eye distances wide, as the detector marks its corners; of one person's
# faces the widest was a smile 12 times in 19, the narrowest once (the same photos, by eye).
_MOUTH_MIN, _MOUTH_MAX = 0.75, 1.0
_BY_MOUTH = 0.8
_BY_TURN, _BY_TILT = 0.2 / 90, 0.1 / 90  # for each degree of yaw and of roll
_BY_YEAR, _YEARS_MAX = 0.004, 10  # before the latest of the candidates: mild, never decides alone
_LANDMARKS = struct.Struct("<10f")

_BEST = f"""
    SELECT f.id, f.quality, f.yaw, f.roll, f.landmarks, p.width, p.height,
        iif(p.dated, substr(p.taken_at, 1, 10), '')
    FROM (SELECT id FROM faces WHERE person_id = ? ORDER BY quality DESC, photo_id, id
        LIMIT {_CANDIDATES}) best
    CROSS JOIN faces f ON f.id = best.id CROSS JOIN photos p ON p.id = f.photo_id
    WHERE NOT p.missing AND NOT p.hidden
"""


class _Candidate(NamedTuple):
    face_id: int
    score: float
    quality: float
    day: str


def keep_portraits(run: Callable[..., Any], people: Iterable[int] | None = None) -> None:
    """Choose who has a portrait by which face.

    Args:
        run: executes a statement, and returns what its rows are fetched from.
        people: whose; None: everybody's.
    """
    if people is None:
        people = [row[0] for row in run("SELECT id FROM people", ()).fetchall()]
    for person_id in people:
        face_id = _chosen(run(_BEST, (person_id,)).fetchall())
        run(
            "UPDATE people SET portrait_face_id = ?1 WHERE id = ?2 AND portrait_face_id IS NOT ?1",
            (face_id, person_id),
        )


def people_in(run: Callable[..., Any], photo_ids: Sequence[int]) -> set[int]:
    """Return who is confirmed in some photos."""
    if not photo_ids:
        return set()
    sql = (
        "SELECT DISTINCT person_id FROM faces WHERE person_id IS NOT NULL"
        " AND photo_id IN (SELECT value FROM json_each(?))"
    )
    return {row[0] for row in run(sql, (json.dumps(list(photo_ids)),)).fetchall()}


def _chosen(rows: Sequence[Any]) -> int | None:
    found = [_Candidate(row[0], _score(*row[1:7]), row[1], row[7]) for row in rows]
    if not found:
        return None
    latest = max(candidate.day for candidate in found)
    enough = max(candidate.quality for candidate in found) - _QUALITY_LOSS_MAX
    good = [candidate for candidate in found if candidate.quality >= enough]
    best = max(good, key=lambda c: (c.score - _BY_YEAR * _years(c.day, latest), -c.face_id))
    return best.face_id


def _score(
    quality: float, yaw: float, roll: float, landmarks: bytes, width: int, height: int
) -> float:
    """Return how well a face shows somebody: recognisable, frontal, smiling; about 0..1."""
    score = quality - _BY_TURN * abs(yaw) - _BY_TILT * abs(roll)
    mouth = _mouth_width(landmarks, width, height)
    return score + _BY_MOUTH * (min(max(mouth, _MOUTH_MIN), _MOUTH_MAX) - _MOUTH_MIN)


def _mouth_width(landmarks: bytes, width: int, height: int) -> float:
    """Return how wide a mouth is along the line of the eyes, in eye distances.

    Both are foreshortened alike where a head is turned, so their ratio needs no correction.

    Args:
        landmarks: as stored, fractions of the photo; a box that was drawn has none.
        width: of the photo in pixels.
        height: of the photo in pixels.
    """
    if len(landmarks) != _LANDMARKS.size or not width or not height:
        return 0.0
    points = _LANDMARKS.unpack(landmarks)
    xs, ys = [x * width for x in points[::2]], [y * height for y in points[1::2]]
    across, down = xs[1] - xs[0], ys[1] - ys[0]
    eyes = math.hypot(across, down)
    if not eyes:
        return 0.0
    width_along: float = (xs[4] - xs[3]) * across + (ys[4] - ys[3]) * down
    return width_along / eyes**2


def _years(day: str, latest: str) -> float:
    """Return by how many years a day is older than the latest; undated ones count as old."""
    if not latest:
        return 0.0
    if not day:
        return _YEARS_MAX
    days = (date.fromisoformat(latest) - date.fromisoformat(day)).days
    return min(days / 365.25, _YEARS_MAX)
