from typing import Any

import pytest

from jonabot.report.corpus import sample_of


def test_read_is_kept_and_dropped_in_every_source(run: dict[str, Any], build: Any) -> None:
    for source in build(run).corpus.sources:
        assert source.read == source.kept + sum(dropped.items for dropped in source.dropped)
        assert source.kept_share + sum(dropped.share for dropped in source.dropped) == pytest.approx(1)


def test_the_rule_that_dropped_most_comes_first(run: dict[str, Any], build: Any) -> None:
    archive, _ = build(run).corpus.sources
    assert [dropped.rule for dropped in archive.dropped] == ["link", "duplicate", "retweet", "superseded-edit"]


def test_a_rule_that_dropped_nothing_is_not_shown(run: dict[str, Any], build: Any) -> None:
    run["manifest"]["sources"][0]["dropped"]["circle"] = 0
    assert "circle" not in [dropped.rule for dropped in build(run).corpus.sources[0].dropped]


def test_a_rule_without_words_of_its_own_is_still_readable(run: dict[str, Any], build: Any) -> None:
    run["manifest"]["sources"][1]["dropped"] = {"some-new-rule": 101}
    assert build(run).corpus.sources[1].dropped[0].words == "some new rule"


def test_only_the_authors_own_characters_are_counted(run: dict[str, Any], build: Any) -> None:
    run["manifest"]["characters"] = 999_999  # of whole records: with the prompts
    assert build(run).corpus.characters == 314_346


def test_examples_stand_with_the_rule_and_the_source_they_belong_to(run: dict[str, Any], build: Any) -> None:
    archive, blog = build(run).corpus.sources
    examples = {dropped.rule: dropped.examples for dropped in archive.dropped}
    assert examples["duplicate"] == ["Plot report: picked the beans, tied up the beans."]
    assert examples["retweet"] == []
    assert all(dropped.examples == [] for dropped in blog.dropped)


def test_kinds_of_one_language_are_one_language(run: dict[str, Any], build: Any) -> None:
    english, french = build(run).corpus.languages
    assert (english.name, english.documents, english.characters) == ("English", 685, 310_111)
    assert french.name == "French"


def test_a_long_tail_of_languages_is_one_part(run: dict[str, Any], build: Any) -> None:
    tags = ["en", "fr", "de", "es", "it", "nl", "ht", "cy", "et", "xx"]
    run["manifest"]["languages"] = {tag: {"documents": 1, "characters": 100 - at} for at, tag in enumerate(tags)}
    *shown, rest = build(run).corpus.languages
    assert [part.name for part in shown] == [
        "English",
        "French",
        "German",
        "Spanish",
        "Italian",
        "Dutch",
        "Haitian Creole",
    ]
    assert (rest.name, rest.documents, rest.characters) == ("3 others", 3, 276)
    assert sum(part.share for part in (*shown, rest)) == pytest.approx(1)


def test_years_come_in_their_order_and_the_undated_last(run: dict[str, Any], build: Any) -> None:
    run["manifest"]["years"] = {"2024": {"documents": 1}, "": {"documents": 2}, "2009": {"documents": 3}}
    assert [year.name for year in build(run).corpus.years] == ["2009", "2024", "no date"]


def test_each_class_of_lengths_begins_where_the_one_before_ends(run: dict[str, Any], build: Any) -> None:
    lengths = build(run).corpus.lengths
    assert [(length.above, length.up_to) for length in lengths[:2]] == [(0, 200), (200, 400)]
    assert lengths[-1].up_to == 4000


def test_private_data_that_was_not_found_is_not_mentioned(run: dict[str, Any], build: Any) -> None:
    assert [(found.words, found.places) for found in build(run).corpus.scrubbed] == [
        ("e-mail addresses", 7),
        ("phone numbers", 2),
    ]


@pytest.mark.parametrize(
    "record",
    [
        {"input": "mine"},
        {"text": "mine"},
        {"prompt": "go", "completion": "mine"},
        {
            "messages": [
                {"role": "user", "content": [{"text": "go"}]},
                {"role": "assistant", "content": [{"text": "mine"}]},
            ]
        },
    ],
)
def test_the_authors_text_is_found_in_every_record_format(record: dict[str, Any]) -> None:
    assert [turn.text for turn in sample_of(record) if turn.role == "Text"] == ["mine"]


def test_an_empty_export_divides_by_nothing(run: dict[str, Any], build: Any) -> None:
    run["manifest"] |= {"sources": [{"name": "a.xml", "kind": "wordpress-export", "read": 0, "kept": 0, "dropped": {}}]}
    assert build(run).corpus.sources[0].kept_share == 0
