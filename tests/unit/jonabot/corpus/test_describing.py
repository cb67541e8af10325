from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jonabot.corpus.collecting import Collection
from jonabot.corpus.describing import describe, sample
from jonabot.corpus.manifest import Manifest
from jonabot.corpus.packing import Pack
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.writing import WrittenSet, write_to_fit
from jonabot.counts import Counts
from jonabot.documents import Document, Dropped
from jonabot.settings import CorpusRules

Describe = Callable[..., Manifest]


@pytest.fixture
def collection(collected: Callable[..., Collection]) -> Collection:
    return collected([Document(f"x/{number}", "post", f"Post {number}") for number in range(20)])


@pytest.fixture
def written(collection: Collection, rules: CorpusRules, target: RecordTarget, tmp_path: Path) -> WrittenSet:
    return write_to_fit(collection, collection.entries, rules=rules, target=target, pack="thread", folder=tmp_path)


@pytest.fixture
def described(collection: Collection, written: WrittenSet, target: RecordTarget) -> Describe:
    def describe_with(pack: Pack = "thread", noticed: Sequence[str] = (), **limits: int) -> Manifest:
        return describe(
            "sha256:0a1b",
            written=written,
            collection=collection,
            sources=[],
            target=msgspec.structs.replace(target, **limits),
            settings={},
            pack=pack,
            noticed=noticed,
        )

    return describe_with


def test_a_set_within_the_limits_needs_no_warning(described: Describe) -> None:
    assert described().warnings == []


def test_too_many_records_say_what_to_set(described: Describe) -> None:
    (warning,) = described(maximum_records=19).warnings
    assert warning.startswith("20 records are more than the 19")
    assert "x.pack" in warning


def test_too_few_records_say_what_to_do(described: Describe) -> None:
    (warning,) = described(minimum_records=21).warnings
    assert warning == (
        "20 training records are fewer than the 21 that the base model wants: drop more of your writing."
    )


def test_a_tighter_packing_than_was_asked_for_is_said(described: Describe) -> None:
    (warning,) = described(pack="none").warnings
    assert warning.startswith("Short posts are packed by thread")


def test_what_was_noticed_before_comes_first(described: Describe) -> None:
    copy = "b.zip is the same file as a.zip and was left out."
    assert described(noticed=[copy]).warnings == [copy]


def test_a_warning_of_an_archive_names_it_once(collection: Collection, described: Describe) -> None:
    collection.accounts[0].warnings += ["the file ends inside item 41.", "0.zip: two items have one id."]
    assert described().warnings == ["0.zip: the file ends inside item 41.", "0.zip: two items have one id."]


def test_samples_are_scrubbed_whatever_the_settings(collection: Collection, written: WrittenSet) -> None:
    collection.accounts[0].examples["link"] = ["Call 555-123-4567"]
    collection.accounts[0].examples["retweet"] = []
    assert sample(written, collection).dropped == {"0.zip": {"link": ["Call [phone]"]}}


def shown_example(collection: Collection, written: WrittenSet, text: str) -> str:
    account = Counts("0.zip", "x-archive")
    account.drop(Dropped("x/1", "link", text))
    collection.accounts[0].examples = account.examples
    (shown,) = sample(written, collection).dropped["0.zip"]["link"]
    return shown


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 700), st.sampled_from(["john.smith@example.org", f"ghp_{'aB3' * 12}", "+49 30 1234567"]))
def test_an_example_holds_no_part_of_private_data_wherever_the_text_is_cut(
    collection: Collection, written: WrittenSet, before: int, private: str
) -> None:
    shown = shown_example(collection, written, f"{'so ' * (before // 3)}{'x' * (before % 3)} {private} and {private}")
    assert len(shown) <= 200
    assert not any(private[first : first + 6] in shown for first in range(len(private) - 5))


def test_an_example_of_many_addresses_shows_no_half_of_the_last(collection: Collection, written: WrittenSet) -> None:
    addresses = (f"a.rather.long.name{each}@mail.example.org" for each in range(99))
    assert "name" not in shown_example(collection, written, " ".join(addresses))


def test_a_short_example_is_shown_whole(collection: Collection, written: WrittenSet) -> None:
    assert shown_example(collection, written, "See this link.") == "See this link."
