"""What a person writes into cdk.json is read, or it is said what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.configuration import configured_settings, read_context
from infra.settings import Settings
from infra.settings_errors import SettingsError


def test_the_settings_of_cdk_json_count_and_without_one_those_of_the_project(tmp_path: Path) -> None:
    assert configured_settings(tmp_path) == Settings()
    (tmp_path / "cdk.json").write_text('{"context": {"jonabot": {"author": "Ann"}}}')
    assert configured_settings(tmp_path).author == "Ann"


def test_a_comma_too_many_is_told_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "cdk.json").write_text('{"context": {"jonabot": {"author": "Ann",}}}')
    with pytest.raises(SettingsError, match=r"cdk\.json is not valid JSON: .*line 1 column 4\d.*commas"):
        configured_settings(tmp_path)


def test_a_command_that_is_called_elsewhere_takes_the_settings_of_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    for folder in (project, elsewhere):
        folder.mkdir()
    (project / "cdk.json").write_text('{"context": {"jonabot": {"region": "eu-central-1"}}}')
    monkeypatch.setattr("cli.configuration.PROJECT", project)
    monkeypatch.chdir(elsewhere)
    assert configured_settings().region == "eu-central-1"
    (elsewhere / "cdk.json").write_text('{"app": "another app"}')
    assert configured_settings().region == "eu-central-1"


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "cdk.json").write_text('{"context": {"jonabot": {"author": "Ann"}}}', "utf-8-sig")
    assert configured_settings(tmp_path).author == "Ann"


def test_a_setting_in_the_wrong_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "cdk.json").write_text('{"context": {"author": "Ann"}}')
    with pytest.raises(SettingsError, match='"author" stands in "context"'):
        configured_settings(tmp_path)


@pytest.mark.parametrize("content", ["[]", '{"context": []}', "7"])
def test_another_layout_is_told_how_it_should_be(tmp_path: Path, content: str) -> None:
    (tmp_path / "cdk.json").write_text(content)
    with pytest.raises(SettingsError, match="wants the settings like this"):
        read_context(tmp_path)
