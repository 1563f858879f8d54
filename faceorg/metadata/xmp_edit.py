"""XMP that is added to and taken from, in whatever of RDF's notations it is. Any thread.

What is new goes into a description of its own at the end, or into lists that are there. A property
in a notation that nothing can be added to without writing it anew is left alone: the packet is
refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.domain.sidecars import SidecarError, Unwritten
from faceorg.metadata.xml_tree import Markup, Node, Tree, read_tree, scope_with, xml_text
from faceorg.metadata.xmp import RDF

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_META: Final = "adobe:ns:meta/"
_RDF: Final = f"{RDF} RDF"
_DESCRIPTION: Final = f"{RDF} Description"
_LI: Final = f"{RDF} li"
_LISTS: Final = tuple(f"{RDF} {name}" for name in ("Bag", "Seq", "Alt"))
_PARSE_TYPE: Final = f"{RDF} parseType"
_ABOUT: Final = f"{RDF} about"
_EMPTY: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    f'<x:xmpmeta xmlns:x="{_META}" x:xmptk="FaceOrg">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
).encode()


@dataclass(slots=True)
class Made:
    """An element to be added: its name as "namespace local", and text or elements within."""

    name: str
    text: str = ""
    children: Sequence[Made] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)


def struct(name: str, *fields: Made) -> Made:
    """Return a structure."""
    return Made(name, children=fields, attributes={_PARSE_TYPE: "Resource"})


def array(name: str, kind: str, *items: Made) -> Made:
    """Return a list; kind: "Bag" or "Seq"; items: made by `item` or `struct(LI, …)`."""
    return Made(name, children=(Made(f"{RDF} {kind}", children=items),))


def item(text: str) -> Made:
    """Return an entry of a list."""
    return Made(_LI, text)


def struct_item(*fields: Made) -> Made:
    """Return an entry of a list of structures."""
    return struct(_LI, *fields)


class Packet:
    """A packet that is being changed.

    Args:
        content: of the file; None for a new one.
        prefixes: {namespace: the prefix that it gets where it has none yet}.

    Raises:
        ForeignFileError: it cannot be read, or is no XMP.
    """

    def __init__(self, content: bytes | None, prefixes: Mapping[str, str]) -> None:
        self._tree: Tree = read_tree(_EMPTY if content is None else _trimmed(content))
        self._prefixes = {**prefixes, RDF: "rdf"}
        root = self._tree.root
        found = [root] if root.name == _RDF else root.elements(_RDF)
        if not found:
            raise ForeignFileError(ForeignCode.DAMAGED, "no RDF")
        self._rdf = found[0]
        self._all = [d for rdf in found for d in rdf.elements(_DESCRIPTION)]
        self._own: Node | None = None
        self.changed = False

    def written(self) -> bytes:
        """Return the packet as a file."""
        return self._tree.written()

    def is_empty(self) -> bool:
        """Whether nothing is said any more, not even in a comment."""
        return not any(isinstance(c, Markup | Node) for c in self._rdf.children)

    # what is there -----------------------------------------------------------------------

    def find(self, name: str) -> Node | None:
        """Return a property; the first of them, as the reader has it.

        Raises:
            SidecarError: it is told in a notation that nothing can be added to.
        """
        for description in self._all:
            if name in description.own_attributes():
                raise SidecarError(Unwritten.NOTATION, name)
            found = description.elements(name)
            if found:
                return found[0]
        return None

    def simple(self, name: str) -> str:
        """Return the text of a property, as an element or an attribute; "" where there is none."""
        for description in self._all:
            value = description.attribute(name)
            found = description.elements(name)
            if value is not None or found:
                return (value if value is not None else found[0].text()).strip()
        return ""

    def items(self, owner: Node | None) -> list[Node]:
        """Return the entries of a list; none where there is no such property."""
        listed = None if owner is None else self._list(owner)
        return [] if listed is None else listed.elements(_LI)

    def field(self, owner: Node | None, name: str) -> Node | None:
        """Return a field of a structure; None where it has none, or none as an element."""
        if owner is None:
            return None
        return next(iter(self._body(owner).elements(name)), None)

    def _list(self, owner: Node) -> Node | None:
        inside = owner.elements()
        if not inside and not owner.text().strip() and not [*owner.own_attributes()]:
            return None
        if len(inside) == 1 and inside[0].name in _LISTS:
            return inside[0]
        raise SidecarError(Unwritten.NOTATION, owner.name)

    def _body(self, owner: Node) -> Node:
        """Return what holds the fields of a structure."""
        if owner.attribute(_PARSE_TYPE) == "Resource":
            return owner
        inside = owner.elements()
        if len(inside) == 1 and inside[0].name == _DESCRIPTION:
            return inside[0]
        raise SidecarError(Unwritten.NOTATION, owner.name)

    # changes -----------------------------------------------------------------------------

    def add_property(self, made: Made) -> Node:
        """Add a property; return it."""
        if self._own is None:
            self._own = self._add_description()
        return self._add(self._own, made, "\n   ")

    def replace_property(self, name: str, made: Made | None) -> None:
        """Put a property in the place of one that may be there; None only removes it."""
        for description in list(self._all):
            if description.drop_attribute(name):
                self.changed = True
                self._drop_if_empty(description)
        old = self.find(name)
        home = None if old is None else old.parent
        if home is not None and made is not None:
            self._add(home, made, "\n   ")
        elif made is not None:
            self.add_property(made)
        if old is not None:
            self.take_out(old)

    def _add_description(self) -> Node:
        about = next((d.attribute(_ABOUT) or d.attributes.get("about") for d in self._all), None)
        made = self._add(self._rdf, Made(_DESCRIPTION, attributes={_ABOUT: about or ""}), "\n  ")
        declared = {
            f"xmlns:{_free(prefix, made.scope)}": space
            for space, prefix in self._prefixes.items()
            if not _prefix(made.scope, space)
        }
        made.attributes |= declared
        made.scope = scope_with(made.scope, declared)
        self._all.append(made)
        return made

    def add_item(self, owner: Node, made: Made, kind: str = "Bag") -> Node:
        """Add an entry to a list; kind: of the list, where it has to be made."""
        listed = self._list(owner)
        if listed is None:
            listed = self._add(owner, Made(f"{RDF} {kind}"), "\n    ")
        return self._add(listed, made, "\n     ")

    def add_field(self, owner: Node, made: Made) -> Node:
        """Add a field to a structure."""
        return self._add(self._body(owner), made, "\n    ")

    def take_out(self, node: Node) -> None:
        """Remove an element, and the description it stood in where nothing else is left in it."""
        parent = node.parent
        node.remove()
        self.changed = True
        if parent is not None:
            self._drop_if_empty(parent)

    def _drop_if_empty(self, description: Node) -> None:
        names = set(description.own_attributes())
        if description not in self._all or description.children or names - {_ABOUT, "about"}:
            return
        self._all.remove(description)
        self._own = None if description is self._own else self._own
        description.remove()

    def _add(self, owner: Node, made: Made, indent: str) -> Node:
        node = self._node(made, owner)
        owner.add(node, indent)
        self.changed = True
        return node

    def _node(self, made: Made, owner: Node) -> Node:
        """Return an element with the prefixes that hold where it will stand."""
        wanted = {name.partition(" ")[0] for name in (made.name, *made.attributes)}
        declared: dict[str, str] = {}
        for space in sorted(wanted):
            if not _prefix(owner.scope, space):
                prefix = _free(self._prefixes.get(space, "ns"), owner.scope)
                declared[f"xmlns:{prefix}"] = space
        scope = scope_with(owner.scope, declared) if declared else owner.scope
        attributes = {_tag(n, scope): xml_text(v) for n, v in made.attributes.items()}
        node = Node(_tag(made.name, scope), {**declared, **attributes}, scope, parent=owner)
        if made.text:
            node.children.append(xml_text(made.text))
        node.children += [self._node(child, node) for child in made.children]
        return node


def _prefix(scope: Mapping[str, str], space: str) -> str:
    """Return a prefix of a namespace; "" where it has none."""
    return next((p for p, s in scope.items() if p and s == space), "")


def _free(prefix: str, scope: Mapping[str, str]) -> str:
    number, free = 1, prefix
    while free in scope:
        number += 1
        free = f"{prefix}{number}"
    return free


def _tag(name: str, scope: Mapping[str, str]) -> str:
    space, _, local = name.partition(" ")
    return f"{_prefix(scope, space)}:{local}"


def _trimmed(content: bytes) -> bytes:
    """Return a packet without the padding around it, which UTF-16 needs for its own."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content
    return content.strip(b"\0 \t\r\n")
