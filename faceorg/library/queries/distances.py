"""How far apart two places on the earth are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EARTH_KM = 6371.0088  # mean radius
_KM_OF_DEGREE = math.pi * EARTH_KM / 180


def latitudes_within(latitude: float, reach_km: float) -> tuple[float, float]:
    """Return the southernmost and northernmost latitude so many kilometres away; degrees."""
    reach = reach_km / _KM_OF_DEGREE * 1.0001 + 1e-6  # a little too wide: stored with 32 bits
    return latitude - reach, latitude + reach


def kilometres_between(
    latitude: float | None, longitude: float | None, to_latitude: float, to_longitude: float
) -> float | None:
    """Return the distance of two places in degrees; SQL has it too, and None for nowhere."""
    if latitude is None or longitude is None:
        return None
    north, east = math.radians(to_latitude - latitude), math.radians(to_longitude - longitude)
    cosines = math.cos(math.radians(latitude)) * math.cos(math.radians(to_latitude))
    part = math.sin(north / 2) ** 2 + cosines * math.sin(east / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(math.sqrt(part), 1.0))


def kilometres(
    latitude: float,
    longitude: float,
    latitudes: NDArray[np.float32],
    longitudes: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Return the distances of one place from many, all in degrees; float32 (n,)."""
    import numpy as np  # slow to load

    degree = np.float32(math.pi / 180)
    north, east = (latitudes - latitude) * degree, (longitudes - longitude) * degree
    cosines = np.cos(latitudes * degree) * np.float32(math.cos(math.radians(latitude)))
    part = np.sin(north / 2) ** 2 + cosines * np.sin(east / 2) ** 2
    angle = 2 * np.arcsin(np.sqrt(np.minimum(part, np.float32(1))))
    return np.asarray(angle * np.float32(EARTH_KM), np.float32)
