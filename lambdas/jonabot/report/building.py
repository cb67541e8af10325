"""From the documents of a run to its report, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from jonabot.report import inputs, model
from jonabot.report.corpus import corpus_of, sample_of
from jonabot.report.corpus_inputs import Samples
from jonabot.report.curves import curves_of
from jonabot.report.opening import billed_tokens, opening_of
from jonabot.report.result_inputs import Likeness
from jonabot.report.words import METHODS, say


def build_report(run: inputs.ReportInputs) -> model.Report:
    """Every figure and text of the report; parts that the run never came to are left out."""
    samples = run.samples or Samples()
    curves = curves_of(run.results) if run.results else None
    return model.Report(
        run=run.run,
        created=run.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ"),
        author=run.author,
        ending=run.ending,
        stand_in=run.stand_in,
        opening=opening_of(run, curves),
        corpus=corpus_of(run.manifest, samples) if run.manifest else None,
        samples=[sample_of(record) for record in samples.records],
        plan=_plan(run.plan) if run.plan else None,
        job=_job(run.job) if run.job else None,
        curves=curves,
        answers=run.comparison.exchanges,
        voices=list(_voices(run.likeness)),
        settings=run.settings,
        references=list(_references(run)),
    )


def _plan(plan: inputs.Plan) -> model.Plan:
    price = plan.estimate.training_usd
    return model.Plan(
        reason=plan.reason,
        method=say(METHODS, plan.method),
        base_model=plan.base_model,
        base_model_name=plan.base_model_name,
        choice_reason=plan.choice_reason,
        tokens=plan.estimate.tokens,
        epochs=plan.estimate.epochs,
        billed_tokens=billed_tokens(plan),
        training_usd=price,
        budget_usd=plan.budget_usd,
        budget_share=price / plan.budget_usd if price is not None and plan.budget_usd else None,
        storage_usd_per_month=plan.estimate.storage_usd_per_month,
        hosting_usd_per_hour=plan.estimate.hosting_usd_per_hour,
        price_source=plan.estimate.price_source,
        hyperparameters=plan.hyperparameters,
    )


def _job(job: inputs.Job) -> model.Job:
    return model.Job(job.name, job.status, job.elapsed_minutes, job.adopted)


def _voices(likeness: Likeness) -> Iterator[model.Voice]:
    measured = [
        ("your own, held out", likeness.author),
        ("the tuned model", likeness.tuned),
        ("the base model", likeness.base),
    ]
    return (model.Voice(name, style) for name, style in measured if style)


def _references(run: inputs.ReportInputs) -> Iterator[model.Reference]:
    pairs = [
        ("Run", run.run),
        ("Training set", run.manifest.digest if run.manifest else ""),
        ("Plan", run.plan.identity if run.plan else ""),
        ("Job", run.job.arn if run.job else ""),
        ("Model", run.job.model_arn if run.job else ""),
        ("Deployment", run.deployment_arn),
        ("Error", run.failure.error if run.failure else ""),
    ]
    return (model.Reference(name, value) for name, value in pairs if value)
