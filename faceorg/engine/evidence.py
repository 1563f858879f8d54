"""What speaks for a likeness, as short facts; the sentences are in `ui`. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.review import Evidence, EvidenceKind, Guess

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faceorg.domain.people import Person

FEW_EXAMPLES = 3  # the mean of the best three is what likeness rests on


def likeness_evidence(likeness: float, thresholds: Mapping[str, float]) -> Evidence:
    """Return how alike two look, in a word.

    Args:
        likeness: cosine similarity.
        thresholds: of the pack; the words stand for the shares of strangers that look so alike:
            less than 1 in 10,000, less than 1 in 1,000, and more.
    """
    if likeness >= thresholds["same_person_far_1e-4"]:
        return Evidence(EvidenceKind.VERY_ALIKE)
    if likeness >= thresholds["same_person_far_1e-3"]:
        return Evidence(EvidenceKind.ALIKE)
    if likeness >= thresholds["maybe_min"]:
        return Evidence(EvidenceKind.LITTLE_ALIKE)
    return Evidence(EvidenceKind.UNLIKE)


def guess_of(person: Person, likeness: float, thresholds: Mapping[str, float]) -> Guess:
    """Return somebody as a guess, with how alike they look (cosine similarity) in a word."""
    return Guess(
        person.person_id,
        person.name,
        person.cover_face_id,
        person.photo_count,
        likeness_evidence(likeness, thresholds),
    )


def years_evidence(one: tuple[int, int] | None, other: tuple[int, int] | None) -> Evidence | None:
    """Return in which years both were seen, or how many lie between; None without dates."""
    if one is None or other is None:
        return None
    first, last = max(one[0], other[0]), min(one[1], other[1])
    if first <= last:
        return Evidence(EvidenceKind.SAME_YEARS, (first, last))
    return Evidence(EvidenceKind.YEARS_APART, (first - last,))


def together_evidence(photos: int) -> Evidence:
    """Return in how many photos two are seen together."""
    if photos:
        return Evidence(EvidenceKind.TOGETHER, (photos,))
    return Evidence(EvidenceKind.NEVER_TOGETHER)
