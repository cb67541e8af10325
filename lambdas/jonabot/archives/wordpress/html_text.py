"""The text that a reader of a post sees, from the HTML that WordPress keeps."""

from __future__ import annotations

import re
from collections.abc import Callable

from jonabot.archives.wordpress.addresses import as_it_is, end_addresses, mark_addresses
from jonabot.archives.wordpress.decorations import without_decorations
from jonabot.archives.wordpress.footnotes import without_references
from jonabot.archives.wordpress.html_tokens import COMMENT, tokens
from jonabot.archives.wordpress.layout import Layout
from jonabot.archives.wordpress.paragraphs import LINE_BREAK, paragraphs, plain_characters, plain_spaces
from jonabot.archives.wordpress.program_text import escape_raw_code
from jonabot.archives.wordpress.references import unescape
from jonabot.archives.wordpress.verbatim import keep_spaces, restore_spaces


def html_to_text(html: str) -> str:
    """Plain text: paragraphs with one blank line between them, no markup, no addresses.

    Four of five posts were written in the classic editor, which keeps no `<p>`: blank lines are
    paragraphs and line ends are line breaks. In posts made of blocks a line end means nothing.
    `<pre>` and `<code>` keep what they hold.
    """
    writer = _write(html)
    if writer.is_suspect and (plainer := end_addresses(without_decorations(escape_raw_code(html)))) != html:
        writer = _write(plainer)
    return writer.finish()


def _write(html: str) -> _Writer:
    writer = _Writer(keeps_lines="<!-- wp:" not in html)
    for text, name, is_end, detail in tokens(without_references(plain_spaces(html))):
        if text:
            writer.write(text)
        if act := (_AT_END if is_end else _AT_START).get(name):
            act(writer, detail)
    return writer


class _Writer:
    def __init__(self, *, keeps_lines: bool) -> None:
        self.layout = Layout()
        self.is_suspect = False
        """There is something that has to be made plainer before a post is read. It is rare, and to look for
        it in every post would take longer than to read a few of them twice.
        """
        self._keeps_lines = keeps_lines
        self._run: list[str] = []
        """The text since the last block began or ended."""
        self._pre = 0
        self._code = 0
        self._has_code = False
        """The run holds program text."""

    def write(self, text: str) -> None:
        if not self._run and text.isspace():
            return
        if "&" in text:
            text = plain_characters(unescape(text))
        if self._pre:
            self._run.append(as_it_is(text))
        elif self._code:
            self._write_code(as_it_is(text))
        else:
            marked = mark_addresses(text)
            self.is_suspect |= marked != text
            self._run.append(marked)

    def _write_code(self, code: str) -> None:
        if self._run and self._run[-1] == LINE_BREAK:
            code = code.removeprefix("\n")
        self._run.append(keep_spaces(code))
        self._has_code = True

    def finish(self) -> str:
        self.part()
        return self.layout.text()

    def part(self, _: str = "") -> None:
        """A block begins or ends here."""
        if not self._run:
            return
        run = "".join(self._run)
        self._run.clear()
        if run.isspace():
            return
        verbatim = [run.translate(_VERBATIM).strip("\n").rstrip()] if self._pre else None
        blocks = verbatim or paragraphs(run, keeps_lines=self._keeps_lines)
        if self._has_code:
            blocks = [restore_spaces(block) for block in blocks]
            self._has_code = False
        for block in blocks:
            if block:
                self.layout.add(block)

    def break_line(self, _: str) -> None:
        self._run.append(LINE_BREAK)

    def show_emoji(self, attributes: str) -> None:
        is_emoji = "emoji" in attributes or "wp-smiley" in attributes
        if is_emoji and (alternative := _ALTERNATIVE.search(attributes)):
            self._run.append(unescape(alternative[1]))

    def begin_span(self, attributes: str) -> None:
        self.is_suspect |= "aria-hidden" in attributes

    def begin_pre(self, attributes: str) -> None:
        self.is_suspect |= "lang=" in attributes
        self.part()
        self._pre += 1

    def end_pre(self, _: str) -> None:
        self.part()
        self._pre = max(0, self._pre - 1)

    def begin_code(self, _: str) -> None:
        self._code += 1

    def end_code(self, _: str) -> None:
        self._code = max(0, self._code - 1)

    def begin_numbers(self, attributes: str) -> None:
        self.part()
        start = _START.search(attributes)
        self.layout.begin_list(int(start[1]) if start else 1)

    def comment(self, says: str) -> None:
        if says.startswith(("more", "nextpage")):
            self.part()


_ALTERNATIVE = re.compile(r"\balt=[\"']([^\"'<>]{1,20})[\"']")
_VERBATIM = str.maketrans({LINE_BREAK: "\n", "\r": None, "\f": None})
_START = re.compile(r"\bstart=[\"']?(\d{1,6})\b")

_Act = Callable[[_Writer, str], None]


def _parting(act: Callable[[Layout], None]) -> _Act:
    def part_and_act(writer: _Writer, _: str) -> None:
        writer.part()
        act(writer.layout)

    return part_and_act


_BLOCKS: dict[str, _Act] = dict.fromkeys(
    """
    address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
    h6 header hgroup hr legend main nav object p section summary tbody tfoot thead video
    """.split(),  # noqa: SIM905 - one name a line would fill the page
    _Writer.part,
)
_AT_START: dict[str, _Act] = _BLOCKS | {
    COMMENT: _Writer.comment,
    "br": _Writer.break_line,
    "img": _Writer.show_emoji,
    "span": _Writer.begin_span,
    "pre": _Writer.begin_pre,
    "code": _Writer.begin_code,
    "q": lambda writer, _: writer.write("“"),
    "ul": _parting(lambda layout: layout.begin_list(None)),
    "ol": _Writer.begin_numbers,
    "li": _parting(Layout.begin_item),
    "blockquote": _parting(Layout.begin_quote),
    "table": _parting(Layout.begin_table),
    "caption": _Writer.part,
    "tr": _parting(Layout.begin_row),
    "td": _parting(Layout.begin_cell),
    "th": _parting(Layout.begin_cell),
}
_AT_END: dict[str, _Act] = _BLOCKS | {
    "br": _Writer.break_line,
    "pre": _Writer.end_pre,
    "code": _Writer.end_code,
    "q": lambda writer, _: writer.write("”"),
    "ul": _parting(Layout.end_list),
    "ol": _parting(Layout.end_list),
    "li": _parting(Layout.end_item),
    "blockquote": _parting(Layout.end_quote),
    "table": _parting(Layout.end_row),
    "caption": _Writer.part,
    "tr": _parting(Layout.end_row),
    "td": _Writer.part,
    "th": _Writer.part,
}
