"""Whether the embedder of a pack works at all; asked once, before the pack is taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.vision.embedder import Embedder
from faceorg.vision.packs import default_pack
from faceorg.vision.sessions import REFUSALS, open_session

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.packs import Pack

CHIPS: Final = 4
# Sums in another order differ by some millionths (MobileFaceNet in onnxruntime and torch: 1e-5).
AGREES_MIN: Final = 0.9999
ALIKE_MAX: Final = 0.9999  # chips of noise that all look the same: the model sees nothing


def check_pack(pack: Pack) -> None:
    """Embed made-up chips, one by one and together.

    Raises:
        EnvironmentFaultError: the model does not do what its manifest says, or can't be opened.
    """
    missing = default_pack().thresholds.keys() - pack.thresholds.keys()
    if missing:
        raise _refused(f"these thresholds are missing: {', '.join(sorted(missing))}")
    embedder = _opened(pack)
    side = pack.chip.size_px
    chips = np.random.default_rng(0).integers(0, 256, (CHIPS, side, side, 3), np.uint8)
    try:
        together = embedder.embed(chips)[0]
        alone = np.concatenate([embedder.embed(chip[None])[0] for chip in chips])
    except REFUSALS as error:
        raise _refused("it can't be run on chips of the size that its manifest says") from error
    _judge(pack, together, alone)


def _opened(pack: Pack) -> Embedder:
    try:
        return Embedder(open_session(pack.embedder), pack.chip)
    except EnvironmentFaultError as error:
        if error.code is not FaultCode.MODEL_ALTERED:
            raise
        reason = (str(error.__cause__).splitlines() or [""])[0]
        raise _refused(f"{pack.embedder.path.name} can't be opened ({reason})") from error


def _judge(pack: Pack, together: NDArray[np.float32], alone: NDArray[np.float32]) -> None:
    if together.shape != (CHIPS, pack.chip.embedding_size):
        raise _refused(f"its vectors are {together.shape[1:]}, not as its manifest says")
    if not np.isfinite(together).all() or not together.any(axis=1).all():
        raise _refused("its vectors are no numbers, or nothing")
    if (together * alone).sum(axis=1).min() < AGREES_MIN:
        raise _refused("a face gets another vector when others are looked at with it")
    if (together @ together.T).min() > ALIKE_MAX:
        raise _refused("all pictures get the same vector")


def _refused(why: str) -> EnvironmentFaultError:
    return EnvironmentFaultError(FaultCode.PACK_REFUSED, why)
