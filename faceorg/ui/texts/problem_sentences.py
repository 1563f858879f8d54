"""Why photos could not be read, for `ui.messages`: a sentence and a few words for each code.

Marked for translation; those of kinds have the comment "kind of problem". No Qt.
"""

from __future__ import annotations

from faceorg.domain.errors import ProblemCode
from faceorg.ui.texts.translation import marked

SENTENCES = {
    ProblemCode.NO_PERMISSION: marked("You may not read this file."),
    ProblemCode.VANISHED: marked("The file was gone when its turn came."),
    ProblemCode.EMPTY: marked("The file is empty."),
    ProblemCode.TRUNCATED: marked("The file ends too early. It was probably not copied in full."),
    ProblemCode.DAMAGED: marked("The file is damaged."),
    ProblemCode.UNSUPPORTED: marked("This kind of file cannot be read yet."),
    ProblemCode.TOO_LARGE: marked("The picture has more pixels than the settings allow."),
    ProblemCode.TOO_SMALL: marked("The picture is too small to hold a face."),
    ProblemCode.READ_ERROR: marked("The disk could not read this file."),
    ProblemCode.NOT_ENOUGH_MEMORY: marked("There was not enough memory to open this picture."),
    ProblemCode.CRASHED: marked("The decoder broke down on this file; FaceOrg itself went on."),
    ProblemCode.TOO_SLOW: marked(
        "Opening this picture took longer than is allowed, and was stopped."
    ),
    ProblemCode.TOO_BIG: marked("The file is larger than the settings allow."),
    ProblemCode.CHANGING: marked(
        "The file was still being written. It is read again when it has settled."
    ),
}

KINDS = {
    ProblemCode.NO_PERMISSION: marked("No permission", "kind of problem"),
    ProblemCode.VANISHED: marked("Gone", "kind of problem"),
    ProblemCode.EMPTY: marked("Empty", "kind of problem"),
    ProblemCode.TRUNCATED: marked("Cut off", "kind of problem"),
    ProblemCode.DAMAGED: marked("Damaged", "kind of problem"),
    ProblemCode.UNSUPPORTED: marked("Unknown kind", "kind of problem"),
    ProblemCode.TOO_LARGE: marked("Too many pixels", "kind of problem"),
    ProblemCode.TOO_SMALL: marked("Too small", "kind of problem"),
    ProblemCode.READ_ERROR: marked("Disk error", "kind of problem"),
    ProblemCode.NOT_ENOUGH_MEMORY: marked("Too little memory", "kind of problem"),
    ProblemCode.CRASHED: marked("Decoder broke down", "kind of problem"),
    ProblemCode.TOO_SLOW: marked("Took too long", "kind of problem"),
    ProblemCode.TOO_BIG: marked("File too large", "kind of problem"),
    ProblemCode.CHANGING: marked("Being written", "kind of problem"),
}
