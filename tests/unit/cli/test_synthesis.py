"""The embedded AWS gets the app as `cdk synth` makes it, or the reason why there is none."""

from pathlib import Path

import pytest

from cli.synthesis import SynthesisFailed, synthesize


def test_a_wrong_setting_is_told_as_the_app_tells_it(tmp_path: Path) -> None:
    with pytest.raises(SynthesisFailed, match="author") as failed:
        synthesize(tmp_path, {"author": ""})
    assert "Traceback" not in str(failed.value)
