"""The base models Jonabot knows, from base_models.json: the one file to edit when Bedrock changes.

infra/base_models.py reads the same file when the app is synthesized. Which of these models can be
customized today, and where, only the service knows: see choosing.py.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from jonabot.settings import RecordFormat
from jonabot.training.bedrock import CustomizationMethod

DATA_FILE = Path(__file__).with_name("base_models.json")


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of every part of the data file: a misspelt field is an error."""


class RecordCount(Entry, frozen=True):
    """How many records a job takes, both ends included."""

    minimum: int
    """Training records."""
    maximum: int
    """Training and validation records together."""


class TokenLimit(Entry, frozen=True):
    """The longest record, for a batch size up to and including this one."""

    batch_size: int
    tokens: int
    """Input and output together."""


class Customization(Entry, frozen=True):
    """What one method asks of the training set."""

    record_format: RecordFormat
    records: RecordCount
    record_tokens: tuple[TokenLimit, ...]
    """In order of batch size; a larger batch size than the last has the last one's limit."""
    validation: bool
    """Whether a job may be given a validation set."""

    def longest_record(self, batch_size: int) -> int:
        """Tokens of the longest record at this batch size."""
        fitting = (limit.tokens for limit in self.record_tokens if batch_size <= limit.batch_size)
        return next(fitting, self.record_tokens[-1].tokens)


class Hyperparameter(Entry, frozen=True):
    """Bounds, both ends included, and the service's own default."""

    type: Literal["integer", "number"]
    minimum: float
    maximum: float
    default: float


class EpochRule(Entry, frozen=True):
    """How often to go through a training set of up to this many records (null: any number)."""

    up_to_records: int | None
    epochs: int


class Price(Entry, frozen=True):
    """US dollars in us-east-1. None is unknown, and is shown as unknown: a price is never guessed."""

    training_usd_per_1000_tokens: float | None
    storage_usd_per_month: float | None
    """For one custom model, until it is deleted."""
    provisioned_usd_per_hour: float | None
    """One model unit of Provisioned Throughput without commitment."""
    date: str
    source: str


class BaseModel(Entry, frozen=True):
    """One base model for customization, under its id for jobs (`amazon.nova-micro-v1:0:128k`).

    That id, with its context suffix, is for jobs only: Converse answers it with ResourceNotFound.
    """

    name: str
    inference_id: str
    """What Converse or InvokeModel takes for the untuned model."""
    inference_api: Literal["converse", "titan-text"]
    """titan-text: InvokeModel with Titan's own body, which completes a text without a chat template."""
    regions: tuple[str, ...]
    """Where AWS documents customization; the service is asked all the same."""
    methods: dict[CustomizationMethod, Customization]
    on_demand_deployment: bool
    """Whether the custom model can be hosted per token, with nothing to pay while idle."""
    hyperparameters: dict[str, Hyperparameter]
    """By Bedrock's own names."""
    epochs: tuple[EpochRule, ...]
    """AWS for Nova: fewer than 1,000 samples need more passes than the service's maximum, up to 5,000
    need 2, more need 1. Elsewhere the service's default."""
    warmup_divisor: int | None
    """AWS's tip for Nova: learningRateWarmupSteps = records / this. None: the service's default."""
    price: Price
    sources: tuple[str, ...]


@cache
def base_models() -> dict[str, BaseModel]:
    """Every known base model by its id for jobs, in the order of the file."""
    return msgspec.json.decode(DATA_FILE.read_bytes(), type=dict[str, BaseModel])
