import json
import os
from pathlib import Path

import msgspec
import pytest
from rich.console import Console
from typer import Typer
from typer.testing import CliRunner

from cli.prepare import prepare, prepare_command, record_target, show_summary
from infra.settings import Settings
from jonabot.errors import NothingToTrain, UnreadableExports
from jonabot.settings import RecordFormat, RunSettings

TWEETS = [
    "A first thought about bridges and rivers.",
    "RT @someone: not my words at all",
    "A first thought about bridges and rivers.",
    "Write to me@example.org for more on bridges.",
]
BLOG = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Bridges</title><wp:wxr_version>1.2</wp:wxr_version>
{items}
</channel></rss>"""
POST = """<item><title>{title}</title><guid>https://example.org/?p={number}</guid>
<content:encoded><![CDATA[{text}]]></content:encoded>
<wp:post_id>{number}</wp:post_id><wp:post_date_gmt>2012-01-05 14:30:46</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password></item>"""


def tweet(number: int, text: str) -> dict[str, object]:
    return {
        "tweet": {
            "id_str": str(1000 + number),
            "id": str(1000 + number),
            "full_text": text,
            "created_at": f"Mon Dec 01 04:43:{number:02} +0000 2014",
            "source": '<a href="https://example.org">Web</a>',
            "entities": {"urls": [], "user_mentions": [], "hashtags": [], "symbols": []},
            "lang": "en",
        }
    }


@pytest.fixture
def x_archive(tmp_path: Path) -> Path:
    file = tmp_path / "tweets.js"
    records = [tweet(number, text) for number, text in enumerate(TWEETS)]
    file.write_text(f"window.YTD.tweets.part0 = {json.dumps(records, indent=2)}")
    return file


@pytest.fixture
def blog(tmp_path: Path) -> Path:
    file = tmp_path / "my [old] blog.xml"
    items = [
        POST.format(number=number, title=f"Post {number}", text=f"The words of post number {number}.")
        for number in range(9)
    ]
    file.write_text(BLOG.format(items="\n".join(items)))
    return file


@pytest.fixture
def settings() -> RunSettings:
    return msgspec.convert(Settings().for_lambdas(), RunSettings)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typer:
    monkeypatch.chdir(tmp_path)  # no cdk.json here
    app = Typer()
    app.command()(prepare_command)
    return app


def texts(out: Path) -> list[str]:
    return [json.loads(line)["input"] for line in (out / "training.jsonl").read_text().splitlines()]


def test_two_exports_become_one_training_set_that_adds_up(
    x_archive: Path, blog: Path, tmp_path: Path, settings: RunSettings
) -> None:
    out = tmp_path / "out"
    manifest = prepare([x_archive, blog], out, settings=settings, record_format="pretraining", console=Console())
    assert len(texts(out)) == manifest.records.training == 11
    assert "Write to [email] for more on bridges." in texts(out)
    assert "Post 3\n\nThe words of post number 3." in texts(out)
    assert {source.name: (source.read, source.kept, source.dropped) for source in manifest.sources} == {
        "tweets.js": (4, 2, {"duplicate": 1, "retweet": 1}),
        "my [old] blog.xml": (9, 9, {}),
    }
    assert json.loads((out / "manifest.json").read_text())["digest"] == manifest.digest


def test_the_exports_stay_as_they_are_and_nothing_else_is_left(
    x_archive: Path, tmp_path: Path, settings: RunSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    before = x_archive.read_bytes()
    prepare([x_archive], tmp_path / "out", settings=settings, record_format="text", console=Console())
    assert x_archive.read_bytes() == before
    assert list(scratch.iterdir()) == []


def test_two_files_of_one_name_are_two_sources(
    x_archive: Path, blog: Path, tmp_path: Path, settings: RunSettings
) -> None:
    other = tmp_path / "other" / "tweets.js"
    other.parent.mkdir()
    other.write_text(x_archive.read_text().replace("rivers", "valleys"))
    manifest = prepare(
        [x_archive, other, blog], tmp_path / "out", settings=settings, record_format="text", console=Console()
    )
    assert [source.read for source in manifest.sources if "tweets.js" in source.name] == [4, 4]


def test_an_earlier_set_in_the_folder_leaves_no_file_behind(
    x_archive: Path, tmp_path: Path, settings: RunSettings
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "validation.jsonl").write_text("of an earlier set")
    prepare([x_archive], out, settings=settings, record_format="text", console=Console())
    assert sorted(file.name for file in out.iterdir()) == ["manifest.json", "training.jsonl"]


def test_a_file_that_is_no_export_is_named(tmp_path: Path, x_archive: Path, settings: RunSettings) -> None:
    picture = tmp_path / "holiday.xml"
    picture.write_bytes(b"\xff\xd8\xff\xe0JFIF")
    with pytest.raises(UnreadableExports, match=r"holiday\.xml"):
        prepare([x_archive, picture], tmp_path / "out", settings=settings, record_format="text", console=Console())
    assert not (tmp_path / "out").exists()


def test_exports_without_own_words_end_with_the_reason(tmp_path: Path, settings: RunSettings) -> None:
    file = tmp_path / "tweets.js"
    file.write_text(f"window.YTD.tweets.part0 = {json.dumps([tweet(1, TWEETS[1])])}")
    with pytest.raises(NothingToTrain, match="1 by the rule retweet"):
        prepare([file], tmp_path / "out", settings=settings, record_format="text", console=Console())


@pytest.mark.parametrize("record_format", ["pretraining", "conversation", "prompt-completion", "text"])
def test_the_limits_are_those_of_a_base_model_that_takes_the_format(
    record_format: RecordFormat, settings: RunSettings
) -> None:
    target = record_target(record_format, settings)
    assert target.format == record_format
    expected = {"pretraining": 4096, "conversation": 32_000, "prompt-completion": 16_000, "text": 10**9}
    assert target.record_tokens == expected[record_format]


def test_the_base_model_of_the_settings_comes_first(settings: RunSettings) -> None:
    training = msgspec.structs.replace(settings.training, base_model="amazon.nova-2-lite-v1:0:256k")
    assert not record_target("conversation", msgspec.structs.replace(settings, training=training)).validation


def test_the_summary_shows_every_source_with_its_counts(
    x_archive: Path, blog: Path, tmp_path: Path, settings: RunSettings
) -> None:
    manifest = prepare([x_archive, blog], tmp_path, settings=settings, record_format="text", console=Console())
    console = Console(record=True, width=120, file=open(os.devnull, "w"))  # noqa: PTH123, SIM115
    show_summary(manifest, tmp_path, console)
    shown = console.export_text()
    assert "my [old] blog.xml" in shown
    assert "1 duplicate" in shown
    assert "1 retweet" in shown
    assert "11 text records" in shown
    assert "Private data replaced: 1 email" in shown


def test_the_command_prints_the_manifest_as_json(command: Typer, x_archive: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke(command, [str(x_archive), "--out", str(tmp_path / "out"), "--format", "text", "--json"])
    assert run.exit_code == 0
    assert json.loads(run.stdout) == json.loads((tmp_path / "out" / "manifest.json").read_text())


def test_the_command_uses_the_settings_of_the_folder_it_runs_in(
    command: Typer, x_archive: Path, tmp_path: Path
) -> None:
    (tmp_path / "cdk.json").write_text(json.dumps({"context": {"jonabot": {"scrub": [], "author": "Ada"}}}))
    run = CliRunner().invoke(command, [str(x_archive), "--out", str(tmp_path / "out"), "--json"])
    assert json.loads(run.stdout)["settings"]["corpus"]["author"] == "Ada"
    assert any("me@example.org" in text for text in texts(tmp_path / "out"))
