"""Names that a person, a script or stored data relies on. A change here breaks a promise: each test says which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from handlers import publish_report
from infra.published_model import NOTHING_YET, published_model
from infra.settings import Settings
from jonabot import layout, parameters
from jonabot.run_data import RunData

SETTINGS = """
    approval approval_hours author base_model comparison_prompts deadline_hours hosting hyperparameters judge_model
    keep_exports_days method near_duplicates notify_email provisioned_throughput
    provisioned_throughput.commitment provisioned_throughput.hours provisioned_throughput.hours_limit_acknowledged
    provisioned_throughput.model_units provisioned_throughput.price_acknowledged
    record_characters region scrub settle_minutes training_budget_usd
    validation_share wordpress wordpress.authors wordpress.language wordpress.minimum_characters wordpress.statuses
    wordpress.types
    x x.excluded_sources x.excluded_text x.links x.minimum_characters x.pack
"""
PREFIXES = {
    "EXPORTS": "exports/",
    "DOCUMENTS": "documents/",
    "TRAINING_SETS": "training-sets/",
    "RUNS": "runs/",
    "JOBS": "jobs/",
    "REPORTS": "reports/",
}


def settings_of(schema: Mapping[str, Any], whole: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in schema["properties"].items():
        yield prefix + name
        for part in (value, *value.get("anyOf", ())):
            if "$ref" in part:
                inner = whole["$defs"][part["$ref"].rpartition("/")[2]]
                yield from settings_of(inner, whole, f"{prefix}{name}.")


def test_no_setting_is_renamed_or_gone_because_everybodys_cdk_json_would_stop_to_deploy() -> None:
    schema = Settings.model_json_schema()
    missing = set(SETTINGS.split()) - set(settings_of(schema, schema))
    assert not missing, "keep the old name, or read both"


def test_a_new_setting_is_promised_too() -> None:
    schema = Settings.model_json_schema()
    assert set(settings_of(schema, schema)) <= set(SETTINGS.split()), "add it to SETTINGS above"


def test_the_folders_of_the_bucket_stay_because_what_lies_there_would_no_longer_be_found() -> None:
    assert {name: getattr(layout, name) for name in PREFIXES} == PREFIXES


def test_the_keys_of_the_bucket_stay_because_caches_links_and_approvals_would_no_longer_be_found() -> None:
    assert layout.documents_prefix("ab12") == "documents/ab12/"
    assert layout.training_set_prefix("sha256:ab12") == "training-sets/ab12/"
    assert layout.run_prefix("r") == "runs/r/"
    assert layout.approval_key("r") == "runs/r/approval.json"
    assert layout.jobs_prefix("r") == "jobs/r/"
    assert layout.report_prefix("r") == "reports/r/"
    assert layout.documents_key("ab12") == "documents/ab12/documents.jsonl"
    assert layout.counts_key("ab12") == "documents/ab12/counts.json"
    assert layout.inventory_key("r") == "runs/r/inventory.json"
    assert layout.archives_key("r") == "runs/r/archives.json"
    assert layout.unreadable_key("r", "ab12") == "runs/r/unreadable/ab12.json"
    assert layout.plan_key("r") == "runs/r/plan.json"
    assert layout.results_key("r") == "runs/r/results.json"
    assert layout.comparison_key("r") == "runs/r/comparison.json"
    assert layout.evaluation_key("r", "tuned") == "runs/r/evaluation-tuned.jsonl"
    assert layout.html_report_key("r") == "reports/r/report.html"
    assert layout.json_report_key("r") == "reports/r/report.json"
    assert (layout.TRAINING_FILE, layout.VALIDATION_FILE) == ("training.jsonl", "validation.jsonl")
    assert (layout.MANIFEST_FILE, layout.SAMPLES_FILE) == ("manifest.json", "samples.json")


def test_the_parameters_stay_because_people_read_them_from_other_programs() -> None:
    names = {parameters.ASKING, parameters.MODEL, parameters.DEPLOYMENT}
    assert names == {"asking", "model-arn", "deployment-arn"}
    assert parameters.path_of("Jonabot") == "/jonabot/Jonabot"
    assert published_model("Jonabot") == "/jonabot/Jonabot/model-arn", "infra/ publishes the same"
    assert NOTHING_YET == parameters.NO_MODEL
    nothing_yet = msgspec.convert({"run": "r"}, RunData)
    assert set(publish_report._parameters(nothing_yet)) <= names
