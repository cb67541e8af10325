"""The two promises of scrubbing, by example: what is private goes, and ordinary text stays."""

import pytest

from jonabot.corpus.scrubbing import KINDS, Scrubber

KEY = "a1B2" * 10
AWS = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
JSON_WEB_TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
PEM = (
    "-----BEGIN PRIVATE KEY-----{0}" + "MIIEpAIBAAKCAQEA" * 4 + "{0}" + "Zm9vYmFy" * 8 + "{0}-----END PRIVATE KEY-----"
)

TELEPHONES = """
    +1 (415) 555-2671
    +1-415-555-2671
    (555)-123-4567
    1(555)123-4567
    555-123-4567x89
    1-800-555-0199
    +44 (0)20 7946 0018
    020 7946 0018
    07700 900123
    01539 123456
    +49 171 1234567
    (+49) 171 1234567
    0049 171 1234567
    (030) 123456
    0 30 / 123 45 67
    0221 / 12 34-567
    0171/1234567
    015112345678
    +43 660 1234567
    +41 44 668 18 00
    079 123 45 67
    +33 6 12 34 56 78
    06.12.34.56.78
    0475/12.34.56
    +31 6 12345678
    070-123 45 67
    +358 40 123 4567
    +39 06 6982 1234
    +34 612 345 678
    +351 912 345 678
    +48 600 123 456
    06 30 123 4567
    8 (912) 345-67-89
    +7 912 345-67-89
    (067) 123-45-67
    0(532) 123 45 67
    050-123-4567
    +91 98765 43210
    098765 43210
    13812345678
    +86 138 1234 5678
    03-1234-5678
    010-1234-5678
    0812-3456-7890
    0412 345 678
    (02) 9876 5432
    (11) 98765-4321
    +55 11 98765-4321
    01 55 1234 5678
    082 123 4567
    +49\u00a030\u00a01234567
    +49\u200930\u20091234567
    030\u20111234567
    555\u2013123\u20134567
"""
CARDS = """
    4111111111111111
    4111 1111 1111 1111
    4111\u00a01111\u00a01111\u00a01111
    4111.1111.1111.1111
    5500-0000-0000-0004
    3782 822463 10005
    6011111111111117
    2223003122003222
"""
ADDRESSES = """
    Name@Web.De
    Info@Firma.De
    INFO@FIRMA.DE
    Ada@Example.Org
    me@example[dot]com
    me @ example.com
    me[@]example.org
    me(at)example(dot)com
    ME [AT] EXAMPLE [DOT] COM
    o'brien@example.org
    ada.king+news@mail.example.co.uk
"""
IPS = """
    192.168.1.4
    8.8.8.8
    10.0.0.5
    2001:db8::1
    fe80::1ff:fe23:4567:890a
"""
SECRETS = [
    "AKIAIOSFODNN7EXAMPLE",
    "ASIAIOSFODNN7EXAMPLE",
    f"ghp_{KEY}",
    f"gho_{KEY}",
    f"github_pat_{KEY}",
    f"glpat-{KEY[:20]}",
    f"sk-{KEY}",
    f"sk-proj-{KEY}",
    f"sk_live_{KEY}",
    f"sk_test_{KEY}",
    f"rk_live_{KEY}",
    f"hf_{KEY}",
    f"npm_{KEY}",
    "AIza" + "a1B2c" * 7,
    "xoxb-1234567890-abcdef",
    f"xapp-1-A012345-1234567890-{KEY}",
    "hooks.slack.com/services/T0123/B0123/" + KEY,
    JSON_WEB_TOKEN,
    PEM.format("\n"),
    PEM.format("\\n"),
    PEM.format("\n> "),
]


def lines(table: str) -> list[str]:
    return [line.strip(" ") for line in table.strip("\n ").split("\n")]


