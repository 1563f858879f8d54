"""First arguments by which this program is told to be one of its own processes."""

from typing import Final

DECODE_PHOTOS: Final = "--decode-photos"
"""It is `decoding.decoder_process`."""

TRY_PROVIDER: Final = "--try-provider"
"""It is `provider_trial`."""
