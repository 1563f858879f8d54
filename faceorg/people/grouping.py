"""All undecided faces at once: suggestions for known people, groups for the rest.

HDBSCAN over a sparse neighbour graph finds the dense cores without a threshold that would be
unfair to somebody; what is left joins the group it clearly belongs to, and what is left then is
paired strictly. Splitting is the cheap error, merging the dear one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from sklearn.cluster import HDBSCAN

from faceorg.domain.grouping import Grouping, GroupPart
from faceorg.domain.ids import FaceId, GroupId
from faceorg.domain.vectors import part_of
from faceorg.people.constraints import (
    LOOSE,
    dissolve_poor,
    join_linked,
    keep_identity,
    medians_of,
    members_of,
    part_same_photo,
    part_separated,
)
from faceorg.people.matching import BEST, Owner, coherence_of, exemplars_of, match
from faceorg.people.neighbours import (
    EXACT_FACES_MAX,
    connected_parts,
    mean_of_nearest,
    nearest,
    neighbours_among,
    reachability_tree,
)
from faceorg.people.suggesting import Waiting, known_of, one_a_photo, photos_in_common, suggest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.vectors import AnyVectors
    from faceorg.people.neighbours import Near
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds

# HDBSCAN(4, 3) needed the fewest answers in trials; 16, 32 and 64 neighbours give the same F1.
MIN_CLUSTER_SIZE = 4
MIN_SAMPLES = 3
NEIGHBOURS, NEIGHBOURS_OF_MANY = 32, 16
LINKAGE_FACES_MAX = 3000  # average linkage holds the square of it


def group_faces(table: FaceTable, spoken: Spoken, thresholds: Thresholds) -> Grouping:
    """Decide about all undecided faces; decided ones only serve as examples.

    Args:
        table: all faces, decided and undecided.
        spoken: what people have said of them.
        thresholds: of the pack that made the vectors.
    """
    waiting = np.flatnonzero(~table.decided)
    known = known_of(table, spoken)
    suggestions, absorbed = suggest(Waiting.of_table(table, waiting), known, spoken, thresholds)
    placed = [s.face_id for s in suggestions] + [a.face_id for a in absorbed]
    open_faces = waiting[~np.isin(table.face_ids[waiting], np.array(placed, dtype=np.int64))]
    parts = group_waiting(table, open_faces, spoken, thresholds)
    return Grouping(parts, tuple(suggestions), tuple(absorbed))


def group_waiting(
    table: FaceTable, rows: NDArray[np.intp], spoken: Spoken, thresholds: Thresholds
) -> tuple[GroupPart, ...]:
    """Return groups of some undecided faces, who are nobody known."""
    labels = _labels(table, rows, thresholds)
    face_ids = table.face_ids[rows]
    labels = _as_spoken(labels, part_of(table.vectors, rows), face_ids, spoken)
    return _parts(labels, face_ids, table.group_ids[rows])


def _labels(table: FaceTable, rows: NDArray[np.intp], thresholds: Thresholds) -> NDArray[np.int64]:
    """Return the group of each row, int64 (n,), -1 for loose ones."""
    vectors = part_of(table.vectors, rows)
    photo_ids, quality = table.photo_ids[rows], table.quality[rows]
    seeds = (quality >= thresholds.seed_quality_min) & (
        table.size_px[rows] >= thresholds.seed_size_px_min
    )
    near = _neighbours(vectors, seeds)
    labels = _cores(near, seeds)
    likeness = _likeness_within(labels, vectors, seeds, near)
    labels = _without_strangers(labels, likeness, quality, thresholds)
    labels = part_same_photo(labels, vectors, photo_ids)
    labels = dissolve_poor(labels, quality, thresholds.group_quality_min)
    labels = _attach(labels, vectors, photo_ids, quality, thresholds)
    labels = _pair_up(labels, vectors, photo_ids, seeds, near, thresholds.pair_min)
    return dissolve_poor(labels, quality, thresholds.group_quality_min)


def _as_spoken(
    labels: NDArray[np.int64],
    vectors: AnyVectors,
    face_ids: NDArray[np.int64],
    spoken: Spoken,
) -> NDArray[np.int64]:
    """Join what a person has joined, and part what a person has parted."""
    position = {int(face_id): i for i, face_id in enumerate(face_ids)}
    known = [(position[a], position[b]) for a, b in spoken.links if a in position and b in position]
    labels = join_linked(labels, known)
    apart = [(s, position[f], part) for s, f, part in spoken.separations if f in position]
    return part_separated(labels, vectors, apart)


def _neighbours(vectors: AnyVectors, seeds: NDArray[np.bool_]) -> Near:
    """Return the neighbours of each seed among the seeds; see `nearest`."""
    index = np.flatnonzero(seeds)
    wanted = NEIGHBOURS if len(index) <= EXACT_FACES_MAX else NEIGHBOURS_OF_MANY
    return nearest(part_of(vectors, index), wanted)


def _cores(found: Near, seeds: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Cut the tree: label (n,) of every seed in a dense group, -1 for all others."""
    labels = np.full(len(seeds), LOOSE, dtype=np.int64)
    index = np.flatnonzero(seeds)
    if len(index) < MIN_CLUSTER_SIZE:
        return labels
    tree = reachability_tree(found, MIN_SAMPLES)
    cut = HDBSCAN(
        min_cluster_size=MIN_CLUSTER_SIZE, min_samples=1, metric="precomputed", copy=False
    )
    labels[index] = cut.fit(tree).labels_
    labels[labels < 0] = LOOSE
    return labels


