import pytest

from jonabot.corpus.ip_addresses import replace_ip_addresses


def scrub(text: str) -> str:
    return replace_ip_addresses(text, lambda kind, _: f"[{kind}]")


@pytest.mark.parametrize("address", ["192.168.1.10", "1.2.3.4", "2001:db8::1", "2001:db8:0:0:0:0:0:1", "::ffff:c0a8:1"])
def test_an_address_is_replaced_whatever_stands_beside_it(address: str) -> None:
    for text in ("from {}, now", "IP:{}", "({})", "{}: refused", "at {}."):
        assert scrub(text.format(address)) == text.format("[ip]")


@pytest.mark.parametrize(
    "text", ["Version 1.2.3.4", "§ 1.2.3.4", "1.2.3.4 Scope", "255.255.0.0", "01.02.03.04", "12:30:45", "face:1::2:x"]
)
def test_what_numbers_something_else_stays(text: str) -> None:
    assert scrub(text) == text


def test_a_word_for_a_version_does_not_hide_what_can_be_none() -> None:
    assert scrub("release 192.168.1.4") == "release [ip]"
