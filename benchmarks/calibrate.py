"""Which thresholds a model pack needs, from labelled photos.

    python benchmarks/calibrate.py PHOTOS_DIR [--pack NAME] [--json] [--keep DIR]

PHOTOS_DIR holds people-lfw (labels.csv, pairs.csv) and albums (labels.csv). Each is indexed into a
library of its own, in a temporary folder unless `--keep` names one (then only what is new is read,
and vectors of the pack are made for faces that lack them).

- `same_person_*`: the likeness that one in 1,000, or in 10,000, of all pairs of strangers exceeds.
- `suggestion_*`: the lowest that suggests at most `--strangers` of those who are nobody's, with at
  least `--right` of the suggestions right; averaged over splits of the labelled people into known
  ones and strangers. LFW only: 3 to 5 % of the other labels are wrong.
- `attach_*`, `pair_min`: the fewest answers at a BCubed precision of `--precision` in both folders;
  a search downhill over `group_faces`, from the values in the manifest.
- Of other packs than the default one, the rest of what is compared with a likeness lets as many
  pairs of strangers pass as the default pack's value does; and the weights of quality are fitted
  to the quality that the default pack gives the same faces.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from accuracy import _accuracy as accuracy_of
from labelled import Row, index, read_csv, show, tar_at_far
from quality import _prominence as prominence
from quality import labelled_faces, rank_correlation

from faceorg.engine.indexing.embedding import embed_missing
from faceorg.engine.indexing.reading import open_reader
from faceorg.engine.jobs import CancelToken
from faceorg.people.grouping import group_faces
from faceorg.people.matching import BEST, Owner, exemplars_of, match
from faceorg.people.spoken import Spoken
from faceorg.people.thresholds import Thresholds
from faceorg.vision.packs import Pack, default_pack, pack_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.library.library import Library

FOLDERS = ("people-lfw", "albums")
SPLITS = 10
STRANGER_SHARE = 1 / 3  # of the people with several faces, besides those with a single one
# In standard deviations of the likeness of strangers: .15 for MobileFaceNet, .034 for dlib.
STEPS = {"attach_min": 0.13, "attach_margin": 0.1, "attach_share": 0.13, "pair_min": 0.2}
ROUNDS = 4
MARGINS = np.arange(0, 0.61, 0.1)  # tried for suggestions, in the same unit
# What lets as many strangers pass as the default pack's does, and what comes on top of others.
SAME_FAR = ("maybe_min", "same_min", "part_max")
EXTRAS = {"suggestion_poor_extra": "suggestion_min", "suggestion_child_extra": "suggestion_min"}
QUALITY = "SELECT quality, size_px, sharpness, abs(yaw) FROM faces ORDER BY id"
WEIGHTS = ("base", "by_doubling", "by_sharpness", "by_yaw")


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked for.

    Attributes:
        strangers: share of them that may be suggested to somebody.
        right: share of the suggestions that must be right.
        precision: BCubed precision that groups must have.
    """

    strangers: float
    right: float
    precision: float


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The faces of an indexed folder.

    Attributes:
        table: of all faces, with vectors of the pack, none of them decided.
        rows: int64 (n,), the labelled ones in the table.
        people: int64 (n,), a number for whom each of them shows.
    """

    name: str
    table: FaceTable
    rows: NDArray[np.int64]
    people: NDArray[np.int64]

    def vectors(self) -> NDArray[np.float32]:
        """Unit float32 (n, dim) of the labelled faces."""
        return self.table.vectors[self.rows]

    def likeness(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the cosine similarities of all labelled pairs: of one person, of strangers."""
        vectors = self.vectors()
        pairs = np.triu_indices(len(vectors), 1)
        values = (vectors @ vectors.T)[pairs]
        same = (self.people[:, None] == self.people)[pairs]
        return values[same], values[~same]


def sample_of(library: Library, folder: Path, pack: Pack) -> Sample:
    """Return the faces of an indexed folder; those that lack a vector of the pack get one."""
    for _ in embed_missing(library, pack, CancelToken(), open_reader):
        pass
    table = library.faces.table(pack.pack_id)
    nobody = np.zeros(len(table.face_ids), dtype=np.int64)
    table = replace(table, decided=nobody > 0, person_ids=nobody, stranger_ids=nobody)
    chosen = [item for item in labelled_faces(library, folder) if item[0] in table.face_ids]
    _, people = np.unique([who for _, who in chosen], return_inverse=True)
    rows = np.searchsorted(table.face_ids, [face_id for face_id, _ in chosen])  # by id
    return Sample(folder.name, table, rows, people.astype(np.int64))


