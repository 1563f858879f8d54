"""Everything at once: made-up people are found, and the rules of faces hold for any table."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faceorg.domain.faces import FaceTable
from faceorg.domain.ids import FaceId, PersonId
from faceorg.people import grouping as grouping_module
from faceorg.people.grouping import group_faces
from faceorg.people.spoken import Spoken
from tests.people.made_up import (
    THRESHOLDS,
    columns_of,
    confirmed,
    labels_of,
    people,
    same_partition,
    table,
    unit,
)

if TYPE_CHECKING:
    from faceorg.domain.grouping import Grouping

ANNA, BEN = PersonId(51), PersonId(52)


def group(
    made: FaceTable,
    rejections: list[tuple[int, int]] | None = None,
    links: list[tuple[int, int]] | None = None,
    separations: list[tuple[int, int, int]] | None = None,
) -> Grouping:
    spoken = Spoken(
        frozenset((FaceId(f), PersonId(p)) for f, p in rejections or []),
        [(FaceId(a), FaceId(b)) for a, b in links or []],
        [(s, FaceId(f), part) for s, f, part in separations or []],
    )
    return group_faces(made, spoken, THRESHOLDS)


def suggested(grouping: Grouping) -> dict[int, int]:
    return {int(s.face_id): int(s.person_id) for s in grouping.suggestions}


@pytest.mark.parametrize("sizes", [[4, 4], [10, 20, 30], [5] * 40, [300, 4, 9]])
def test_made_up_people_are_found(sizes: list[int]) -> None:
    vectors, of = people(sizes)
    found = group(table(vectors))
    assert not found.suggestions
    assert same_partition(labels_of(found, len(vectors)), of)


def test_strangers_stay_loose() -> None:
    vectors, _ = people([1] * 60, dim=256)
    assert not group(table(vectors)).groups
    vectors, of = people([12, 12, *[1] * 60], dim=256)
    labels = labels_of(group(table(vectors)), len(vectors))
    assert (labels[of > 1] == -1).all()
    assert same_partition(labels[of < 2], of[of < 2])


def test_one_person_alone_is_one_group() -> None:
    vectors, _ = people([12], noise=0.2)
    (part,) = group(table(vectors)).groups
    assert len(part.face_ids) == 12


def test_far_more_people_than_neighbours_make_a_graph_of_many_parts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(grouping_module, "NEIGHBOURS", 4)
    vectors, of = people([8] * 30, noise=0.2)
    assert same_partition(labels_of(group(table(vectors)), len(vectors)), of)


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_few_faces(n: int) -> None:
    alike = np.repeat(people([1])[0], n, axis=0)
    found = group(table(alike))
    assert sum(len(part.face_ids) for part in found.groups) in {0, n}
    different, _ = people([1] * n)
    assert not group(table(different)).groups


@pytest.mark.parametrize("n", [4, 40, 300])
def test_identical_vectors(n: int) -> None:
    vectors = np.repeat(people([1])[0], n, axis=0)
    labels = labels_of(group(table(vectors)), n)
    assert set(labels.tolist()) <= {-1, 0}
    others, of = people([1, 20], noise=0.3)
    mixed = np.concatenate([vectors, others[of == 1]])
    labels = labels_of(group(table(mixed)), n + 20)
    assert set(labels[:n].tolist()).isdisjoint(set(labels[n:].tolist()) - {-1})


def test_vectors_of_nothing_do_not_crash() -> None:
    group(table(np.zeros((10, 8), np.float32)))


def test_the_order_of_faces_does_not_matter_and_twice_gives_the_same() -> None:
    vectors, _ = people([10, 7, 15, 4, 30])
    made = table(vectors)
    assert group(made) == group(made)
    order = np.random.default_rng(5).permutation(len(vectors))
    shuffled = FaceTable(**{name: column[order] for name, column in columns_of(made).items()})
    assert same_partition(
        labels_of(group(shuffled), len(vectors)), labels_of(group(made), len(vectors))
    )


def test_the_table_is_not_written_to() -> None:
    vectors, _ = people([6, 6])
    made = confirmed(table(vectors), [0, 1], ANNA)
    before = {name: column.copy() for name, column in columns_of(made).items()}
    group(made)
    for name, column in columns_of(made).items():
        np.testing.assert_array_equal(column, before[name])


def test_faces_too_poor_or_too_small_do_not_seed_groups() -> None:
    vectors, _ = people([8, 8])
    assert not group(table(vectors, quality=[0.01] * 16)).groups
    assert not group(table(vectors, size_px=[8] * 16)).groups


def test_poor_faces_join_the_group_that_good_ones_seeded() -> None:
    vectors, of = people([12, 12], noise=0.3)
    quality = np.full(24, 0.65)
    quality[[10, 11]] = 0.01
    labels = labels_of(group(table(vectors, quality=quality)), 24)
    assert same_partition(labels, of)


def test_rule_1_decided_faces_are_left_alone() -> None:
    vectors, _ = people([10, 10])
    made = confirmed(table(vectors), [0, 1, 2], ANNA)
    made.decided[[12, 13]] = True  # ignored: decided, nobody's
    found = group(made)
    touched = {int(i) for part in found.groups for i in part.face_ids} | set(suggested(found))
    assert touched.isdisjoint({1, 2, 3, 13, 14})


def test_faces_of_a_known_person_are_suggested() -> None:
    vectors, of = people([10, 10, 6])
    made = confirmed(confirmed(table(vectors), range(5), ANNA), range(10, 15), BEN)
    found = group(made)
    assert suggested(found) == {
        i + 1: ANNA if i < 10 else BEN for i in (*range(5, 10), *range(15, 20))
    }
    assert all(-1 <= s.score <= 1.001 for s in found.suggestions)
    labels = labels_of(found, len(vectors))
    assert len(set(labels[of == 2])) == 1
    assert (labels[of == 2] >= 0).all()


def test_rule_2_suggestions_do_not_feed_the_person_they_are_for() -> None:
    """A chain from Anna to somebody else: only its first links are like her confirmed faces."""
    angles = np.linspace(0, np.pi / 2, 14)
    chain = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    made = confirmed(table(unit(chain)), [0, 1, 2], ANNA)
    first = suggested(group(made))
    assert first
    assert set(first) < set(range(4, 15))
    # However often it runs: what was suggested does not pull in the next.
    again = replace(made, group_ids=np.zeros(14, np.int64))
    assert suggested(group(again)) == first
    alone = made.vectors[3:] @ made.vectors[:3].T
    assert set(first) == {
        i + 4 for i, row in enumerate(alone) if row.mean() > THRESHOLDS.suggestion_min
    }


def test_rule_3_nobody_is_twice_in_a_photo() -> None:
    vectors, _ = people([10, 10])
    made = confirmed(table(vectors), [0, 1, 2], ANNA)
    photos = made.photo_ids.copy()
    photos[5] = photos[0]  # a photo in which Anna is confirmed already
    photos[7] = photos[6]  # two faces like Anna
    photos[12] = photos[11]  # two faces like each other
    found = group(replace(made, photo_ids=photos))
    assert 6 not in suggested(found)
    assert len({7, 8} & set(suggested(found))) == 1
    labels = labels_of(found, 20)
    assert labels[11] != labels[12] or labels[11] == -1


def test_rule_5_a_rejected_face_is_never_suggested_again() -> None:
    vectors, _ = people([10, 10])
    made = confirmed(table(vectors), [0, 1, 2], ANNA)
    assert suggested(group(made))[6] == ANNA
    found = group(made, rejections=[(6, ANNA)])
    assert 6 not in suggested(found)
    assert set(suggested(found)) == {4, 5, 7, 8, 9, 10}
    both = confirmed(made, [10, 11, 12], BEN)
    assert 6 not in suggested(group(both, rejections=[(6, ANNA), (6, BEN)]))


def test_rejections_of_faces_and_people_long_gone_do_not_matter() -> None:
    vectors, _ = people([6, 6])
    made = confirmed(table(vectors), [0, 1, 2], ANNA)
    assert group(made, [(999, ANNA), (5, 999)], [(998, 999), (1, 999)]) == group(made)


def test_somebody_with_one_face_is_known() -> None:
    vectors, _ = people([6, 6], noise=0.2)
    made = confirmed(table(vectors), [0], ANNA)
    assert set(suggested(group(made))) == {2, 3, 4, 5, 6}


def test_a_face_between_two_people_is_suggested_to_neither() -> None:
    vectors, of = people([5, 5], noise=0.1)
    between = unit((vectors[of == 0].mean(axis=0) + vectors[of == 1].mean(axis=0))[None])
    made = table(np.concatenate([vectors, between]))
    made = confirmed(confirmed(made, range(5), ANNA), range(5, 10), BEN)
    assert 11 not in suggested(group(made))


def test_groups_keep_their_identity() -> None:
    vectors, of = people([8, 8, 8])
    made = table(vectors, group_ids=np.where(of == 2, 0, 70 + of))
    found = {int(part.group_id or 0): set(part.face_ids) for part in group(made).groups}
    assert found[70] == set(range(1, 9))
    assert found[71] == set(range(9, 17))
    assert found[0] == set(range(17, 25))


def test_links_join_groups_that_a_person_has_merged() -> None:
    vectors, of = people([8, 8, 8, 8])
    found = group(table(vectors), links=[(1, 9), (17, 16)])
    assert same_partition(labels_of(found, 32), np.array([0, 0, 0, 1])[of])


def test_links_of_decided_faces_are_over() -> None:
    vectors, _ = people([8, 8], noise=0.2)
    made = confirmed(table(vectors), [0], ANNA)
    assert group(made, links=[(1, 9)]) == group(made)


def test_memory_grows_with_the_faces_and_not_with_their_square() -> None:
    def peak(people_count: int) -> int:
        vectors, _ = people([8] * people_count, dim=32)
        made = table(vectors)
        tracemalloc.start()
        group(made)
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    group(table(people([4, 4])[0]))  # what is imported late does not count
    small, large = peak(100), peak(400)
    assert large < 7 * small


@st.composite
def tables(draw: st.DrawFn) -> FaceTable:
    """Any table: few or many people, crowded photos, decided faces, groups of before."""
    sizes = draw(st.lists(st.integers(1, 9), max_size=8))
    n = sum(sizes)
    noise = draw(st.sampled_from([0.0, 0.3, 0.8, 2.0]))
    vectors, _ = people(sizes, noise=noise, seed=draw(st.integers(0, 99)), dim=16)

    def column(values: st.SearchStrategy[int]) -> list[int]:
        return draw(st.lists(values, min_size=n, max_size=n))

    person_ids = np.array(column(st.sampled_from([0, 0, 0, ANNA, BEN])), np.int64)
    ignored = np.array(column(st.sampled_from([0, 0, 0, 1])), np.bool_)
    decided = ignored | (person_ids > 0)
    return table(
        vectors.reshape(n, 16),
        photo_ids=column(st.integers(1, max(1, n // 2))),
        person_ids=person_ids,
        decided=decided,
        group_ids=np.where(decided, 0, column(st.sampled_from([0, 0, 7, 8]))),
        quality=np.array(column(st.integers(0, 10))) / 10,
        size_px=column(st.sampled_from([10, 40, 200])),
    )


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(made=tables(), data=st.data())
def test_the_rules_hold_for_any_table(made: FaceTable, data: st.DataObject) -> None:
    n = len(made.face_ids)
    faces = st.integers(1, max(n, 1))
    rejections = data.draw(st.lists(st.tuples(faces, st.sampled_from([ANNA, BEN])), max_size=5))
    found = group(made, [(f, int(p)) for f, p in rejections])
    labels = labels_of(found, n)  # a partition: nobody in two groups
    named = suggested(found)
    assert len(named) == len(found.suggestions)
    kept = [part.group_id for part in found.groups if part.group_id is not None]
    assert len(kept) == len(set(kept))
    assert set(kept) <= set(made.group_ids.tolist()) - {0}
    for part in found.groups:
        assert len(part.face_ids) >= 2
        photos = made.photo_ids[np.array(part.face_ids) - 1]
        assert len(photos) == len(set(photos.tolist()))  # rule 3
    assert not made.decided[labels >= 0].any()  # rule 1
    for face_id, person_id in named.items():
        assert not made.decided[face_id - 1]
        assert labels[face_id - 1] == -1
        assert (face_id, person_id) not in rejections  # rule 5
        in_photo = made.photo_ids == made.photo_ids[face_id - 1]
        assert person_id not in made.person_ids[in_photo]  # rule 3
        twice = [f for f, p in named.items() if p == person_id and in_photo[f - 1]]
        assert twice == [face_id]
    assert group(made, [(f, int(p)) for f, p in rejections]) == found


def test_split_parts_never_join_by_themselves() -> None:
    vectors, _ = people([10])
    parts = [(1, face, face % 2) for face in range(1, 9)]
    found = group(table(vectors), separations=parts)
    of = labels_of(found, 10)
    assert set(of[:8:2]).isdisjoint(of[1:8:2])
    assert len(set(of[:8:2])) == len(set(of[1:8:2])) == 1
    assert -1 not in of, "those nobody spoke of stay with one of the parts"


def test_a_dissolved_group_stays_dissolved() -> None:
    vectors, _ = people([6, 6])
    found = group(table(vectors), separations=[(1, face, face) for face in range(1, 7)])
    assert (labels_of(found, 12)[:6] == -1).all()
    assert len(found.groups) == 1


def test_an_ignored_group_absorbs_later_look_alikes() -> None:
    vectors, _ = people([8, 8])
    made = table(vectors, decided=[True] * 4 + [False] * 12, stranger_ids=[7] * 4 + [0] * 12)
    found = group(made)
    assert {int(a.face_id) for a in found.absorbed} == {5, 6, 7, 8}
    assert {int(a.stranger_id) for a in found.absorbed} == {7}
    assert len(found.groups) == 1
    taken_out = group(made, separations=[(1, 5, 0), (1, 1, 1), (1, 2, 1)])
    assert {int(a.face_id) for a in taken_out.absorbed} == {6, 7, 8}


def test_a_single_ignored_face_absorbs_nobody() -> None:
    vectors, _ = people([8])
    made = table(vectors, decided=[True] + [False] * 7, stranger_ids=[7] + [0] * 7)
    assert not group(made).absorbed


def test_poor_faces_need_more_to_be_suggested() -> None:
    vectors, _ = people([8], noise=0.9)
    made = confirmed(table(vectors), range(4), ANNA)
    sure = suggested(group(made))
    poor = suggested(group(replace(made, quality=np.full(8, 0.2, np.float32))))
    assert len(poor) < len(sure)
