"""Every setting of Jonabot: its meaning, its unit, its bounds and its default.

A person sets them in cdk.json under "jonabot"; `Settings.from_context` checks them and stops
`cdk synth` with the setting's name, the value and what is allowed. `Settings.for_lambdas` is the
JSON that the Lambdas decode (lambdas/jonabot/settings.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator, model_validator

from infra.base_models import hyperparameter_mistakes, known_base_models, usd_per_unit_hour
from infra.settings_errors import LAYOUT, SettingsError, explain

LONGEST_SETTINGS = 3000
"""In characters: a Lambda's whole environment holds 4 KB."""

MOST_HOURS = 72
"""How long throughput may be hosted unless somebody says that it may be longer."""
PRICING_PAGE = "https://aws.amazon.com/bedrock/pricing/"

ROBOT_SOURCES = (
    "IFTTT",
    "Paper.li",
    "twitterfeed",
    "Tweekly.fm",
    "Untappd",
)
ROBOT_TEXTS = ("@untappd", "untp.beer", "Drinking a * by ")
VISITORS_TYPES = frozenset(
    {
        "feedback",
        "flamingo_contact",
        "flamingo_inbound",
        "flamingo_outbound",
        "nf_sub",
        "reply",
        "shop_order",
        "shop_order_refund",
        "shop_subscription",
        "user_request",
    }
)
"""Types of WordPress items that hold what visitors wrote or left of themselves: no setting selects them."""

