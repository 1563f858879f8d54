"""Which names "Who is this?" offers: likely people first, in words how alike they look. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.review import EvidenceKind
from faceorg.ui.models.completion import choices
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.question_text import guess_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.review import Guess

ROWS_MAX = 4


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name that can be given; `person_id` is None for a new person."""

    name: str
    person_id: PersonId | None
    cover_face_id: FaceId | None
    detail: str
    new_person: bool = False

    @property
    def words(self) -> str:
        """What the row says."""
        if self.person_id is not None:
            return self.name
        return tr("New person “{name}”").format(name=self.name)


def name_rows(guesses: Sequence[Guess], people: Sequence[Person], typed: str) -> list[NameRow]:
    """Return the rows below the field: likely people first, a new person last.

    Args:
        guesses: likeliest first; those who are alike are all there is while nothing is typed.
        people: everybody known.
        typed: the beginning of a name.
    """
    likely = {guess.person_id: guess for guess in guesses}
    if not typed.strip():
        alike = [g for g in guesses if g.evidence.kind is not EvidenceKind.UNLIKE]
        return [
            NameRow(g.name, g.person_id, g.cover_face_id, guess_text(g)) for g in alike[:ROWS_MAX]
        ]
    known = {p.person_id: p for p in people if p.person_id in likely}
    first = [known[i] for i in likely if i in known]
    found = choices(people, typed, allow_new=True, first=first)
    rows: list[NameRow] = []
    for choice in found:
        person = choice.person
        if person is None:
            rows = rows[: ROWS_MAX - 1]
            rows.append(NameRow(choice.name, None, None, "", choice.new_person))
        else:
            guess = likely.get(person.person_id)
            photos = count_text(person.photo_count, "photo")
            detail = guess_text(guess) if guess is not None else photos
            rows.append(NameRow(person.name, person.person_id, person.cover_face_id, detail))
    return rows
