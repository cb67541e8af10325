"""Keys that Bedrock and every other reader of the bucket rely on."""

import re

from hypothesis import given
from hypothesis import strategies as st

from jonabot import layout

BEDROCK_TAKES = re.compile(r"[A-Za-z0-9./-]+")


@given(st.text(min_size=1, max_size=80))
def test_whatever_an_execution_is_called_its_keys_hold_only_what_bedrock_takes(name: str) -> None:
    run = layout.run_name(name)
    for key in (layout.run_prefix(run), layout.jobs_prefix(run), layout.report_prefix(run), layout.approval_key(run)):
        assert BEDROCK_TAKES.fullmatch(key)


def test_the_folders_of_the_bucket_are_those_of_the_documentation() -> None:
    assert layout.EXPORTS == "exports/"
    assert layout.documents_prefix("ab12") == "documents/ab12/"
    assert layout.training_set_prefix("sha256:ab12") == layout.training_set_prefix("ab12") == "training-sets/ab12/"
    assert layout.jobs_prefix("r") == "jobs/r/"
    assert layout.report_prefix("r") == "reports/r/"
