from __future__ import annotations

import pytest

from jonabot.archives.x.times import iso, iso_of_id


@pytest.mark.parametrize(
    ("created", "expected"),
    [
        ("Mon Dec 01 04:43:24 +0000 2014", "2014-12-01T04:43:24Z"),
        ("Mon Dec 01 04:43:24 +0200 2014", "2014-12-01T02:43:24Z"),
        ("2014-12-01 04:43:24 +0000", "2014-12-01T04:43:24Z"),
        ("2014-12-01T04:43:24.648Z", "2014-12-01T04:43:24Z"),
        ("yesterday", ""),
        ("Mon Foo 01 04:43:24 +0000 2014", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_every_way_x_writes_a_time_is_read_and_nothing_else(created: str | None, expected: str) -> None:
    assert iso(created) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("1541815603606036480", "2022-06-28T16:07:40Z"),
        ("9999999999999999999", "2086-05-23T19:32:45Z"),
        ("99999999999999999999", ""),
        ("note-1", ""),
        ("", ""),
    ],
)
def test_the_time_in_an_id_is_read(key: str, expected: str) -> None:
    assert iso_of_id(key) == expected
