"""What is said of names within photo files, which ExifTool writes. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.domain.sidecars import Outcome, Unwritten
from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.translation import marked, number_text, tr

if TYPE_CHECKING:
    from faceorg.engine.sidecars.reports import Report

EXIFTOOL_REASONS: Final = {
    Unwritten.NO_EXIFTOOL: marked(
        "Names are put into photo files by ExifTool, which is not installed here"
        " (exiftool.org; on Debian and Ubuntu libimage-exiftool-perl)."
    ),
    Unwritten.OLD_EXIFTOOL: marked(
        "The ExifTool that is installed here is too old: 11.43 is needed."
    ),
    Unwritten.REFUSED: marked("ExifTool does not write this file, so it was left as it is."),
    Unwritten.STOPPED: marked(
        "ExifTool took too long or was ended, so the photo was left as it is."
    ),
    Unwritten.OTHERWISE: marked(
        "ExifTool would have changed more than the names, so the photo was left as it is."
    ),
    Unwritten.HIDDEN: marked(
        "There is something in it that FaceOrg cannot read, so it was left as it is."
    ),
    Unwritten.NAME: marked("ExifTool cannot be told the name of this file."),
}

CHANGED: Final = marked(
    "Photo files are changed: only what is said in them about people, and a photo whose picture or"
    " other data would not stay the same is left as it was."
)


def files_text(report: Report, *, would: bool) -> str:
    """Return how many files were changed, or would be."""
    changed = sum(merged.outcome is not Outcome.SAME for _, merged in report.done)
    if not changed:
        said = tr("No file would change.") if would else tr("No file had to be changed.")
    else:
        begin = (
            tr("Files that would change: {number}.") if would else tr("Files changed: {number}.")
        )
        said = begin.format(number=number_text(changed))
    if report.same:
        same = count_text(report.same, "file")
        said += " " + tr("As they should be: {files}.").format(files=same)
    return said
