from typing import Any

import msgspec
import pytest

from jonabot.report.nearness import nearness, told
from jonabot.report.result_inputs import Likeness


@pytest.mark.parametrize(("tuned", "found"), [(0.26, "nearer"), (0.9, "no nearer")])
def test_where_no_words_are_counted_the_characters_decide(
    without_spaces: dict[str, Any], tuned: float, found: str
) -> None:
    without_spaces["tuned"]["distance"]["characters"] = tuned
    likeness = msgspec.convert(without_spaces, Likeness)
    assert nearness(likeness) == found
    assert told(likeness) == f"its distance in characters is {tuned:.2f}, the base model's 0.70"


def test_who_was_not_measured_is_neither_near_nor_far(without_spaces: dict[str, Any]) -> None:
    without_spaces["tuned"] = None
    likeness = msgspec.convert(without_spaces, Likeness)
    assert (nearness(likeness), told(likeness)) == ("unknown", "")
