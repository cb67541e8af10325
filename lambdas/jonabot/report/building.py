"""From the documents of a run to its report, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from jonabot.report import inputs, model
from jonabot.report.corpus import corpus_of, sample_of
from jonabot.report.corpus_inputs import Samples
from jonabot.report.curves import curves_of
from jonabot.report.next_time import next_time
from jonabot.report.opening import billed_tokens, opening_of
from jonabot.report.result_inputs import Likeness
from jonabot.report.unmeasured import unmeasured
from jonabot.report.words import METHODS, say

SECONDS_A_MINUTE = 60


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
        plan=_plan(run.plan, spent=bool(run.job and not run.job.adopted)) if run.plan else None,
        job=_job(run),
        hosting=run.hosting,
        curves=curves,
        answers=run.comparison.exchanges,
        voices=list(_voices(run.likeness)),
        yardstick=_yardstick(run.likeness),
        unmeasured=list(unmeasured(run)),
        judging=run.judging,
        next_time=list(next_time(run)),
        settings=run.settings,
        references=list(_references(run)),
    )


def _plan(plan: inputs.Plan, *, spent: bool) -> model.Plan:
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
        counting=plan.estimate.counting,
        training_usd=price,
        budget_usd=plan.budget_usd,
        budget_share=price / plan.budget_usd if price is not None and plan.budget_usd else None,
        storage_usd_per_month=plan.estimate.storage_usd_per_month,
        hosting_usd_per_hour=plan.estimate.hosting_usd_per_hour,
        price_source=plan.estimate.price_source,
        judging_usd=plan.judging_usd,
        hyperparameters=plan.hyperparameters,
        spent=spent,
    )


def _job(run: inputs.ReportInputs) -> model.Job | None:
    """The finished job's own times; for one that did not finish, what the last look at it told."""
    finished = run.results.job if run.results else None
    if finished:
        adopted = run.job.adopted if run.job else True
        return model.Job(finished.name, "Completed", finished.seconds, finished.phases, adopted)
    if run.job is None:
        return None
    minutes = run.job.elapsed_minutes
    seconds = None if minutes is None else minutes * SECONDS_A_MINUTE
    return model.Job(run.job.name, run.job.status, seconds, [], run.job.adopted)


def _voices(likeness: Likeness) -> Iterator[model.Voice]:
    if likeness.author:
        yield model.Voice("author", "your own, held out", likeness.author)
    if likeness.tuned:
        yield model.Voice("tuned", "the tuned model", likeness.tuned)
    if likeness.base:
        yield model.Voice("base", "the base model", likeness.base)


def _yardstick(likeness: Likeness) -> model.Yardstick | None:
    return model.Yardstick(likeness.sample_words, likeness.sample_characters, likeness.own) if likeness.own else None


def _references(run: inputs.ReportInputs) -> Iterator[model.Reference]:
    pairs = [
        ("Run", run.run),
        ("Training set", run.manifest.digest if run.manifest else ""),
        ("Plan", run.plan.identity if run.plan else ""),
        ("Job", run.job.arn if run.job else ""),
        ("Model", run.model_arn),
        ("Deployment", run.deployment_arn),
        ("Error", run.failure.error if run.failure else ""),
    ]
    return (model.Reference(name, value) for name, value in pairs if value)
