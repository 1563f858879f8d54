"""Reads the library and puts questions into words that a screen can show. Slow: not for the GUI."""

from __future__ import annotations

import zlib
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from faceorg.domain.review import Inbox, Question, QuestionKind, Side
from faceorg.engine.edits.reviewing import weak_guesses_pay
from faceorg.engine.evidence import guess_of, likeness_evidence, together_evidence, years_evidence
from faceorg.engine.facts import spoken_of, thresholds_of
from faceorg.engine.packs import current_pack
from faceorg.library.answers import SKIP
from faceorg.library.candidates import suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.review import Evidence
    from faceorg.library.library import Library
    from faceorg.people.drafts import Draft, Situation, Subject
    from faceorg.vision.packs import Pack

GUESSED = ".p"  # before the first guess of WHO, at the end of the id


def read_inbox(library: Library) -> Inbox:
    """Return all questions, the most useful first, and how much is settled.

    Questions that somebody has put off come last.
    """
    from faceorg.people.review import review

    midnight = datetime.combine(date.today(), time()).astimezone()  # noqa: DTZ011 - the wall's day
    with library.database.snapshot():
        pack = current_pack(library)
        situation = _situation(library, pack)
        people = {p.person_id: p for p in library.people.all()}
        counts = library.faces.counts()
        today = library.journal.settled_since(midnight)
    drafts = review(situation, maybe=weak_guesses_pay(situation.spoken.answers))
    words = _Words(situation, people, pack.thresholds)
    questions = [words.question(draft) for draft in drafts]
    questions.sort(key=lambda question: question.skipped)
    settled = counts.get("confirmed", 0) + counts.get("ignored", 0)
    return Inbox(tuple(questions), settled, counts["all"], today)


def _situation(library: Library, pack: Pack) -> Situation:
    from faceorg.people.drafts import Situation

    table = library.faces.table(pack.pack_id)
    known = set(table.face_ids.tolist())  # while the pack is changed some faces have no vector yet
    return Situation(
        table,
        {i: whom for i, whom in suggestions(library.database).items() if i in known},
        spoken_of(library),
        thresholds_of(library, pack),
    )


def question_id(draft: Draft) -> str:
    """Return a name for a question: of what it speaks, and a sum over its faces.

    Somebody who answers by that name later answers what was asked, or nothing.
    """
    faces = [face_id for subject in draft.subjects for face_id in sorted(subject.face_ids)]
    people = [person_id for person_id, _ in draft.guesses] if _asks_of_guesses(draft) else []
    digest = zlib.crc32(repr((faces, people)).encode())
    words = [draft.kind.value]
    for subject in draft.subjects:
        if subject.person_id is not None:
            words.append(f"p{subject.person_id}")
        elif subject.group_id is not None:
            words.append(f"g{subject.group_id}")
        elif subject.face_ids:
            words.append(f"f{min(subject.face_ids)}")
    name = "-".join([*words, f"{digest:08x}"])
    if draft.kind is QuestionKind.WHO and draft.guesses:  # whom "yes" and "no" are about
        return f"{name}{GUESSED}{draft.guesses[0][0]}"
    return name


def skip_key(question_id: str) -> str:
    """Return under which key it is remembered that a question was put off.

    Who comes to mind first for somebody unknown changes with every name that is given; that is no
    reason to bring back what was put off.
    """
    return question_id.partition(GUESSED)[0]


def _asks_of_guesses(draft: Draft) -> bool:
    return draft.kind is QuestionKind.SUGGESTIONS


class _Words:
    """Adds names, counts, years and evidence to drafts."""

    def __init__(
        self, situation: Situation, people: Mapping[PersonId, Person], thresholds: dict[str, float]
    ) -> None:
        self._situation = situation
        self._people = people
        self._thresholds = thresholds
        self._row_of = {int(f): k for k, f in enumerate(situation.table.face_ids)}

    def question(self, draft: Draft) -> Question:
        """Return the question that a draft stands for."""
        sides = tuple(self._side(subject) for subject in draft.subjects)
        name = question_id(draft)
        return Question(
            question_id=name,
            kind=draft.kind,
            settles=draft.settles,
            sides=sides,
            guesses=tuple(
                guess_of(self._people[i], score, self._thresholds) for i, score in draft.guesses
            ),
            evidence=tuple(self._evidence(draft, sides)),
            skipped=self._situation.spoken.answers.get(skip_key(name)) == SKIP,
        )

    def _side(self, subject: Subject) -> Side:
        rows = self._rows(subject)
        photos = self._situation.table.photo_ids[rows]
        person = self._people.get(subject.person_id) if subject.person_id is not None else None
        return Side(
            person_id=subject.person_id,
            group_id=subject.group_id,
            name=person.name if person else "",
            face_ids=subject.face_ids,
            face_count=len(rows),
            photo_count=len(set(photos.tolist())),
            years=self._years(rows),
        )

    def _rows(self, subject: Subject) -> NDArray[np.intp]:
        """Return the rows of a whole person or group, or of single faces."""
        import numpy as np

        if subject.person_id is not None:
            return self._situation.people[subject.person_id]
        if subject.group_id is not None:
            return self._situation.groups[subject.group_id]
        return np.array([self._row_of[int(i)] for i in subject.face_ids], dtype=np.intp)

    def _years(self, rows: NDArray[np.intp]) -> tuple[int, int] | None:
        from faceorg.domain.faces import DAY_UNKNOWN

        days = self._situation.table.days[rows]
        days = days[days != DAY_UNKNOWN]
        if not len(days):
            return None
        epoch = date(1970, 1, 1).toordinal()
        first, last = (date.fromordinal(epoch + int(d)).year for d in (days.min(), days.max()))
        return first, last

    def _evidence(self, draft: Draft, sides: tuple[Side, ...]) -> Iterable[Evidence]:
        if draft.likeness is not None:
            yield likeness_evidence(draft.likeness, self._thresholds)
        if draft.kind is QuestionKind.SAME:
            first, second = (self._rows(subject) for subject in draft.subjects)
            years = years_evidence(sides[0].years, sides[1].years)
            if years is not None:
                yield years
            photos = self._situation.table.photo_ids
            yield together_evidence(len({*photos[first].tolist()} & {*photos[second].tolist()}))
