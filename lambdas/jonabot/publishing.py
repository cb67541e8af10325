"""The report of a run: gathered from what its states have left in the bucket, written as HTML and JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from jonabot.layout import MANIFEST_FILE, SAMPLES_FILE, html_report_key, json_report_key
from jonabot.report.building import build_report
from jonabot.report.inputs import Ending as ReportEnding
from jonabot.report.inputs import Failure, ReportInputs
from jonabot.report.model import Report, report_json
from jonabot.run_data import ReportPublished, RunData
from jonabot.settings import RunSettings
from jonabot.storage import Storage


def gather_report(
    storage: Storage,
    run: RunData,
    settings: RunSettings,
    *,
    ending: ReportEnding,
    now: datetime,
    stand_in: bool,
    failure: Failure | None = None,
) -> Report:
    """Everything that is known of a run; what its states have not come to is left out."""
    compared = _left(storage, run.comparison.key if run.comparison else "") or {}
    training_set = run.training_set.prefix if run.training_set else ""
    found: dict[str, Any] = {
        "run": run.run,
        "ending": ending,
        "created": now,
        "author": settings.corpus.author,
        "stand_in": stand_in,
        "manifest": _left(storage, training_set and f"{training_set}{MANIFEST_FILE}"),
        "samples": _left(storage, training_set and f"{training_set}{SAMPLES_FILE}"),
        "choice": msgspec.to_builtins(run.base_model),
        "plan": _left(storage, run.plan.key if run.plan else ""),
        "job": msgspec.to_builtins(run.job),
        "results": _left(storage, run.results.key if run.results else ""),
        "model_arn": run.results.model_arn if run.results else "",
        "deployment_arn": run.deployment.arn if run.deployment else "",
        "hosting": run.deployment.message if run.deployment else "",
        "failure": msgspec.to_builtins(failure),
        "settings": msgspec.to_builtins(settings),
        **compared,
    }
    return build_report(msgspec.convert(found, ReportInputs, builtin_types=(datetime,)))


def publish_report(storage: Storage, report: Report) -> ReportPublished:
    """Write report.html and report.json under `reports/<run>/`. They hold personal text."""
    from jonabot.report.rendering import render_report  # noqa: PLC0415 (templates and charts take a while to load)

    html, as_json = html_report_key(report.run), json_report_key(report.run)
    storage.write(html, render_report(report).encode(), "text/html; charset=utf-8")
    storage.write(as_json, report_json(report))
    return ReportPublished(html, as_json, report.ending)


def _left(storage: Storage, key: str) -> Any:
    """What a state has left under this key; None if it has not come to that."""
    return msgspec.json.decode(storage.read(key)) if key else None
