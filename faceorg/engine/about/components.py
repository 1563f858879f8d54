"""Whose work FaceOrg stands on: names, versions, terms and full texts of licences.

A bundle carries a list of what is in it, made by `packaging/licences.py` when it was built. Where
FaceOrg was installed by pip, what is installed is asked, at the time: so both are always true.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from faceorg.engine.about.component import Component, LicenceText
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE_NAME = "third-party.json"


def components(folder: Path | None = None) -> list[Component]:
    """Return all components, by name; takes a moment where they are looked for.

    Args:
        folder: that of the shipped resources, unless it is another one.
    """
    try:
        text = ((folder or resources_dir()) / FILE_NAME).read_text(encoding="utf-8")
    except OSError:
        from faceorg.engine.about.installed import installed_components

        return installed_components()
    return from_json(text)


def to_json(found: Sequence[Component]) -> str:
    """Return components as the bundle carries them."""
    return json.dumps([asdict(one) for one in found], indent=0, ensure_ascii=False) + "\n"


def from_json(text: str) -> list[Component]:
    """Return what `to_json` wrote."""
    return [
        Component(
            one["name"],
            one["version"],
            one["terms"],
            tuple(LicenceText(each["name"], each["text"]) for each in one["texts"]),
        )
        for one in json.loads(text)
    ]
