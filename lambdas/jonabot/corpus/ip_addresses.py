"""Find IP addresses, and tell them from what looks the same: versions, numbered sections, netmasks."""

from __future__ import annotations

import re
from collections.abc import Callable
from ipaddress import AddressValueError, IPv6Address

from jonabot.corpus.nearby import replace_nearby

Replacement = Callable[[str, str], str]

_TWO_DOTS = re.compile(r"\.[0-9]{1,3}\.[0-9]")
_IPV4 = re.compile(
    r"(?<![\w.])(?<![A-Za-z]-)\d{1,3}(?:\.\d{1,3}){3}"  # jquery-1.2.3.4 is a file
    r"(?!\w|\.\d|\.(?:tar|t?gz|zip|exe|dmg|deb|rpm|jar|apk|js|css)\b)",
    re.ASCII,
)
_TWO_COLONS = re.compile(r":[0-9A-Fa-f]{0,4}:")
_IPV6 = re.compile(
    # Its end is not a colon: "2001:db8::1: connection refused".
    r"(?<![\w.])(?<![^A-Za-z]:)(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|(?<=::))(?!\w|:[\w:])",
    re.ASCII,
)
_LONGEST = 40
_LABEL = re.compile(r"[G-Zg-z][0-9A-Za-z]{0,39}:\Z")
"""The end of a word that is no hexadecimal number, and a colon: "IP:"."""
_NUMBERED = re.compile(
    r"""
    (?: \b(?:versions?|ver|v|releases?|revision|rev|build|firmware|driver|bios|section|sect?|chapter|clause|paragraph
        |kapitel|abschnitt|ziffer|absatz|player|flash|reader|acrobat|java|jdk|jre|skype|itunes|quicktime|silverlight
        |chrome|firefox|thunderbird|opera|safari|ios|macos|android|wordpress|php|python|openssl)\b
      | § )
    [.:=]{0,2} [ ]?
    (?: (?:is|to|from|ist|auf|von|no\.?|nr\.?|version|v\.?) [ ] )?
    (?: \d[\d.]{0,20} [ ]? (?:[-,/]|to|and|or|bis|und|oder) [ ]? )?  # versions 1.2.3.4 and 1.2.3.5
    \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LINE_BEGINS = re.compile(r"(?:\A|\n)[ \t#*]{0,9}\Z")
_HEADING = re.compile(r"\d\.\d\.\d\.\d\.?[ \t][^\W\d_]")
_WORDS_BEFORE = 40
_HIGHEST_VERSION = 99
_FIRST_MULTICAST = 224
_HIGHEST_OCTET = 255


def replace_ip_addresses(text: str, replacement: Replacement) -> str:
    """The text with each address replaced by `replacement("ip", address)`."""
    for places, address, is_private in ((_TWO_DOTS, _IPV4, _is_private_ipv4), (_TWO_COLONS, _IPV6, _is_private_ipv6)):
        if spans := [place.span() for place in places.finditer(text)]:
            text = replace_nearby(text, spans, address, _replacing(is_private, replacement), _LONGEST)
    return text


def _replacing(is_private: Callable[[re.Match[str]], bool], replacement: Replacement) -> Callable[[re.Match[str]], str]:
    return lambda match: replacement("ip", match[0]) if is_private(match) else match[0]


def _is_private_ipv4(match: re.Match[str]) -> bool:
    """Whether it is some machine's: 127.0.0.1 is everyone's, and 255.255.255.0 is nobody's."""
    octets = match[0].split(".")
    if any(int(octet) > _HIGHEST_OCTET or (octet[0] == "0" and octet != "0") for octet in octets):
        return False
    first = int(octets[0])
    if first in {0, 127} or first >= _FIRST_MULTICAST:
        return False
    return first > _HIGHEST_VERSION or not _is_numbering(match)


def _is_numbering(match: re.Match[str]) -> bool:
    """Whether it numbers a version or a section."""
    before = match.string[max(0, match.start() - _WORDS_BEFORE) : match.start()]
    if _NUMBERED.search(before):
        return True
    return bool(_HEADING.match(match.string, match.start()) and _LINE_BEGINS.search(before))


def _is_private_ipv6(match: re.Match[str]) -> bool:
    """Whether it is some machine's: ::1 is everyone's, and C++ writes fade::add."""
    start = match.start()
    if match.string[start - 1 : start] == ":" and not _LABEL.search(match.string[max(0, start - _LONGEST) : start]):
        return False
    if not any(character.isdigit() for character in match[0]):
        return False
    try:
        address = IPv6Address(match[0])
    except AddressValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)
