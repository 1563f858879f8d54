"""`faceorg check`: whether the library and the models are sound."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from faceorg.cli.opening import key_of, open_library
from faceorg.cli.output import plain, remark, show, show_json
from faceorg.cli.status import Status
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.safety.check import Finding, FindingCode, check, repair, repair_damaged
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

# A library like this can't be opened, but it can be repaired.
_BEYOND_OPENING = (FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY)
_READ_AGAIN = " “--repair” has them read again by the next index."
_FINDINGS = {
    FindingCode.DAMAGED: "The library is damaged: {detail}. “--repair” names the backup to restore;"
    " where there is none, it saves what can still be read.",
    FindingCode.INDEX_DAMAGED: "An index of the library is damaged: {detail}. Nothing is lost:"
    " “--repair” makes it anew.",
    FindingCode.ROWS_DO_NOT_FIT: "Something refers to what is gone: {detail}. “--repair” drops it.",
    FindingCode.THUMBNAILS_DAMAGED: "The file of thumbnails is damaged: {detail}. “--repair” puts"
    " it aside, and the next index makes the thumbnails anew.",
    FindingCode.PHOTOS_WITHOUT_THUMBNAIL: "{photos} without a thumbnail." + _READ_AGAIN,
    FindingCode.FACES_WITHOUT_PORTRAIT: "{faces} without a portrait. “--repair” has their photos"
    " read again by the next index.",
    FindingCode.PHOTOS_WITHOUT_SIZE: "{photos} marked as read, but of unknown size." + _READ_AGAIN,
    FindingCode.FACES_WITHOUT_VECTOR: "{faces} without a vector: nobody can be suggested for them."
    " “--repair” has their photos read again by the next index.",
    FindingCode.UNKNOWN_PACK: "{faces} read with models that this FaceOrg does not have: {detail}."
    " No repair is needed: they are read with the models in use when they are indexed.",
    FindingCode.BAD_VECTOR: "{faces} with a vector that is not one of {detail}. “--repair” drops"
    " the vectors and has the photos read again by the next index.",
    FindingCode.PACK_MISSING: "The models in use are not part of this FaceOrg: {detail}. Install it"
    " again, or choose others with: faceorg models use NAME",
    FindingCode.FACES_LEFT_BEHIND: "{faces} not yet read with the models in use. Index the folders"
    " of their photos.",
    FindingCode.PHOTOS_MISSING: "{photos} with faces no longer where they were found."
    " Connect the drive, or index the folder they are in now.",
    FindingCode.PROBLEMS_NOT_LISTED: "{photos} that could not be read, for no known reason."
    + _READ_AGAIN,
    FindingCode.WRONG_COUNTS: "Numbers that lists show are not those of the rows: {count}. Nothing"
    " is lost: “--repair” counts anew.",
    FindingCode.MODEL_MISSING: "The model file {detail} is missing. Install FaceOrg again.",
    FindingCode.MODEL_ALTERED: "The model file {detail} has been changed. Install FaceOrg again.",
}


def check_library(arguments: Namespace) -> int:
    """`faceorg check`: integrity of the library and of the models; `--repair` mends the former."""
    sound = "The library and the models are sound."
    damaged = False
    try:
        with open_library(arguments.library) as library:
            findings = check(library)
            status = report_findings(findings, sound, as_json=arguments.json)
            damaged = any(finding.code is FindingCode.DAMAGED for finding in findings)
            if arguments.repair and not damaged:
                photos = count_text(number := repair(library), "photo")
                if number:
                    remark(f"{photos} will be read again by the next “faceorg index”.")
    except EnvironmentFaultError as fault:
        if fault.code not in _BEYOND_OPENING:
            raise
        finding = Finding(FindingCode.DAMAGED, detail=str(fault.__cause__ or "it has no content"))
        status, damaged = report_findings([finding], sound, as_json=arguments.json), True
    if damaged and arguments.repair:
        _repair_damaged(arguments.library)
    return status


def _repair_damaged(folder: Path) -> None:
    done = repair_damaged(folder, key_of(folder))
    if done.backup is not None:
        made_at, name = f"{done.backup.made_at:%Y-%m-%d %H:%M}", plain(str(done.backup.path))
        remark(
            f"Nothing was changed. The latest backup that opens is of {made_at}. Restore it with:"
        )
        remark(f"faceorg restore-backup {name}")
        return
    people, faces = count_text(done.people, "person"), count_text(done.faces, "face")
    decided = count_text(done.decided, "face")
    remark(f"Saved: {people} and {faces}, {decided} of them decided by you.")
    remark(f"The damaged file is kept: {plain(str(done.kept))}")
    remark("Index your folders again: what could not be saved is read from the photos.")


def finding_text(finding: Finding) -> str:
    """Return what was found, as a sentence."""
    return _FINDINGS[finding.code].format(
        detail=finding.detail,
        count=finding.count,
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
