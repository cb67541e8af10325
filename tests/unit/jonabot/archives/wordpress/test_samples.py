from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

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