# pairs ----------------------------------------------------------------------------------------


def likeness_rows(sample: Sample) -> Iterator[Row]:
    """Measure all pairs of labelled faces."""
    genuine, impostor = sample.likeness()
    yield Row(sample.name, "labelled faces", len(sample.rows))
    yield Row(sample.name, "likeness of one person", round(float(genuine.mean()), 3))
    yield Row(sample.name, "likeness of strangers", round(float(impostor.mean()), 3))
    yield Row(sample.name, "spread of strangers", round(float(impostor.std()), 4))
    for far in (1e-2, 1e-3, 1e-4):
        tar = tar_at_far(genuine, impostor, far)
        yield Row(sample.name, f"TAR at FAR {far:g}", round(tar, 4))


def pair_rows(sample: Sample, library: Library, folder: Path) -> Iterator[Row]:
    """Measure the pairs of pairs.csv; a photo without a face is like nobody."""
    known = library.photos.known_files(os.fsencode(folder.absolute()))
    part = f"{sample.name}/pairs"
    vectors = dict(zip(sample.table.face_ids.tolist(), sample.table.vectors, strict=True))

    def vector(path: str) -> NDArray[np.float32] | None:
        found = known.get(os.fsencode(folder.absolute() / path))
        faces = library.faces.of_photo(found[0]) if found else []
        return vectors[int(max(faces, key=prominence).face_id)] if faces else None

    rows = read_csv(folder / "pairs.csv")
    pairs = [(vector(row["a"]), vector(row["b"])) for row in rows]
    likeness = np.array([-1.0 if a is None or b is None else float(a @ b) for a, b in pairs])
    same = np.array([row["same"] == "1" for row in rows])
    yield Row(part, "accuracy", round(accuracy_of(likeness, same), 4))
    for far in (1e-2, 1e-3):
        tar = tar_at_far(likeness[same], likeness[~same], far)
        yield Row(part, f"TAR at FAR {far:g}", round(tar, 4))


def same_strangers(own: Sample, usual: Sample, pack: Pack) -> dict[str, float]:
    """Return the thresholds that follow from how many strangers pass."""
    impostor, of_default = own.likeness()[1], usual.likeness()[1]
    given = default_pack().thresholds

    def translated(value: float) -> float:
        return float(np.quantile(impostor, (of_default <= value).mean()))

    found = {f"same_person_far_1e-{k}": float(np.quantile(impostor, 1 - 10.0**-k)) for k in (3, 4)}
    if pack.pack_id != default_pack().pack_id:
        found |= {key: translated(given[key]) for key in SAME_FAR}
        for key, base in EXTRAS.items():
            found[key] = translated(given[base] + given[key]) - translated(given[base])
    return found


# suggestions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Trials:
    """New faces and the known person that each is most like; arrays of length n.

    Attributes:
        score, margin: float32, see `Matches`.
        right: bool, whether it is that person.
        stranger: bool, whether it is nobody who is known.
    """

    score: NDArray[np.float32]
    margin: NDArray[np.float32]
    right: NDArray[np.bool_]
    stranger: NDArray[np.bool_]


def trials_of(sample: Sample, faces_known: tuple[int, int]) -> Trials:
    """Let random people be known by some of their faces, and try the rest.

    Args:
        sample: labelled faces.
        faces_known: fewest and most faces that somebody is known by; at most half of a person's.
    """
    parts = [_split(sample, faces_known, np.random.default_rng(seed)) for seed in range(SPLITS)]
    columns = [(part.score, part.margin, part.right, part.stranger) for part in parts]
    return Trials(*(np.concatenate(column) for column in zip(*columns, strict=True)))


