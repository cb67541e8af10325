"""From documents to records: clean, pack, cut, ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from jonabot.corpus.chunks import chunks, without_long_words
from jonabot.corpus.formats import Record, has_prompt
from jonabot.corpus.packing import Pack, Passage, pack_documents
from jonabot.corpus.prompts import WORDING_BYTES, prompt, system_prompt
from jonabot.corpus.reserved_words import neutralise_reserved_words
from jonabot.corpus.scrubbing import Scrubber
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.utf8 import fits
from jonabot.documents import Document
from jonabot.errors import TrainingSetRefused
from jonabot.settings import CorpusRules

_LEAST_BUDGET = 100
"""UTF-8 bytes of the author's own text that a record must have room for."""
_LONGEST_TITLE = 200
_BETWEEN = "\n\n"


class Renderer:
    """Makes the records of one training set.

    A record's texts fit `limit` UTF-8 bytes together; `budget` of them are for the author's own text.
    """

    def __init__(self, rules: CorpusRules, target: RecordTarget, pack: Pack) -> None:
        self.format = target.format
        self.pack = pack
        self.limit = min(rules.record_characters, target.record_tokens)
        self.scrubber = Scrubber(rules.scrub)
        self.long_words = 0
        """Words that no record can hold, and that are left out."""
        self._asks = has_prompt(target.format)
        self._converses = target.format == "conversation"
        self._system = neutralise_reserved_words(system_prompt(rules.author)) if self._converses else ""
        self._title_bytes = min(_LONGEST_TITLE, self.limit // 8)
        self.budget = self.limit
        if self._asks:
            self.budget -= len(self._system.encode()) + WORDING_BYTES + self._title_bytes
        if self.budget < _LEAST_BUDGET:
            missing = _LEAST_BUDGET - self.budget
            raise TrainingSetRefused(
                f"record_characters = {self.limit} leaves no room for your own text beside the question to it. "
                f"Raise it to {self.limit + missing * 8 // 7 + 1:,} at least, or shorten the author's name."
            )

    def clean(self, document: Document) -> Document:
        """The document as it may be trained on; its text is empty if nothing of it may."""
        text = self._clean_text(document.text)
        title = self._clean_text(document.title) if document.title else ""
        if text is document.text and title is document.title:  # as nearly always
            return document
        return msgspec.structs.replace(document, text=text, title=title)

    def _clean_text(self, text: str) -> str:
        text = self.scrubber.scrub(text)
        if self._converses:
            text = neutralise_reserved_words(text)
        text, long_words = without_long_words(text, self.budget)
        self.long_words += long_words
        return text

    def records(self, documents: Iterable[Document]) -> Iterator[Record]:
        """The records of clean documents, in their order."""
        for passage in pack_documents(documents, self.pack, self.budget):
            title_in_prompt = self._asks and fits(passage.title, self._title_bytes)
            text, title = (passage.text, passage.title) if title_in_prompt else (_with_title(passage), "")
            for part, chunk in enumerate(chunks(text, self.budget)):
                yield Record(chunk, prompt(passage, part, title) if self._asks else "", self._system)


def _with_title(passage: Passage) -> str:
    """The text with its title above it, unless its first line is the title already."""
    if not passage.title or passage.text.partition("\n")[0].strip() == passage.title.strip():
        return passage.text
    return f"{passage.title}{_BETWEEN}{passage.text}"
