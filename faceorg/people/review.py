"""Which question to ask next: that whose answer settles the most faces per keystroke.

Pure: rows of a `FaceTable` in, drafts of questions out. Likeness between people and groups is
measured by several faces of each, never by centroids.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.review import QuestionKind
from faceorg.people.doubts import outlier_drafts, two_drafts
from faceorg.people.drafts import Draft, Situation, Subject
from faceorg.people.likeness import likeness
from faceorg.people.matching import exemplars_of
from faceorg.people.spoken import clash
from faceorg.people.suggesting import Waiting, find_matches, one_a_photo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.ids import GroupId

PAGE_FACES_MAX = 24  # faces that can be looked over at one glance
MAYBE_FACES_MAX = PAGE_FACES_MAX
OWN_PAGE_MIN = 6  # suggestions of one person that are asked about by themselves
GUESSES_MAX = 5
LOOSE_MAX = 100
COMPARED_GROUPS_MAX = 400  # the largest; each is compared with each
COMPARED_PEOPLE_MAX = 2000
GUESSED_GROUPS_MAX = 2000  # the largest; who smaller ones may be is asked when these are done
GROUPS_AT_ONCE = 256
LOOSE_PAIRS_MAX = 200_000_000  # faces times exemplars: the best faces, where there are more
# Times the faces settled: how likely the answer is yes, and how light the key.
SAME_PERSON_USEFULNESS = 1.1
SAME_GROUP_USEFULNESS = 0.5
# In faces, whatever their number: after all that settles groups.
SAME_PEOPLE_USEFULNESS = 1.2
MAYBE_USEFULNESS = 1.5
LOOSE_USEFULNESS = 0.5
# People are compared more strictly than groups: somebody has given them two names.
PEOPLE_EXTRA = 0.1  # times the unit of the thresholds


def review(situation: Situation, *, maybe: bool = True) -> list[Draft]:
    """Return all questions, the most useful first.

    Args:
        situation: what is known.
        maybe: whether faces may be asked about that are less than suggestions.
    """
    doubts = list(two_drafts(situation))
    doubtful = {s.group_id for draft in doubts for s in draft.subjects if s.group_id is not None}
    drafts = [*doubts, *_of_groups(situation, doubtful), *_same_people(situation)]
    drafts += [*_suggestions(situation), *_of_loose(situation, maybe=maybe)]
    drafts += outlier_drafts(situation)
    return sorted(drafts, key=lambda draft: -draft.usefulness)


# groups ----------------------------------------------------------------------------------------


def _of_groups(situation: Situation, doubtful: set[GroupId]) -> Iterator[Draft]:
    """Ask who each group is, or whether it is somebody known."""
    groups = {i: rows for i, rows in situation.groups.items() if i not in doubtful}
    largest = {*sorted(groups, key=lambda g: -len(groups[g]))[:GUESSED_GROUPS_MAX]}
    compared = [group_id for group_id in groups if group_id in largest]
    for start in range(0, len(compared), GROUPS_AT_ONCE):
        yield from _of_some(situation, compared[start : start + GROUPS_AT_ONCE])
    for group_id, rows in groups.items():
        if group_id not in largest:
            subjects = (situation.group(group_id),)
            yield Draft(QuestionKind.WHO, len(rows), len(rows), subjects)
    yield from _same_groups(situation, groups)


def _of_some(situation: Situation, group_ids: Sequence[GroupId]) -> Iterator[Draft]:
    """Ask about groups that are compared with everybody."""
    people, rows_of = list(situation.people), list(situation.people.values())
    exemplars = [owner.vectors for owner in situation.known.owners[: len(people)]]
    asking = [situation.groups[i] for i in group_ids]
    found = likeness(situation.table, asking, rows_of, exemplars)
    scores = found.scores
    for row, group_id in enumerate(group_ids):
        for column in np.flatnonzero(scores[row] >= situation.thresholds.maybe_min):
            if situation.kept_apart(group_id, people[column]):
                scores[row, column] = -1
    best, score, margin = found.best()
    thresholds = situation.thresholds
    sure = (score >= thresholds.same_min) & (margin >= thresholds.suggestion_margin)
    for row, (group_id, rows) in enumerate(zip(group_ids, asking, strict=True)):
        if people and sure[row]:
            yield _same(
                situation.person(people[best[row]]),
                situation.group(group_id),
                float(score[row]),
                SAME_PERSON_USEFULNESS * len(rows),
            )
        else:
            guesses = _guesses(situation, group_id, scores[row], people) if people else ()
            subjects = (situation.group(group_id),)
            yield Draft(QuestionKind.WHO, len(rows), len(rows), subjects, guesses)


def _same(first: Subject, second: Subject, alike: float, usefulness: float) -> Draft:
    settles = len(second.face_ids)
    return Draft(QuestionKind.SAME, usefulness, settles, (first, second), likeness=alike)


def _guesses(
    situation: Situation,
    group_id: GroupId,
    scores: NDArray[np.float32],
    people: Sequence[PersonId],
) -> tuple[tuple[PersonId, float], ...]:
    """Return the likeliest people with their likeness; who was refused is not guessed again."""
    likely = np.flatnonzero(scores > 0)
    likely = likely[np.argsort(-scores[likely], kind="stable")]
    free = (k for k in likely if not situation.kept_apart(group_id, people[int(k)]))
    return tuple((people[int(k)], float(scores[k])) for k in islice(free, GUESSES_MAX))


def _same_groups(
    situation: Situation, groups: Mapping[GroupId, NDArray[np.intp]]
) -> Iterator[Draft]:
    """Ask whether two unnamed groups are one, best pairs first, each group once."""
    largest = sorted(groups, key=lambda g: -len(groups[g]))[:COMPARED_GROUPS_MAX]
    rows = [groups[g] for g in largest]
    table = situation.table
    exemplars = [table.vectors[r[exemplars_of(table.vectors[r], table.quality[r])]] for r in rows]
    wanted = situation.thresholds.same_min
    for first, second, alike in _alike(situation, rows, exemplars, wanted):
        sides = situation.group(largest[first]), situation.group(largest[second])
        yield _same(*sides, alike, SAME_GROUP_USEFULNESS * len(rows[second]))


def _same_people(situation: Situation) -> Iterator[Draft]:
    """Ask whether somebody was given two names."""
    everybody = list(situation.people)
    size = {i: len(rows) for i, rows in situation.people.items()}
    largest = sorted(range(len(everybody)), key=lambda k: -size[everybody[k]])
    chosen = sorted(largest[:COMPARED_PEOPLE_MAX])
    people = [everybody[k] for k in chosen]
    rows = [situation.people[i] for i in people]
    wanted = situation.thresholds.same_min + PEOPLE_EXTRA * situation.thresholds.unit
    exemplars = [situation.known.owners[k].vectors for k in chosen]
    for first, second, alike in _alike(situation, rows, exemplars, wanted):
        sides = situation.person(people[first]), situation.person(people[second])
        yield _same(*sides, alike, SAME_PEOPLE_USEFULNESS)


def _alike(
    situation: Situation,
    rows: Sequence[NDArray[np.intp]],
    exemplars: Sequence[NDArray[np.float32]],
    wanted: float,
) -> Iterator[tuple[int, int, float]]:
    """Yield pairs that are alike both ways, the larger first, best first, each one once."""
    both = likeness(situation.table, rows, rows, exemplars).scores
    both = np.minimum(both, both.T)
    firsts, seconds = np.nonzero(np.triu(both >= wanted, 1))
    taken = set[int]()
    for k in np.argsort(-both[firsts, seconds], kind="stable"):
        pair = int(firsts[k]), int(seconds[k])
        first, second = sorted(pair, key=lambda i: (-len(rows[i]), i))
        if taken.isdisjoint(pair) and not clash(
            situation.apart, situation.ids(rows[first]), situation.ids(rows[second])
        ):
            taken.update(pair)
            yield first, second, float(both[first, second])


# single faces ----------------------------------------------------------------------------------


def _suggestions(situation: Situation) -> Iterator[Draft]:
    """Ask about suggestions, a page at a time; few of many people share a page."""
    by_person: dict[PersonId, list[tuple[float, FaceId]]] = {}
    for face_id, (person_id, score) in situation.suggested.items():
        by_person.setdefault(person_id, []).append((score, face_id))
    mixed: list[tuple[PersonId, float, FaceId]] = []
    for person_id, found in by_person.items():
        page = [(person_id, score, face_id) for score, face_id in sorted(found)]
        if len(page) < OWN_PAGE_MIN:
            mixed += page
        else:
            yield from _pages(page)
    yield from _pages(mixed)


def _pages(found: Sequence[tuple[PersonId, float, FaceId]]) -> Iterator[Draft]:
    for start in range(0, len(found), PAGE_FACES_MAX):
        yield _page(found[start : start + PAGE_FACES_MAX], None)


def _page(found: Sequence[tuple[PersonId, float, FaceId]], usefulness: float | None) -> Draft:
    faces = Subject(None, None, tuple(face_id for _, _, face_id in found))
    return Draft(
        QuestionKind.SUGGESTIONS,
        len(found) if usefulness is None else usefulness,
        len(found),
        (faces,),
        tuple((person_id, score) for person_id, score, _ in found),
    )


def _of_loose(situation: Situation, *, maybe: bool) -> Iterator[Draft]:
    """Ask about loose faces of likely people: a page of the likeliest, or one by one."""
    known = situation.known
    loose = situation.best_first(situation.loose)
    exemplars = sum(len(owner.vectors) for owner in known.owners)
    most = max(LOOSE_PAIRS_MAX // max(exemplars, 1), PAGE_FACES_MAX)
    waiting = Waiting.of_table(situation.table, np.sort(loose[:most]))
    found = find_matches(waiting, known, situation.spoken)
    ids = np.concatenate([known.ids, np.zeros(1, np.int64)])[found.owner]
    likely = (ids > 0) & (found.score >= situation.thresholds.maybe_min)
    chosen = one_a_photo(np.flatnonzero(likely), found.owner, found.score, waiting.photo_ids)
    page: list[int] = []
    if maybe and chosen:
        page, chosen = chosen[:MAYBE_FACES_MAX], chosen[MAYBE_FACES_MAX:]
        rows = sorted(page, key=lambda k: (ids[k], -found.score[k]))
        yield _page(
            [
                (PersonId(int(ids[k])), float(found.score[k]), FaceId(int(waiting.face_ids[k])))
                for k in rows
            ],
            MAYBE_USEFULNESS,
        )
    for rank, k in enumerate(chosen[:LOOSE_MAX]):
        face = Subject(None, None, (FaceId(int(waiting.face_ids[k])),))
        guess = ((PersonId(int(ids[k])), float(found.score[k])),)
        usefulness = LOOSE_USEFULNESS - rank * LOOSE_USEFULNESS / LOOSE_MAX / 2
        yield Draft(QuestionKind.WHO, usefulness, 1, (face,), guess)
