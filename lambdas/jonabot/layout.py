"""Where things lie in the bucket: the only place that spells a key.

    exports/                what the person drops; the only prefix that starts runs
    documents/<digest>/     documents.jsonl, counts.json of one archive (the parse cache)
    training-sets/<digest>/ training.jsonl, validation.jsonl, manifest.json, samples.json (texts for the report)
    runs/<run>/             inventory.json, plan.json, results.json ...: what the states hand on
    jobs/<run>/             what Bedrock writes
    reports/<run>/          report.html, report.json

Keys hold only letters, digits, `-`, `.` and `/`, because Bedrock refuses more than a few others.
Every prefix ends in `/`.
"""

from __future__ import annotations

import re

EXPORTS = "exports/"
DOCUMENTS = "documents/"
TRAINING_SETS = "training-sets/"
RUNS = "runs/"
JOBS = "jobs/"
REPORTS = "reports/"


def run_name(execution_name: str) -> str:
    """The name of a run: its execution's name, which EventBridge makes with underscores."""
    return re.sub(r"[^A-Za-z0-9.-]", "-", execution_name)


def documents_prefix(digest: str) -> str:
    """The folder of one parsed archive; `digest` is hexadecimal."""
    return f"{DOCUMENTS}{digest}/"


def training_set_prefix(digest: str) -> str:
    """The folder of one training set; `digest` is `sha256:<hex>` or the bare hexadecimal."""
    return f"{TRAINING_SETS}{digest.removeprefix('sha256:')}/"


def run_prefix(run: str) -> str:
    """The folder where the states of a run leave what the next ones need."""
    return f"{RUNS}{run}/"


def approval_key(run: str) -> str:
    """Where a plan that waits has left the token that answers it."""
    return f"{run_prefix(run)}approval.json"


def jobs_prefix(run: str) -> str:
    """The folder that Bedrock may write for one run."""
    return f"{JOBS}{run}/"


def report_prefix(run: str) -> str:
    """The folder of a run's report."""
    return f"{REPORTS}{run}/"
