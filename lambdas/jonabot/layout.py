"""Where things lie in the bucket: the only place in lambdas/ and cli/ that spells a key.

    exports/                what the person drops; the only prefix that starts runs
    documents/<digest>/     what one archive was parsed into (the parse cache)
    training-sets/<digest>/ what a job reads, and what is known of it
    runs/<run>/             what the states hand on
    jobs/<run>/             what Bedrock writes
    reports/<run>/          the report

infra/ never imports it and spells the folders again, where it says who may read and write them.

Keys hold only letters, digits, `-`, `.` and `/`, because Bedrock refuses more than a few others.
Every prefix ends in `/`.
"""

from __future__ import annotations

import re
from typing import Literal

EXPORTS = "exports/"
DOCUMENTS = "documents/"
TRAINING_SETS = "training-sets/"
RUNS = "runs/"
JOBS = "jobs/"
REPORTS = "reports/"

# The files of a training set, under its prefix or in the folder of `jonabot prepare`
TRAINING_FILE = "training.jsonl"
VALIDATION_FILE = "validation.jsonl"
MANIFEST_FILE = "manifest.json"
SAMPLES_FILE = "samples.json"


def run_name(execution_name: str) -> str:
    """The name of a run: its execution's name, which EventBridge makes with underscores."""
    return re.sub(r"[^A-Za-z0-9.-]", "-", execution_name)


def documents_prefix(digest: str) -> str:
    """The folder of one parsed archive; `digest` is hexadecimal."""
    return f"{DOCUMENTS}{digest}/"


def documents_key(digest: str) -> str:
    """The documents of one archive, a JSON object a line."""
    return f"{documents_prefix(digest)}documents.jsonl"


def counts_key(digest: str) -> str:
    """The accounts of one archive. Where they are, its documents are whole."""
    return f"{documents_prefix(digest)}counts.json"


def training_set_prefix(digest: str) -> str:
    """The folder of one training set; `digest` is `sha256:<hex>` or the bare hexadecimal."""
    return f"{TRAINING_SETS}{digest.removeprefix('sha256:')}/"


def run_prefix(run: str) -> str:
    """The folder where the states of a run leave what the next ones need."""
    return f"{RUNS}{run}/"


def inventory_key(run: str) -> str:
    """What a run works on."""
    return f"{run_prefix(run)}inventory.json"


def archives_key(run: str) -> str:
    """The archives of the inventory alone: the JSON array that the map reads."""
    return f"{run_prefix(run)}archives.json"


def unreadable_prefix(run: str) -> str:
    """The folder of the notes on archives that cannot be used."""
    return f"{run_prefix(run)}unreadable/"


def unreadable_key(run: str, digest: str) -> str:
    """Why one archive cannot be used."""
    return f"{unreadable_prefix(run)}{digest}.json"


def plan_key(run: str) -> str:
    """What would be trained, and for how much."""
    return f"{run_prefix(run)}plan.json"


def approval_key(run: str) -> str:
    """Where a plan that waits has left the token that answers it."""
    return f"{run_prefix(run)}approval.json"


def results_key(run: str) -> str:
    """What the job measured, and the verdict."""
    return f"{run_prefix(run)}results.json"


def comparison_key(run: str) -> str:
    """What both models answered, how alike they write, and what the judge said."""
    return f"{run_prefix(run)}comparison.json"


def evaluation_key(run: str, model: Literal["base", "tuned"]) -> str:
    """What one model answered, as input for an evaluation job of Bedrock."""
    return f"{run_prefix(run)}evaluation-{model}.jsonl"


def jobs_prefix(run: str) -> str:
    """The folder that Bedrock may write for one run."""
    return f"{JOBS}{run}/"


def report_prefix(run: str) -> str:
    """The folder of a run's report."""
    return f"{REPORTS}{run}/"


def html_report_key(run: str) -> str:
    """The report as a page."""
    return f"{report_prefix(run)}report.html"


def json_report_key(run: str) -> str:
    """The report's figures for a program."""
    return f"{report_prefix(run)}report.json"
