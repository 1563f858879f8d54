"""What hostile photos do to FaceOrg: mutations of valid ones, format by format, and given files.

    python benchmarks/fuzzing.py [--mutations N] [--families JPEG,PNG,...] [--photos FOLDER]...
                                 [--out FILE] [--keep FOLDER] [--seed N]

Makes small valid photos of every format in several modes and adds those of up to 60 KB of the
folders given. Every mutation of them (bits flipped, parts cut off, doubled, deleted or overwritten,
numbers set to extremes, two files spliced) is decoded as indexing does it, by `decoding.decoders`,
and what it says of itself is read. Everything else than a picture or a problem with a code is
*unaccounted*. Mutation number i of a format is the same in every run with the same seed and
sources; a run that was stopped goes on where it was, if it has the same `--out`.

    python benchmarks/fuzzing.py --files FOLDER...

decodes all files of folders as they are, whatever they are called, and counts what becomes of them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from memory_use import Peaks, watched_memory
from mutations import mutated, sources

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.safety import DecodingLimits
from faceorg.engine.indexing.pool import cores
from faceorg.metadata.exif import read_metadata
from faceorg.vision.decoding.decoders import Decoders

FAMILIES = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "AVIF", "RAW")
SIDE_PX = 1600  # as indexing asks for
LIMITS = DecodingLimits(seconds=20.0)
SAVE_AFTER = 1000
EXAMPLES_MAX = 25


@dataclass(slots=True)
class Tally:
    """What became of the files of one format.

    Attributes:
        outcomes: number of files by "picture" or the problem's code.
        deaths: how the processes ended that did not survive: signal, or an unforeseen error.
        examples: number and death of some of those files.
        unaccounted: number and error of files that ended as neither; has to stay empty.
        slowest_s: the longest time that one took.
    """

    files: int = 0
    sources: int = 0
    seconds: float = 0.0
    slowest_s: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    deaths: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    unaccounted: list[str] = field(default_factory=list)


# decoding -------------------------------------------------------------------------------------


class Trial:
    """Decodes files by several threads and keeps count."""

    def __init__(self, decoders: Decoders, keep: Path | None) -> None:
        self._decoders = decoders
        self._keep = keep
        self._lock = threading.Lock()

    def file(self, tally: Tally, name: str, path: Path) -> None:
        """Decode one file and note what became of it."""
        start = time.perf_counter()
        outcome, death, unaccounted = "unaccounted", "", ""
        try:
            picture = self._decoders.decode(os.fsencode(path), SIDE_PX)
            read_metadata(picture.exif)
            outcome = "picture"
        except PhotoProblemError as problem:
            outcome = problem.code.value
            died = problem.code in {ProblemCode.CRASHED, ProblemCode.TOO_SLOW}
            death = problem.subject or outcome if died else ""
        except Exception as error:  # noqa: BLE001 - what is looked for
            unaccounted = f"{name}: {error!r}"
        with self._lock:
            tally.files += 1
            tally.slowest_s = max(tally.slowest_s, time.perf_counter() - start)
            tally.outcomes[outcome] += 1
            if death:
                tally.deaths[death] += 1
                if len(tally.examples) < EXAMPLES_MAX:
                    tally.examples.append(f"{name}: {death}")
            if unaccounted:
                tally.unaccounted.append(unaccounted)
        if self._keep and (death or unaccounted):
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / name.replace("/", "-")).write_bytes(path.read_bytes())


def try_mutations(given: argparse.Namespace, family: str, tally: Tally, trial: Trial) -> None:
    """Decode the mutations of a format that are still to be tried, as many as fit in one save."""
    originals = sources(family, given.photos)
    tally.sources = len(originals)
    end = min(given.mutations, tally.files + SAVE_AFTER)
    suffix = ".dng" if family == "RAW" else ".photo"  # RAW goes by its name, all else by content

    def work(number: int) -> None:
        dice = random.Random(f"{given.seed}/{family}/{number}")
        path = folder / f"{threading.get_ident()}{suffix}"
        path.write_bytes(mutated(originals, dice))
        trial.file(tally, f"{family}/{number}", path)

    start = time.perf_counter()
    with (
        tempfile.TemporaryDirectory() as scratch,
        ThreadPoolExecutor(given.threads) as pool,
    ):
        folder = Path(scratch)
        list(pool.map(work, range(tally.files, end)))
    tally.seconds += time.perf_counter() - start


def try_files(folders: list[Path], threads: int, trial: Trial) -> dict[str, Tally]:
    """Decode the files of folders as they are; return what became of those of each."""
    tallies = {}
    for folder in folders:
        tally = tallies[folder.name] = Tally()
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        start = time.perf_counter()
        with ThreadPoolExecutor(threads) as pool:
            work = [pool.submit(trial.file, tally, str(p.relative_to(folder)), p) for p in files]
        for future in work:
            future.result()
        tally.seconds = time.perf_counter() - start
    return tallies


# results --------------------------------------------------------------------------------------


def restored(out: Path | None, given: argparse.Namespace) -> tuple[dict[str, Tally], Peaks]:
    """Return how far an earlier run with the same seed has come."""
    tallies, peaks = {family: Tally() for family in given.families}, Peaks()
    if out is None or not out.exists():
        return tallies, peaks
    kept = json.loads(out.read_text("utf-8"))
    if kept.get("seed") != given.seed:
        return tallies, peaks
    for family, values in kept["formats"].items():
        counts = {name: Counter(values[name]) for name in ("outcomes", "deaths")}
        tallies[family] = Tally(**{**values, **counts})
    return tallies, Peaks(**kept["peaks"])


def report(tallies: dict[str, Tally], peaks: Peaks, seed: int) -> dict[str, Any]:
    """Return all figures."""
    return {
        "seed": seed,
        "files": sum(t.files for t in tallies.values()),
        "crashes of the program": 0,  # else there were no report
        "decoders that died": sum(sum(t.deaths.values()) for t in tallies.values()),
        "unaccounted": sum(len(t.unaccounted) for t in tallies.values()),
        "limits": asdict(LIMITS),
        "peaks": asdict(peaks),
        "formats": {name: _plain(tally) for name, tally in tallies.items()},
    }


def _plain(tally: Tally) -> dict[str, Any]:
    values = {each.name: getattr(tally, each.name) for each in fields(Tally)}
    return {k: dict(v) if isinstance(v, Counter) else v for k, v in values.items()}


def save(out: Path, figures: dict[str, Any]) -> None:
    """Write the figures, whole or not at all."""
    part = out.with_suffix(".part")
    part.write_text(json.dumps(figures, indent=1), "utf-8")
    part.replace(out)


def print_table(figures: dict[str, Any]) -> None:
    """Print a line for each format and one for all."""
    for name, tally in figures["formats"].items():
        counts = ", ".join(f"{k} {n}" for k, n in sorted(tally["outcomes"].items()))
        print(
            f"{name:10} {tally['files']:6} files in {tally['seconds']:.0f} s, slowest"
            f" {tally['slowest_s']:.1f} s: {counts}; deaths {tally['deaths'] or 'none'}"
        )
    peaks = figures["peaks"]
    print(
        f"{figures['files']} files: crashes of the program 0, decoders that died"
        f" {figures['decoders that died']}, unaccounted {figures['unaccounted']}; peak memory"
        f" {peaks['program_mb']:.0f} MB here, {peaks['decoder_mb']:.0f} MB in a decoder,"
        f" {peaks['all_mb']:.0f} MB together"
    )


def main() -> int:
    """Try files or mutations; 1 where one is unaccounted."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--mutations", type=int, default=20_000, help="of each format")
    parser.add_argument("--families", type=lambda s: s.split(","), default=list(FAMILIES))
    parser.add_argument("--photos", type=Path, action="append", default=[], metavar="FOLDER")
    parser.add_argument("--files", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=cores())
    parser.add_argument("--out", type=Path)
    parser.add_argument("--keep", type=Path, help="keep files here that a decoder died of")
    given = parser.parse_args()
    tallies, peaks = restored(given.out, given)
    with Decoders(given.threads, LIMITS) as decoders, watched_memory(peaks):
        trial = Trial(decoders, given.keep)
        if given.files:
            tallies = try_files(given.files, given.threads, trial)
        else:
            for family in given.families:
                while tallies[family].files < given.mutations:
                    try_mutations(given, family, tallies[family], trial)
                    if given.out:
                        save(given.out, report(tallies, peaks, given.seed))
    figures = report(tallies, peaks, given.seed)
    if given.out:
        save(given.out, figures)
    print_table(figures)
    return 1 if figures["unaccounted"] else 0


if __name__ == "__main__":
    sys.exit(main())
