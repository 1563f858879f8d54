"""XMP packets as plain values: structures are dicts, lists are lists, all else is text. Any thread.

The notations of RDF that XMP allows say the same and become the same: properties as elements or as
attributes, structures by `rdf:parseType`, by a nested `rdf:Description` or by attributes alone
(ISO 16684-1, 7.4 to 7.9).
"""

from __future__ import annotations

from typing import Final

from faceorg.metadata.hardened_xml import Element, parse

Value = str | list["Value"] | dict[str, "Value"]
Properties = dict[str, Value]
"""By "namespace local"."""

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_LISTS: Final = tuple(f"{RDF} {name}" for name in ("Bag", "Seq", "Alt"))
_DESCRIPTION: Final = f"{RDF} Description"


def read_xmp(packet: bytes) -> Properties:
    """Return the properties of a packet; a property that is told twice keeps its first value.

    Raises:
        ForeignFileError: it cannot be read.
    """
    found: Properties = {}
    for rdf in _all_of(parse(packet.strip(b"\0 \t\r\n")), f"{RDF} RDF"):
        for description in rdf.each(_DESCRIPTION):
            for name, value in _structure(description).items():
                found.setdefault(name, value)
    return found


def text_of(value: Value | None) -> str:
    """Return a value as text; of alternatives and lists the first one, "" of structures."""
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    return value.strip() if isinstance(value, str) else ""


def list_of(value: Value | None) -> list[Value]:
    """Return a value as a list: itself alone where it is none."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def texts_of(value: Value | None) -> list[str]:
    """Return the texts of a list, empty ones left out."""
    return [text for text in map(text_of, list_of(value)) if text]


def struct_of(value: Value | None) -> Properties:
    """Return a value as a structure; an empty one where it is none."""
    return value if isinstance(value, dict) else {}


def _all_of(root: Element, name: str) -> list[Element]:
    """Return the elements of this name, the root or below `x:xmpmeta`."""
    return [root] if root.name == name else list(root.each(name))


def _structure(element: Element) -> Properties:
    """Return the properties that an element holds as attributes and as children."""
    found: Properties = {
        name: value
        for name, value in element.attributes.items()
        if not name.startswith((f"{RDF} ", f"{_XML} ")) and " " in name
    }
    for child in element.children:
        found.setdefault(child.name, _value(child))
    return found


def _value(element: Element) -> Value:
    resource = element.attributes.get(f"{RDF} resource")
    if resource is not None:
        return resource
    if element.attributes.get(f"{RDF} parseType") == "Resource":
        return _structure(element)
    for child in element.children:
        if child.name in _LISTS:
            return [_value(item) for item in child.each(f"{RDF} li")]
        if child.name == _DESCRIPTION:
            return _structure(child)
    inner = _structure(element)
    return inner or element.text
