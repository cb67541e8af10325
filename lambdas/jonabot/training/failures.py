"""What Bedrock's error messages usually mean, and what to do. From AWS's troubleshooting pages and
the recorded runs of other people.
"""

from __future__ import annotations

import re

MEANINGS: dict[str, str] = {
    r"could not assume|unable to assume|cannot be assumed": (
        "The service role was made seconds ago, or its trust policy does not name this account and Region."
    ),
    r"validate GetObject|S3 perms missing|write_access_check|validate (Put|List)": (
        "Bedrock may not read the training set or write to jobs/: look at the bucket policy, the encryption "
        "key and the role, and whether the bucket is in the job's Region."
    ),
    r"conform to JSONL|must follow|Unable to parse|invalid json|malformed": (
        "A line of the training set is not in the record format of this base model."
    ),
    r"Input size exceeded|token count \d+ exceeds|exceeds? (the )?(limit|maximum) of \d+ ?tokens?": (
        "A record is longer than the base model takes: lower record_characters."
    ),
    r"reserved (key)?words?": (
        "A record holds a word that Nova reserves (User: Bot: Assistant: System: <image> <video> [EOS])."
    ),
    r"doesn't support validation|does not support validation": (
        "This base model takes no validation set: correct `validation` in base_models.json."
    ),
    r"end of (its )?life|legacy": ("The base model takes no new jobs: set base_model to another, or to auto."),
    r"service control policy": ("A policy of the organisation forbids it: ask whoever runs the AWS organisation."),
    r"no commitment model units|model units reserved": (
        "The quota of Provisioned Throughput is 0 on ordinary accounts: ask AWS support, or host on demand."
    ),
    r"exceeds the service quota": (
        "The account has as many as it may: two customization jobs run at a time, and one has to end before the next."
    ),
    r"number of records|(minimum|maximum|too (few|many)).{0,40}records?|records?.{0,40}(minimum|maximum)": (
        "The training set has too few or too many records for this base model."
    ),
    r"internal error": ("A fault inside Bedrock: jobs that failed so have cost nothing. Run it again later."),
    r"not authorized to perform|AccessDenied|access denied": (
        "The function's role lacks a permission: deploy the stack again, or look for a policy that denies it."
    ),
}


def meaning(message: str) -> str:
    """What this message of Bedrock usually means; empty if it is not a known one."""
    return next((words for pattern, words in MEANINGS.items() if re.search(pattern, message, re.IGNORECASE)), "")


def explained(message: str) -> str:
    """The message, followed by what it usually means."""
    text = message.strip().rstrip(".") or "Bedrock gave no reason"
    return f"{text}. {meaning(message)}".strip()
