"""XML of strangers, read without what XML can be misused for. Any thread.

No document type is allowed, so there are no entities to expand and nothing outside to fetch; XMP,
`contacts.xml` and the like never have one. Size, depth and the number of elements are limited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NoReturn
from xml.parsers import expat

from faceorg.domain.importing import ForeignCode, ForeignFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

BYTES_MAX: Final = 16 << 20
"""A packet of a much retouched photo has some hundred KB; a large `contacts.xml` one MB."""

DEPTH_MAX: Final = 100
"""XMP of regions is 12 deep."""

ELEMENTS_MAX: Final = 200_000


@dataclass(slots=True)
class Element:
    """An element; names are "namespace local", or just "local" without a namespace."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def each(self, name: str) -> Iterator[Element]:
        """Yield the children of this name."""
        return (child for child in self.children if child.name == name)


def parse(content: bytes) -> Element:
    """Return the root element.

    Raises:
        ForeignFileError: it is no XML, too large or too deep, or declares a document type.
    """
    builder = _Builder()
    parser = new_parser(" ")
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    run_parser(parser, content)
    if builder.root is None:
        raise ForeignFileError(ForeignCode.DAMAGED, "no element")
    return builder.root


def new_parser(namespace_separator: str | None) -> expat.XMLParserType:
    """Return a parser that refuses document types; its handlers have to limit size and depth."""
    parser = expat.ParserCreate(namespace_separator=namespace_separator)
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    return parser


def run_parser(parser: expat.XMLParserType, content: bytes) -> None:
    """Parse all of a file.

    Raises:
        ForeignFileError: it is no XML, too large, or declares a document type.
    """
    if len(content) > BYTES_MAX:
        raise ForeignFileError(ForeignCode.TOO_LARGE, f"{len(content)} bytes of XML")
    try:
        parser.Parse(content, True)  # noqa: FBT003  # that this is all of it
    except (expat.ExpatError, ValueError, LookupError) as error:  # also unknown encodings
        raise ForeignFileError(ForeignCode.DAMAGED, str(error)) from error


def _refuse(*_declared: object) -> NoReturn:
    raise ForeignFileError(ForeignCode.FORBIDDEN, "document type or entity")


class _Builder:
    """Puts elements together as the parser meets them."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > ELEMENTS_MAX or len(self._open) >= DEPTH_MAX:
            raise ForeignFileError(ForeignCode.TOO_LARGE, f"{self._count} elements")
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if self._open:
            self._open[-1].text += text