PRIVATE = [
    *(("phone", number) for number in lines(TELEPHONES)),
    *(("card", number) for number in lines(CARDS)),
    *(("email", address) for address in lines(ADDRESSES)),
    *(("ip", address) for address in lines(IPS)),
    *(("secret", key) for key in SECRETS),
]
AMONG_OTHERS = [
    ("4111 1111 1111 1111 05/27", "[card] 05/27"),
    ("4111111111111111 12/27 123", "[card] 12/27 123"),
    ("5500-0000-0000-0004 05/2027 cvc 123", "[card] 05/2027 cvc 123"),
    ("4111 1111 1111 1111 7 times", "[card] 7 times"),
    ("card:4111111111111111", "card:[card]"),
    ("CC#4111111111111111", "CC#[card]"),
    ("cc=4111111111111111", "cc=[card]"),
    ("212-555-1234 100 times", "[phone] 100 times"),
    ("555 223 4567 555 223 4568", "[phone] [phone]"),
    ("0171 1234567 365 Tage", "[phone] 365 Tage"),
    ("+44 20 7946 0018 100 people", "[phone] 100 people"),
    ("06 12 34 56 78 10 Uhr", "[phone] 10 Uhr"),
    ("030 123 4567 10-12 Uhr", "[phone] 10-12 Uhr"),
    ("0171 1234567 / 0172 7654321", "[phone] / [phone]"),
    ("Tel: 030-1234567/030-7654321", "Tel: [phone]/[phone]"),
    ("020 7946 0018 / 020 7946 0019", "[phone] / [phone]"),
    ("555-123-4567/555-123-4568", "[phone]/[phone]"),
    ("Mobil:0171 1234567", "Mobil:[phone]"),
    ("T:+49 30 1234567", "T:[phone]"),
    ("Handynr.:+49 171 1234567", "Handynr.:[phone]"),
    ("Tel. 612 345 678", "Tel. [phone]"),
    ("phone=5551234", "phone=[phone]"),
    ("https://wa.me/491711234567", "https://wa.me/[phone]"),
    ("call me at 555-1234 12 times", "call me at [phone] 12 times"),
    ("電話番号は612345678", "電話番号は[phone]"),
    ("(0171 1234567)", "([phone])"),
    ("IP:2001:db8::1", "IP:[ip]"),
    ("2001:db8::1: connection refused", "[ip]: connection refused"),
    ("[2001:db8::1]:443", "[[ip]]:443"),
    ('10.0.0.5 - - [12/Dec/2014:10:00:00 +0100] "GET /', '[ip] - - [12/Dec/2014:10:00:00 +0100] "GET /'),
    ("sshd: from 203.0.113.9:55022", "sshd: from [ip]:55022"),
    ("postgres://admin:hunter2@localhost/db", "postgres://admin:[secret]@localhost/db"),
    ("ftp://bob:geheim@192.168.1.4/", "ftp://bob:[secret]@[ip]/"),
    ("redis://:pass@word@cache:6379", "redis://:[secret]@cache:6379"),
    (f"AKIAIOSFODNN7EXAMPLE aws_secret={AWS}", "[secret] aws_secret=[secret]"),
    (f"ASIAIOSFODNN7EXAMPLE {AWS}", "[secret] [secret]"),
    (f'secret_key := "{AWS}"', 'secret_key := "[secret]"'),
    ('{"private_key": "' + PEM.format("\\n") + '\\n"}', '{"private_key": "[secret]\\n"}'),
]
ORDINARY = lines(r"""
    Open 09.00-17.00
    08.30 - 10.00 Uhr
    0900-1700
    0900 1700
    from 08:30 to 17:45
    on 24.12.2014 and 2014-12-24
    02/2013-05/2014
    04.2012 - 06.2014
    Am 01.02.12 14 Uhr
    On 04/05/10 100 people came
    2014-12-01 04:43:24
    20141224 103000
    open call 2019-2020
    Mobile 2010/2011 trends
    The text 1914-1918
    Tel Aviv 1948-2008
    years 1999 2000 2001 2002
    02.2012-2014
    call me on 24.12.2014
    call at 10.30-11.30
    call 0900-1700
    ISBN 0198526636
    ISBN-10: 0306406152
    ISBN 0-306-40615-2
    ISBN 978-3-16-148410-0
    ISSN 0317-8471
    a journal, 0317-8471
    version 1.2.3.4
    versions 1.2.3.4 and 1.2.3.5
    v1.2.3.4
    Flash Player 10.1.53.64
    iOS 10.3.1.2
    Windows Phone 8.1.14219.341
    jquery-1.2.3.4.js
    Section 4.1.2.1
    § 4.1.2.1
    4.1.2.1 Scope
    netmask 255.255.255.0
    127.0.0.1 and ::1
    std::vector fade::add
    07-05 06-04
    6-4 3-6 7-5
    score 3-2, 10-12-14-16
    01 02 03 04 05
    Lotto: 05 12 23 34 45 49
    Lotto: 3 05 12 23 34 45
    0 100 200 300 400 500
    1 of 10, 2 of 10, 3 of 10
    250 500 1000 metres
    population 250.000 2015
    612 345 678 people
    +12 345 678 views
    3,000,000 people and 100 000 000 more
    $1,234,567.89
    1.234.567 Euro
    52.520008, 13.404954
    +52.520008 13.404954
    -0.127758 51.507351
    52° 31' 12" N
    #2014 #throwback2013
    ticket #0123456789
    https://twitter.com/jack/status/13812345678
    https://example.org/?id=01711234567
    https://example.org/2013/01/02/4111111111111111
    tweet 1234567890123456789
    550e8400-e29b-41d4-a716-446655440000
    commit da39a3ee5e6b4b0d3255bfef95601890afd80709
    icon@2x.png
    looking (at) home.now
    look at (this at that) thing
    3 apples @ 2 euro each
    dinner @ home, thanks @ada
    @gargron@mastodon.social
    https://medium.com/@ada/post-12
    http://example.org:8080/path@home
    risk-averse-strategies-are-good-for-everyone-involved
    .sk-fading-circle-container-big
    a secret key is a key that is secret
""")
LONG = "It was a long day in June, and nothing happened. " * 100


@pytest.mark.parametrize(("kind", "private"), PRIVATE)
def test_private_data_never_reaches_a_training_set(kind: str, private: str) -> None:
    scrub = Scrubber(KINDS).scrub
    assert scrub(private) == f"[{kind}]"
    assert scrub(f"So {private}, ja?") == f"So [{kind}], ja?"
    assert scrub(f"{LONG}\n{private}\n{LONG}") == f"{LONG}\n[{kind}]\n{LONG}"


@pytest.mark.parametrize(("text", "expected"), AMONG_OTHERS)
def test_what_stands_beside_private_data_neither_hides_it_nor_goes_with_it(text: str, expected: str) -> None:
    scrub = Scrubber(KINDS).scrub
    assert scrub(text) == expected
    assert scrub(expected) == expected
    assert scrub(f"{LONG}\n{text}\n{LONG}") == f"{LONG}\n{expected}\n{LONG}"


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_never_destroyed(text: str) -> None:
    scrub = Scrubber(KINDS).scrub
    assert scrub(text) == text
    assert scrub(f"{LONG}\n{text}\n{LONG}") == f"{LONG}\n{text}\n{LONG}"
