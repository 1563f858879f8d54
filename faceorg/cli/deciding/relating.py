"""`faceorg relate`: who is the parent, child or partner of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.deciding.words import NONE
from faceorg.cli.references import find_person
from faceorg.cli.reports import report
from faceorg.cli.status import Status
from faceorg.domain.relations import Relation
from faceorg.engine import edits

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library


def relate(arguments: Namespace, library: Library) -> int:
    """`faceorg relate`: say what somebody is to another, or take it back."""
    person = find_person(library, arguments.person)
    other = find_person(library, arguments.other)
    if arguments.relation == NONE:
        report(library, edits.remove_relation(library, person, other))
    else:
        report(library, edits.set_relation(library, person, Relation(arguments.relation), other))
    return Status.DONE
