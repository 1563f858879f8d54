"""Who is what to whom, in words. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.domain.relations import Relation
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHOSE = {
    Relation.PARENT: marked("Parent: {name}"),
    Relation.CHILD: marked("Child: {name}"),
    Relation.PARTNER: marked("Partner: {name}"),
    Relation.SIBLING: marked("Brother or sister: {name}"),
}
_SAID = {
    Relation.PARENT: marked("{name} is a parent of {other}"),
    Relation.CHILD: marked("{name} is a child of {other}"),
    Relation.PARTNER: marked("{name} and {other} are partners"),
}


def related_text(relation: Relation, name: str) -> str:
    """Return what somebody is to the person whose page it is: "Child: Ben"."""
    return tr(_WHOSE[relation]).format(name=name)


def relation_sentence(relation: Relation, name: str, other: str) -> str:
    """Return what two people are to each other: "Anna is a parent of Ben"."""
    return tr(_SAID[relation]).format(name=name, other=other)


def set_text(summary: Mapping[str, Any]) -> str:
    """Return what an edit has said of two people."""
    names = str(summary.get("name", "")), str(summary.get("other", ""))
    return relation_sentence(Relation(summary.get("relation", "partner")), *names)


def removed_text(summary: Mapping[str, Any]) -> str:
    """Return of which two people an edit has forgotten that they are related."""
    names = {key: str(summary.get(key, "")) for key in ("name", "other")}
    return tr("{name} and {other} are not said to be related any more").format(**names)