def _likeness_within(
    labels: NDArray[np.int64], vectors: AnyVectors, seeds: NDArray[np.bool_], found: Near
) -> NDArray[np.float32]:
    """Return how like its group each face is, float32 (n,): the mean of its best few there.

    Those are among its neighbours already but for a few faces, who are compared with the group.

    Args:
        labels: int64 (n,), group of each seed or -1, -1 of all others.
        vectors: unit float32 (n, dim).
        seeds: bool (n,).
        found: the neighbours of the seeds among the seeds.
    """
    own = labels[seeds]
    near, alike = found
    same = (near >= 0) & (own[near] == own[:, None])
    same &= np.cumsum(same, axis=1) <= BEST
    count = same.sum(axis=1)
    within = np.zeros(len(labels), np.float32)
    within[seeds] = np.where(same, alike, 0).sum(axis=1) / np.maximum(count, 1)
    enough = np.ones(len(labels), np.bool_)
    sizes = np.bincount(own + 1)[own + 1]
    enough[seeds] = (own == LOOSE) | (count >= np.minimum(sizes - 1, BEST))
    wanted = np.isin(labels, labels[~enough])
    for members in members_of(np.where(wanted, labels, LOOSE)):
        rows = np.flatnonzero(~enough[members])
        within[members[rows]] = mean_of_nearest(vectors[members], BEST, rows)
    return within


def _without_strangers(
    labels: NDArray[np.int64],
    likeness: NDArray[np.float32],
    quality: NDArray[np.float32],
    thresholds: Thresholds,
) -> NDArray[np.int64]:
    """Let go of those whom the tree put into a group only because they are no nearer to another.

    Among strangers HDBSCAN finds groups that are a little less unlike than the rest. Whoever would
    not be let in by `_attach` may not be there, nor who is less like the others than both they
    among each other and the quality of the face let expect: a sharp frontal face that is a little
    alike is somebody else, a blurred one may be the same. LFW answers above the floor 2.2 to .9.
    """
    labels = labels.copy()
    rows = np.flatnonzero(labels != LOOSE)
    of = np.unique(labels[rows], return_inverse=True)[1]
    usual = thresholds.core_share * medians_of(of, likeness[rows])[of]
    expected = np.minimum(usual, thresholds.core_quality_share * quality[rows])
    unlike = likeness[rows] < np.maximum(thresholds.attach_min, expected)
    staying = np.bincount(of, ~unlike)
    labels[rows[unlike | (staying[of] < 2)]] = LOOSE
    return labels


def _attach(
    labels: NDArray[np.int64],
    vectors: AnyVectors,
    photo_ids: NDArray[np.int64],
    quality: NDArray[np.float32],
    thresholds: Thresholds,
) -> NDArray[np.int64]:
    """Let loose faces join the group that they clearly belong to, one a photo."""
    labels = labels.copy()
    loose = np.flatnonzero(labels == LOOSE)
    members = members_of(labels)
    names = np.array([labels[m[0]] for m in members], dtype=np.int64)
    owners = [Owner(vectors[m[exemplars_of(vectors[m], quality[m])]]) for m in members]
    of = np.repeat(np.arange(len(members)), [len(m) for m in members])
    taken = photo_ids[np.concatenate([*members, np.zeros(0, np.intp)])]
    barred = photos_in_common(photo_ids[loose], taken, of)
    joined = attached(
        part_of(vectors, loose), photo_ids[loose], quality[loose], owners, barred, thresholds
    )
    labels[loose[joined >= 0]] = names[joined[joined >= 0]]
    return labels


