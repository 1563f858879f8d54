"""Who is meant by a name that was typed; at a terminal it is asked where that isn't clear."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

from faceorg.cli.output import remark
from faceorg.cli.references import find_person, is_person_reference, listed, person_reference
from faceorg.cli.status import CommandError
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.people import clean_name
from faceorg.ui.texts.messages import refusal_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library


class Meant(TypedDict):
    """What an edit that names needs to know; without `person_id` the name says who it is."""

    name: str
    person_id: PersonId | None
    new_person: bool


def meant(arguments: Namespace, library: Library, text: str, but: Sequence[PersonId] = ()) -> Meant:
    """Return who is meant by a name.

    A name that nearly equals a known one is asked about, unless `--same` or `--new` tells.

    Args:
        arguments: with `same` and `new`.
        library: where.
        text: the name, or `person:ID`.
        but: people who are not meant: those about to be renamed.

    Raises:
        CommandError: it isn't clear, and there is nobody to ask.
    """
    if is_person_reference(text):
        return Meant(name=text, person_id=find_person(library, text), new_person=False)
    near = [p for p in library.people.nearly_named(text) if p.person_id not in but]
    if arguments.new or not near:
        return Meant(name=text, person_id=None, new_person=arguments.new)
    exact = [p for p in near if p.name == clean_name(text)]
    if len(exact) > 1 or (arguments.same and len(near) > 1 and not exact):
        raise CommandError(
            f"More than one person can be meant: {listed(near)}. Give person:ID as the name."
        )
    if exact and not but:
        return Meant(name=text, person_id=exact[0].person_id, new_person=False)
    if arguments.same or _asked_whether_same(near[0]):
        return Meant(name=text, person_id=near[0].person_id, new_person=False)
    return Meant(name=text, person_id=None, new_person=True)


def _asked_whether_same(person: Person) -> bool:
    """Ask whether somebody is meant who is known already.

    Raises:
        CommandError: there is nobody to ask.
    """
    taken = refusal_text(EditRefusedError(RefusalCode.NAME_NEARLY_TAKEN, person.name))
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError(f"{taken} Add --same for the same person or --new for somebody else.")
    while True:
        remark(f"{taken} The same person, {person_reference(person.person_id)}? [y/n]")
        answer = sys.stdin.readline().strip().casefold()
        if answer in {"y", "yes", "n", "no"}:
            return answer.startswith("y")
        if not answer:
            raise CommandError("Nothing was changed.")
