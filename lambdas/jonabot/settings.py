"""The settings of one run, as they travel from the app to the Lambdas.

`infra/settings.py` is what a person writes: it holds the defaults, the bounds and the explanations,
and its JSON dump is what is decoded here. Nothing here has a default, so that there is one place to
look for them. Each room takes only its own part.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Method = Literal["auto", "continued-pretraining", "fine-tuning"]
RecordFormat = Literal["pretraining", "conversation", "prompt-completion", "text"]


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of every part: immutable, and a name that is not known is an error."""


class XRules(Rules, frozen=True):
    """What is taken from an X archive."""

    links: Literal["strip", "drop", "expand"]
    excluded_sources: tuple[str, ...]
    excluded_text: tuple[str, ...]
    minimum_characters: int
    pack: Literal["thread", "day", "month", "none"]


class WordPressRules(Rules, frozen=True):
    """What is taken from a WordPress export."""

    types: tuple[str, ...]
    statuses: tuple[str, ...]
    minimum_characters: int
    language: str
    authors: tuple[str, ...]


class ArchiveRules(Rules, frozen=True):
    """Everything that decides what one archive gives: the key of the parse cache."""

    x: XRules
    wordpress: WordPressRules


class CorpusRules(Rules, frozen=True):
    """How documents become records."""

    author: str
    record_characters: int
    validation_share: float
    near_duplicates: float
    scrub: tuple[str, ...]


class TrainingRules(Rules, frozen=True):
    """What may be trained, on what, and for how much."""

    method: Method
    base_model: str
    hyperparameters: dict[str, float]
    training_budget_usd: float
    deadline_hours: int
    approval: Literal["within-budget", "ask"]


class ResultRules(Rules, frozen=True):
    """What happens with the trained model."""

    hosting: Literal["none", "on-demand"]
    comparison_prompts: tuple[str, ...]
    judge_model: str
    """An inference id for Converse; empty for no judge."""


class RunSettings(Rules, frozen=True):
    """All of it, as one JSON object in every Lambda's environment."""

    archives: ArchiveRules
    corpus: CorpusRules
    training: TrainingRules
    results: ResultRules
