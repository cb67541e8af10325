from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jonabot.archives.wordpress.footnotes import with_notes

POST = """<!-- wp:paragraph -->
<p>The kettle sang<sup data-fn="6f5b" class="fn"><a href="#6f5b" id="6f5b-link">1</a></sup> before the rain.</p>
<!-- /wp:paragraph -->

<!-- wp:footnotes /-->"""
NOTES = r'[{"content":"As <em>Ann<\/em> said.","id":"6f5b"},{"content":"In [1999], \u201cat last\u201d.","id":"7a"}]'
FIELD = """		<wp:postmeta>
			<wp:meta_key><![CDATA[{}]]></wp:meta_key>
			<wp:meta_value><![CDATA[{}]]></wp:meta_value>
		</wp:postmeta>
"""
FIELDS = (
    FIELD.format("_edit_last", "1") + FIELD.format("footnotes", NOTES) + FIELD.format("_secret", "not mine to tell")
)
READ = ["The kettle sang before the rain.\n\nAs Ann said.\n\nIn [1999], “at last”."]


def test_the_words_of_the_block_editors_footnotes_are_read(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes]
) -> None:
    assert read(export(item(content=POST, more=FIELDS))).texts == READ


def test_they_are_read_as_well_in_an_item_that_is_laid_out_otherwise(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes]
) -> None:
    commented = FIELDS + "		<!-- by a plugin -->\n"
    assert read(export(item(content=POST, more=commented), item(2))).texts == [*READ, read(export(item(2))).texts[0]]


def test_a_custom_field_of_that_name_is_not_looked_at_where_no_notes_are_shown(
    read: Callable[..., Any], export: Callable[..., bytes], item: Callable[..., bytes], words: str
) -> None:
    assert read(export(item(content=words, more=FIELDS))).texts == [words]


@pytest.mark.parametrize("field", ["", "[", "7", '[{"id": "6f5b"}]', '[{"content": null}]', "\x00"])
def test_a_broken_field_costs_the_notes_and_nothing_else(field: str) -> None:
    assert with_notes(POST, field.encode()).startswith(POST.partition("<!-- wp:footnotes")[0])
