"""A run as the other rooms leave it behind: JSON documents, made up."""

import copy
import math
from typing import Any

import msgspec
import pytest

from jonabot.report.building import build_report
from jonabot.report.inputs import ReportInputs
from jonabot.report.model import Report

SOURCES = [
    {
        "name": "twitter-archive.zip",
        "kind": "x-archive",
        "expected": 1223,
        "read": 1223,
        "kept": 801,
        "dropped": {"retweet": 12, "link": 350, "superseded-edit": 5, "duplicate": 55},
        "documents": 610,
        "characters": 102_345,
    },
    {
        "name": "plot31.wordpress.xml",
        "kind": "wordpress-export",
        "expected": None,
        "read": 186,
        "kept": 85,
        "dropped": {"not-published": 4, "not-selected-type": 97},
        "documents": 85,
        "characters": 212_001,
    },
]
MANIFEST = {
    "digest": "sha256:" + "ab" * 32,
    "format": "conversation",
    "records": {"training": 661, "validation": 34},
    "characters": 314_346,
    "estimated_tokens": 79_100,
    "sources": SOURCES,
    "warnings": ["plot31.wordpress.xml ends inside item 187: what comes before it is kept."],
    "settings": {},
    "pack": "thread",
    "limits": {"record_bytes": 4000, "minimum_records": 8, "maximum_records": 20_000},
    "scrubbed": {"email": 7, "phone": 2, "card": 0},
    "repaired": 3,
    "years": {
        str(year): {"documents": 30 + year % 7 * 9, "characters": 20_100 + year % 5 * 9_731}
        for year in range(2015, 2026)
    },
    "languages": {
        "en": {"documents": 600, "characters": 280_000},
        "en-GB": {"documents": 85, "characters": 30_111},
        "fr": {"documents": 10, "characters": 4_235},
    },
    "kinds": {
        "post": {"documents": 400, "characters": 60_000},
        "thread": {"documents": 120, "characters": 30_345},
        "long-post": {"documents": 41, "characters": 12_000},
        "reply": {"documents": 49, "characters": 9_000},
        "article": {"documents": 85, "characters": 203_001},
    },
    "record_lengths": [
        {"up_to": bound, "records": round(160 * math.exp(-bound / 900)) + (60 if bound == 4000 else 2)}
        for bound in range(200, 4001, 200)
    ],
}
SAMPLES = {
    "records": [
        {
            "schemaVersion": "bedrock-conversation-2024",
            "system": [{"text": "You write as Tansy Merrow does."}],
            "messages": [
                {"role": "user", "content": [{"text": "Write a short post."}]},
                {"role": "assistant", "content": [{"text": "Commute report: one heron. He had the right of way."}]},
            ],
        },
        {"input": "The path comes first.\n\n" + "You will walk on it four hundred times. " * 30},
    ],
    "dropped": {
        "twitter-archive.zip": {
            "retweet": [],
            "link": ["My Saturday long read, on watering less and growing more", "A talk, with slides"],
            "duplicate": ["Plot report: picked the beans, tied up the beans."],
        }
    },
}
PLAN = {
    "decision": "train",
    "reason": "Fine-tuning of Nova Micro is estimated at $0.16, within training_budget_usd ($25.00).",
    "needs_approval": False,
    "method": "fine-tuning",
    "base_model": "amazon.nova-micro-v1:0:128k",
    "base_model_name": "Nova Micro",
    "choice_reason": "Bedrock offers no base model for continued pre-training here, so Nova Micro is fine-tuned.",
    "hyperparameters": {"epochCount": "2", "learningRate": "0.00001", "learningRateWarmupSteps": "1"},
    "estimate": {
        "tokens": 79_100,
        "epochs": 2,
        "training_usd": 0.1582,
        "storage_usd_per_month": 1.95,
        "hosting_usd_per_hour": 0.0,
        "price_source": "AWS price list, 2026-11",
    },
    "budget_usd": 25.0,
    "judging_usd": 0.037,
    "identity": "cd" * 32,
}
RESULTS = {
    "verdict": {
        "kind": "still-falling",
        "summary": "The model was still learning when the job ended.",
        "rule": "The smoothed loss went from 3.901 to 2.214; the last fifth of the steps brought 14% of that.",
        "advice": "Set hyperparameters.epochCount to 4 (it was 2): more epochs would help.",
        "step": None,
    },
    "metrics": {
        "training": [
            {"step": step, "epoch": 1 + (step > 660), "loss": loss, "perplexity": math.exp(loss)}
            for step in range(10, 1321, 10)
            for loss in [2.1 + 1.9 * math.exp(-step / 420) + 0.08 * math.sin(step * 1.7)]
        ],
        "validation": [{"step": 660, "epoch": 1, "loss": 2.82}, {"step": 1320, "epoch": 2, "loss": 2.39}],
    },
    "job": {
        "name": "jonabot-nova-micro-cdcdcdcd",
        "started": "2026-11-23T06:58:00Z",
        "ended": "2026-11-23T09:12:00Z",
        "seconds": 8040,
        "phases": [
            {"name": "validation", "seconds": 300},
            {"name": "data processing", "seconds": 1140},
            {"name": "training", "seconds": 6600},
        ],
    },
}
COMPARISON = {
    "exchanges": [
        {
            "prompt": "Why would I want your advice in my company's IT transformation?",
            "base": {"text": "As an AI language model, I can leverage synergies across your organisation. " * 4},
            "tuned": {"text": "You might not. I have done this exactly once. But I did it slowly, and I took notes."},
        },
        {
            "prompt": "There is a heron on my way to work.",
            "base": {"missing": "the model answered with nothing", "non_answer": "it says nothing"},
            "tuned": {"text": "He has a feather that sticks out. I have passed him two thousand times."},
            "written": "I have passed him about two thousand times. I know that it is the same one.",
        },
    ]
}
STYLE = {"texts": 2, "words": 118, "characters": 301.5, "sentence_words": 11.4, "distinct_2": 0.93}
LIKENESS = {
    "author": {**STYLE, "distance": {"function_words": 0.79, "characters": 0.18}},
    "tuned": {
        **STYLE,
        "distance": {"function_words": 0.86, "characters": 0.21},
        "quoted": {"share": 0.076, "longest_words": 9, "longest": "I have passed him about two thousand times before"},
    },
    "base": {
        **STYLE,
        "sentence_words": 21.7,
        "distance": {"function_words": 1.34, "characters": 0.47},
        "non_answers": 1,
    },
    "sample_words": 118,
    "own": {
        "samples": 223,
        "function_words": {"low": 0.71, "median": 0.8, "high": 0.95},
        "characters": {"low": 0.12, "median": 0.16, "high": 0.23},
    },
}
JUDGING = {
    "model": "us.amazon.nova-pro-v1:0",
    "pairs": 2,
    "base": 1.5,
    "tuned": 4.25,
    "prefers_base": 0,
    "prefers_tuned": 2,
    "missing": "",
}
TRAINED = {
    "run": "run-2026-11-23",
    "ending": "model-trained",
    "created": "2026-11-23T09:14:00Z",
    "author": "Tansy Merrow",
    "stand_in": True,
    "manifest": MANIFEST,
    "samples": SAMPLES,
    "choice": {"available": True, "reason": "It serves the method.", "alternatives": []},
    "plan": PLAN,
    "job": {
        "name": "jonabot-nova-micro-cdcdcdcd",
        "status": "Completed",
        "elapsed_minutes": 134,
        "adopted": False,
        "arn": "arn:aws:bedrock:us-east-1:123456789012:model-customization-job/amazon.nova-micro-v1:0:128k/abcdefgh",
    },
    "model_arn": "arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-micro-v1:0:128k/mnopqrstuvwx",
    "hosting": "active: answers are paid by the token",
    "results": RESULTS,
    "comparison": COMPARISON,
    "likeness": LIKENESS,
    "judging": JUDGING,
    "settings": {"x": {"links": "strip"}, "record_characters": 4000},
}


