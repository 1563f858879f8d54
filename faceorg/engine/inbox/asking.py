"""Reads the library and puts questions into words that a screen can show. Slow: not for the GUI."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from faceorg.domain.review import Chapter, Inbox, Question, QuestionKind, Side
from faceorg.engine.edits.reviewing import weak_guesses_pay
from faceorg.engine.evidence import guess_of, likeness_evidence, together_evidence, years_evidence
from faceorg.engine.facts import thresholds_of
from faceorg.engine.packs import current_pack
from faceorg.library.answers import SKIP
from faceorg.library.recognition import candidates, undecided

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.review import Evidence
    from faceorg.engine.inbox.reading import Reading, SeenIn
    from faceorg.library.library import Library
    from faceorg.people.drafts import Draft, Key, Situation, Subject

GUESSED = ".p"  # before the first guess of WHO, at the end of the id
FRONT_MAX = 24  # questions put into words, by their use
OF_CHAPTER_MAX = 8  # and so many of each kind, for those who ask for one kind alone


def read_inbox(library: Library, faces_max: int | None = None) -> Inbox:
    """Return the questions, the most useful first, and how much is settled.

    Questions that somebody has put off come last.

    Args:
        library: where.
        faces_max: about so many faces are looked at, where that is needed; what is still to be
            looked at then is told by `Inbox.complete`. Without it all are.
    """
    from faceorg.engine.inbox.reading import reading_of
    from faceorg.people.review import count_of_loose, review

    midnight = datetime.combine(date.today(), time()).astimezone()  # noqa: DTZ011 - the wall's day
    pack = current_pack(library)
    reading = reading_of(library, pack.pack_id, thresholds_of(library, pack))
    with reading.lock:
        with library.database.snapshot():
            complete = reading.look_on(library, faces_max)
            counts = library.faces.counts()
            situation = _situation(library, reading, counts.get("unassigned", 0))
            drafts = review(situation, maybe=weak_guesses_pay(situation.answers))
            drafts = _without(drafts, frozenset(library.people.hidden_ids()))
            words = _Words(library, situation, pack.thresholds, reading.seen_in)
            questions, later, strange = _front(drafts, words)
            loose = count_of_loose(situation, drafts)
            today = library.journal.settled_since(midnight)
        reading.keep(library)
    later[QuestionKind.WHO, True] += loose
    settled = counts.get("confirmed", 0) + counts.get("ignored", 0)
    all_faces = counts["all"]
    return Inbox(tuple(questions), settled, all_faces, today, +later, complete, strange + loose)


def _situation(library: Library, reading: Reading, loose_count: int) -> Situation:
    from faceorg.engine.inbox.looking import LOOSE_ASKED_MAX
    from faceorg.people.drafts import Apart, Situation

    database = library.database
    loose = [face_id for face_id, _ in undecided.loose(database, LOOSE_ASKED_MAX)]
    like = [i for i in loose if (look := reading.looks.get(("loose", i))) and look.best]
    return Situation(
        looks=reading.looks,
        suggested=undecided.suggested(database),
        photos=undecided.photos_of(database, like),
        loose=loose,
        loose_count=loose_count,
        rejected=undecided.rejections_of_groups(database),
        refused=frozenset(candidates.rejections_of(database, like)),
        apart=Apart(undecided.separations(database)),
        answers=library.answers.all(),
        thresholds=reading.thresholds,
    )


def _without(drafts: list[Draft], hidden: frozenset[PersonId]) -> list[Draft]:
    """Return the questions but for those about hidden people alone.

    Whether a group is one of them stays a question: the group wants to be somebody.
    """

    def asked(draft: Draft) -> bool:
        groups = any(subject.group_id is not None for subject in draft.subjects)
        return groups or hidden.isdisjoint(subject.person_id for subject in draft.subjects)

    return [draft for draft in drafts if asked(draft)] if hidden else drafts


def _front(drafts: Sequence[Draft], words: _Words) -> tuple[list[Question], Counter[Chapter], int]:
    """Return the first questions, of each kind some, and how many more there are of each kind.

    The last number is how many of those are about a loose face that resembles nobody.
    """
    taken, later, strange = Counter[Chapter](), Counter[Chapter](), 0
    questions: list[Question] = []
    for draft in drafts:
        chapter = _chapter(draft)
        among = taken.total() < FRONT_MAX or taken[chapter] < OF_CHAPTER_MAX
        if not among and not words.perhaps_skipped(draft):
            later[chapter] += 1
            strange += chapter == (QuestionKind.WHO, True) and not draft.guesses
            continue
        questions.append(words.question(draft))
        taken[chapter] += not questions[-1].skipped
    questions.sort(key=lambda question: question.skipped)
    return questions, later, strange


def _chapter(draft: Draft) -> Chapter:
    only = draft.kind is QuestionKind.WHO and draft.subjects[0].group_id is None
    return draft.kind, only


def question_id(draft: Draft) -> str:
    """Return a name for a question: of what it speaks, and a sum over its faces.

    Somebody who answers by that name later answers what was asked, or nothing.
    """
    faces = [i for subject in draft.subjects for i in sorted(subject.face_ids or ())]
    people = [person_id for person_id, _ in draft.guesses] if _asks_of_guesses(draft) else []
    digest = zlib.crc32(repr((faces, people)).encode())
    name = f"{_whom(draft)}-{digest:08x}"
    if draft.kind is QuestionKind.WHO and draft.guesses:  # whom "yes" and "no" are about
        return f"{name}{GUESSED}{draft.guesses[0][0]}"
    return name


def skip_key(question_id: str) -> str:
    """Return under which key it is remembered that a question was put off.

    Who comes to mind first for somebody unknown changes with every name that is given; that is no
    reason to bring back what was put off.
    """
    return question_id.partition(GUESSED)[0]


def _whom(draft: Draft) -> str:
    """Return the first part of a question's name, which tells whom it speaks of."""
    words = [draft.kind.value]
    for subject in draft.subjects:
        if subject.person_id is not None:
            words.append(f"p{subject.person_id}")
        elif subject.group_id is not None:
            words.append(f"g{subject.group_id}")
        elif subject.face_ids:
            words.append(f"f{min(subject.face_ids)}")
    return "-".join(words)


