"""Compares what FaceOrg is built on with a list of known weaknesses; needs no network.

    python packaging/audit.py

Fails where an installed dependency (or one of its own) is in the range of an advisory, where
`pyproject.toml` would accept such a version, or where `pip check` finds versions that do not fit
together. The list, `advisories.json`, is kept by hand and says how old it is: this finds what was
known then. Standard library only.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib import metadata
from itertools import zip_longest
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ADVISORIES = Path(__file__).with_name("advisories.json")


@dataclass(frozen=True)
class Advisory:
    """A known weakness of some versions of a package; `affected` as in a requirement."""

    id: str
    package: str
    affected: str
    summary: str

    def concerns(self, version: str) -> bool:
        """Return whether a version has the weakness."""
        return all(_meets(version, part) for part in self.affected.split(","))


def read_advisories(path: Path = ADVISORIES) -> tuple[str, list[Advisory]]:
    """Return the day of the list, and the list."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return content["as_of"], [Advisory(**entry) for entry in content["advisories"]]


def name_of(requirement: str) -> str:
    """Return the package of a requirement, spelled as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[(]", requirement.strip())[0]).lower()


def installed(roots: list[str]) -> dict[str, str]:
    """Return {package: version} of these packages and all that they need, where installed."""
    found: dict[str, str] = {}
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[name] = package.version
        waiting += [name_of(r) for r in package.requires or () if "extra ==" not in r]
    return found


def lowest_versions(project: dict[str, Any]) -> dict[str, str]:
    """Return {package: the oldest version that `pyproject.toml` accepts}."""
    wanted = [*project["dependencies"], *project["optional-dependencies"]["torch"]]
    return {name_of(r): m[1] for r in wanted if (m := re.search(r">=\s*([\d.]+)", r))}


def findings(versions: dict[str, str], advisories: list[Advisory], where: str) -> list[str]:
    """Return a line for each weakness in these versions."""
    return [
        f"{advisory.package} {versions[advisory.package]} {where}: {advisory.id},"
        f" {advisory.summary} ({advisory.affected})"
        for advisory in advisories
        if advisory.package in versions and advisory.concerns(versions[advisory.package])
    ]


def main() -> int:
    """Print what was found; the exit status tells whether that is nothing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    as_of, advisories = read_advisories()
    lowest = lowest_versions(project)
    present = installed(list(lowest))
    found = findings(present, advisories, "is installed")
    found += findings(lowest, advisories, "is accepted by pyproject.toml")
    fitting = subprocess.run([sys.executable, "-m", "pip", "check"], check=False)
    for line in found:
        print(line)
    print(f"{len(present)} packages against {len(advisories)} advisories of {as_of}: {len(found)}")
    return int(bool(found)) or fitting.returncode


def _meets(version: str, part: str) -> bool:
    match = re.fullmatch(r"(>=|<=|==|<|>)([\d.]+)", part.strip())
    if match is None:
        raise ValueError(part)
    sign, bound = match[1], _numbers(match[2])
    pairs = list(zip_longest(_numbers(version), bound, fillvalue=0))
    order = next(((a > b) - (a < b) for a, b in pairs if a != b), 0)
    return {">=": order >= 0, "<=": order <= 0, "==": order == 0, "<": order < 0, ">": order > 0}[
        sign
    ]


def _numbers(version: str) -> list[int]:
    release = re.match(r"[\d.]+", version)
    return [int(part) for part in (release[0] if release else "0").strip(".").split(".")]


if __name__ == "__main__":
    sys.exit(main())
