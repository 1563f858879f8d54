"""`faceorg why`: what speaks for and against a face being where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.output import path_text, plain, show, show_json, show_table
from faceorg.cli.references import FACE, face_reference, find, person_reference
from faceorg.cli.status import Status
from faceorg.library.foreign.reading import imported
from faceorg.library.places import photo_places
from faceorg.ui.texts.importing_text import imported_sentence
from faceorg.ui.texts.question_text import evidence_text, guess_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.review import Evidence, Explanation
    from faceorg.library.library import Library


def why(arguments: Namespace, library: Library) -> int:
    """`faceorg why`: the faces most like this one, and what spoke for and against."""
    from faceorg.engine.explain import explain_face

    face_id = find(library, [arguments.face], (FACE,)).faces[0]
    explanation = explain_face(library, face_id)
    if arguments.json:
        source = imported(library, [face_id]).get(face_id)
        origin = source.origin.value if source is not None else None
        at = source.at.isoformat() if source is not None and source.at is not None else None
        show_json(_explanation_json(explanation) | {"origin": origin, "imported_at": at})
    else:
        _show_explanation(library, explanation)
    return Status.DONE


def _explanation_json(explanation: Explanation) -> dict[str, Any]:
    return {
        "face": explanation.face_id,
        "person": explanation.person_id,
        "name": explanation.name or None,
        "near": [
            {"face": near.face_id, "evidence": evidence_text(near.evidence)}
            for near in explanation.near
        ],
        "for": _words(explanation.spoke_for),
        "against": _words(explanation.spoke_against),
        "others": [
            {
                "person": guess.person_id,
                "name": guess.name,
                "photo_count": guess.photo_count,
                "evidence": evidence_text(guess.evidence),
            }
            for guess in explanation.runner_up
        ],
    }


def _words(facts: Sequence[Evidence]) -> list[str]:
    return [evidence_text(fact) for fact in facts]


def _show_explanation(library: Library, explanation: Explanation) -> None:
    face = library.faces.by_id([explanation.face_id])[0]
    state = face.state.value.replace("_", " ")
    person_id = explanation.person_id
    whose = f"{person_reference(person_id)} {explanation.name}" if person_id is not None else ""
    known = person_id in {face.person_id, face.suggested_person_id}
    link = "" if not whose else ": " if known else ". Of all people it is most like "
    show(f"{face_reference(face.face_id)} is {state}{link}{whose}.")
    source = imported(library, [face.face_id]).get(face.face_id)
    if source is not None:
        show(plain(imported_sentence(explanation.name, source)))
    places = photo_places(library.database)
    words = {near.face_id: evidence_text(near.evidence) for near in explanation.near}
    near = library.faces.by_id(list(words))
    if near:
        show("Most like it:")
        show_table(
            ("", face_reference(f.face_id), words[f.face_id], path_text(places[f.photo_id].path))
            for f in near
        )
    for title, facts in (("For", explanation.spoke_for), ("Against", explanation.spoke_against)):
        if facts:
            show(f"{title}: {'; '.join(_words(facts))}.")
    for guess in explanation.runner_up:
        show(f"Or {person_reference(guess.person_id)} {guess.name}: {guess_text(guess)}.")
