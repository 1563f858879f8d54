"""The check of dependencies finds what it is for; `.ci/run` runs it on what is installed."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("faceorg_audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("version", "concerned"),
    [("11.1.0", False), ("11.2", True), ("11.2.1", True), ("11.3.0", False), ("11.10.0rc1", False)],
)
def test_ranges(audit: ModuleType, version: str, concerned: bool) -> None:
    advisory = audit.Advisory("CVE-0", "pillow", ">=11.2.0,<11.3.0", "")
    assert advisory.concerns(version) is concerned


def test_every_advisory_has_an_id_and_a_range_and_finds_its_versions(audit: ModuleType) -> None:
    as_of, advisories = audit.read_advisories()
    assert as_of.startswith("20")
    assert len(advisories) > 15
    for advisory in advisories:
        assert advisory.id.startswith(("CVE-", "GHSA-"))
        assert not advisory.concerns("9999")
        assert advisory.package == audit.name_of(advisory.package)


def test_an_old_version_is_found(audit: ModuleType) -> None:
    _, advisories = audit.read_advisories()
    found = audit.findings({"pillow": "12.1.0", "numpy": "2.4.0"}, advisories, "is installed")
    assert [line.partition(":")[0] for line in found] == ["pillow 12.1.0 is installed"] * 2
    assert "CVE-2026-25990" in found[0]


def test_no_accepted_version_is_known_to_be_weak(audit: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lowest = audit.lowest_versions(project)
    assert len(lowest) >= len(project["dependencies"])
    assert audit.findings(lowest, audit.read_advisories()[1], "is accepted") == []


def test_dependencies_of_dependencies_are_looked_at(audit: ModuleType) -> None:
    assert {"scikit-learn", "joblib"} <= set(audit.installed(["scikit-learn"]))
