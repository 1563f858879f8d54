"""Finds what FaceOrg needs among the installed packages, with the licences that lie in them.

`packaging/licences.py` uses the same functions for what goes into a bundle.
"""

from __future__ import annotations

import json
import re
import sys
import sysconfig
import tomllib
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from faceorg.engine.about.component import Component, LicenceText, NoLicenceError
from faceorg.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

ROOT = "faceorg"
_NAMES = re.compile(r"licen[cs]e|copying|copyright|notice|third.?party|^authors", re.IGNORECASE)
_NO_TEXT = (".py", ".pyc", ".pyi", ".so", ".dll", ".json", ".h")
_SHORT = 60  # letters; what is longer in the field “License” is the licence itself
# What package indexes call licences, as far as it stands for something definite.
_CLASSIFIED = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Public Domain": "public domain",
}


class _Added(TypedDict):
    """What `resources/licences/added.json` says of a package."""

    terms: str
    texts: list[str]


def installed_components() -> list[Component]:
    """Return what is installed of all that FaceOrg needs, its models and this Python, by name."""
    found = [component_of(one) for one in needed(ROOT)]
    return sorted([*found, *python(), *models()], key=_by_name)


def needed(root: str) -> list[metadata.Distribution]:
    """Return the installed packages that a package asks for, and those that they ask for.

    What is asked for by an extra, or only on another system, is among them where it is needed by
    something else as well, or not installed.
    """
    seen: dict[str, metadata.Distribution] = {}
    waiting = list(_wanted(_lines_of(root)))
    while waiting:
        name = waiting.pop()
        if name in seen or name == root:
            continue
        try:
            seen[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or another Python
        waiting += _wanted(seen[name].requires or ())
    return list(seen.values())


def component_of(distribution: metadata.Distribution) -> Component:
    """Return what an installed package says of itself.

    Raises:
        NoLicenceError: it carries no licence, and `resources/licences` has none for it.
    """
    added = _added().get(plain_name(distribution.name), _Added(terms="", texts=[]))
    own = [_text(resources_dir() / "licences" / name) for name in added["texts"]]
    texts = [*own[:1], *_texts_in(distribution), *own[1:]]
    if not texts:
        raise NoLicenceError(distribution.name)
    terms = added["terms"] or _terms(distribution)
    return Component(distribution.name, distribution.version, terms, tuple(texts))


def models() -> list[Component]:
    """Return the models that are shipped."""
    folder = resources_dir() / "models"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return [
        Component(
            f"{Path(model['card']).stem} (model)",
            model["version"],
            model["licence"],
            (_text(folder / model["licence_file"]), _text(folder / model["card"])),
        )
        for model in manifest["models"].values()
    ]


def python() -> list[Component]:
    """Return this Python, where its licence lies beside it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    paths = [path for place in places for path in [place / "LICENSE.txt"] if path.is_file()]
    version = ".".join(map(str, sys.version_info[:3]))
    return [Component("Python", version, "PSF-2.0", (_text(path),)) for path in paths[:1]]


def plain_name(name: str) -> str:
    """Return a package's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _by_name(component: Component) -> str:
    return component.name.casefold()


def _lines_of(root: str) -> Sequence[str]:
    """Return what a package asks for; of sources that nobody has installed, what they say."""
    try:
        return metadata.distribution(root).requires or ()
    except metadata.PackageNotFoundError:
        text = (resources_dir().parent / "pyproject.toml").read_text(encoding="utf-8")
        lines: Sequence[str] = tomllib.loads(text)["project"]["dependencies"]
        return lines


def _wanted(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        wanted, _, marker = line.partition(";")
        if not re.search(r"\bextra\b", marker):
            yield plain_name(re.split(r"[\s<>=!~\[(]", wanted.strip(), maxsplit=1)[0])


def _terms(distribution: metadata.Distribution) -> str:
    about = distribution.metadata
    fields = (about.get_all(name) or () for name in ("License-Expression", "License"))
    said = next((value for values in fields for value in values if value), "")
    if said and len(said) <= _SHORT and "\n" not in said:
        return said
    kinds = [
        line.split(" :: ")[-1] for line in about.get_all("Classifier") or () if "License" in line
    ]
    return " OR ".join(_CLASSIFIED.get(kind, kind) for kind in kinds)


def _texts_in(distribution: metadata.Distribution) -> Iterable[LicenceText]:
    """Return the licences among a package's files, each text once, its own first."""
    files = [file for file in distribution.files or () if _is_licence(file)]
    files.sort(key=lambda file: (".dist-info" not in file.parts[0], len(file.parts), str(file)))
    found: dict[str, LicenceText] = {}
    for file in files:
        path = Path(str(distribution.locate_file(file)))
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            name = "/".join(part for part in file.parts if not part.endswith(".dist-info"))
            found.setdefault(text.strip(), LicenceText(name.removeprefix("licenses/"), text))
    return [one for text, one in found.items() if text]


def _is_licence(file: metadata.PackagePath) -> bool:
    inside = file.parts[0].endswith(".dist-info") and file.parts[1:2] == ("licenses",)
    return not file.name.endswith(_NO_TEXT) and (inside or bool(_NAMES.search(file.name)))


def _added() -> dict[str, _Added]:
    """Return what packages do not carry themselves; a note on what lies in them comes first."""
    text = (resources_dir() / "licences" / "added.json").read_text(encoding="utf-8")
    added: dict[str, _Added] = json.loads(text)
    return added


def _text(path: Path) -> LicenceText:
    return LicenceText(path.name, path.read_text(encoding="utf-8"))
