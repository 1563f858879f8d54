"""Common work costs no more than is written down, and grows no faster than it must.

What is counted is the same on every machine; see `benchmarks/counted.py`, which renews the budget.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from benchmarks.counted import BUDGET, SIZES, WORKS, counted, made_libraries

if TYPE_CHECKING:
    from pathlib import Path

# Another SQLite plans a little differently, another Python calls a little differently.
SLACK = {"statements": 1.05, "rows": 1.05, "steps": 1.3, "calls": 1.1}
FEW = 50  # so small a cost may grow by this much at any size


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    return made_libraries(tmp_path_factory.mktemp("counted"))


@pytest.mark.parametrize("title", WORKS)
def test_work_costs_what_is_written_down_and_grows_no_faster(
    title: str, made: dict[int, Path]
) -> None:
    work, budget = WORKS[title], json.loads(BUDGET.read_text("utf-8"))[title]
    small, large = (asdict(counted(work, made[size])) for size in SIZES)
    for kind, slack in SLACK.items():
        for size, cost in zip(SIZES, (small, large), strict=True):
            allowed = budget[str(size)][kind] * slack + FEW
            assert cost[kind] <= allowed, f"{title}, {size} photos: {cost[kind]} {kind}"
        assert large[kind] <= small[kind] * work.growth + FEW, f"{title}: growth of {kind}"
