"""`faceorg speed`: how much of the computer indexing takes, when it waits, and what computes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from faceorg.cli.output import show, show_json
from faceorg.cli.status import Status
from faceorg.engine.computing import computed_by, cpu_only, set_cpu_only
from faceorg.engine.politeness import Politeness, Speed, set_speed, speed
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.speed_text import NO_BATTERY, USE_UNKNOWN, computed_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library
    from faceorg.library.settings import Settings


def choose(arguments: Namespace, library: Library) -> int:
    """`faceorg speed`: keep what was given, then show what is chosen."""
    settings = library.settings
    before = speed(settings)
    chosen = _chosen(arguments, before)
    if chosen != before:
        set_speed(settings, chosen)
    if arguments.compute is not None:
        set_cpu_only(settings, chosen=arguments.compute == "cpu")
    if arguments.json:
        show_json(_json(settings, chosen))
    else:
        _show(settings, chosen)
    return Status.DONE


def _chosen(arguments: Namespace, before: Speed) -> Speed:
    given = {name: getattr(arguments, name) for name in ("gentle", "battery_waits", "use_waits")}
    switches = {name: value == "yes" for name, value in given.items() if value is not None}
    chosen = replace(before, **switches)
    if arguments.threads is None:
        return chosen
    return replace(chosen, threads=arguments.threads or None)


def _json(settings: Settings, chosen: Speed) -> dict[str, object]:
    return {
        "threads": Politeness(settings).workers(),
        "threads_chosen": chosen.threads,
        "gentle": chosen.gentle,
        "wait_on_battery": chosen.battery_waits,
        "wait_in_use": chosen.use_waits,
        "compute": "cpu" if cpu_only(settings) else "auto",
        "computed_by": computed_by(settings),
    }


def _show(settings: Settings, chosen: Speed) -> None:
    from faceorg.engine.presence import idle_s, on_battery

    many = count_text(Politeness(settings).workers(), "photo")
    show(f"Reads {many} at once{'' if chosen.threads else ', one for each core'}.")
    show("Other programs go first." if chosen.gentle else "Takes its share like other programs.")
    waits = [
        (chosen.battery_waits, "while the computer runs on battery", on_battery, NO_BATTERY),
        (chosen.use_waits, "while somebody uses the computer", idle_s, USE_UNKNOWN),
    ]
    for waiting, when, ask, unknown in waits:
        remark = f" {unknown}" if waiting and ask() is None else ""
        show(f"{'Waits' if waiting else 'Does not wait'} {when}.{remark}")
    show(computed_text(computed_by(settings), cpu_only=cpu_only(settings)))
