"""Quantities times prices: the lines of docs/costs.md."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path

import msgspec

from benchmarks.costs.measured import Measured
from benchmarks.costs.trace import POLLING, POLLS, Trace
from jonabot.results.comparing import ANSWER_TOKENS
from jonabot.training.base_models import BaseModel, base_models
from jonabot.training.jobs import poll_seconds

PRICES = Path(__file__).with_name("prices.json")
INFERENCE = Path(__file__).parents[2] / "lambdas/jonabot/results/judge_prices.json"
NOVA_MICRO = "amazon.nova-micro-v1:0:128k"
ALARMS, DASHBOARDS = 4, 1
HOURS_A_MONTH = 730
GB = 10**9
CENT = 0.01
JOB, DEPLOYMENT = timedelta(minutes=90), timedelta(minutes=8)
"""How long Bedrock is waited for, in the example."""
STATES_A_POLL = 3
CHARACTERS_A_TOKEN = 4
"""The careful figure; AWS plans with 6."""
QUESTIONS = 1000
"""In a month of hosting, in the example."""


class Line(msgspec.Struct, frozen=True):
    """One thing that is paid for."""

    what: str
    arithmetic: str
    usd: float | None
    """None is unknown."""


def prices() -> Mapping[str, float]:
    """US dollars by unit."""
    usd: Mapping[str, float] = json.loads(PRICES.read_text())["usd"]
    return usd


def at_rest(run: Trace, look: float) -> list[Line]:
    """A month in which nothing happens. `look` is the GB-seconds of one hourly look."""
    p = prices()
    looks = HOURS_A_MONTH * (look * p["lambda_gb_second"] + p["lambda_request"])
    return [
        Line(
            "the bucket, after a run of the examples",
            f"{run.stored_bytes / 1e6:.2f} MB x ${p['s3_gb_month']} a GB",
            run.stored_bytes / GB * p["s3_gb_month"],
        ),
        _times(f"{ALARMS} alarms (an account's first 10 are free)", ALARMS, "alarm_month"),
        _times("a dashboard (an account's first 3 are free)", DASHBOARDS, "dashboard_month"),
        Line(
            "the hosting stack, after its throughput has ended: a look every hour",
            f"{HOURS_A_MONTH} x ({look:.4f} GB-s x ${p['lambda_gb_second']:.10f} + ${p['lambda_request']:.7f})",
            looks,
        ),
        _times("the hosting stack: its alarm", 1, "alarm_month"),
    ]


def a_run(run: Trace) -> list[Line]:
    """What AWS takes for a run, without Bedrock."""
    p = prices()
    fixed = sum(entered for state, entered in run.transitions.items() if state not in POLLING)
    polls = polls_of(JOB) + DEPLOYMENT // timedelta(minutes=1)
    invoked = sum(it.count for handler, it in run.functions.items() if handler not in POLLS) + polls
    gb_seconds = sum(it.gb_seconds for handler, it in run.functions.items() if handler not in POLLS)
    each_poll = _each_poll(run)
    return [
        Line(
            "state transitions",
            f"({fixed} + {polls} polls x {STATES_A_POLL}) x ${p['state_transition']:.6f}",
            (fixed + polls * STATES_A_POLL) * p["state_transition"],
        ),
        Line(
            "Lambda, time",
            f"({gb_seconds:.1f} + {polls} polls x {each_poll:.3f}) GB-s x ${p['lambda_gb_second']:.10f}",
            (gb_seconds + polls * each_poll) * p["lambda_gb_second"],
        ),
        _times("Lambda, calls", invoked, "lambda_request"),
        _times("X-Ray, a trace a call (an account's first 100,000 a month are free)", invoked, "xray_trace"),
        _times("S3, reads", run.s3_reads, "s3_read"),
        _times("S3, writes and lists", run.s3_writes, "s3_write"),
        _times("messages", run.messages, "sns_publish"),
        _times("KMS, a data key a message", run.messages, "kms_request"),
        Line(
            "logs",
            f"{run.logged_bytes / 1e3:.0f} kB x ${p['logs_gb']:.2f} a GB",
            run.logged_bytes / GB * p["logs_gb"],
        ),
        Line(
            "metrics, each for the hour of the run (an account's first 10 are free)",
            f"{run.metrics} x ${p['metric_month']:.2f} / {HOURS_A_MONTH}",
            run.metrics * p["metric_month"] / HOURS_A_MONTH,
        ),
    ]


def of_bedrock(run: Trace) -> list[Line]:
    """What a run pays to Amazon Bedrock, with the cheapest base model."""
    micro, price = base_models()[NOVA_MICRO], inference_price(NOVA_MICRO)
    tokens = run.characters / CHARACTERS_A_TOKEN
    megabyte = 1_000_000 / CHARACTERS_A_TOKEN
    training = micro.price.training_usd_per_1000_tokens
    assert training
    assert price
    return [
        Line(
            f"training {micro.name} on 1 MB of text, 5 epochs",
            f"{megabyte:,.0f} tokens x 5 / 1,000 x ${training}",
            megabyte * 5 / 1000 * training,
        ),
        Line(
            f"{run.questions} questions to the base and the tuned model, at most",
            f"{tokens:,.0f} tokens / 1,000 x ${price['output']}",
            tokens / 1000 * price["output"],
        ),
    ]


def a_month_of_hosting() -> list[Line]:
    """Each way, with one model kept."""
    storage = base_models()[NOVA_MICRO].price.storage_usd_per_month
    assert storage
    price = inference_price(NOVA_MICRO)
    assert price
    answers = QUESTIONS * ANSWER_TOKENS / 1000 * price["output"]
    ways = [
        Line("none: the model is kept", "a model's storage", storage),
        Line("on demand, while nobody asks", "a model's storage", storage),
        Line(
            f"on demand, Nova Micro, {QUESTIONS:,} answers of {ANSWER_TOKENS} tokens",
            f"${storage} + {QUESTIONS:,} x {ANSWER_TOKENS} / 1,000 x ${price['output']}",
            storage + answers,
        ),
    ]
    hosted = list(base_models().values())
    priced = [model for model in hosted if model.price.provisioned_usd_per_hour is not None]
    others = ", ".join(model.name for model in hosted if model not in priced)
    unknown = Line(f"by the hour, {others}", "the price an hour is unknown, and is not guessed", None)
    return [*ways, *(_by_the_hour(model, storage) for model in priced), unknown]


def polls_of(job: timedelta) -> int:
    """How often a job of this length is looked at."""
    age, polls = timedelta(), 0
    while age < job:
        age += timedelta(seconds=poll_seconds(age))
        polls += 1
    return polls


def total(lines: Iterable[Line]) -> float:
    """Of the lines whose price is known."""
    return sum(line.usd or 0 for line in lines)


def inference_price(base_model: str) -> Mapping[str, float] | None:
    """US dollars for 1,000 tokens, `input` and `output`."""
    models: Mapping[str, Mapping[str, float]] = json.loads(INFERENCE.read_text())["models"]
    return models.get(base_models()[base_model].inference_id.removeprefix("us."))


def look_of(measured: Measured) -> float:
    """The GB-seconds of one hourly look."""
    return measured.look.gb_seconds / measured.look.count


def _each_poll(run: Trace) -> float:
    polls = [it for handler, it in run.functions.items() if handler in POLLS]
    return sum(it.gb_seconds for it in polls) / max(1, sum(it.count for it in polls))


def _by_the_hour(model: BaseModel, storage: float) -> Line:
    price = model.price.provisioned_usd_per_hour or 0
    arithmetic = f"${storage} + ${price:.2f} x {HOURS_A_MONTH} hours"
    return Line(f"by the hour, {model.name}, one unit, all month", arithmetic, storage + price * HOURS_A_MONTH)


def _times(what: str, number: int, unit: str) -> Line:
    price = prices()[unit]
    spoken = f"{price:.2f}" if price >= CENT else f"{price:.10f}".rstrip("0")
    return Line(what, f"{number:,} x ${spoken}", number * price)