def _split(sample: Sample, faces_known: tuple[int, int], rng: np.random.Generator) -> Trials:
    vectors, quality = sample.vectors(), sample.table.quality[sample.rows]
    fewest, most = faces_known
    owners, names, new = list[Owner](), list[int](), list[int]()
    for who, count in enumerate(np.bincount(sample.people)):
        own = rng.permutation(np.flatnonzero(sample.people == who))
        number = min(most, count // 2)
        if number < fewest or rng.random() < STRANGER_SHARE:
            new += own.tolist()
            continue
        known = own[:number]
        owners.append(Owner(vectors[known[exemplars_of(vectors[known], quality[known])]]))
        names.append(who)
        new += own[number:].tolist()
    found = match(vectors[new], owners)
    truth = sample.people[new]
    stranger = ~np.isin(truth, names)
    return Trials(found.score, found.margin, np.array(names)[found.owner] == truth, stranger)


def lowest_score(trials: Trials, margin: float, target: Target) -> tuple[float, float]:
    """Return the lowest score that meets the target, and the share of known people it finds."""
    order = np.argsort(-trials.score, kind="stable")
    order = order[trials.margin[order] > margin]
    strangers = np.cumsum(trials.stranger[order]) / max(1, int(trials.stranger.sum()))
    right = np.cumsum(trials.right[order])
    share = right / np.arange(1, len(order) + 1)
    good = np.flatnonzero((strangers <= target.strangers) & (share >= target.right))
    if not len(good):
        return 1.0, 0.0
    last = int(good[-1])
    return float(trials.score[order[last]]), float(right[last] / (~trials.stranger).sum())


def suggestions(sample: Sample, target: Target) -> dict[str, float]:
    """Return the thresholds of suggestions that meet the target and find most."""
    many, few = trials_of(sample, (BEST, 99)), trials_of(sample, (1, BEST - 1))
    spread = float(sample.likeness()[1].std())
    tried = []
    for margin in MARGINS * spread:
        score, found = lowest_score(many, margin, target)
        score_few, found_few = lowest_score(few, margin, target)
        tried.append((found + found_few, score, score_few, float(margin)))
    names = ("suggestion_min", "suggestion_min_few", "suggestion_margin")
    return dict(zip(names, max(tried)[1:], strict=True))


# groups ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Grouped:
    """How well a folder was grouped: BCubed, and answers above the floor per 100 faces."""

    precision: float
    recall: float
    above_floor: float

    @property
    def f1(self) -> float:
        """BCubed F1."""
        return 2 * self.precision * self.recall / max(self.precision + self.recall, 1e-9)


def grouped(sample: Sample, thresholds: Thresholds) -> Grouped:
    """Group the faces of a folder and compare the labelled ones with their labels."""
    group_of = np.full(len(sample.table.face_ids), -1, dtype=np.int64)
    for number, part in enumerate(group_faces(sample.table, Spoken(), thresholds).groups):
        group_of[np.isin(sample.table.face_ids, np.array(part.face_ids))] = number
    guess = group_of[sample.rows]
    loose = guess < 0
    guess = np.where(loose, len(group_of) + np.arange(len(guess)), guess)
    people, groups = Counter(sample.people.tolist()), Counter(guess.tolist())
    both = Counter(zip(sample.people.tolist(), guess.tolist(), strict=True))
    faces = len(guess)
    precision = sum(c * c / groups[g] for (_, g), c in both.items()) / faces
    recall = sum(c * c / people[p] for (p, _), c in both.items()) / faces
    named = set(guess[~loose].tolist())
    largest = {g: max(c for (_, h), c in both.items() if h == g) for g in named}
    wrong = sum(groups[g] - c for g, c in largest.items())
    lonely = sum(1 for who in sample.people[loose].tolist() if people[who] > 1)
    floor = sum(1 for count in people.values() if count > 1)
    return Grouped(precision, recall, 100 * (len(named) + wrong + lonely - floor) / faces)


def search(samples: list[Sample], start: Thresholds, target: Target) -> Thresholds:
    """Walk downhill, one threshold at a time, to the fewest answers at the precision asked for."""
    genuine, impostor = samples[0].likeness()
    spread = float(impostor.std())
    unit = {"attach_share": spread / float(genuine.mean())}

    def cost(thresholds: Thresholds) -> float:
        results = [grouped(sample, thresholds) for sample in samples]
        lacking = sum(max(0.0, target.precision - result.precision) for result in results)
        return sum(result.above_floor for result in results) + 1e4 * lacking

    best, best_cost = start, cost(start)
    for _ in range(ROUNDS):
        before = best_cost
        for key, way in itertools.product(STEPS, (-1, 1)):
            while True:
                value = getattr(best, key) + way * STEPS[key] * unit.get(key, spread)
                tried = replace(best, **{key: max(0.0, value)})
                if tried == best or (now := cost(tried)) >= best_cost:
                    break
                best, best_cost = tried, now
                print(f"{key} {value:.4f}: {now:.3f}", file=sys.stderr, flush=True)
        if best_cost == before:
            break
    return best


# quality --------------------------------------------------------------------------------------


def quality_rows(libraries: list[Library]) -> Iterator[Row]:
    """Fit the weights of quality to that of the default pack, without the embedding's length."""
    rows = [row for library in libraries for row in library.database.rows(QUALITY)]
    wanted, size, sharpness, yaw = np.array(rows, dtype=np.float64).T
    columns = np.stack([np.ones_like(size), np.log2(np.maximum(size, 8)), sharpness, yaw], axis=1)
    weights = np.linalg.lstsq(columns, wanted, rcond=None)[0]
    for name, weight in zip(WEIGHTS, weights, strict=True):
        yield Row("quality", name, round(float(weight), 4))
    yield Row("quality", "faces", len(rows))
    agreed = rank_correlation(columns @ weights, wanted)
    yield Row("quality", "rank correlation", round(agreed, 3))


def calibrate(photos: Path, keep: Path, pack: Pack, target: Target) -> list[Row]:
    """Return all figures and thresholds of a pack."""
    with ExitStack() as stack:
        folders = [photos / name for name in FOLDERS]
        libraries = [stack.enter_context(closing(index(f, keep / f.name))) for f in folders]
        samples = [sample_of(*place, pack) for place in zip(libraries, folders, strict=True)]
        usual = sample_of(libraries[0], folders[0], default_pack())
        rows = [row for sample in samples for row in likeness_rows(sample)]
        rows += pair_rows(samples[0], libraries[0], folders[0])
        if pack.pack_id != default_pack().pack_id:
            rows += quality_rows(libraries)
    chosen = same_strangers(samples[0], usual, pack)
    now = Thresholds.of_pack(pack.thresholds)
    best = search(samples, now, target)
    for sample in samples:
        rows += group_rows(sample.name, grouped(sample, now))
        rows += group_rows(f"{sample.name} best", grouped(sample, best))
    rows += suggestion_rows(samples[0], now)
    chosen |= suggestions(samples[0], target) | {key: getattr(best, key) for key in STEPS}
    return rows + [
        Row("threshold", key, round(chosen.get(key, value), 4), "" if key in chosen else "as it is")
        for key, value in pack.thresholds.items()
    ]


def group_rows(part: str, result: Grouped) -> Iterator[Row]:
    """Return what a grouping is worth."""
    names = ("precision", "recall", "f1", "above_floor")
    return (Row(part, f"groups, {name}", round(getattr(result, name), 4)) for name in names)


def suggestion_rows(sample: Sample, now: Thresholds) -> Iterator[Row]:
    """Return what the thresholds in the manifest suggest."""
    many, few = trials_of(sample, (BEST, 99)), trials_of(sample, (1, BEST - 1))
    for score, trials in ((now.suggestion_min, many), (now.suggestion_min_few, few)):
        made = (trials.score > score) & (trials.margin > now.suggestion_margin)
        part = f"suggested at {score:g}"
        yield Row(part, "of strangers", round(float(made[trials.stranger].mean()), 4))
        yield Row(part, "right of those made", round(float(trials.right[made].mean()), 4))
        found = trials.right[made].sum() / (~trials.stranger).sum()
        yield Row(part, "rightly, of known people", round(float(found), 4))


def main() -> None:
    """Index, embed, measure, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("photos", type=Path, metavar="PHOTOS_DIR")
    parser.add_argument("--pack", default=default_pack().pack_id, metavar="NAME")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the libraries here")
    parser.add_argument("--strangers", type=float, default=0.005, help="share suggested at most")
    parser.add_argument("--right", type=float, default=0.995, help="share right at least")
    parser.add_argument("--precision", type=float, default=0.95, help="BCubed, of groups")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    target = Target(given.strangers, given.right, given.precision)
    with tempfile.TemporaryDirectory() as temporary:
        keep = given.keep or Path(temporary)
        keep.mkdir(parents=True, exist_ok=True)
        rows = calibrate(given.photos, keep, pack_named(given.pack), target)
    show(rows, as_json=given.json)


if __name__ == "__main__":
    main()