def _asks_of_guesses(draft: Draft) -> bool:
    return draft.kind is QuestionKind.SUGGESTIONS


class _Words:
    """Adds faces, names, counts, years and evidence to drafts."""

    def __init__(
        self,
        library: Library,
        situation: Situation,
        thresholds: dict[str, float],
        seen_in: dict[Key, SeenIn],
    ) -> None:
        """Take what is asked, and in how many photos and which years people and groups were."""
        self._library, self._situation, self._thresholds = library, situation, thresholds
        self._seen_in = seen_in
        self._people: dict[PersonId, Person] = {}
        self._skipped = {
            key.rpartition("-")[0] for key, answer in situation.answers.items() if answer == SKIP
        }

    def perhaps_skipped(self, draft: Draft) -> bool:
        """Whether a question about the same was put off, when perhaps it was of other faces."""
        return bool(self._skipped) and _whom(draft) in self._skipped

    def question(self, draft: Draft) -> Question:
        """Return the question that a draft stands for."""
        draft = replace(draft, subjects=tuple(self._with_faces(draft, s) for s in draft.subjects))
        sides = tuple(self._side(subject) for subject in draft.subjects)
        name = question_id(draft)
        return Question(
            question_id=name,
            kind=draft.kind,
            settles=draft.settles,
            sides=sides,
            guesses=tuple(
                guess_of(self._person(i), score, self._thresholds) for i, score in draft.guesses
            ),
            evidence=tuple(self._evidence(draft, sides)),
            skipped=self._situation.answers.get(skip_key(name)) == SKIP,
        )

    def _with_faces(self, draft: Draft, subject: Subject) -> Subject:
        """Return a side with its faces: of a person who stays as they are, the first few."""
        from faceorg.people.review import SHOWN_OF_PERSON_MAX

        owner = _owner(subject)
        if subject.face_ids is not None or owner is None:
            return subject
        few = owner[0] == "person" and draft.kind is not QuestionKind.TWO
        limit = SHOWN_OF_PERSON_MAX if few else -1
        rows = undecided.members(self._library.database, f"{owner[0]}_id", owner[1], limit)
        without = set(subject.without)
        return replace(subject, face_ids=tuple(i for i, _ in rows if i not in without))

    def _side(self, subject: Subject) -> Side:
        faces, owner = subject.face_ids or (), _owner(subject)
        count, photos, years = len(faces), len(faces), None
        if owner is not None:
            count = self._situation.looks[owner].faces
            photos, years = self._photos_and_years(owner)
        elif count == 1:
            photos, years = undecided.photos_and_years(self._library.database, "id", faces[0])
        person = None if subject.person_id is None else self._person(subject.person_id)
        return Side(
            person_id=subject.person_id,
            group_id=subject.group_id,
            name=person.name if person else "",
            face_ids=faces,
            face_count=count,
            photo_count=photos,
            years=years,
        )

    def _photos_and_years(self, owner: Key) -> tuple[int, tuple[int, int] | None]:
        stamp = self._situation.looks[owner].stamp
        kept = self._seen_in.get(owner)
        if kept is None or kept[0] != stamp:
            database = self._library.database
            found = undecided.photos_and_years(database, f"{owner[0]}_id", owner[1])
            kept = self._seen_in[owner] = stamp, *found
        return kept[1], kept[2]

    def _person(self, person_id: PersonId) -> Person:
        if person_id not in self._people:
            (self._people[person_id],) = self._library.people.some([person_id])
        return self._people[person_id]

    def _evidence(self, draft: Draft, sides: tuple[Side, ...]) -> Iterable[Evidence]:
        if draft.likeness is not None:
            yield likeness_evidence(draft.likeness, self._thresholds)
        if draft.kind is QuestionKind.SAME:
            years = years_evidence(sides[0].years, sides[1].years)
            if years is not None:
                yield years
            owners = [_owner(subject) for subject in draft.subjects]
            few, many = ((f"{kind}_id", i) for kind, i in filter(None, reversed(owners)))
            together = undecided.photos_together(self._library.database, few, many)
            yield together_evidence(together)


def _owner(subject: Subject) -> Key | None:
    """Return the person or group that a side speaks of."""
    if subject.person_id is not None:
        return "person", subject.person_id
    return None if subject.group_id is None else ("group", subject.group_id)
