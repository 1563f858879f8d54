"""`faceorg models`: which models there are, whether they are as shipped, and which are used."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.keeping.checks import report_findings
from faceorg.cli.opening import open_library
from faceorg.cli.output import remark, show, show_json, show_table
from faceorg.cli.progress import run_job
from faceorg.cli.status import CommandError, Status
from faceorg.engine.safety.check import verify_models
from faceorg.library.library import DATABASE_NAME
from faceorg.ui.texts.messages import count_text
from faceorg.vision.packs import all_packs, default_pack

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack


def list_models(arguments: Namespace) -> int:
    """`faceorg models list`: every pack; the one that the library uses is marked."""
    current = _current(arguments)
    for pack in all_packs():
        in_use = pack.pack_id == current
        if arguments.json:
            show_json({**_pack_json(pack), "current": in_use})
            continue
        show(f"{pack.title} ({pack.pack_id}){', in use' if in_use else ''}")
        show_table(("", m.role, m.name, m.licence, m.path.name) for m in pack.models)
    return Status.DONE


def verify(arguments: Namespace) -> int:
    """`faceorg models verify`: whether their files are as shipped."""
    sound = "All models are as they were shipped."
    return report_findings(verify_models(), sound, as_json=arguments.json)


def add(arguments: Namespace) -> int:
    """`faceorg models add`: take up a pack of somebody else's, after trying it."""
    from faceorg.engine.adding_packs import add_pack

    pack = add_pack(arguments.file)
    show(f"{pack.title} was added. To use it: faceorg models use {pack.pack_id}")
    return Status.DONE


def remove(arguments: Namespace) -> int:
    """`faceorg models remove`: let go of a pack that was added."""
    from faceorg.engine.adding_packs import remove_pack

    if arguments.pack == _current(arguments):
        raise CommandError(f"“{arguments.pack}” is in use. Use another one first.")
    if not remove_pack(arguments.pack):
        raise CommandError(f"No pack called “{arguments.pack}” was added.")
    show(f"{arguments.pack} was removed.")
    return Status.DONE


def use(arguments: Namespace, library: Library) -> int:
    """`faceorg models use`: read all known faces with another pack, then use that one."""
    from faceorg.engine.changing_pack import change_pack
    from faceorg.engine.packs import packs

    known = {pack.pack_id: pack.title for pack in all_packs()}
    pack_id = arguments.pack
    if pack_id not in known:
        raise CommandError(f"There is no pack called “{pack_id}”. There are: {', '.join(known)}.")
    run_job(lambda token: change_pack(library, pack_id, token))
    show(f"{known[pack_id]} is in use.")
    choice = next(p for p in packs(library) if p.pack_id == pack_id)
    if choice.resting:
        remark(
            f"{count_text(choice.resting, 'face')} of people files were read by another pack, and"
            " help with that one only."
        )
    missing = choice.faces_missing
    if missing:
        remark(
            f"{count_text(missing, 'face')} could not be read again: the photos are not there, have"
            " changed, or cannot be read. Index their folders, and they are compared again, too."
        )
    return Status.DONE


def _current(arguments: Namespace) -> str:
    """Return the pack of the library, or what a new one would use."""
    from faceorg.engine.packs import current_pack_id

    if not os.path.lexists(arguments.library / DATABASE_NAME):
        return default_pack().pack_id
    with open_library(arguments.library) as library:
        return current_pack_id(library)


def _pack_json(pack: Pack) -> dict[str, Any]:
    models = [
        {"name": m.name, "role": m.role, "licence": m.licence, "sha256": m.sha256}
        for m in pack.models
    ]
    row = {"pack": pack.pack_id, "title": pack.title, "models": models}
    return {**row, "thresholds": pack.thresholds}
