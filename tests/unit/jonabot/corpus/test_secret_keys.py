from time import process_time

import pytest

from jonabot.corpus.secret_keys import replace_keys, replace_passwords

BODY = "\n".join(["MIIEpAIBAAKCAQEA" * 4] * 5)
PEM = f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{BODY}\nabc=\n-----END RSA PRIVATE KEY-----"


def scrub(text: str) -> str:
    return replace_keys(text, lambda kind, _: f"[{kind}]")


@pytest.mark.parametrize(
    "key",
    [
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_" + "a1B2" * 9,
        "github_pat_" + "a1B2" * 10,
        "sk-" + "a1B2" * 12,
        "sk-proj-" + "a1B2" * 12,
        "AIza" + "a1B2c" * 7,
        "xoxb-" + "1234567890-abcdef",
    ],
)
def test_a_token_is_replaced(key: str) -> None:
    assert scrub(f"export TOKEN={key}\nthen go") == "export TOKEN=[secret]\nthen go"


def test_an_aws_secret_is_replaced_beside_its_name_or_its_id() -> None:
    key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    assert scrub(f"aws_secret_access_key = {key}") == "aws_secret_access_key = [secret]"
    assert scrub(f"AKIAIOSFODNN7EXAMPLE / {key}") == "[secret] / [secret]"


def test_a_pem_block_is_replaced_whole() -> None:
    assert scrub(f"my key\n{PEM}\nis secret") == "my key\n[secret]\nis secret"


def test_a_pem_block_that_is_cut_off_is_replaced_as_far_as_it_goes() -> None:
    cut = PEM[: PEM.index("abc=")]
    assert scrub(f"my key\n{cut}") == "my key\n[secret]\n"


@pytest.mark.parametrize(
    "text",
    [
        "it starts with -----BEGIN X----- and ends with -----END X-----, mostly",
        "risk-averse-strategies-are-good-for-everyone-involved",
        "commit da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "a secret key is a key that is secret",
        "the AKIA of our times",
    ],
)
def test_prose_about_keys_stays(text: str) -> None:
    assert scrub(text) == text


@pytest.mark.parametrize(
    "hostile",
    [
        "-----BEGIN X-----" + "\nA: b" * 40_000,
        "-----BEGIN X-----" + " A:" * 40_000,
        "-----BEGIN X-----" + "\\nA:" * 40_000,
        "AKIAIOSFODNN7EXAMPLE " + "a." * 50_000,
        "eyJ-" * 20_000,
        "://a:" * 20_000,
    ],
)
def test_a_hostile_text_takes_no_more_time_than_its_length(hostile: str) -> None:
    start = process_time()
    scrub(hostile)
    replace_passwords(hostile, lambda kind, _: f"[{kind}]")
    assert process_time() - start < 5