Name = Annotated[str, Field(min_length=1, max_length=200)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class XSettings(_Part):
    """What is taken from an X archive. Retweets are other people's words and are never taken."""

    links: Literal["strip", "drop", "expand"] = "strip"
    """strip: cut the address, keep the tweet if enough prose is left. drop: leave out every tweet
    with a link. expand: write the real address in place of t.co."""
    excluded_sources: tuple[Name, ...] = ROBOT_SOURCES
    """Clients that write by themselves, as X names them (any case)."""
    excluded_text: tuple[Name, ...] = ROBOT_TEXTS
    """A tweet that contains one of these (any case; `*` stands for anything) was made by a robot."""
    minimum_characters: Annotated[int, Field(ge=1, le=1000)] = 20
    """A tweet that lost a link is kept only if this much prose is left."""
    pack: Literal["thread", "day", "month", "none"] = "thread"
    """thread: self-replies become one record. day, month: other short tweets are put together
    too, up to record_characters. none: a record a tweet."""


class WordPressSettings(_Part):
    """What is taken from a WordPress export. Comments are other people's and are never taken."""

    types: tuple[Name, ...] = ("post", "page")
    statuses: tuple[Name, ...] = ("publish",)
    minimum_characters: Annotated[int, Field(ge=1, le=10_000)] = 20
    language: Annotated[str, Field(max_length=20)] = ""
    """Which language of a multilingual (qTranslate) blog to take; empty takes all of them."""
    authors: tuple[Name, ...] = ()
    """Whose posts to take from a blog of several authors, by their logins (any case); empty takes all of
    them, and the report names the authors of an export that has more than one."""

    @field_validator("types")
    @classmethod
    def _types_are_the_author_s(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        visitors = [name for name in value if name.lower() in VISITORS_TYPES]
        if visitors:
            raise ValueError(f"visitors wrote what is in {', '.join(visitors)}, so it cannot be taken")
        return value


class ProvisionedThroughput(_Part):
    """Hosting by the hour, in a stack of its own. It ends after `hours`, whatever happens."""

    model_units: Annotated[int, Field(ge=1, le=10)]
    hours: Annotated[int, Field(ge=1, le=8760)]
    """At most 72, unless hours_limit_acknowledged."""
    hours_limit_acknowledged: bool = False
    commitment: Literal["OneMonth", "SixMonths"] | None = None
    """It cannot be deleted before the term ends, and is paid until then whatever `hours` says."""
    price_acknowledged: bool = False
    """Needed where the price an hour is not known: with base_model "auto", and for most models."""


class Settings(_Part):
    """Every setting of the app."""

    author: Annotated[str, Field(min_length=1, max_length=100)] = "the author"
    """Whose writing it is; used in prompts and in the report."""
    region: Annotated[str, Field(pattern=r"^[a-z]{2}(-[a-z]+)+-\d$")] = "us-east-1"
    """The AWS Region of everything. Bedrock customizes Nova models in us-east-1 only."""
    method: Literal["auto", "continued-pretraining", "fine-tuning"] = "auto"
    """auto: continued pre-training where Bedrock offers a base model for it, else fine-tuning."""
    base_model: Annotated[str, Field(max_length=100)] = "auto"
    """A Bedrock base model id for customization, or auto: the cheapest that serves the method."""
    hyperparameters: dict[str, float] = Field(default_factory=dict)
    """Overrides, by Bedrock's own names (epochCount, learningRate, ...), within the model's bounds."""
    x: XSettings = XSettings()
    wordpress: WordPressSettings = WordPressSettings()
    record_characters: Annotated[int, Field(ge=200, le=32_000)] = 4000
    """The longest record, in characters and in UTF-8 bytes."""
    validation_share: Annotated[float, Field(ge=0, le=0.5)] = 0.05
    near_duplicates: Annotated[float, Field(ge=0.5, le=1)] = 0.8
    """Documents at least this alike (Jaccard) count as one; 1 drops only exact duplicates."""
    scrub: tuple[Literal["email", "phone", "card", "ip", "secret"], ...] = (
        "email",
        "phone",
        "card",
        "ip",
        "secret",
    )
    """Kinds of private data that are replaced before anything is trained."""
    settle_minutes: Annotated[float, Field(ge=0, le=60)] = 3
    """How long a run waits after a drop for more drops."""
    training_budget_usd: Annotated[float, Field(ge=0, le=100_000)] = 25
    """A job estimated above this is not launched."""
    deadline_hours: Annotated[int, Field(ge=1, le=72)] = 24
    """A job that is not finished by then is stopped."""
    approval: Literal["within-budget", "ask"] = "within-budget"
    approval_hours: Annotated[int, Field(ge=1, le=168)] = 24
    """With approval "ask": a plan that nobody answers by then ends without training."""
    hosting: Literal["none", "on-demand"] = "on-demand"
    """on-demand costs nothing while nobody asks; not every base model allows it."""
    provisioned_throughput: ProvisionedThroughput | None = None
    comparison_prompts: Annotated[tuple[Name, ...], Field(max_length=10)] = (
        "Why would I want your advice in my company's IT transformation?",
        "Use a sports analogy to explain why IT transformations fail.",
    )
    judge_model: Annotated[str, Field(pattern=r"^(|[a-z0-9][a-z0-9:.-]{0,127})$")] = ""
    """A second model that says whose answers sound more like the author, such as us.amazon.nova-pro-v1:0
    (Bedrock's id for Converse). It reads held-out writing and is paid by the token; empty: none."""
    notify_email: Annotated[str, Field(pattern=r"^(|[^@\s]+@[^@\s]+\.[^@\s]+)$")] = ""
    keep_exports_days: Annotated[int, Field(ge=1, le=3650)] = 90
    """Raw exports are deleted after this many days, and all versions of them a day later."""

    @field_validator("base_model")
    @classmethod
    def _base_model_is_known(cls, value: str) -> str:
        known = known_base_models()
        if value != "auto" and value not in known:
            raise ValueError(f"must be auto or one of {', '.join(sorted(known))}")
        return value

    @field_validator("provisioned_throughput")
    @classmethod
    def _throughput_is_meant(
        cls, value: ProvisionedThroughput | None, others: ValidationInfo
    ) -> ProvisionedThroughput | None:
        mistakes = throughput_mistakes(value, others.data.get("base_model", "auto")) if value else []
        if mistakes:
            raise ValueError("; ".join(mistakes))
        return value

    @field_validator("hyperparameters")
    @classmethod
    def _hyperparameters_fit_the_model(cls, value: dict[str, float], others: ValidationInfo) -> dict[str, float]:
        mistakes = hyperparameter_mistakes(others.data.get("base_model", "auto"), value)
        if mistakes:
            raise ValueError("; ".join(mistakes))
        return value

    @model_validator(mode="after")
    def _settings_fit_into_a_lambdas_environment(self) -> Settings:
        length = len(json.dumps(self.for_lambdas()))
        if length > LONGEST_SETTINGS:
            raise ValueError(
                f"the settings are too long in all, {length:,} of {LONGEST_SETTINGS:,} characters: "
                "shorten comparison_prompts, x.excluded_sources or x.excluded_text"
            )
        return self

    @classmethod
    def from_context(cls, context: object) -> Settings:
        """The settings of cdk.json's "jonabot", or of `-c jonabot='{...}'`.

        Raises:
            SettingsError: naming every wrong setting at once.

        """
        if isinstance(context, str):  # of the command line
            context = _decoded(context)
        if context is not None and not isinstance(context, Mapping):
            raise SettingsError(f'cdk.json: "jonabot" holds no settings. They are written like this: {LAYOUT}.')
        try:
            return cls.model_validate_json(json.dumps(dict(context or {})))
        except ValidationError as error:
            raise SettingsError(explain(error, known_settings())) from None

    def for_lambdas(self) -> dict[str, object]:
        """The part that a run needs, grouped by the room that uses it."""
        dump = self.model_dump(mode="json")
        return {
            "archives": {"x": dump["x"], "wordpress": dump["wordpress"]},
            "corpus": _take(dump, "author", "record_characters", "validation_share", "near_duplicates", "scrub"),
            "training": _take(
                dump,
                "method",
                "base_model",
                "hyperparameters",
                "training_budget_usd",
                "deadline_hours",
                "approval",
            ),
            "results": _take(dump, "hosting", "comparison_prompts", "judge_model"),
        }


def throughput_mistakes(throughput: ProvisionedThroughput, base_model: str) -> list[str]:
    """One sentence for each thing that costs more than a person may know of."""
    mistakes = []
    if throughput.hours > MOST_HOURS and not throughput.hours_limit_acknowledged:
        mistakes.append(f"hours must be at most {MOST_HOURS}, unless hours_limit_acknowledged is true")
    if usd_per_unit_hour(base_model) is None and not throughput.price_acknowledged:
        whose = (
            "is not known before the base model is chosen" if base_model == "auto" else f"of {base_model} is unknown"
        )
        mistakes.append(
            f"the price an hour {whose}: look it up at {PRICING_PAGE} ($7 to $60 and more), and set price_acknowledged "
            "to true if you want to pay it"
        )
    return mistakes


def _take(dump: dict[str, object], *names: str) -> dict[str, object]:
    return {name: dump[name] for name in names}


def _decoded(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise SettingsError(f"-c jonabot={text}: no valid JSON: {error}.") from None


def known_settings() -> set[str]:
    """Every setting as messages spell it: `author`, `x.links`."""
    parts: dict[str, type[_Part]] = {
        "": Settings,
        "x.": XSettings,
        "wordpress.": WordPressSettings,
        "provisioned_throughput.": ProvisionedThroughput,
    }
    return {f"{prefix}{name}" for prefix, part in parts.items() for name in part.model_fields}
