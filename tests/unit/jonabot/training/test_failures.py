from __future__ import annotations

import pytest

from jonabot.training.failures import explained, meaning


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("Could not assume provided IAM role arn:aws:iam::1:role/x", "trust policy"),
        ("Could not validate GetObject permissions to access Amazon S3 bucket", "bucket policy"),
        ("S3 perms missing (PutObject) on .write_access_check_file.tmp", "bucket policy"),
        ("Unable to parse Amazon S3 file: train.jsonl. Data files must conform to JSONL format.", "record format"),
        ("Input size exceeded in file train.jsonl for record starting on line 7", "lower record_characters"),
        ("Maximum input token count 4919 exceeds limit of 4096", "lower record_characters"),
        ("Nova 2.0 doesn't support validation set", "no validation set"),
        ("This model version has reached the end of its life.", "takes no new jobs"),
        ("Access denied. This Model is marked by provider as Legacy", "takes no new jobs"),
        ("with an explicit deny in a service control policy", "organisation"),
        ("Your account does not currently have any no commitment model units reserved for x", "quota"),
        ("Encountered an internal error when processing the request.", "fault inside Bedrock"),
    ],
)
def test_a_known_message_is_explained(message: str, words: str) -> None:
    assert words in meaning(message)
    assert explained(message).startswith(message.rstrip("."))


def test_an_unknown_message_is_passed_on_as_it_is() -> None:
    assert explained("Something new.") == "Something new."


def test_no_message_is_said_to_be_none() -> None:
    assert explained("") == "Bedrock gave no reason."
