"""Files moved, copied, swapped, edited and deleted in any order: no decision is ever lost."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.helpers.moving import index, known, name_faces, there
from tests.helpers.readers import write_photos

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library

PHOTOS = 12
STEPS = 40


class Model:
    """What ought to be known: by content, who is in it; by place, which content lies there."""

    def __init__(self, root: Path, dice: random.Random) -> None:
        self.root = root
        self.dice = dice
        self.names: dict[bytes, str] = {}
        self.kept: list[bytes] = []
        self._made = 0

    def files(self) -> list[Path]:
        """Return the photos that are there."""
        return sorted(path for path in self.root.rglob("*.jpg"))

    def place(self) -> Path:
        """Return a place where nothing lies."""
        self._made += 1
        path = self.root / self.dice.choice(["", "x", "y/z"]) / f"{self._made}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def act(self) -> None:
        """Do one thing to the files."""
        files = self.files()
        if len(files) < 3:
            return self.add()
        one, two = self.dice.sample(files, 2)
        action = self.dice.choice(
            ["move", "move", "copy", "swap", "delete", "add", "restore", "tree", "reuse"]
        )
        if action == "move":
            one.rename(self.place())
        elif action == "copy":
            shutil.copy(one, self.place())
        elif action == "swap":
            spare = one.with_suffix(".tmp")
            one.rename(spare)
            two.rename(one)
            spare.rename(two)
        elif action == "delete":
            one.unlink()
        elif action == "add":
            self.add()
        elif action == "restore":
            self.place().write_bytes(self.dice.choice(self.kept))
        elif action == "tree" and one.parent != self.root:
            self._made += 1
            one.parent.rename(self.root / f"tree {self._made}")
        elif action == "reuse":
            one.rename(self.place())
            self.add(one)
        return None

    def add(self, path: Path | None = None) -> None:
        """Make a photo unlike all others."""
        path = path or self.place()
        write_photos(path.parent, {path.name: f"{self.dice.randrange(50)} # {self.dice.random()}"})
        self.kept.append(path.read_bytes())


@pytest.mark.parametrize("seed", range(6))
def test_every_photo_shows_who_was_named_in_it(library: Library, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    model = Model(tmp_path / "photos", dice)
    for _ in range(PHOTOS):
        model.add()
    for _ in range(STEPS):
        index(library, model.root)
        _check(library, model)
        _name_some(library, model)
        for _ in range(dice.randrange(1, 4)):
            model.act()
    index(library, model.root)
    _check(library, model)
    assert library.check() == []


def _name_some(library: Library, model: Model) -> None:
    photos = there(library, model.root)
    unnamed = [n for n in sorted(photos) if (model.root / n).read_bytes() not in model.names]
    for name in unnamed[:2]:
        content = (model.root / name).read_bytes()
        model.names[content] = hashlib.sha256(content).hexdigest()[:16]
        for other, photo in photos.items():
            if (model.root / other).read_bytes() == content:
                name_faces(library, photo.photo_id, model.names[content])


def _check(library: Library, model: Model) -> None:
    photos = there(library, model.root)
    files = {os.path.relpath(path, model.root): path.read_bytes() for path in model.files()}
    assert photos.keys() == files.keys()
    for name, content in files.items():
        (face,) = photos[name].faces
        assert face[2] == model.names.get(content), name
    # What was named and is gone waits in the trash.
    held = {face[2] for photo in known(library, model.root).values() for face in photo.faces}
    assert set(model.names.values()) <= held
