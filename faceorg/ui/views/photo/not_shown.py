"""Why the sharp picture of a photo can't be shown, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, ProblemCode
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.messages import absence_text, fault_text, problem_text

if TYPE_CHECKING:
    from faceorg.domain.errors import PhotoProblemError
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library


def not_shown_text(
    library: Library, photo_id: PhotoId, error: PhotoProblemError | EnvironmentFaultError
) -> str:
    """Return what stands in place of a picture that could not be loaded."""
    if isinstance(error, EnvironmentFaultError):
        return fault_text(error)
    if error.code is not ProblemCode.VANISHED:
        return problem_text(error.code, error.subject)
    from faceorg.engine.safety.trash import absence_of

    reason, until = absence_of(library, photo_id)
    return absence_text(reason, None if until is None else day_text(until))
