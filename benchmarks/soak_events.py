"""What happens in folders in a day, faster: photos come, change, move and go, drives leave.

No benchmark of its own; `soak.py` starts it as a process. A photo is a file of a few bytes: whom
it shows, and a number of its own. Photos that somebody has named are marked "kept"; they are moved
or changed, not both, as nobody could follow a file whose place and content are other ones at once.
Each second prints how many events there were; at the end writes where every photo is.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

DIRECTORIES = 200
PEOPLE = 30
KEPT = 400
AWAY_AFTER = 20_000  # events between two departures of the drive
AWAY_S = 12.0
TICK_S = 0.05


class Album:
    """Two folders of made-up photos, and where each of them is."""

    def __init__(self, base: Path, photos: int, seed: int) -> None:
        self.rng = random.Random(seed)
        self.roots = [base / "pictures", base / "drive"]
        self.places = [
            root / f"{2000 + i // 10}" / f"album {i % 10}"
            for root in self.roots
            for i in range(DIRECTORIES // 2)
        ]
        for place in self.places:
            place.mkdir(parents=True, exist_ok=True)
        self.at: dict[int, Path] = {}
        self.version: dict[int, int] = {}
        self.gone: list[int] = []
        self.next = 0
        for _ in range(photos):
            self.new()

    def text(self, uid: int) -> str:
        """Return what the file of a photo holds."""
        return f"{uid % PEOPLE} # {uid} {self.version[uid]}"

    def new(self) -> None:
        """Add a photo that was never there."""
        uid, self.next = self.next, self.next + 1
        self.version[uid] = 0
        self.put(uid)

    def put(self, uid: int) -> None:
        """Write a photo to a new place."""
        path = self.rng.choice(self.here()) / f"img {uid}-{self.rng.randrange(1000)}.jpg"
        path.write_text(self.text(uid), "utf-8")
        self.at[uid] = path

    def here(self) -> list[Path]:
        """Return the directories on drives that are connected."""
        return [place for place in self.places if place.exists()]

    def add(self) -> None:
        """Add a photo: one that was deleted earlier, or now and then a new one."""
        if len(self.gone) > 200 and self.rng.random() < 0.95:
            self.put(self.gone.pop(self.rng.randrange(len(self.gone))))
        else:
            self.new()

    def any(self, *, kept: int | None) -> int | None:
        """Return some photo that can be reached: kept ones only of one parity, None: not kept."""
        for _ in range(50):
            uid = self.rng.randrange(self.next)
            path = self.at.get(uid)
            if path is None or (uid < KEPT and (kept is None or uid % 2 != kept)):
                continue
            if path.exists():
                return uid
        return None

    def change(self) -> None:
        """Write a photo anew, with the same faces."""
        uid = self.any(kept=0)
        if uid is not None:
            self.version[uid] += 1
            self.at[uid].write_text(self.text(uid), "utf-8")

    def move(self) -> None:
        """Move a photo to another directory, or give it another name."""
        uid = self.any(kept=1)
        if uid is not None:
            there = self.rng.choice(self.here()) / f"moved {uid}-{self.rng.randrange(1000)}.jpg"
            try:
                self.at[uid].rename(there)
            except OSError:
                return
            self.at[uid] = there

    def delete(self) -> None:
        """Delete a photo."""
        uid = self.any(kept=None)
        if uid is not None and uid >= KEPT:
            self.at.pop(uid).unlink()
            self.gone.append(uid)

    def step(self) -> None:
        """Let one event happen."""
        kind = self.rng.random()
        wanted = self.add if len(self.at) < 5000 else self.delete
        if kind < 0.5:
            wanted()
        elif kind < 0.6:
            (self.delete if wanted == self.add else self.add)()
        elif kind < 0.8:
            self.change()
        else:
            self.move()


def main() -> None:
    """Run: folder, photos at the start, events, events a second, seed."""
    base, photos, events, rate = Path(sys.argv[1]), *map(int, sys.argv[2:5])
    album = Album(base, photos, int(sys.argv[5]))
    _tell(0, len(album.at))
    if not sys.stdin.readline():  # the window is ready
        return
    drive, away = album.roots[1], album.roots[1].with_name("drive away")
    done, told, began, left_at = 0, 0.0, time.monotonic(), 0.0
    while done < events:
        now = time.monotonic()
        if now - told >= 1:
            told = now
            _tell(done, len(album.at))
        if not left_at and done % AWAY_AFTER > AWAY_AFTER // 2 > (done - 100) % AWAY_AFTER:
            drive.rename(away)
            left_at = now
            done += 1
        if left_at and now - left_at > AWAY_S:
            away.rename(drive)
            left_at = 0.0
            done += 1
        for _ in range(max(0, min(events, int((now - began) * rate)) - done)):
            album.step()
            done += 1
        time.sleep(TICK_S)
    if left_at:
        away.rename(drive)
    truth = {str(uid): os.fspath(path) for uid, path in album.at.items()}
    (base / "truth.json").write_text(json.dumps(truth), "utf-8")
    _tell(done, len(album.at))


def _tell(done: int, files: int) -> None:
    print(json.dumps({"events": done, "files": files}), flush=True)


if __name__ == "__main__":
    main()
