"""Words of commands that decide: answers to questions, and what people are to each other."""

from __future__ import annotations

from faceorg.domain.relations import SAID

YES, NO, NAME, IGNORE, NOT_A_FACE, SKIP = "yes", "no", "name", "ignore", "notface", "skip"
ANSWERS = (YES, NO, NAME, IGNORE, NOT_A_FACE, SKIP)
NONE = "none"
RELATIONS = (*(relation.value for relation in SAID), NONE)
