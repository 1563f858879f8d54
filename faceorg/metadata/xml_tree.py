"""XML that is changed in places: what is not touched means the same afterwards. Any thread.

Prefixes, order, comments, processing instructions and white space stay as they are; only quotes,
CDATA sections and the encoding (always UTF-8) are written anew. Read as hardened as all other XML.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.metadata.hardened_xml import DEPTH_MAX, ELEMENTS_MAX, new_parser, run_parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Scope = dict[str, str]
"""Prefix to namespace; the default namespace has the prefix ""."""

_XML: Final = "http://www.w3.org/XML/1998/namespace"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE: Final = _IN_TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


@dataclass(frozen=True, slots=True)
class Markup:
    """A comment or processing instruction, as it is written."""

    source: str


@dataclass(slots=True, eq=False)
class Node:
    """An element as it is written.

    Attributes:
        tag: with its prefix.
        attributes: with their prefixes, declarations of namespaces among them.
        scope: the prefixes that hold within it.
        children: elements, text, comments.
        parent: None of the root.
    """

    tag: str
    attributes: dict[str, str]
    scope: Scope
    children: list[Node | Markup | str] = field(default_factory=list)
    parent: Node | None = None

    @property
    def name(self) -> str:
        """The name as "namespace local"."""
        prefix, colon, local = self.tag.rpartition(":")
        space = self.scope.get(prefix, "")
        if colon and not space:
            raise ForeignFileError(ForeignCode.DAMAGED, f"undeclared prefix {prefix}")
        return f"{space} {local}" if space else local

    def attribute(self, name: str) -> str | None:
        """Return the value of the attribute "namespace local"."""
        for tag, value in self.attributes.items():
            prefix, _, local = tag.rpartition(":")
            if prefix and f"{self.scope.get(prefix, '')} {local}" == name:
                return value
        return None

    def drop_attribute(self, name: str) -> bool:
        """Remove the attribute "namespace local"; return whether it was there."""
        for tag in self.attributes:
            prefix, _, local = tag.rpartition(":")
            if prefix and f"{self.scope.get(prefix, '')} {local}" == name:
                del self.attributes[tag]
                return True
        return False

    def own_attributes(self) -> Iterator[str]:
        """Yield the names of the attributes as "namespace local", declarations left out."""
        for tag in self.attributes:
            prefix, _, local = tag.rpartition(":")
            if prefix != "xmlns" and tag != "xmlns":
                yield f"{self.scope.get(prefix, '')} {local}" if prefix else local

    def elements(self, name: str | None = None) -> list[Node]:
        """Return the elements directly within it, all or those of a name."""
        found = [child for child in self.children if isinstance(child, Node)]
        return found if name is None else [child for child in found if child.name == name]

    def text(self) -> str:
        """Return the text directly within it."""
        return "".join(child for child in self.children if isinstance(child, str))

    def add(self, child: Node, indent: str) -> None:
        """Add an element at the end, on a line of its own."""
        child.parent = self
        at = len(self.children)
        if at and isinstance(self.children[-1], str) and not self.children[-1].strip():
            at -= 1  # before the white space in front of the end
            self.children[at:at] = [indent, child]
        else:
            self.children += [indent, child, indent[:-1] or "\n"]

    def remove(self) -> None:
        """Take it out of its parent, with the white space in front of it."""
        if self.parent is None:
            return
        siblings = self.parent.children
        at = siblings.index(self)
        before = siblings[at - 1] if at else None
        start = at - 1 if isinstance(before, str) and not before.strip() else at
        del siblings[start : at + 1]
        if all(isinstance(c, str) and not c.strip() for c in siblings):
            siblings.clear()


@dataclass(slots=True)
class Tree:
    """A document.

    Attributes:
        root: its element.
        before, after: what stands around it.
        declared: whether it begins with an XML declaration.
    """

    root: Node
    before: list[Markup]
    after: list[Markup]
    declared: bool = False

    def written(self) -> bytes:
        """Return the document in UTF-8."""
        lines = ['<?xml version="1.0" encoding="UTF-8"?>'] if self.declared else []
        lines += [markup.source for markup in self.before]
        lines += [_source(self.root), *(markup.source for markup in self.after)]
        return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def read_tree(content: bytes) -> Tree:
    """Return a document.

    Raises:
        ForeignFileError: it is no XML, too large or too deep, or declares a document type.
    """
    builder = _Builder()
    parser = new_parser(None)
    parser.XmlDeclHandler = builder.declared
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.CommentHandler = builder.comment
    parser.ProcessingInstructionHandler = builder.instruction
    run_parser(parser, content)
    if builder.root is None:
        raise ForeignFileError(ForeignCode.DAMAGED, "no element")
    return Tree(builder.root, builder.before, builder.after, builder.is_declared)


def xml_text(text: str) -> str:
    """Return text without the characters that XML does not know."""
    return _NOT_XML.sub("", text)


def scope_with(outer: Mapping[str, str], attributes: Mapping[str, str]) -> Scope:
    """Return the prefixes that hold within an element with these attributes."""
    scope = dict(outer)
    for tag, value in attributes.items():
        prefix, _, local = tag.rpartition(":")
        if tag == "xmlns":
            scope[""] = value
        elif prefix == "xmlns":
            scope[local] = value
    return scope


class _Builder:
    """Puts nodes together as the parser meets them."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.before: list[Markup] = []
        self.after: list[Markup] = []
        self.is_declared = False
        self._open: list[Node] = []
        self._count = 0

    def declared(self, *_what: object) -> None:
        self.is_declared = True

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > ELEMENTS_MAX or len(self._open) >= DEPTH_MAX:
            raise ForeignFileError(ForeignCode.TOO_LARGE, f"{self._count} elements")
        parent = self._open[-1] if self._open else None
        outer = parent.scope if parent is not None else {"xml": _XML}
        declares = any(tag.startswith("xmlns") for tag in attributes)
        scope = scope_with(outer, attributes) if declares else outer
        node = Node(tag, attributes, scope, parent=parent)
        if parent is None:
            self.root = node
        else:
            parent.children.append(node)
        self._open.append(node)

    def end(self, _tag: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if self._open:
            self._open[-1].children.append(text)

    def comment(self, text: str) -> None:
        self._mark(Markup(f"<!--{text}-->"))

    def instruction(self, target: str, data: str) -> None:
        self._mark(Markup(f"<?{target} {data}?>" if data else f"<?{target}?>"))

    def _mark(self, markup: Markup) -> None:
        if self._open:
            self._open[-1].children.append(markup)
        else:
            (self.before if self.root is None else self.after).append(markup)


def _source(node: Node) -> str:
    parts: list[str] = []
    _write(node, parts)
    return "".join(parts)


def _write(node: Node, parts: list[str]) -> None:
    parts.append(f"<{node.tag}")
    parts += [f' {tag}="{v.translate(_IN_ATTRIBUTE)}"' for tag, v in node.attributes.items()]
    if not node.children:
        parts.append("/>")
        return
    parts.append(">")
    for child in node.children:
        if isinstance(child, Node):
            _write(child, parts)  # as deep as DEPTH_MAX at most
        elif isinstance(child, Markup):
            parts.append(child.source)
        else:
            parts.append(child.translate(_IN_TEXT))
    parts.append(f"</{node.tag}>")
