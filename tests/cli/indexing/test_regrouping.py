"""Grouping anew: looked at first, applied as one step, more or less strict."""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.engine import regroup as engine_regroup

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from tests.cli.conftest import Run

DID = ("faces_moved", "groups_made", "groups_merged", "groups_dissolved")
SUGGESTED = ("suggestions_made", "suggestions_gone")


@pytest.fixture
def torn(run: Run, matched: None, on_library: Callable[[Callable[[Library], Any]], Any]) -> None:
    """The matched library after somebody has lost its group."""
    on_library(lambda library: library.database.run("UPDATE faces SET group_id = NULL"))


def faces(run: Run) -> dict[int, tuple[str, int | None]]:
    rows = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    return {row["id"]: (row["state"], row["group"]) for row in rows}


@pytest.mark.usefixtures("fake_models")
def test_what_was_decided_stays(run: Run, folder: Any) -> None:
    run("index", str(folder))
    run("name", "face:5", "Bea")
    result = run("regroup", "--json")
    assert result.status == 0
    assert json.loads(result.out)["faces"]["confirmed"] == 1
    assert "6 photos, 6 faces, 1 person, " in run("regroup").out


@pytest.mark.usefixtures("torn")
def test_a_preview_changes_nothing(run: Run) -> None:
    before = faces(run)
    result = run("regroup", "--preview", "--json")
    assert result.status == 0
    preview = json.loads(result.out)
    assert set(preview) == {*DID, *SUGGESTED, "examples"}
    assert (preview["faces_moved"], preview["groups_made"]) == (3, 1)
    assert sorted(preview["examples"]) == [5, 6, 7]
    shown = run("regroup", "--preview")
    assert shown.out.startswith("Would move 3 faces, make 1 group")
    assert "  face:5\n" in shown.out
    assert "Grouping faces" in shown.err
    assert faces(run) == before
    assert len(run("history", "--json").out.splitlines()) == 2


@pytest.mark.usefixtures("torn")
def test_it_is_one_step_that_can_be_undone(run: Run) -> None:
    before = faces(run)
    result = json.loads(run("regroup", "--json").out)
    assert (result["faces_moved"], result["groups"]) == (3, 1)
    after = faces(run)
    assert {after[i][0] for i in (5, 6, 7)} == {"grouped"}
    assert run("regroup").out.startswith("Nothing had to be changed.\n8 photos, 9 faces, 2 people")
    assert run("undo").status == 0
    assert faces(run) == before


@pytest.mark.usefixtures("matched")
def test_strictness_is_kept_unless_only_looked_at(
    run: Run, on_library: Callable[[Callable[[Library], Any]], Any]
) -> None:
    def kept() -> Any:
        return on_library(lambda library: library.settings.get("strictness"))

    assert run("regroup", "--preview", "--strictness", "2").status == 0
    assert kept() is None
    assert run("regroup", "--strictness", "-1").status == 0
    assert kept() == -1
    run("regroup")
    assert kept() == -1


@pytest.mark.usefixtures("matched")
def test_strictness_reaches_the_grouping(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []
    real = engine_regroup.preview_regroup

    def preview(library: Library, token: CancelToken, strictness: int | None = None) -> Any:
        asked.append(strictness)
        return real(library, token, strictness)

    monkeypatch.setattr(engine_regroup, "preview_regroup", preview)
    run("regroup", "--preview", "--strictness", "2")
    run("regroup", "--preview")
    assert asked == [2, None]


@pytest.mark.usefixtures("torn")
def test_ctrl_c_stops_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = engine_regroup.preview_regroup

    def interrupted(library: Library, token: CancelToken, strictness: int | None = None) -> Any:
        signal.raise_signal(signal.SIGINT)
        return real(library, token, strictness)

    before = faces(run)
    monkeypatch.setattr(engine_regroup, "preview_regroup", interrupted)
    assert run("regroup").status == 130
    assert faces(run) == before