def attached(
    vectors: AnyVectors,
    photo_ids: NDArray[np.int64],
    quality: NDArray[np.float32],
    owners: Sequence[Owner],
    barred: NDArray[np.int64],
    thresholds: Thresholds,
) -> NDArray[np.int64]:
    """Return the group that each face clearly belongs to, int64 (n,), one a photo, -1 for none.

    Args:
        vectors: unit float32 (n, dim).
        photo_ids: int64 (n,).
        quality: float32 (n,).
        owners: exemplars of the groups.
        barred: (face, group) pairs that must not be, int64 (k, 2).
        thresholds: of the pack that made the vectors.
    """
    result = np.full(len(vectors), -1, np.int64)
    least = thresholds.attach_min - thresholds.attach_margin
    found = match(vectors, owners, barred, similarity_min=least)
    usual = np.array([coherence_of(some.vectors) for some in owners] + [1.0])[found.owner]
    wanted = np.maximum(thresholds.attach_share * usual, thresholds.attach_quality_share * quality)
    wanted = np.maximum(thresholds.attach_min, wanted)
    good = (found.score > wanted) & (found.margin > thresholds.attach_margin)
    chosen = np.flatnonzero(good & (found.owner >= 0)).tolist()
    kept = one_a_photo(chosen, found.owner, found.score, photo_ids)
    result[kept] = found.owner[kept]
    return result


def _pair_up(
    labels: NDArray[np.int64],
    vectors: AnyVectors,
    photo_ids: NDArray[np.int64],
    seeds: NDArray[np.bool_],
    found: Near,
    pair_min: float,
) -> NDArray[np.int64]:
    """Make small groups of what is left: average linkage, cut at `pair_min`."""
    labels = labels.copy()
    left = (labels == LOOSE) & seeds
    fresh = int(labels.max(initial=LOOSE)) + 1
    rows = np.flatnonzero(left)
    for part in _linked_parts(neighbours_among(found, left[seeds]), pair_min):
        members = rows[part]
        for cluster in _average_linkage(vectors[members], photo_ids[members], pair_min):
            labels[members[cluster]] = fresh
            fresh += 1
    return part_same_photo(labels, vectors, photo_ids)


def _linked_parts(found: Near, similarity_min: float) -> list[NDArray[np.intp]]:
    """Return the sets of faces connected by pairs that are at least so similar, two or more each.

    Average linkage at a threshold never joins faces across such sets, so each can be cut alone.
    """
    near, likeness = found
    if not near.size or similarity_min >= 1:
        return []
    parts: list[NDArray[np.intp]] = []
    for part in connected_parts((np.where(likeness >= similarity_min, near, -1), likeness)):
        if len(part) > LINKAGE_FACES_MAX:  # too many to compare at once: be stricter there
            stricter = similarity_min + (1 - similarity_min) / 8
            inside = np.zeros(len(near), np.bool_)
            inside[part] = True
            parts += [part[p] for p in _linked_parts(neighbours_among(found, inside), stricter)]
        elif len(part) > 1:
            parts.append(part)
    return parts


def _average_linkage(
    vectors: NDArray[np.float32], photo_ids: NDArray[np.int64], similarity_min: float
) -> list[NDArray[np.intp]]:
    distances = np.clip(1 - vectors @ vectors.T, 0, 2).astype(np.float64)
    distances[photo_ids[:, None] == photo_ids[None, :]] = 2.0
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), "average")
    cut = fcluster(tree, 1 - similarity_min, "distance")
    clusters = [np.flatnonzero(cut == c) for c in np.unique(cut)]
    return [c for c in clusters if len(c) > 1]


def _parts(
    labels: NDArray[np.int64], face_ids: NDArray[np.int64], former: NDArray[np.int64]
) -> tuple[GroupPart, ...]:
    kept = keep_identity(labels, former)
    return tuple(
        GroupPart(
            GroupId(kept[label]) if (label := int(labels[part[0]])) in kept else None,
            tuple(map(FaceId, face_ids[part].tolist())),
        )
        for part in members_of(labels)
    )
