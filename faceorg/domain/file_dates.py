"""The date in a file's name, as cameras, phones and messengers write it.

Taken for a date are eight digits ("IMG_20190504_153012", "IMG-20190504-WA0001") and year, month and
day with the same sign between them ("WhatsApp Image 2019-05-04 at 15.30.12", "1975-07-12 Wedding"),
each with a time after it or none. Longer numbers are none: they number something else.
"""

from __future__ import annotations

import re
from datetime import datetime

_DAY = r"(0[1-9]|1[0-2]){0}(0[1-9]|[12]\d|3[01])"
_TIME = (
    r"(?:[-_ .,T]{0,2}(?:at |um |a las |à )?([01]\d|2[0-3])[-_.:h]?([0-5]\d)[-_.:m]?([0-5]\d)"
    r"(?:\d{3})?(?!\d))?"
)
# Eight digits in a row may be anything before there were such cameras.
_IN_ONE = re.compile(rf"(?<!\d)(199\d|20\d\d){_DAY.format('')}(?:(?!\d)|(?=\d{{6}}(?!\d))){_TIME}")
_PARTED = re.compile(rf"(?<!\d)(18\d\d|19\d\d|20\d\d)([-_. ]){_DAY.format('[-_. ]')}(?!\d){_TIME}")


def date_in_name(name: str, latest: datetime) -> datetime | None:
    """Return when a photo was taken as its file's name says, midnight where it tells only the day.

    Args:
        name: of the file.
        latest: nothing later is believed.
    """
    found = _PARTED.search(name)
    if found is not None:
        year, sign, month, day, *clock = found.groups()
        parted = found[0][len(year) :]
        if parted[0] != sign or parted[3] != sign:  # "2019-05_04"
            return None
    else:
        found = _IN_ONE.search(name)
        if found is None:
            return None
        year, month, day, *clock = found.groups()
    try:
        moment = datetime(*(int(part or 0) for part in (year, month, day, *clock)))  # type: ignore[arg-type]  # noqa: DTZ001 - local time
    except ValueError:  # the 31st of June
        return None
    return moment if moment <= latest else None
