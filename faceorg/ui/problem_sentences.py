"""Why photos could not be read, for `ui.messages`: a sentence and a few words for each code."""

from __future__ import annotations

from faceorg.domain.errors import ProblemCode

SENTENCES = {
    ProblemCode.NO_PERMISSION: "You may not read this file.",
    ProblemCode.VANISHED: "The file was gone when its turn came.",
    ProblemCode.EMPTY: "The file is empty.",
    ProblemCode.TRUNCATED: "The file ends too early. It was probably not copied in full.",
    ProblemCode.DAMAGED: "The file is damaged.",
    ProblemCode.UNSUPPORTED: "This kind of file cannot be read yet.",
    ProblemCode.TOO_LARGE: "The picture has more pixels than the settings allow.",
    ProblemCode.TOO_SMALL: "The picture is too small to hold a face.",
    ProblemCode.READ_ERROR: "The disk could not read this file.",
    ProblemCode.NOT_ENOUGH_MEMORY: "There was not enough memory to open this picture.",
    ProblemCode.CRASHED: "The decoder broke down on this file; FaceOrg itself went on.",
    ProblemCode.TOO_SLOW: "Opening this picture took longer than is allowed, and was stopped.",
    ProblemCode.TOO_BIG: "The file is larger than the settings allow.",
    ProblemCode.CHANGING: "The file was still being written. It is read again when it has settled.",
}

KINDS = {
    ProblemCode.NO_PERMISSION: "No permission",
    ProblemCode.VANISHED: "Gone",
    ProblemCode.EMPTY: "Empty",
    ProblemCode.TRUNCATED: "Cut off",
    ProblemCode.DAMAGED: "Damaged",
    ProblemCode.UNSUPPORTED: "Unknown kind",
    ProblemCode.TOO_LARGE: "Too many pixels",
    ProblemCode.TOO_SMALL: "Too small",
    ProblemCode.READ_ERROR: "Disk error",
    ProblemCode.NOT_ENOUGH_MEMORY: "Too little memory",
    ProblemCode.CRASHED: "Decoder broke down",
    ProblemCode.TOO_SLOW: "Took too long",
    ProblemCode.TOO_BIG: "File too large",
    ProblemCode.CHANGING: "Being written",
}
