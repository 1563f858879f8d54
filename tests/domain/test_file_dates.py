"""Dates in the names of files."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.file_dates import date_in_name

LATEST = datetime(2026, 1, 1)  # noqa: DTZ001 - local time


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("IMG_20190504_153012.jpg", "2019-05-04T15:30:12"),
        ("20190504_153012.heic", "2019-05-04T15:30:12"),
        ("20190504153012.jpg", "2019-05-04T15:30:12"),
        ("PXL_20210105_123456789.jpg", "2021-01-05T12:34:56"),
        ("PXL_20210105_123456789.PORTRAIT.jpg", "2021-01-05T12:34:56"),
        ("MVIMG_20180101_000001.jpg", "2018-01-01T00:00:01"),
        ("IMG-20190504-WA0001.jpg", "2019-05-04"),
        ("VID-20190504-WA0001.mp4", "2019-05-04"),
        ("IMG_20190504_153012_BURST1.jpg", "2019-05-04T15:30:12"),
        ("Screenshot_20190504-153012_Maps.png", "2019-05-04T15:30:12"),
        ("Screenshot_2019-05-04-15-30-12.png", "2019-05-04T15:30:12"),
        ("WhatsApp Image 2019-05-04 at 15.30.12.jpeg", "2019-05-04T15:30:12"),
        ("signal-2019-05-04-15-30-12-345.jpg", "2019-05-04T15:30:12"),
        ("2019-05-04 15.30.12.jpg", "2019-05-04T15:30:12"),
        ("2019-05-04 15.30.12-1.jpg", "2019-05-04T15:30:12"),
        ("photo_2019-05-04_15-30-12.jpg", "2019-05-04T15:30:12"),
        ("1975-07-12 Wedding.tif", "1975-07-12"),
        ("Scan 1899.12.31.png", "1899-12-31"),
        ("2019_05_04.jpg", "2019-05-04"),
    ],
)
def test_names_that_tell_a_date(name: str, wanted: str) -> None:
    assert date_in_name(name, LATEST) == datetime.fromisoformat(wanted)


@pytest.mark.parametrize(
    "name",
    [
        *("IMG_1234.jpg", "DSC01234.ARW", "DSC_20194.jpg", "P1010001.JPG", "scan.png", ""),
        *("19450504.jpg", "20191304_101010.jpg", "20190631.jpg", "IMG_201905041.jpg"),
        *("2019-05_04.jpg", "12019-05-04.jpg", "2019-05-041.jpg", "FB_IMG_1556983812345.jpg"),
        *("IMG_20300101_101010.jpg", "2019.jpg", "2019-05.jpg", "1234567890123456.jpg"),
    ],
)
def test_names_that_tell_none(name: str) -> None:
    assert date_in_name(name, LATEST) is None


@given(st.datetimes(datetime(1990, 1, 1), LATEST), st.text(max_size=8))  # noqa: DTZ001
def test_what_a_phone_writes_is_read_back(moment: datetime, more: str) -> None:
    found = date_in_name(f"IMG_{moment:%Y%m%d_%H%M%S}.{more}", LATEST)
    assert found == moment.replace(microsecond=0)


@given(st.text("0123456789-_ .at:h", max_size=30))
def test_any_name_is_read_without_harm(name: str) -> None:
    found = date_in_name(name, LATEST)
    assert found is None or found <= LATEST
