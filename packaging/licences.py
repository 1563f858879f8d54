"""Collects the licences of all that a bundle holds, and fails where one is missing.

packaging/bundle/faceorg.spec calls `write_licences` with every file that goes into the bundle. Each
belongs to an installed package, to Python, to a package of the system (Debian's, asked by
dpkg), or to FaceOrg; what belongs to nobody is named, and the build ends.

    python packaging/licences.py            what is installed, and which licences were found

Runs where FaceOrg is installed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from faceorg.engine.about import installed  # noqa: E402 - found through the line above
from faceorg.engine.about.component import (  # noqa: E402
    Component,
    LicenceText,
    NoLicenceError,
)
from faceorg.engine.about.components import FILE_NAME, to_json  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TEXT_NAME = "THIRD-PARTY-LICENCES.txt"
DEBIAN_PAPERS = Path("/usr/share/doc")
COMMON, COMMON_NAME = Path("/usr/share/common-licenses"), "Texts that others refer to"
_HEAD = """\
FaceOrg comes under the MIT licence (LICENSE). It stands on the work of others, which comes under
terms of its own: what this program is made of, with every text, follows.

"""


def write_licences(folder: Path, files: Iterable[Path]) -> list[Component]:
    """Write the list for the program and the text for people; return what is in both.

    Args:
        folder: where `third-party.json` and `THIRD-PARTY-LICENCES.txt` are written.
        files: what goes into the bundle, as it lies on this computer.

    Raises:
        NoLicenceError: parts without a licence, all of them named.
    """
    found = components_of(files)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_text(to_json(found), encoding="utf-8", newline="\n")
    (folder / TEXT_NAME).write_text(as_text(found), encoding="utf-8", newline="\n")
    return found


def components_of(files: Iterable[Path]) -> list[Component]:
    """Return whose work files are, by name.

    Raises:
        NoLicenceError: parts without a licence, all of them named.
    """
    left = {path.resolve() for path in files}
    found, missing = [*installed.models()], []
    for distribution in metadata.distributions():
        own = {Path(str(f.locate())).resolve() for f in distribution.files or ()}
        if not own & left:
            continue
        left -= own
        if installed.plain_name(distribution.name) != installed.ROOT:
            try:
                found.append(installed.component_of(distribution))
            except NoLicenceError as error:
                missing.append(str(error))
    left = {path for path in left if not _is_ours(path)}
    of_python = {path for path in left if path.is_relative_to(Path(sys.base_prefix).resolve())}
    found += installed.python() if of_python else []
    missing += [] if installed.python() or not of_python else ["Python"]
    of_system, lost = system_components(sorted(left - of_python))
    if missing or lost:
        raise NoLicenceError(", ".join([*missing, *lost]))
    return sorted([*found, *of_system], key=lambda one: (one.name.casefold(), one.version))


def system_components(paths: Sequence[Path]) -> tuple[list[Component], list[str]]:
    """Return the packages of the system that files belong to, and the files that belong to none."""
    found: dict[str, Component] = {}
    lost = []
    for path in paths:
        package = _package_of(path)
        paper = DEBIAN_PAPERS / package / "copyright"
        if not package or not paper.is_file():
            lost.append(str(path))
        elif package not in found:
            text = LicenceText("copyright", paper.read_text(encoding="utf-8", errors="replace"))
            terms = _terms_in(text.text, package.rstrip("0123456789.-"))
            found[package] = Component(package, _version_of(package), terms, (text,))
    return [*found.values(), *_texts_referred_to(found.values())], lost


def as_text(found: Sequence[Component]) -> str:
    """Return all licences as one text: first what there is, then each in full."""
    names = [f"{one.name} {one.version}".strip() for one in found]
    width = max(map(len, names), default=0)
    table = [f"  {name:<{width}}  {one.terms}" for name, one in zip(names, found, strict=True)]
    rule = "=" * 78
    parts = [
        f"{rule}\n{name}\n{rule}\n\n{one.full_text}" for name, one in zip(names, found, strict=True)
    ]
    return _HEAD + "\n".join(table) + "\n\n\n" + "\n\n".join(parts)


def _is_ours(path: Path) -> bool:
    """Tell whether a file is FaceOrg's own, or was written by the build."""
    libraries = Path(sysconfig.get_path("purelib")).resolve()
    return path.is_relative_to(ROOT) and not path.is_relative_to(libraries)


def _package_of(path: Path) -> str:
    """Return the Debian package that a file belongs to; "" for none, or where there is no dpkg."""
    if shutil.which("dpkg") is None:
        return ""
    # Where /lib is a link to /usr/lib, packages may know a file by either name.
    for name in (str(path), str(path).removeprefix("/usr")):
        said = _output("dpkg", "-S", name)
        if said:
            return said.split(":")[0].split(",")[0].strip()
    return ""


def _version_of(package: str) -> str:
    return _output("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]


def _texts_referred_to(found: Iterable[Component]) -> list[Component]:
    """Return the long licences that Debian keeps once and only names elsewhere."""
    texts = "\n".join(text.text for one in found for text in one.texts)
    names = sorted(set(re.findall(rf"{COMMON}/([\w.-]*\w)", texts)))
    paths = [COMMON / name for name in names if (COMMON / name).is_file()]
    read = [LicenceText(path.name, path.read_text(encoding="utf-8")) for path in paths]
    return [Component(COMMON_NAME, "", "see its text", tuple(read))] if read else []


def _terms_in(text: str, folder: str) -> str:
    """Return what a machine-readable copyright file says of a folder, else of most files."""
    said = {"*": "", folder: ""}
    for paragraph in re.split(r"\n\s*\n", text):
        fields = dict(re.findall(r"^([A-Z][\w-]*):[ \t]*(.*)$", paragraph, re.MULTILINE))
        for name in fields.get("Files", "").split():
            known = folder if name.startswith(f"{folder}/") else name
            if not said.get(known, "-"):
                said[known] = fields.get("License", "").strip()
    return said[folder] or said["*"] or "see its text"


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def main() -> int:
    """Print what is installed and how many letters of licences each has."""
    for one in installed.installed_components():
        print(f"{one.name} {one.version}: {one.terms}, {len(one.full_text)} letters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
