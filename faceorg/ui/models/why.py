"""Why a face is where it is, as the dialog says it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import FaceState
from faceorg.domain.review import EvidenceKind
from faceorg.library.foreign.reading import imported
from faceorg.ui.texts.importing_text import imported_sentence
from faceorg.ui.texts.question_text import evidence_text, guess_text, likeness_words
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Evidence, Explanation
    from faceorg.library.library import Library

    Explain = Callable[[Library, FaceId], Explanation]


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """Somebody else whom the face may be, with what is said beside the name."""

    person_id: PersonId
    name: str
    cover_face_id: FaceId | None
    words: str


@dataclass(frozen=True, slots=True)
class Why:
    """What the dialog shows.

    Attributes:
        face: the face in question.
        verdict: where it is, and by whose word.
        person_id, name: whom it may be or is; None and empty for nobody.
        near: the faces most like it, with their likeness in words; `near_words` says whose.
        spoke_for, spoke_against: facts as sentences.
        others: who else it may be.
    """

    face: Face
    verdict: str
    person_id: PersonId | None
    name: str
    near: Sequence[tuple[FaceId, str]]
    near_words: str
    spoke_for: Sequence[str]
    spoke_against: Sequence[str]
    others: Sequence[OtherPerson]

    @property
    def refusable(self) -> bool:
        """Whether "not this person" says anything: it is them, or may be them."""
        return self.person_id is not None and self.person_id in (
            self.face.person_id,
            self.face.suggested_person_id,
        )

    @property
    def guessed(self) -> bool:
        """Whether it is where it is by the program's guess."""
        return self.face.decision is None


def read_why(library: Library, face_id: FaceId, explain: Explain) -> Why:
    """Ask the engine about a face, and put its answer into words.

    Raises:
        EditRefusedError: there is no such face any more.
    """
    found = library.faces.by_id([face_id])
    if not found:
        raise EditRefusedError(RefusalCode.UNKNOWN_FACE, str(face_id))
    explanation, source = explain(library, face_id), imported(library, [face_id]).get(face_id)
    name = explanation.name
    others = [
        OtherPerson(guess.person_id, guess.name, guess.cover_face_id, guess_text(guess))
        for guess in explanation.runner_up
        if guess.evidence.kind is not EvidenceKind.UNLIKE
    ]
    return Why(
        found[0],
        verdict_text(found[0], name) if source is None else imported_sentence(name, source),
        explanation.person_id,
        name,
        [(near.face_id, likeness_words(near.evidence)) for near in explanation.near],
        _near_words(name),
        _sentences(explanation.spoke_for),
        _sentences(explanation.spoke_against),
        others,
    )


def verdict_text(face: Face, name: str) -> str:
    """Return where a face is and who said so.

    Args:
        face: in question.
        name: whom it is or may be; empty for nobody.
    """
    if face.state is FaceState.CONFIRMED:
        if not name:
            return tr("You said who this is.")
        return tr("You said that this is {name}.").format(name=name)
    if face.state is FaceState.IGNORED:
        return tr("It is put aside as a stranger.", "a face")
    if face.state is FaceState.NOT_A_FACE:
        return tr("You said that this is not a face.")
    if face.state is FaceState.SUGGESTED:
        text = tr("FaceOrg thinks that this may be {name}. It is a guess until you say so.")
        return text.format(name=name)
    return _undecided_text(face, name)


def _undecided_text(face: Face, name: str) -> str:
    """Return where a face is that nobody has said anything about."""
    if face.group_id is not None and name:
        text = tr(
            "It was put into this group because it looks like the other faces there, and {name}"
            " comes nearest to it. Nobody has named it."
        )
    elif face.group_id is not None:
        text = tr(
            "It was put into this group because it looks like the other faces there. Nobody has"
            " named it."
        )
    elif name:
        text = tr("It is in no group: even {name} is not like enough.")
    else:
        text = tr("It is in no group: nobody known is like enough.")
    return text.format(name=name)


def _near_words(name: str) -> str:
    if not name:
        return tr("Faces of its group most like it")
    return tr("Confirmed faces of {name} most like it").format(name=name)


def _sentences(facts: Sequence[Evidence]) -> list[str]:
    return [evidence_text(fact) for fact in facts]
