"""Names merged into a sidecar: what is new added, what FaceOrg once wrote kept or taken out.

What FaceOrg has written is noted in the sidecar itself, entry for entry, so that it knows its own
without the library, and leaves all else alone: entries that were there before are not its own. A
sidecar that says otherwise than the library is not changed, unless somebody has said whose word
counts. Any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faceorg.domain.geometry import Box
from faceorg.domain.people import name_key
from faceorg.domain.sidecars import Clash, Contradiction, Merged, NamedBox, Outcome, Side
from faceorg.metadata.people_notations import (
    LISTS,
    OWN,
    PREFIXES,
    REGIONS,
    Names,
    Regions,
    Written,
    fraction,
    value_of,
)
from faceorg.metadata.regions import number_of
from faceorg.metadata.xml_tree import xml_text
from faceorg.metadata.xmp_edit import Made, Packet, array, struct_item

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

SAME_FACE_IOU_MIN: Final = 0.3
"""Of boxes of one name: as `engine.importing.placing` has it, where it was measured."""

OTHER_NAME_IOU_MIN: Final = 0.5
"""Of boxes of two names: heads side by side overlap, but not by half."""

_EXACT: Final = 2e-5  # what six digits, a centre and its half can differ by, with room
_FILE, _LEFT = "file", "left"


@dataclass(slots=True, eq=False)
class _Record:
    """What FaceOrg has noted of one face: the notations it wrote; `_LEFT` where it may not."""

    named: NamedBox
    parts: set[str]


def merge(
    content: bytes | None,
    faces: Sequence[NamedBox],
    size: tuple[int, int],
    side: Side = Side.NOBODY,
    only: Collection[Box] | None = None,
) -> Merged:
    """Return a sidecar with these names, and no others of FaceOrg's.

    Args:
        content: of the file; None where there is none.
        faces: confirmed faces, boxes in fractions of the stored pixels.
        size: width and height of the stored pixels.
        side: whose word counts where they contradict each other.
        only: the boxes of the faces that a side was chosen for; all without it.

    Raises:
        ForeignFileError: the sidecar cannot be read.
        SidecarError: it has a notation that nothing can be added to.
    """
    wanted = [n for n in (_writable(face) for face in faces) if n is not None]
    if content is None and not wanted:
        return Merged()
    return _Merging(content, wanted, size, side, only).merged()


def take_out(content: bytes, names: Collection[str] | None = None) -> Merged:
    """Return a sidecar without what FaceOrg has written of some people, or of all.

    What somebody else has changed since is theirs, and stays.

    Raises:
        ForeignFileError, SidecarError: see `merge`.
    """
    if not names_of_ours(content) and OWN.encode() not in content:
        return Merged()
    return _Merging(content, [], (0, 0), Side.NOBODY).without(names)


def names_of_ours(content: bytes) -> list[str]:
    """Return the names in FaceOrg's notes in a sidecar; none where it never wrote there.

    Raises:
        ForeignFileError, SidecarError: see `merge`.
    """
    if OWN.encode() not in content.replace(b"\0", b""):  # UTF-16 has zeros between
        return []
    return [record.named.name for record in _read_records(Packet(content, PREFIXES))]


_Clashing = tuple[Contradiction, tuple[NamedBox, Written | None]]
"""What is contradicted, the face, and the region that says otherwise."""


class _Merging:
    """Merges into one sidecar."""

    def __init__(
        self,
        content: bytes | None,
        wanted: list[NamedBox],
        size: tuple[int, int],
        side: Side,
        only: Collection[Box] | None = None,
    ) -> None:
        self._packet = Packet(content, PREFIXES)
        self._new = content is None
        self._wanted, self._size, self._side, self._only = wanted, size, side, only
        self._regions = {key: Regions(self._packet, key) for key in REGIONS}
        self._lists = {key: Names(self._packet, key) for key in LISTS}
        self._records = _read_records(self._packet)
        self._made = set(self._packet.simple(f"{OWN} Made").split()) | (
            {_FILE} if self._new else set()
        )
        self._noted = _notes(self._records, self._made)
        self._result = Merged()

    def merged(self) -> Merged:
        """Merge; see `merge`."""
        clashes = self._own_changed()
        clashes += self._others_say([face for _, (face, _) in clashes])
        settled = [(face, theirs) for _, (face, theirs) in clashes if self._is_settled(face)]
        self._result.clashes = [clash for clash, _ in clashes]
        self._result.unsettled = len(clashes) - len(settled)
        for face, theirs in settled:
            self._settle(face, theirs)
        if self._result.unsettled:  # nothing else is touched before that is
            wanted, released = [face for face, _ in settled], dict[tuple[str, str], bool]()
        else:
            wanted, released = self._wanted, self._take_out_stale()
        for face in wanted:
            self._write(face, released)
        self._take_out_empty()
        self._note()
        self._finish()
        return self._result

    def without(self, names: Collection[str] | None) -> Merged:
        """Take out what was written of some people, or of all; see `take_out`."""
        kept = [] if names is None else [r for r in self._records if r.named.name not in names]
        self._wanted = [record.named for record in kept]
        self._take_out_stale()
        self._take_out_empty()
        self._note()
        self._finish()
        return self._result

    # what it says otherwise --------------------------------------------------------------

    def _own_changed(self) -> list[_Clashing]:
        """Return what somebody has changed of what FaceOrg wrote."""
        found: list[_Clashing] = []
        regions = self._regions["mwg"].all()
        for record in self._records:
            named = record.named
            face = next((f for f in self._wanted if _close(f.box, named.box)), None)
            if "mwg" not in record.parts or face is None or _exactly(regions, named):
                continue  # where nobody is here any more, either, there is nothing to settle
            there = [r for r in regions if r.box is not None and not self._is_own(r)]
            renamed = next((r for r in there if _close(r.box, named.box)), None)
            moved = next((r for r in there if r.name == named.name), None)
            if renamed is not None and _agrees(renamed, face):
                continue
            if renamed is not None and renamed.name:
                clash = _clash(Clash.OTHER_NAME, face, renamed)
            elif moved is not None and renamed is None:
                clash = _clash(Clash.OTHER_PLACE, face, moved)
            else:
                clash = Contradiction(Clash.TAKEN_OUT, face.name, box=face.box)
            found.append((clash, (face, renamed or moved)))
        return found

    def _others_say(self, told: Sequence[NamedBox]) -> list[_Clashing]:
        """Return faces of the library that the sidecar calls otherwise, or has elsewhere."""
        regions = self._regions["mwg"].all()
        foreign = [r for r in regions if r.name and r.box is not None and not self._is_own(r)]
        asked = [f for f in self._wanted if f not in told and self._record(f) is None]
        agreed = {id(r.node): f for f in asked for r in foreign if _agrees(r, f)}
        found: list[_Clashing] = []
        for face in asked:
            if face in agreed.values():
                continue
            for region in foreign:
                if id(region.node) in agreed or region.box is None:
                    continue
                if _key(region.name) == _key(face.name):
                    clash = _clash(Clash.OTHER_PLACE, face, region)
                elif region.box.iou(face.box) >= OTHER_NAME_IOU_MIN:
                    clash = _clash(Clash.OTHER_NAME, face, region)
                else:
                    continue
                found.append((clash, (face, region)))
                break
        return found

    def _is_settled(self, face: NamedBox) -> bool:
        if self._side is Side.NOBODY:
            return False
        return self._only is None or any(_close(box, face.box) for box in self._only)

    def _settle(self, face: NamedBox, theirs: Written | None) -> None:
        record = self._record(face)
        if self._side is Side.LEFT:
            if record is None:
                self._records.append(_Record(face, {_LEFT}))
            else:  # what else was written of it goes: it is not said any more
                self._strip(record, keep=())
                self._result.taken_out.append(record.named.name)
                record.parts = {_LEFT}
            return
        if theirs is not None and theirs.box is not None:
            for regions in self._regions.values():
                for region in regions.all():
                    if region.name == theirs.name and _close(region.box, theirs.box):
                        self._packet.take_out(region.node)

    # changes -----------------------------------------------------------------------------

    def _take_out_stale(self) -> dict[tuple[str, str], bool]:
        """Take out what is not said any more; return (list, name) of entries that stay ours."""
        released: dict[tuple[str, str], bool] = {}
        names = {face.name for face in self._wanted if not self._is_left(face)}
        stale = [r for r in self._records if not any(_same(r.named, f) for f in self._wanted)]
        self._records = [record for record in self._records if record not in stale]
        for record in stale:
            self._strip(record, keep=names)
            released |= {
                (part, record.named.name): True
                for part in record.parts
                if part in self._lists and record.named.name in names
            }
            if record.parts - {_LEFT} and record.named.name not in names:
                self._result.taken_out.append(record.named.name)
        return released

    def _strip(self, record: _Record, keep: Iterable[str]) -> None:
        """Take out what a record says was written; entries of lists not where others need them."""
        name, box = record.named.name, record.named.box
        for key in record.parts & set(REGIONS):
            for region in self._regions[key].all():
                if region.name == name and _close(region.box, box):
                    self._packet.take_out(region.node)
        others = [r for r in self._records if r is not record and r.parts - {_LEFT}]
        heir = next((r for r in others if r.named.name == name), None)
        if heir is not None:
            heir.parts |= record.parts & set(LISTS)
        if heir is not None or name in keep:
            return
        for key in record.parts & set(LISTS):
            for node in self._lists[key].find(name)[:1]:
                self._packet.take_out(node)

    def _write(self, face: NamedBox, released: dict[tuple[str, str], bool]) -> None:
        """Write one face in every notation that does not have it yet."""
        if self._is_left(face):
            return
        record = self._record(face)
        if record is None:
            record = _Record(face, set())
            self._records.append(record)
        before = set(record.parts)
        for key, regions in self._regions.items():
            if not any(_agrees(r, face) for r in regions.all()):
                self._made |= {key} if regions.add(face.name, face.box, self._size) else set()
                record.parts.add(key)
        for key, listed in self._lists.items():
            if listed.find(face.name):
                record.parts |= {key} if released.get((key, face.name)) else set()
            elif listed.can_hold(face.name):
                self._made |= {key} if listed.add(face.name) else set()
                record.parts.add(key)
        if record.parts != before:
            self._result.written.append(face.name)
        if not record.parts:
            self._records.remove(record)  # all of it was there before: nothing is FaceOrg's

    def _take_out_empty(self) -> None:
        for key in list(self._made & {*REGIONS, *LISTS}):
            kept = {part for record in self._records for part in record.parts}
            if key not in kept:
                part = self._regions.get(key) or self._lists[key]
                part.take_out_empty()
                self._made.discard(key)

    def _note(self) -> None:
        """Note in the sidecar what is FaceOrg's, where that has changed."""
        if _notes(self._records, self._made) == self._noted:
            return
        entries = [
            struct_item(
                Made(f"{OWN} Name", record.named.name),
                Made(f"{OWN} Area", _area(record.named.box)),
                Made(f"{OWN} Wrote", " ".join(sorted(record.parts))),
            )
            for record in self._records
        ]
        faces, made = f"{OWN} Faces", f"{OWN} Made"
        kept = Made(made, " ".join(sorted(self._made))) if entries and self._made else None
        self._packet.replace_property(faces, array(faces, "Bag", *entries) if entries else None)
        self._packet.replace_property(made, kept)

    def _finish(self) -> None:
        self._result.ours = sum(bool(record.parts - {_LEFT}) for record in self._records)
        if not self._packet.changed:
            return
        if self._packet.is_empty() and _FILE in self._made:
            self._result.outcome = Outcome.SAME if self._new else Outcome.REMOVED
        else:
            self._result.outcome = Outcome.MADE if self._new else Outcome.CHANGED
            self._result.content = self._packet.written()

    # which is which ----------------------------------------------------------------------

    def _record(self, face: NamedBox) -> _Record | None:
        return next((r for r in self._records if _same(r.named, face)), None)

    def _is_left(self, face: NamedBox) -> bool:
        return any(r.parts == {_LEFT} and _same(r.named, face) for r in self._records)

    def _is_own(self, region: Written) -> bool:
        return any(
            "mwg" in r.parts and r.named.name == region.name and _close(region.box, r.named.box)
            for r in self._records
        )