@pytest.fixture
def without_spaces() -> dict[str, Any]:
    """The likeness of an author who writes Japanese."""
    style = {"texts": 8, "words": None, "characters": 70.1, "sentence_words": None, "distinct_2": None, "quoted": None}
    distances = {"author": 0.19, "tuned": 0.26, "base": 0.7}
    return {
        writer: {**style, "distance": {"function_words": None, "characters": distance}}
        for writer, distance in distances.items()
    } | {
        "sample_characters": 517,
        "own": {"samples": 33, "function_words": None, "characters": {"low": 0.14, "median": 0.19, "high": 0.34}},
    }


@pytest.fixture
def run() -> dict[str, Any]:
    """A run that trained a model; a test may change it."""
    return copy.deepcopy(TRAINED)


def report_of(run: dict[str, Any]) -> Report:
    return build_report(msgspec.convert(run, ReportInputs))


ENDED: dict[str, dict[str, Any]] = {
    "over-budget": {
        "plan": PLAN
        | {
            "decision": "over-budget",
            "reason": "Fine-tuning of Nova Pro is estimated at $31.64, above training_budget_usd ($25.00): raise it, "
            "or lower hyperparameters.epochCount.",
            "base_model_name": "Nova Pro",
            "estimate": {**PLAN["estimate"], "training_usd": 31.64},  # type: ignore[dict-item]
        }
    },
    "too-little-writing": {
        "plan": PLAN
        | {
            "decision": "too-small",
            "reason": "Nova Micro needs at least 8 training records and there are 3: drop more exports, or lower "
            "record_characters or validation_share.",
        },
    },
    "no-base-model": {
        "manifest": None,
        "samples": None,
        "plan": None,
        "choice": {
            "available": False,
            "reason": "Bedrock offers no base model for continued pre-training in us-east-1.",
            "alternatives": ["Nova Micro (fine-tuning, base_model amazon.nova-micro-v1:0:128k)"],
        },
    },
    "plan-rejected": {},
    "plan-not-answered": {},
    "failed": {
        "failure": {"error": "DeadlineExceeded", "cause": "The job hung in training. Raise deadline_hours."},
    },
}


@pytest.fixture(params=sorted(ENDED))
def ended(request: pytest.FixtureRequest) -> dict[str, Any]:
    """A run that ended without a model, for each way to do so."""
    nothing = {"job": None, "results": None, "comparison": {}, "likeness": {}, "judging": None, "ending": request.param}
    return copy.deepcopy(TRAINED) | nothing | ENDED[request.param]


@pytest.fixture
def build() -> Any:
    return report_of
