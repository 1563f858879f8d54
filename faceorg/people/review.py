"""Which question to ask next: that whose answer settles the most faces per keystroke.

Pure: what looking at faces has shown comes in, drafts of questions go out, without a vector.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.review import QuestionKind, outlier_key, two_key
from faceorg.people.drafts import Draft, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.people.drafts import Look, Situation

PAGE_FACES_MAX = 24  # faces that can be looked over at one glance
MAYBE_FACES_MAX = PAGE_FACES_MAX
OWN_PAGE_MIN = 6  # suggestions of one person that are asked about by themselves
GUESSES_MAX = 5
LOOSE_MAX = 100
SHOWN_OF_PERSON_MAX = 12
COMPARED_GROUPS_MAX = 400  # the largest; each is compared with each
COMPARED_PEOPLE_MAX = 2000
GUESSED_GROUPS_MAX = 2000  # the largest; who smaller ones may be is asked when these are done
# Times the faces settled: how likely the answer is yes, and how light the key.
SAME_PERSON_USEFULNESS = 1.1
SAME_GROUP_USEFULNESS = 0.5
# In faces, whatever their number: after all that settles groups.
SAME_PEOPLE_USEFULNESS = 1.2
MAYBE_USEFULNESS = 1.5
LOOSE_USEFULNESS = 0.5
STRANGE_USEFULNESS = 0.2  # a loose face that is like nobody: after those that are
# People are compared more strictly than groups: somebody has given them two names.
PEOPLE_EXTRA = 0.1  # times the unit of the thresholds
OUTLIER_MARGIN = 0.1  # times the unit: how much more like somebody else a face must be
OUTLIER_USEFULNESS = 0.8  # in faces: after all that settles something
DOUBT_USEFULNESS = 1.3  # times the smaller part: a wrong name given to both costs more


def review(situation: Situation, *, maybe: bool = True) -> list[Draft]:
    """Return all questions, the most useful first.

    Args:
        situation: what is known.
        maybe: whether faces may be asked about that are less than suggestions.
    """
    doubts = list(_two(situation))
    doubtful = {s.group_id for draft in doubts for s in draft.subjects if s.group_id is not None}
    drafts = [*doubts, *_of_groups(situation, doubtful), *_same_people(situation)]
    drafts += [*_suggestions(situation), *_of_loose(situation, maybe=maybe)]
    drafts += _outliers(situation)
    return sorted(drafts, key=lambda draft: -draft.usefulness)


# groups ----------------------------------------------------------------------------------------


def _group(group_id: int, without: tuple[FaceId, ...] = ()) -> Subject:
    return Subject(None, GroupId(group_id), None, without)


def _person(person_id: int, without: tuple[FaceId, ...] = ()) -> Subject:
    return Subject(PersonId(person_id), None, None, without)


def _of_groups(situation: Situation, doubtful: set[GroupId]) -> Iterator[Draft]:
    """Ask who each group is, or whether it is somebody known."""
    groups = {i: look for i, look in situation.of_kind["group"].items() if i not in doubtful}
    for group_id, look in groups.items():
        yield _of_group(situation, GroupId(group_id), look)
    yield from _same_groups(situation, groups)


def _of_group(situation: Situation, group_id: GroupId, look: Look) -> Draft:
    """Ask whether it is somebody who is much more like it than all others, or else who it is."""
    thresholds = situation.thresholds
    free = [
        (PersonId(i), score)
        for i, score in look.best or ()
        if not situation.kept_apart(group_id, PersonId(i))
    ]
    # Of somebody without a face here, whom a people file has brought, there is nothing to show
    # beside the group: they are the first guess at who it is.
    seen = bool(free) and free[0][0] in situation.of_kind["person"]
    if seen and free[0][1] >= thresholds.same_min:
        second = free[1][1] if len(free) > 1 else -1.0
        if free[0][1] - second >= thresholds.suggestion_margin:
            usefulness = SAME_PERSON_USEFULNESS * look.faces
            return _same(_person(free[0][0]), _group(group_id), look.faces, free[0][1], usefulness)
    guesses = tuple(free[:GUESSES_MAX])
    return Draft(QuestionKind.WHO, look.faces, look.faces, (_group(group_id),), guesses)


def _same(first: Subject, second: Subject, settles: int, alike: float, usefulness: float) -> Draft:
    return Draft(QuestionKind.SAME, usefulness, settles, (first, second), likeness=alike)


def _same_groups(situation: Situation, groups: dict[int, Look]) -> Iterator[Draft]:
    """Ask whether two unnamed groups are one, best pairs first, each group once."""
    alike = {i: dict(look.alike or ()) for i, look in groups.items()}
    for first, second, likeness in _pairs(situation, "group", groups, alike):
        faces = groups[second].faces
        sides = _group(first), _group(second)
        yield _same(*sides, faces, likeness, SAME_GROUP_USEFULNESS * faces)


def _same_people(situation: Situation) -> Iterator[Draft]:
    """Ask whether somebody was given two names."""
    wanted = situation.thresholds.same_min + PEOPLE_EXTRA * situation.thresholds.unit
    people = situation.of_kind["person"]
    alike = {
        i: {other: score for other, score in look.best if score >= wanted}
        for i, look in people.items()
        if look.best
    }
    for first, second, likeness in _pairs(situation, "person", people, alike):
        settles = min(people[second].faces, SHOWN_OF_PERSON_MAX)
        yield _same(_person(first), _person(second), settles, likeness, SAME_PEOPLE_USEFULNESS)


def _pairs(
    situation: Situation,
    kind: Literal["group", "person"],
    looks: dict[int, Look],
    alike: dict[int, dict[int, float]],
) -> Iterator[tuple[int, int, float]]:
    """Yield pairs that are alike both ways, the larger first, best first, each one once."""
    found = [
        (-min(score, alike[other][one]), one, other)
        for one, others in alike.items()
        for other, score in others.items()
        if one < other and one in alike.get(other, ())
    ]
    taken = set[int]()
    for likeness, *pair in sorted(found):
        first, second = sorted(pair, key=lambda i: (-looks[i].faces, i))
        if taken.isdisjoint(pair) and not situation.apart((kind, first), (kind, second)):
            taken.update(pair)
            yield first, second, -likeness


# one or two --------------------------------------------------------------------------------------


def _two(situation: Situation) -> Iterator[Draft]:
    """Ask about groups and people that fall apart at a slightly stricter look."""
    for kind in ("group", "person"):
        for number, look in situation.of_kind[kind].items():
            second = tuple(FaceId(i) for i in look.second)
            if not second:
                continue
            one = _group(number, second) if kind == "group" else _person(number, second)
            if two_key(one.person_id, one.group_id) not in situation.answers:
                yield Draft(
                    QuestionKind.TWO,
                    DOUBT_USEFULNESS * len(second),
                    len(second),
                    (one, Subject(None, None, second)),
                    likeness=look.likeness,
                )


def _outliers(situation: Situation) -> Iterator[Draft]:
    """Ask about confirmed faces that are much more like somebody else."""
    margin = OUTLIER_MARGIN * situation.thresholds.unit
    for number, look in situation.of_kind["suspect"].items():
        face_id, person_id = FaceId(number), PersonId(look.person_id)
        others = [score for i, score in look.best or () if i != person_id]
        if not others or others[0] < situation.thresholds.suggestion_min:
            continue
        if others[0] - look.own >= margin and (
            outlier_key(face_id, person_id) not in situation.answers
        ):
            sides = _person(person_id), Subject(None, None, (face_id,))
            yield Draft(QuestionKind.OUTLIER, OUTLIER_USEFULNESS, 1, sides, likeness=look.own)


# single faces ----------------------------------------------------------------------------------


def _suggestions(situation: Situation) -> Iterator[Draft]:
    """Ask about suggestions, a page at a time; few of many people share a page."""
    by_person: dict[PersonId, list[tuple[float, FaceId]]] = {}
    for face_id, person_id, score in situation.suggested:
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
    """Ask about loose faces of likely people, a page or one by one; then about others."""
    likely = _likely(situation)
    page: list[tuple[PersonId, float, FaceId]] = []
    if maybe and likely:
        page, likely = likely[:MAYBE_FACES_MAX], likely[MAYBE_FACES_MAX:]
        yield _page(sorted(page, key=lambda row: (row[0], -row[1])), MAYBE_USEFULNESS)
    for rank, (person_id, score, face_id) in enumerate(likely[:LOOSE_MAX]):
        usefulness = LOOSE_USEFULNESS - rank * LOOSE_USEFULNESS / LOOSE_MAX / 2
        yield _of_face(face_id, usefulness, ((person_id, score),))
    asked = {row[2] for row in [*page, *likely[:LOOSE_MAX]]}
    strange = [i for i in situation.loose if i not in asked]
    for face_id in strange[:LOOSE_MAX]:
        yield _of_face(face_id, STRANGE_USEFULNESS, ())


def _of_face(
    face_id: FaceId, usefulness: float, guesses: tuple[tuple[PersonId, float], ...]
) -> Draft:
    return Draft(QuestionKind.WHO, usefulness, 1, (Subject(None, None, (face_id,)),), guesses)


def _likely(situation: Situation) -> list[tuple[PersonId, float, FaceId]]:
    """Return loose faces that may be somebody, likest first; one of a photo for each person."""
    found: list[tuple[float, int, FaceId, PersonId]] = []
    for face_id in situation.loose:
        look = situation.looks.get(("loose", face_id))
        for owner_id, score in (look.best if look is not None else None) or ():
            person_id = PersonId(owner_id)
            if (face_id, person_id) in situation.refused or situation.apart(
                ("loose", face_id), ("person", person_id)
            ):
                continue
            if owner_id > 0 and score >= situation.thresholds.maybe_min:
                found.append((-score, len(found), face_id, person_id))
            break
    taken = Counter[tuple[PersonId, int | None]]()
    chosen = []
    for score, _, face_id, person_id in sorted(found):
        place = person_id, situation.photos.get(face_id)
        if not taken[place]:
            chosen.append((person_id, -score, face_id))
        taken[place] += 1
    return chosen


def count_of_loose(situation: Situation, drafts: Sequence[Draft]) -> int:
    """Return how many loose faces no draft asks about: their turn comes later."""
    loose = set(situation.loose)
    asked = {i for draft in drafts for subject in draft.subjects for i in subject.face_ids or ()}
    return max(0, situation.loose_count - len(asked & loose))
