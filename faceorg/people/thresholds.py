"""What likeness is asked for, measured for one model pack."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# A third of the way between one false accept in 1,000 and one in 10,000 of the pack: about .03 for
# MobileFaceNet.
STRICTNESS_STEP = 1 / 3
STRICTNESS_MAX = 2
_UNIT = 0.087  # that way for MobileFaceNet, for which the margins in this room were measured


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Measured for one model pack and stored with it; cosine similarities unless said otherwise.

    Attributes:
        seed_quality_min: faces below do not seed groups.
        seed_size_px_min: nor do smaller ones, pixels of the full photo.
        group_quality_min: median of a group; what can hardly be recognised is alike in that only.
        attach_min, attach_margin: for joining a group, and ahead of the second best group.
        attach_share: of the group's own coherence that a face must reach to join it: what is a
            close likeness in one family is a faint one in another.
        attach_quality_share: of the face's own quality that it must reach: the similarity to expect
            with other photos of the same person.
        core_share, core_quality_share: a face leaves the group that the tree put it into when it is
            less alike than this share of the group's usual likeness and of its quality.
        pair_min: average within a group made of what HDBSCAN left.
        suggestion_min, suggestion_margin: for being suggested to a person.
        suggestion_min_few: the same for people with fewer than three confirmed faces.
        suggestion_poor_extra: what faces below `group_quality_min` need on top.
        suggestion_child_extra: what faces of small children need on top.
        maybe_min: for being asked about at all, when nothing surer is left.
        same_min: for asking whether a group is a person, or another group.
        part_max: likeness of two parts of a person below which they may be two people.
        unit: how far apart similarities of this pack lie, beside MobileFaceNet's; for margins.
    """

    seed_quality_min: float
    seed_size_px_min: float
    group_quality_min: float
    attach_min: float
    attach_margin: float
    attach_share: float
    attach_quality_share: float
    core_share: float
    core_quality_share: float
    pair_min: float
    suggestion_min: float
    suggestion_margin: float
    suggestion_min_few: float
    suggestion_poor_extra: float
    suggestion_child_extra: float
    maybe_min: float
    same_min: float
    part_max: float
    unit: float

    @classmethod
    def of_pack(cls, values: Mapping[str, float], strictness: int = 0) -> Thresholds:
        """Pick what people need from the thresholds of a model pack.

        Args:
            values: by name.
            strictness: steps from -2, looser, to 2, stricter, that the user asks for.
        """
        unit = (values["same_person_far_1e-4"] - values["same_person_far_1e-3"]) / _UNIT
        names = [field.name for field in fields(cls) if field.name != "unit"]
        return cls(**{name: values[name] for name in names}, unit=unit).shifted(strictness)

    def shifted(self, strictness: int) -> Thresholds:
        """Return stricter (positive) or looser thresholds for all that is guessed."""
        by = (
            STRICTNESS_STEP
            * _UNIT
            * self.unit
            * max(-STRICTNESS_MAX, min(STRICTNESS_MAX, strictness))
        )
        names = ("attach_min", "pair_min", "suggestion_min", "suggestion_min_few", "same_min")
        return replace(self, **{name: getattr(self, name) + by for name in names})
