"""What a judge costs, from judge_prices.json: the one file to edit when prices change."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from jonabot.results.comparing import ANSWER_TOKENS
from jonabot.results.judging import SAMPLE_CHARACTERS, SAMPLES

DATA_FILE = Path(__file__).with_name("judge_prices.json")
QUESTION_TOKENS = 400
"""The instructions and the prompt, at most."""
REPLY_TOKENS = 40
CHARACTERS_A_TOKEN = 4
ORDERS = 2


class Price(msgspec.Struct, frozen=True):
    """US dollars for 1,000 tokens."""

    input: float
    output: float


class Prices(msgspec.Struct, frozen=True):
    """The data file."""

    source: str
    models: dict[str, Price]


def judging_usd(model: str, pairs: int) -> float | None:
    """The most that judging so many pairs of answers can cost; 0 without a judge, None if unknown."""
    if not model:
        return 0.0
    prices = msgspec.json.decode(DATA_FILE.read_bytes(), type=Prices).models
    price = prices.get(re.sub(r"^(us|us-gov|eu|apac|ca|jp|au|global)\.", "", model))
    if price is None:
        return None
    read = QUESTION_TOKENS + SAMPLES * SAMPLE_CHARACTERS / CHARACTERS_A_TOKEN + 2 * ANSWER_TOKENS
    return ORDERS * pairs * (read * price.input + REPLY_TOKENS * price.output) / 1000
