"""The notations in which names are written into XMP, each found, added and taken out. Any thread.

Regions come in two (MWG and Microsoft), names in four lists. The reader of them all, and of those
that are only read, is `metadata.regions`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from faceorg.metadata.regions import (
    AREA,
    DIMENSIONS,
    IPTC,
    MICROSOFT,
    MWG,
    PEOPLE_BRANCHES,
    number_of,
    sound_box,
)
from faceorg.metadata.xmp import RDF
from faceorg.metadata.xmp_edit import Made, array, item, struct, struct_item

if TYPE_CHECKING:
    from faceorg.domain.geometry import Box
    from faceorg.metadata.xml_tree import Node
    from faceorg.metadata.xmp_edit import Packet

OWN: Final = "urn:faceorg:sidecar:1.0/"
"""What FaceOrg notes about its own entries. No address: nothing is to be fetched anywhere."""

_INFO, _REGION = f"{MICROSOFT}t/RegionInfo#", f"{MICROSOFT}t/Region#"
_DC, _LR, _DIGIKAM = (
    "http://purl.org/dc/elements/1.1/",
    "http://ns.adobe.com/lightroom/1.0/",
    "http://www.digikam.org/ns/1.0/",
)
PREFIXES: Final = {
    MWG: "mwg-rs",
    AREA: "stArea",
    DIMENSIONS: "stDim",
    MICROSOFT: "MP",
    _INFO: "MPRI",
    _REGION: "MPReg",
    IPTC: "Iptc4xmpExt",
    _DC: "dc",
    _LR: "lr",
    _DIGIKAM: "digiKam",
    OWN: "faceorg",
}
BRANCH: Final = "People"


class Written(NamedTuple):
    """A region as a file has it; the box is None where it is none, or of no face."""

    node: Node
    name: str
    box: Box | None


class Regions:
    """Regions of one notation, "mwg" or "microsoft"."""

    def __init__(self, packet: Packet, key: str) -> None:
        self._packet, self.key = packet, key
        self._mwg = key == "mwg"
        self._property = f"{MWG} Regions" if self._mwg else f"{MICROSOFT} RegionInfo"
        self._field = f"{MWG} RegionList" if self._mwg else f"{_INFO} Regions"

    def all(self) -> list[Written]:
        """Return all regions of faces."""
        listed = self._packet.field(self._packet.find(self._property), self._field)
        return [w for node in self._packet.items(listed) if (w := self._read(node)) is not None]

    def add(self, name: str, box: Box, size: tuple[int, int]) -> bool:
        """Add a region; return whether the property had to be made for it.

        Args:
            name: of the person.
            box: in fractions of the stored pixels.
            size: width and height of the stored pixels.
        """
        made = self._made(name, box)
        owner = self._packet.find(self._property)
        if owner is None:
            listed = array(self._field, "Bag", made)
            self._packet.add_property(struct(self._property, *self._applied(size), listed))
            return True
        listed_there = self._packet.field(owner, self._field)
        if listed_there is None:
            self._packet.add_field(owner, array(self._field, "Bag", made))
        else:
            self._packet.add_item(listed_there, made)
        return False

    def take_out_empty(self) -> None:
        """Remove the property where no region is left in it."""
        owner = self._packet.find(self._property)
        if owner is not None and not self._packet.items(self._packet.field(owner, self._field)):
            self._packet.take_out(owner)

    def _applied(self, size: tuple[int, int]) -> list[Made]:
        if not self._mwg:
            return []
        values = (("w", str(size[0])), ("h", str(size[1])), ("unit", "pixel"))
        fields = [Made(f"{DIMENSIONS} {name}", value) for name, value in values]
        return [struct(f"{MWG} AppliedToDimensions", *fields)]

    def _made(self, name: str, box: Box) -> Made:
        if not self._mwg:
            rectangle = ", ".join(map(fraction, (box.x, box.y, box.w, box.h)))
            return struct_item(
                Made(f"{_REGION} PersonDisplayName", name), Made(f"{_REGION} Rectangle", rectangle)
            )
        centre = (box.x + box.w / 2, box.y + box.h / 2, box.w, box.h)
        values = zip("xywh", map(fraction, centre), strict=True)
        area = [Made(f"{AREA} {axis}", value) for axis, value in values]
        return struct_item(
            Made(f"{MWG} Name", name),
            Made(f"{MWG} Type", "Face"),
            struct(f"{MWG} Area", *area, Made(f"{AREA} unit", "normalized")),
        )

    def _read(self, node: Node) -> Written | None:
        if not self._mwg:
            parts = value_of(node, f"{_REGION} Rectangle").split(",")
            box = sound_box(*map(number_of, parts)) if len(parts) == 4 else None
            return Written(node, value_of(node, f"{_REGION} PersonDisplayName"), box)
        if value_of(node, f"{MWG} Type").casefold() not in {"", "face"}:
            return None
        area = _child(node, f"{MWG} Area")
        if area is None or value_of(area, f"{AREA} unit") == "pixel":
            return Written(node, value_of(node, f"{MWG} Name"), None)
        x, y, w, h = (number_of(value_of(area, f"{AREA} {axis}")) for axis in "xywh")
        return Written(node, value_of(node, f"{MWG} Name"), sound_box(x - w / 2, y - h / 2, w, h))


class Names:
    """Names in one list: "person", "subject", "tree" or "tags"."""

    _WHERE: Final = {
        "person": (f"{IPTC} PersonInImage", "Bag", ""),
        "subject": (f"{_DC} subject", "Bag", ""),
        "tree": (f"{_LR} hierarchicalSubject", "Bag", "|"),
        "tags": (f"{_DIGIKAM} TagsList", "Seq", "/"),
    }

    def __init__(self, packet: Packet, key: str) -> None:
        self._packet, self.key = packet, key
        self._property, self._kind, self._parting = self._WHERE[key]

    def can_hold(self, name: str) -> bool:
        """Whether a name can stand there: not where it would be read as a branch of a tree."""
        return not self._parting or self._parting not in name

    def find(self, name: str) -> list[Node]:
        """Return the entries of somebody: in trees, at the end of any branch of people."""
        items = self._packet.items(self._packet.find(self._property))
        return [node for node in items if self._means(node.text().strip(), name)]

    def add(self, name: str) -> bool:
        """Add somebody; return whether the list had to be made for it."""
        made = item(f"{BRANCH}{self._parting}{name}" if self._parting else name)
        owner = self._packet.find(self._property)
        if owner is None:
            self._packet.add_property(array(self._property, self._kind, made))
            return True
        self._packet.add_item(owner, made, self._kind)
        return False

    def take_out_empty(self) -> None:
        """Remove the list where nobody is left in it."""
        owner = self._packet.find(self._property)
        if owner is not None and not self._packet.items(owner):
            self._packet.take_out(owner)

    def _means(self, text: str, name: str) -> bool:
        if not self._parting:
            return text == name
        branch, *below = (part.strip() for part in text.split(self._parting))
        return branch.casefold() in PEOPLE_BRANCHES and below[-1:] == [name]


REGIONS: Final = ("mwg", "microsoft")
LISTS: Final = ("person", "subject", "tree", "tags")


def fraction(value: float) -> str:
    """Return a fraction as text, exact to a hundredth of a pixel of a large photo."""
    return f"{value:.6f}"


def _child(node: Node, name: str) -> Node | None:
    """Return a field of a structure, in whichever notation."""
    inside = [*node.elements(f"{RDF} Description"), node]
    found = (field for body in inside for field in body.elements(name))
    return next(found, None)


def value_of(node: Node, name: str) -> str:
    """Return the text of a field, in whichever notation; "" where there is none."""
    for body in (*node.elements(f"{RDF} Description"), node):
        value = body.attribute(name)
        if value is not None:
            return value.strip()
    field = _child(node, name)
    return "" if field is None else field.text().strip()
