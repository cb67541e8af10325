from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.archives.wordpress.html_text import html_to_text
from jonabot.archives.wordpress.program_text import decoded, escape_raw_code
from jonabot.archives.wordpress.shortcodes import without_shortcodes

CODE = "let a: Array<string>;\n  return a && b;  // <br>"

BLOCKS = (
    "<!-- wp:paragraph -->\n<p>[code]</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n"
    "<p>.a {<br>  color: red;<br>}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n"
    "<p>[/code]</p>\n<!-- /wp:paragraph -->"
)


def read(html: str) -> str:
    return html_to_text(without_shortcodes(html))


@pytest.mark.parametrize("name", ["typescript", "sh", "go", "yaml", "objc", "cc", "cc_php", "xhtml", "fsharp"])
def test_what_a_highlighter_shows_is_kept_as_it_is(name: str) -> None:
    assert read(f"Before\n[{name}]\n{CODE}\n[/{name}]\nafter") == f"Before\n\n{CODE}\n\nafter"


@pytest.mark.parametrize("tag", ['<pre lang="cpp">', "<pre class='x' lang='php' line='1'>", "<PRE lang=c#>"])
def test_what_is_typed_into_a_pre_with_a_language_is_kept_as_it_is(tag: str) -> None:
    code = "<?php\n#include <iostream>\nstd::vector<i> v = array(1=>2); // http://a.example/<b>\n?>"
    assert read(f"Before{tag}\n{code}</pre>after") == f"Before\n\n{code}\n\nafter"


@pytest.mark.parametrize(
    "html",
    [
        '<pre lang="php" escaped="true">a &lt; <b>b</b></pre>',
        '<pre lang="python"><code>a &lt; <i>b</i></code></pre>',
        '<pre lang="ruby"><span class="k">a</span> &lt; b</pre>',
        '<pre lang="en">a &lt; <b>b</b></pre>',
        '<pre lang="en-GB">a &lt; <b>b</b></pre>',
    ],
)
def test_a_pre_that_is_html_already_shows_no_markup(html: str) -> None:
    assert read(html) == "a < b"


@pytest.mark.parametrize(
    "html",
    [
        '<p>[code lang="css"]<br>.a {<br>  color: red;<br />}<br>[/code]</p>',
        "<p>[code].a {<br />\n  color: red;<br />\n}[/code]</p>",
        "<p>[code]</p>\n<p>.a {</p>\n<p>  color: red;</p>\n<p>}</p>\n<p>[/code]</p>",
        "<p class='x'>[code].a {</p>\n<p>  color: red;</p>\n<p>}[/code]</p>",
        BLOCKS,
    ],
)
def test_program_text_that_an_editor_laid_out_as_prose_has_its_lines(html: str) -> None:
    assert read(f"<p>Before</p>\n{html}\n<p>After</p>") == "Before\n\n.a {\n  color: red;\n}\n\nAfter"


def test_html_that_is_shown_keeps_its_breaks_and_paragraphs() -> None:
    code = "<p>Hello<br>world</p>\n<p>Again</p>"
    assert read(f'Look:\n[code lang="html"]\n{code}\n[/code]') == f"Look:\n\n{code}"


def test_tags_in_program_text_do_not_hide_the_shortcodes_behind_it() -> None:
    assert read('[php]echo "<pre>"; echo "<code>";[/php] [gallery] words') == 'echo "<pre>"; echo "<code>";\n\nwords'


def test_base64_of_a_builder_is_no_text_and_the_program_in_it_is() -> None:
    kept = base64.b64encode(CODE.encode()).decode()
    assert read(f"a[fusion_code]{kept}[/fusion_code]b") == "ab"
    assert read(f'[fusion_syntax_highlighter language="js"]{kept}[/fusion_syntax_highlighter]') == CODE


def test_words_that_a_builder_did_not_encode_are_kept() -> None:
    assert read("[fusion_code]<p>My words.</p>[/fusion_code]") == "My words."
    assert read("[fusion_syntax_highlighter]a <b> c[/fusion_syntax_highlighter]") == "a <b> c"


@given(st.text("ab =\n", max_size=20) | st.binary(max_size=20).map(lambda data: base64.b64encode(data).decode()))
def test_what_is_no_text_in_base64_is_not_decoded_to_anything_else(code: str) -> None:
    found = decoded(code)
    assert found is None or base64.b64encode(found.encode()).decode() == "".join(code.split())


@given(st.text("<pre lang=\"c'>/ab &lt;\n", max_size=80))
def test_html_without_raw_code_is_not_changed_by_accident(html: str) -> None:
    assert escape_raw_code(html).replace("&lt;", "<").replace("&gt;", ">") == html.replace("&lt;", "<")


@pytest.mark.parametrize(
    "piece",
    ["<pre lang=c>", "<pre lang=c>x</pre>", "<pre lang= ", "[code]<br></p>", "[fusion_code]", "</p><!-- wp:x -->"],
)
def test_time_grows_with_the_length_and_nothing_else(grows_linearly: Any, piece: str) -> None:
    assert grows_linearly(lambda size: read(piece * (size // len(piece)) + "[/code][/fusion_code]"))
