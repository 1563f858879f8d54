"""What people have said about faces besides their names, and what follows from it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.people.brought import Brought


@dataclass(frozen=True, slots=True)
class Spoken:
    """A person's words that no job may go against.

    Attributes:
        rejections: (face, person) pairs: this face is not this person.
        links: pairs of faces whose groups were merged, oldest first.
        separations: (separation, face, part): faces of one separation in different parts are not
            one person.
        births: day of birth, in days since 1970-01-01, of those for whom it is known.
        answers: what else was answered, by its key (see `docs/schema.md`).
        brought: vectors of people whom somebody has brought from another computer.
    """

    rejections: frozenset[tuple[FaceId, PersonId]] = frozenset()
    links: Sequence[tuple[FaceId, FaceId]] = ()
    separations: Sequence[tuple[int, FaceId, int]] = ()
    births: Mapping[PersonId, int] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    brought: Mapping[PersonId, Brought] = field(default_factory=dict)

    def apart(self) -> dict[FaceId, list[tuple[int, int]]]:
        """Return the (separation, part) pairs of every face that has any."""
        found: dict[FaceId, list[tuple[int, int]]] = defaultdict(list)
        for separation, face_id, part in self.separations:
            found[face_id].append((separation, part))
        return dict(found)


def clash(
    apart: Mapping[FaceId, Sequence[tuple[int, int]]],
    some: Iterable[FaceId],
    others: Iterable[FaceId],
) -> bool:
    """Whether somebody has said that a face of `some` and one of `others` are two people."""
    parts: dict[int, set[int]] = defaultdict(set)
    for face_id in some:
        for separation, part in apart.get(face_id, ()):
            parts[separation].add(part)
    return any(
        parts.get(separation, set()) - {part}
        for face_id in others
        for separation, part in apart.get(face_id, ())
    )
