"""What the split page shows: whom it divides, and which face is on which side. No Qt."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from faceorg.domain.review import ProposedParts
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
    from faceorg.library.library import Library

    Propose = Callable[..., ProposedParts]

By = Literal["likeness", "year", "hand"]


@dataclass(frozen=True, slots=True)
class SplitSubject:
    """A person or a group that is to be divided.

    Attributes:
        name: empty for a group.
        cover_face_id: the person's portrait.
        photos: the photo of each face, best face first.
        years: when a face was photographed, where that is known.
    """

    person_id: PersonId | None
    group_id: GroupId | None
    name: str = ""
    cover_face_id: FaceId | None = None
    photos: dict[FaceId, PhotoId] = field(default_factory=dict)
    years: dict[FaceId, int] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What the page is for."""
        if self.name:
            return tr("Split {name}", "heading").format(name=self.name)
        return tr("Split this group", "heading")

    def span(self, face_ids: Iterable[FaceId]) -> str:
        """Return from when to when: "2014 to 2024", "" where no date is known."""
        years = sorted({self.years[i] for i in face_ids if i in self.years})
        if not years:
            return ""
        if years[0] == years[-1]:
            return f"{years[0]}"
        return tr("{first} to {last}", "years").format(first=years[0], last=years[-1])

    def portrait(self, face_ids: Sequence[FaceId]) -> FaceId | None:
        """Return the face that stands for some of the faces."""
        among = set(face_ids)
        if self.cover_face_id in among:
            return self.cover_face_id
        return next((i for i in self.photos if i in among), None)


@dataclass(frozen=True, slots=True)
class SplitData:
    """A subject with its proposed parts."""

    subject: SplitSubject
    parts: ProposedParts


class SplitSides:
    """The faces of both sides, in the order shown.

    Attributes:
        sides: the faces that stay and those that go.
        unsure: faces that the program is least sure of; one that somebody has moved is no guess.
        moved: faces that somebody has put where they are.
    """

    def __init__(self, parts: ProposedParts | None = None) -> None:
        self.sides: tuple[list[FaceId], list[FaceId]] = ([], [])
        self.unsure: set[FaceId] = set()
        if parts is not None:
            self.sides = (list(parts.first), list(parts.second))
            self.unsure = set(parts.unsure)
        self.moved: set[FaceId] = set()

    def move(self, face_ids: Iterable[FaceId], to: int) -> bool:
        """Put faces first on a side; return whether any were on the other."""
        wanted = set(face_ids)
        moving = [i for i in self.sides[1 - to] if i in wanted]
        if not moving:
            return False
        self.sides[1 - to][:] = [i for i in self.sides[1 - to] if i not in wanted]
        self.sides[to][:0] = moving
        self.unsure.difference_update(moving)
        self.moved.update(moving)
        return True

    def keep(self, known: Iterable[FaceId]) -> None:
        """Drop faces that are no longer there; new ones stay on the first side."""
        faces = dict.fromkeys(known)
        for side in self.sides:
            side[:] = [i for i in side if i in faces]
        placed = set(self.sides[0]) | set(self.sides[1])
        self.sides[0].extend(i for i in faces if i not in placed)
        self.moved &= faces.keys()


def read_split(
    library: Library,
    person_id: PersonId | None,
    group_id: GroupId | None,
    by: By,
    propose: Propose,
) -> SplitData | None:
    """Read whom to divide and how they may be two; None where there is nobody (any more)."""
    subject = read_subject(library, person_id, group_id)
    if subject is None:
        return None
    if by == "hand":
        # Newest first: what belongs together lies together.
        ordered = sorted(subject.photos, key=lambda i: subject.years.get(i, 0), reverse=True)
        return SplitData(subject, ProposedParts(tuple(ordered), (), frozenset()))
    return SplitData(subject, propose(library, person_id=person_id, group_id=group_id, by=by))


def read_subject(
    library: Library, person_id: PersonId | None, group_id: GroupId | None
) -> SplitSubject | None:
    """Read whom to divide; None where there is nobody (any more)."""
    lists, ids = library.face_lists, array("q")
    person = library.people.get(person_id) if person_id is not None else None
    if person is not None:
        ids = lists.of_person(person.person_id)
    elif group_id is not None:
        ids = lists.of_group(group_id)
    if not ids:
        return None
    return SplitSubject(
        person_id,
        group_id,
        person.name if person is not None else "",
        person.cover_face_id if person is not None else None,
        lists.photos_of(ids),
        lists.years_of(ids),
    )


def scope_text(going: int, staying: int, name: str) -> tuple[str, str]:
    """Return what a split would do, and what it would leave alone.

    Args:
        going: faces on the second side.
        staying: faces on the first side.
        name: of who gets them; empty for a group without a name.
    """
    if not going:
        return (
            tr("Nothing to split yet."),
            tr("Move the faces of somebody else to the other side."),
        )
    if not staying:
        return tr("Nobody would be left."), tr("Move the faces that stay back.")
    if name:
        words = tr("%Ln face moves to {name}.||%Ln faces move to {name}.", "", going)
        words = words.format(name=name)
    else:
        words = tr(
            "%Ln face moves to a group without a name.||%Ln faces move to a group without a name.",
            "",
            going,
        )
    return words, tr("No photo is changed, and Ctrl Z takes it back.")
