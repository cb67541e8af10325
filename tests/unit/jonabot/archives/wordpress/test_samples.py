from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jonabot.archives.wordpress.samples import is_sample

SAMPLES = (
    "Welcome to WordPress. This is your first post. Edit or delete it, then start writing!",
    "<!-- wp:paragraph --><p>This is an example page. It&#8217;s different from a blog post because it stays.</p>",
    "This is an example of a page. Unlike posts, which are displayed on your blog&#8217;s front page.",
)


@pytest.mark.parametrize("content", SAMPLES)
def test_what_wordpress_writes_into_a_new_blog_is_nobodys_own(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes], content: str
) -> None:
    reading = read(export(item(content=content)))
    assert reading.rules == ["sample"]
    assert reading.dropped[0].text == ""


def test_a_post_that_quotes_the_sample_is_kept(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes]
) -> None:
    assert len(read(export(item(content=f"It said: “{SAMPLES[0]}” So I did."))).documents) == 1


@pytest.mark.parametrize("sample", SAMPLES)
def test_own_words_below_a_sample_that_was_left_standing_are_kept(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes], words: str, sample: str
) -> None:
    assert len(read(export(item(content=f"{sample}\n\n{words * 40}"))).documents) == 1


def test_the_draft_of_a_privacy_policy_is_nobodys_own_at_any_length_it_comes_in() -> None:
    draft = "Who we are\n\nSuggested text: Our website address is: http://shed.example. "
    assert is_sample(draft + "What we collect. " * 300)
    assert not is_sample(draft + "What we collect. " * 400)
