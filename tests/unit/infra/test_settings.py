"""A wrong setting is refused with its name, its value and what is allowed; a right one reaches the Lambdas."""

import json
import re
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.settings import VISITORS_TYPES, Settings, known_settings
from infra.settings_errors import SettingsError, refuse_misplaced
from jonabot.archives.wordpress.rules import VISITORS
from jonabot.settings import RunSettings

LAMBDA_ENVIRONMENT = 4096
MICRO = "amazon.nova-micro-v1:0:128k"
TITAN = "amazon.titan-text-express-v1:0:8k"


def refusal(**context: object) -> str:
    with pytest.raises(SettingsError) as refused:
        Settings.from_context(context)
    return str(refused.value)


def test_the_lambdas_understand_what_the_app_sends_them() -> None:
    sent = Settings.from_context({"x": {"pack": "month"}}).for_lambdas()
    received = msgspec.convert(sent, RunSettings)
    assert received.archives.x.pack == "month"
    assert json.loads(msgspec.json.encode(received)) == sent


def test_the_default_settings_fit_into_a_lambdas_environment() -> None:
    assert len(json.dumps(Settings().for_lambdas())) < LAMBDA_ENVIRONMENT / 2


def test_cdk_json_holds_valid_settings() -> None:
    context = json.loads(Path("cdk.json").read_text())["context"]["jonabot"]
    assert Settings.from_context(context)


@pytest.mark.parametrize(
    ("context", "said"),
    [
        ({"x": {"links": "cut"}}, "x.links = \"cut\": Input should be 'strip', 'drop' or 'expand'"),
        ({"record_characters": 5}, "record_characters = 5: Input should be greater than or equal to 200"),
        ({"region": "Virginia"}, 'region = "Virginia"'),
        ({"notify_email": "me"}, 'notify_email = "me"'),
        ({"judge_model": "Nova Pro"}, 'judge_model = "Nova Pro"'),
        ({"colour": "blue"}, "colour is not a setting of Jonabot. infra/settings.py holds all"),
        (
            {"traning_budget_usd": 5},
            'traning_budget_usd is not a setting of Jonabot. Is "training_budget_usd": ... meant?',
        ),
        ({"x": {"link": "drop"}}, 'x.link is not a setting of Jonabot. Is "x": {"links": ...} meant?'),
        ({"x.links": "drop"}, 'x.links is not a setting of Jonabot. Is "x": {"links": ...} meant?'),
        ({"links": "drop"}, 'links is not a setting of Jonabot. Is "x": {"links": ...} meant?'),
        ({"hours": 3}, 'Is "provisioned_throughput": {"hours": ...} meant?'),
        ({"provisioned_throughput": {"hours": 24}}, "provisioned_throughput.model_units is missing"),
        ({"training_budget_usd": "25"}, "a valid number, without quotation marks"),
        ({"wordpress": {"comments": True}}, "wordpress.comments is not a setting of Jonabot"),
        ({"wordpress": {"types": ["post", "Feedback"]}}, 'wordpress.types = ["post", "Feedback"]: visitors wrote what'),
        ({"base_model": "gpt-2"}, 'base_model = "gpt-2": must be auto or one of'),
        ({"base_model": "amazon.nova-micro-v1:0:128k", "hyperparameters": {"epochCount": 9}}, "must be 1 to 5"),
        ({"hyperparameters": {"epochs": 1}}, "hyperparameters.epochs is not known"),
        ({"base_model": "amazon.nova-micro-v1:0:128k", "hyperparameters": {"epochCount": 1.5}}, "epochCount = 1.5"),
        ({"provisioned_throughput": {"model_units": 0, "hours": 1}}, "provisioned_throughput.model_units = 0"),
        ({"provisioned_throughput": {"model_units": 1, "hours": 100}}, "hours must be at most 72, unless"),
        ({"provisioned_throughput": {"model_units": 1, "hours": 1}}, "is not known before the base model is chosen"),
        ({"base_model": MICRO, "provisioned_throughput": {"model_units": 1, "hours": 1}}, f"of {MICRO} is unknown"),
        (
            {"provisioned_throughput": {"model_units": 1, "hours": 1, "commitment": "Forever"}},
            'provisioned_throughput.commitment = "Forever"',
        ),
        ({"comparison_prompts": ["word " * 30] * 10, "x": {"excluded_text": ["x" * 190] * 10}}, "too long in all"),
    ],
)
def test_a_wrong_setting_is_named_with_its_value_and_what_is_allowed(context: dict[str, object], said: str) -> None:
    assert said in refusal(**context)


