"""The form of a dataset with one's own inference responses, as Amazon Bedrock documents it."""

from __future__ import annotations

import json
import re

from jonabot.results.comparing import Comparison, Exchange, Reply, Speaker
from jonabot.results.evaluation import MODELS, evaluation_input

SOURCE_IDENTIFIER = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}")
COMPARISON = Comparison(
    Speaker("base"),
    Speaker("tuned"),
    (
        Exchange("Why?", Reply("Because."), Reply("Ask the heron.")),
        Exchange("Post something.", Reply(missing="no access"), Reply("Beans.\n\nMore beans."), "I wrote of beans."),
    ),
)


def test_a_line_holds_a_prompt_one_response_and_what_the_author_wrote() -> None:
    question, held_out = (json.loads(line) for line in evaluation_input(COMPARISON, "tuned").splitlines())
    assert question == {
        "prompt": "Why?",
        "category": "question",
        "modelResponses": [{"response": "Ask the heron.", "modelIdentifier": "tuned"}],
    }
    assert held_out["referenceResponse"] == "I wrote of beans."
    assert held_out["modelResponses"][0]["response"] == "Beans.\n\nMore beans."


def test_a_prompt_without_an_answer_is_left_out() -> None:
    assert len(evaluation_input(COMPARISON, "base").splitlines()) == 1


def test_the_name_of_the_source_is_one_that_bedrock_takes() -> None:
    assert all(SOURCE_IDENTIFIER.fullmatch(model) for model in MODELS)
