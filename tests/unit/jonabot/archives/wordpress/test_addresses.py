from __future__ import annotations

import pytest

from jonabot.archives.wordpress.addresses import mark_addresses, mend


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("See https://tea.example/a?b=1#c for more.", "See for more."),
        ("See https://tea.example/a.", "See."),
        ("I read it (http://tea.example/Green_(leaf)) today.", "I read it today."),
        ("Both http://a.example and www.b.example, too.", "Both and, too."),
        ("Read on -> https://tea.example", "Read on"),
        ("Source: https://tea.example/x", "Source:"),
        ("https://tea.example/x", ""),
        ("- https://tea.example/x", ""),
        ("One\nhttps://tea.example/x\ntwo", "One\ntwo"),
        ("tea.example has no scheme, and a://b is none", "tea.example has no scheme, and a://b is none"),
        ("詳しくはhttps://tea.example/xを見て", "詳しくは を見て"),
        ("photo.jpg", ""),
        ("DSC_0042", ""),
        ("I lost photo.jpg again", "I lost photo.jpg again"),
    ],
)
def test_addresses_go_and_the_words_around_them_stay(prose: str, expected: str) -> None:
    assert mend(mark_addresses(prose)) == expected
