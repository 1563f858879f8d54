"""Commands that look after files: check, and models list|verify."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import remark, show, show_json, show_table
from faceorg.cli.status import Status
from faceorg.engine.check import FindingCode, check, repair, verify_models
from faceorg.ui.messages import count_text
from faceorg.vision.packs import all_packs

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.engine.check import Finding
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

_FINDINGS = {
    FindingCode.DAMAGED: "The library is damaged: {detail}. Restore the latest backup.",
    FindingCode.PHOTOS_WITHOUT_THUMBNAIL: "{photos} without a thumbnail.",
    FindingCode.FACES_WITHOUT_PORTRAIT: "{faces} without a portrait.",
    FindingCode.PHOTOS_WITHOUT_SIZE: "{photos} marked as read, but of unknown size.",
    FindingCode.FACES_WITHOUT_VECTOR: "{faces} without a vector: nobody can be suggested for them.",
    FindingCode.UNKNOWN_PACK: "{faces} read with models that this FaceOrg does not have: {detail}.",
    FindingCode.BAD_VECTOR: "{faces} with a vector that is not one of {detail}.",
    FindingCode.PHOTOS_MISSING: "{photos} with faces no longer where they were found."
    " Connect the drive, or index the folder they are in now.",
    FindingCode.PROBLEMS_NOT_LISTED: "{photos} that could not be read, for no known reason.",
    FindingCode.MODEL_MISSING: "The model file {detail} is missing. Install FaceOrg again.",
    FindingCode.MODEL_ALTERED: "The model file {detail} has been changed. Install FaceOrg again.",
}


def check_library(arguments: Namespace, library: Library) -> int:
    """`faceorg check`: integrity of the library and of the models."""
    sound = "The library and the models are sound."
    status = _report(check(library), sound, as_json=arguments.json)
    if arguments.repair:
        number = repair(library)
        remark(f"{count_text(number, 'photo')} will be read again by the next “faceorg index”.")
    return status


def models(arguments: Namespace) -> int:
    """`faceorg models list|verify`: the packs, or whether their files are as shipped."""
    if arguments.what == "verify":
        sound = "All models are as they were shipped."
        return _report(verify_models(), sound, as_json=arguments.json)
    for number, pack in enumerate(all_packs()):
        if arguments.json:
            show_json(_pack_json(pack))
            continue
        show(f"{pack.title} ({pack.pack_id}){', in use' if number == 0 else ''}")
        show_table(("", m.role, m.name, m.licence, m.path.name) for m in pack.models)
    return Status.DONE


def _pack_json(pack: Pack) -> dict[str, Any]:
    models = [
        {"name": m.name, "role": m.role, "licence": m.licence, "sha256": m.sha256}
        for m in pack.models
    ]
    row = {"pack": pack.pack_id, "title": pack.title, "models": models}
    return {**row, "thresholds": pack.thresholds}


def finding_text(finding: Finding) -> str:
    """Return what was found, as a sentence."""
    return _FINDINGS[finding.code].format(
        detail=finding.detail,
        photos=count_text(finding.count, "photo"),
        faces=count_text(finding.count, "face"),
    )


def _report(findings: Sequence[Finding], sound: str, *, as_json: bool) -> int:
    if as_json:
        rows = [{**asdict(finding), "text": finding_text(finding)} for finding in findings]
        show_json({"sound": not findings, "findings": rows})
    else:
        for line in [finding_text(finding) for finding in findings] or [sound]:
            show(line)
    return Status.PROBLEMS if findings else Status.DONE
