from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.packing import Passage, Posts
from jonabot.corpus.prompts import WORDING_BYTES, prompt, system_prompt
from jonabot.documents import Document, DocumentKind

KINDS = get_args(DocumentKind)
ids, dates = st.text(max_size=20), st.sampled_from(["", "2014-09-01T04:43:24Z", "2014-13-01", "long ago"])
titles = st.sampled_from(["", "On bridges"])
passages = st.builds(
    Document, id=ids, kind=st.sampled_from(KINDS), text=st.just("Text"), created=dates, title=titles
) | st.builds(Posts, id=ids, text=st.just("Text"), created=dates)


@given(passages, st.integers(0, 50))
def test_a_prompt_is_short_says_the_title_and_nothing_unfilled(passage: Passage, part: int) -> None:
    question = prompt(passage, part, passage.title)
    assert len(question.encode()) <= WORDING_BYTES + len(passage.title.encode())
    assert passage.title in question
    assert "{" not in question


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("title", ["", "On bridges"])
def test_the_wording_varies(kind: DocumentKind, title: str) -> None:
    asked = {prompt(Document(f"x/{number}", kind, "", title=title), 0, title) for number in range(50)}
    assert len(asked) >= 2


def test_the_wording_for_a_few_posts_varies() -> None:
    assert len({prompt(Posts(f"x/{number}", "", ""), 0, "") for number in range(50)}) >= 2


def test_the_wording_is_the_same_on_every_machine() -> None:
    passage = Document("x/1", "article", "", "2014-12-01T04:43:24Z", title="On bridges")
    assert prompt(passage, 0, "On bridges") == ("It is December 2014. What do you have to say on “On bridges”?")
    assert prompt(passage, 1, "On bridges") == "Continue “On bridges”."


def test_about_half_of_the_prompts_say_when_it_was_written() -> None:
    passages = [Document(f"x/{number}", "post", "", "2014-12-01T04:43:24Z") for number in range(1000)]
    assert 400 < sum("December 2014" in prompt(passage, 0, "") for passage in passages) < 600


def test_the_system_prompt_names_the_author() -> None:
    assert "Ada" in system_prompt("Ada")