def _clash(kind: Clash, face: NamedBox, theirs: Written) -> Contradiction:
    return Contradiction(kind, face.name, theirs.name, face.box, theirs.box)


def _writable(face: NamedBox) -> NamedBox | None:
    """Return a face as it can be written: within the photo, in characters that XML knows."""
    left, top = max(0.0, face.box.x), max(0.0, face.box.y)
    right, bottom = min(1.0, face.box.x + face.box.w), min(1.0, face.box.y + face.box.h)
    name = written_name(face.name)
    if not name or right - left < 1e-5 or bottom - top < 1e-5:
        return None
    return NamedBox(name, Box(left, top, right - left, bottom - top))


def written_name(name: str) -> str:
    """Return a name in characters that XML knows."""
    return " ".join(xml_text(name).split())


def _read_records(packet: Packet) -> list[_Record]:
    found = []
    for node in packet.items(packet.find(f"{OWN} Faces")):
        name, area, wrote = (value_of(node, f"{OWN} {f}") for f in ("Name", "Area", "Wrote"))
        numbers, parts = [number_of(part) for part in area.split(",")], wrote.split()
        if name and len(numbers) == 4:
            found.append(_Record(NamedBox(name, Box(*numbers)), set(parts)))
    return found


def _notes(records: Sequence[_Record], made: set[str]) -> object:
    return [(r.named.name, _area(r.named.box), sorted(r.parts)) for r in records], sorted(made)


def _area(box: Box) -> str:
    return ",".join(map(fraction, (box.x, box.y, box.w, box.h)))


def _same(one: NamedBox, other: NamedBox) -> bool:
    return one.name == other.name and _close(one.box, other.box)


def _close(one: Box | None, other: Box) -> bool:
    """Whether two boxes are the same but for how they were rounded."""
    if one is None:
        return False
    pairs = ((one.x, other.x), (one.y, other.y), (one.w, other.w), (one.h, other.h))
    return all(abs(a - b) <= _EXACT for a, b in pairs)


def _exactly(regions: Sequence[Written], named: NamedBox) -> bool:
    return any(r.name == named.name and _close(r.box, named.box) for r in regions)


def _agrees(region: Written, face: NamedBox) -> bool:
    """Whether a region says what the library says."""
    if region.box is None or _key(region.name) != _key(face.name):
        return False
    return region.box.iou(face.box) >= SAME_FACE_IOU_MIN


def _key(name: str) -> str:
    return name_key(name) or name
