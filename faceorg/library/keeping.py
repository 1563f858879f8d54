"""The triggers that keep counts beside the rows they count, as schema 5 has them.

Imported only where a library is made or brought up to date. What they count is made anew, and
compared with the rows, in `library.counts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# What a face counts as, of a row named {0}: see `domain.faces.FaceState`.
_STATE = (
    "coalesce({0}.decision, CASE WHEN {0}.stranger_id IS NOT NULL THEN 'ignored'"
    " WHEN {0}.suggested_person_id IS NOT NULL THEN 'suggested'"
    " WHEN {0}.group_id IS NOT NULL THEN 'grouped' ELSE 'unassigned' END)"
)
_PRESENT = "EXISTS (SELECT 1 FROM photos WHERE id = {0}.photo_id AND missing = 0)"
# Photos that lists of people and months count; one that is hidden keeps what was said of its faces.
_SEEN = "EXISTS (SELECT 1 FROM photos WHERE id = {0}.photo_id AND missing = 0 AND hidden = 0)"
# Nobody is asked about undecided faces of photos that are gone: they are not counted.
_COUNTED = f"({{0}}.decision IS NOT NULL OR {_PRESENT})"
_SHOWN = "({0}.state = 'done' AND {0}.missing = 0 AND {0}.hidden = 0 AND {0}.taken_at IS NOT NULL)"
_MONTH = "substr({0}.taken_at, 1, 7)"
# As grids crop them, see `queries.timeline`; in 1048576ths, so that sums of millions are exact, and
# taking one away leaves what was there.
_ASPECT = (
    "coalesce(round(1048576.0 * min(max(1.0 * {0}.width / max({0}.height, 1), 0.45), 3.2))"
    " / 1048576.0, 1.0)"
)
_PLACE = (
    "CASE WHEN {0}.missing THEN 'missing' WHEN {0}.hidden AND {0}.state = 'done' THEN 'hidden'"
    " ELSE {0}.state END"
)
# The plus lets SQLite look through the photo, not through all faces of whoever it is.
_NO_OTHER = (
    "NOT EXISTS (SELECT 1 FROM faces o WHERE o.photo_id = {0}.photo_id"
    " AND +o.{1} = {0}.{1} AND o.id <> {0}.id)"
)


def _face_counts(row: str, change: str) -> str:
    """Return what a trigger does when a face of this state comes (+ 1) or goes (- 1)."""
    return (
        f"UPDATE counts SET number = number {change} WHERE kind = 'faces'"
        f" AND state = {_STATE.format(row)} AND {_COUNTED.format(row)};"
    )


def _owner_counts(row: str, change: str) -> dict[str, str]:
    """Return the same of whom a face belongs to, by the column that tells it."""
    return {
        "person_id": (
            f"UPDATE people SET faces = faces {change}, photos = photos {change} *"
            f" ({_SEEN.format(row)} AND {_NO_OTHER.format(row, 'person_id')})"
            f" WHERE id = {row}.person_id;"
        ),
        "suggested_person_id": (
            f"UPDATE people SET suggestions = suggestions {change}"
            f" WHERE id = {row}.suggested_person_id;"
        ),
        "group_id": (
            f"UPDATE groups SET faces = faces {change}, photos = photos {change} *"
            f" ({_NO_OTHER.format(row, 'group_id')}) WHERE id = {row}.group_id;"
        ),
    }


def _photo_counts(row: str, change: str) -> str:
    return (
        f"UPDATE counts SET number = number {change} WHERE kind = 'photos'"
        f" AND state = {_PLACE.format(row)};"
    )


def _month_grows(row: str) -> str:
    return (
        "INSERT INTO photo_months (month, photos, aspects)"
        f" SELECT {_MONTH.format(row)}, 1, {_ASPECT.format(row)} WHERE {_SHOWN.format(row)}"
        " ON CONFLICT (month) DO UPDATE SET photos = photos + 1,"
        " aspects = aspects + excluded.aspects;"
    )


def _month_shrinks(row: str) -> str:
    month = f"month = {_MONTH.format(row)} AND {_SHOWN.format(row)}"
    return (
        f"UPDATE photo_months SET photos = photos - 1, aspects = aspects - {_ASPECT.format(row)}"
        f" WHERE {month}; DELETE FROM photo_months WHERE photos = 0 AND {month};"
    )


def _trigger(name: str, when: str, *actions: str) -> str:
    return f"CREATE TRIGGER kept_{name} {when} BEGIN {' '.join(actions)} END"


def triggers() -> list[str]:
    """Return what keeps the counts right, whoever writes."""
    more, less = _owner_counts("new", "+ 1"), _owner_counts("old", "- 1")
    owners = ", ".join(("decision", "stranger_id", *more))
    turned = "CASE WHEN new.missing THEN -1 ELSE 1 END"
    seen = "CASE WHEN new.missing OR new.hidden THEN -1 ELSE 1 END"
    shown = "state, missing, hidden, taken_at, width, height"
    return [
        _trigger(
            "new_photo", "AFTER INSERT ON photos", _photo_counts("new", "+ 1"), _month_grows("new")
        ),
        # Its faces go while it is still there to tell whether it was missing.
        _trigger(
            "old_photo",
            "BEFORE DELETE ON photos",
            "DELETE FROM faces WHERE photo_id = old.id;",
            _photo_counts("old", "- 1"),
            _month_shrinks("old"),
        ),
        _trigger(
            "photo_state",
            "AFTER UPDATE OF state, missing, hidden ON photos"
            f" WHEN {_PLACE.format('old')} <> {_PLACE.format('new')}",
            _photo_counts("old", "- 1"),
            _photo_counts("new", "+ 1"),
        ),
        _trigger(
            "photo_month",
            f"AFTER UPDATE OF {shown} ON photos WHEN ({_SHOWN.format('old')}"
            f" OR {_SHOWN.format('new')}) AND ({_row('old', shown)}) IS NOT ({_row('new', shown)})",
            _month_shrinks("old"),
            _month_grows("new"),
        ),
        _trigger(
            "photo_seen",
            "AFTER UPDATE OF missing, hidden ON photos"
            " WHEN (old.missing OR old.hidden) <> (new.missing OR new.hidden)",
            f"UPDATE people SET photos = photos + {seen} WHERE id IN"
            " (SELECT person_id FROM faces WHERE photo_id = new.id AND person_id IS NOT NULL);",
        ),
        _trigger(
            "photo_missing",
            "AFTER UPDATE OF missing ON photos WHEN old.missing <> new.missing",
            f"UPDATE counts SET number = number + {turned} * (SELECT count(*) FROM faces f"
            f" WHERE f.photo_id = new.id AND f.decision IS NULL AND {_STATE.format('f')} ="
            " counts.state) WHERE kind = 'faces' AND EXISTS"
            " (SELECT 1 FROM faces WHERE photo_id = new.id AND decision IS NULL);",
        ),
        _trigger("new_face", "AFTER INSERT ON faces", _face_counts("new", "+ 1")),
        _trigger("old_face", "AFTER DELETE ON faces", _face_counts("old", "- 1")),
        _trigger(
            "face_state",
            f"AFTER UPDATE OF {owners} ON faces"
            f" WHEN {_STATE.format('old')} <> {_STATE.format('new')}"
            " OR (old.decision IS NULL) <> (new.decision IS NULL)",  # an absorbed one is ignored
            _face_counts("old", "- 1"),
            _face_counts("new", "+ 1"),
        ),
        # Of the faces that reading finds, none belongs to anybody yet: one look tells.
        _trigger("new_face_owned", f"AFTER INSERT ON faces {_owned('new', more)}", *more.values()),
        _trigger("old_face_owned", f"AFTER DELETE ON faces {_owned('old', less)}", *less.values()),
        *(
            _trigger(
                f"face_{column}",
                f"AFTER UPDATE OF {column} ON faces WHEN old.{column} IS NOT new.{column}",
                less[column],
                more[column],
            )
            for column in more
        ),
    ]


def _owned(row: str, owners: Iterable[str]) -> str:
    return "WHEN " + " OR ".join(f"{row}.{column} IS NOT NULL" for column in owners)


def _row(name: str, columns: str) -> str:
    return ", ".join(f"{name}.{column}" for column in columns.split(", "))
