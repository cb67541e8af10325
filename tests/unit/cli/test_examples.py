"""The made-up exports are what a person would download."""

import zipfile
from pathlib import Path

from cli.examples import example_exports


def test_the_x_archive_is_a_zip_laid_out_as_x_does(tmp_path: Path) -> None:
    archive, _ = example_exports(tmp_path)
    names = zipfile.ZipFile(archive).namelist()
    assert {"data/manifest.js", "data/tweets.js", "data/note-tweet.js"} <= set(names)


def test_the_wordpress_export_is_there(tmp_path: Path) -> None:
    _, export = example_exports(tmp_path)
    assert export.read_text().startswith("<?xml")
