"""`faceorg check`: whether the library and the models are sound."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from faceorg.cli.output import remark, show, show_json
from faceorg.cli.status import Status
from faceorg.engine.check import FindingCode, check, repair
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.engine.check import Finding
    from faceorg.library.library import Library

_FINDINGS = {
    FindingCode.DAMAGED: "The library is damaged: {detail}. Restore the latest backup.",
    FindingCode.PHOTOS_WITHOUT_THUMBNAIL: "{photos} without a thumbnail.",
    FindingCode.FACES_WITHOUT_PORTRAIT: "{faces} without a portrait.",
    FindingCode.PHOTOS_WITHOUT_SIZE: "{photos} marked as read, but of unknown size.",
    FindingCode.FACES_WITHOUT_VECTOR: "{faces} without a vector: nobody can be suggested for them.",
    FindingCode.UNKNOWN_PACK: "{faces} read with models that this FaceOrg does not have: {detail}.",
    FindingCode.BAD_VECTOR: "{faces} with a vector that is not one of {detail}.",
    FindingCode.PACK_MISSING: "The models in use are not part of this FaceOrg: {detail}. Install it"
    " again, or choose others with: faceorg models use NAME",
    FindingCode.FACES_LEFT_BEHIND: "{faces} not yet read with the models in use. Index the folders"
    " of their photos.",
    FindingCode.PHOTOS_MISSING: "{photos} with faces no longer where they were found."
    " Connect the drive, or index the folder they are in now.",
    FindingCode.PROBLEMS_NOT_LISTED: "{photos} that could not be read, for no known reason.",
    FindingCode.MODEL_MISSING: "The model file {detail} is missing. Install FaceOrg again.",
    FindingCode.MODEL_ALTERED: "The model file {detail} has been changed. Install FaceOrg again.",
}


def check_library(arguments: Namespace, library: Library) -> int:
    """`faceorg check`: integrity of the library and of the models."""
    sound = "The library and the models are sound."
    status = report_findings(check(library), sound, as_json=arguments.json)
    if arguments.repair:
        number = repair(library)
        remark(f"{count_text(number, 'photo')} will be read again by the next “faceorg index”.")
    return status


def finding_text(finding: Finding) -> str:
    """Return what was found, as a sentence."""
    return _FINDINGS[finding.code].format(
        detail=finding.detail,
        photos=count_text(finding.count, "photo"),
        faces=count_text(finding.count, "face"),
    )


def report_findings(findings: Sequence[Finding], sound: str, *, as_json: bool) -> int:
    """Print what was found, or that all is sound."""
    if as_json:
        rows = [{**asdict(finding), "text": finding_text(finding)} for finding in findings]
        show_json({"sound": not findings, "findings": rows})
    else:
        for line in [finding_text(finding) for finding in findings] or [sound]:
            show(line)
    return Status.PROBLEMS if findings else Status.DONE