@pytest.mark.parametrize(
    "context",
    [
        {"base_model": TITAN, "provisioned_throughput": {"model_units": 1, "hours": 72}},
        {"provisioned_throughput": {"model_units": 1, "hours": 72, "price_acknowledged": True}},
        {
            "base_model": TITAN,
            "provisioned_throughput": {"model_units": 1, "hours": 200, "hours_limit_acknowledged": True},
        },
    ],
)
def test_hosting_by_the_hour_is_allowed_where_its_price_is_known_or_acknowledged(context: dict[str, object]) -> None:
    assert Settings.from_context(context).provisioned_throughput


@pytest.mark.parametrize("context", [[], ["a"], "a", 7, "[]"])
def test_what_is_no_object_is_told_how_it_should_be(context: object) -> None:
    with pytest.raises(SettingsError, match=r'"jonabot": \{"author": "Ann"|no valid JSON'):
        Settings.from_context(context)


def test_settings_on_the_command_line_count() -> None:
    assert Settings.from_context('{"author": "Ann"}').author == "Ann"


@pytest.mark.parametrize(
    ("cdk_json", "told"),
    [
        ({"training_budget_usd": 1}, '"training_budget_usd" stands at the top'),
        ({"context": {"training_budget_usd": 1}}, '"training_budget_usd" stands in "context"'),
        ({"context": {"Jonabot": {}}}, '"Jonabot" stands in "context"'),
        ({"jonabot": {"training_budget_usd": 1}}, '"jonabot" stands at the top'),
        ({"context": {"x.links": "drop"}}, '"x.links" stands in "context"'),
    ],
)
def test_a_setting_that_stands_where_nobody_reads_it_is_refused(cdk_json: dict[str, object], told: str) -> None:
    """Else the defaults would count, the budget's too, and nobody would know."""
    with pytest.raises(SettingsError, match=re.escape(told)):
        refuse_misplaced(cdk_json, known_settings())


@pytest.mark.parametrize("cdk_json", [{}, {"app": "python app.py", "context": {"jonabot": {"author": "Ann"}}}])
def test_settings_in_their_place_are_not_refused(cdk_json: dict[str, object]) -> None:
    refuse_misplaced(cdk_json, known_settings())


def test_what_visitors_write_is_refused_by_the_app_and_by_the_parser_alike() -> None:
    assert VISITORS_TYPES == VISITORS


def test_the_authors_of_a_shared_blog_reach_the_lambdas() -> None:
    sent = Settings.from_context({"wordpress": {"authors": ["ann"]}}).for_lambdas()
    assert msgspec.convert(sent, RunSettings).archives.wordpress.authors == ("ann",)


def test_every_mistake_is_named_at_once() -> None:
    text = refusal(record_characters=5, hyperparameters={"epochs": 1}, colour="blue")
    assert all(name in text for name in ("record_characters", "hyperparameters.epochs", "colour"))


@given(st.dictionaries(st.sampled_from([*Settings.model_fields, "other"]), st.none() | st.integers() | st.text()))
def test_nothing_but_a_named_error_comes_of_bad_settings(context: dict[str, object]) -> None:
    with suppress(SettingsError):
        assert isinstance(Settings.from_context(context), Settings)
