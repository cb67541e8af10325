"""Say what a training set is: its manifest, its samples, and what a person should know about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from jonabot.corpus.collecting import Collection
from jonabot.corpus.manifest import Limits, Manifest, Records, Samples, SourceCounts
from jonabot.corpus.packing import Pack
from jonabot.corpus.record_file import length_classes
from jonabot.corpus.scrubbing import KINDS, Scrubber
from jonabot.corpus.targets import RecordTarget
from jonabot.corpus.writing import WrittenSet
from jonabot.counts import EXAMPLE_CHARACTERS
from jonabot.tokens import BYTES_A_TOKEN

_SHOWN = 200
"""Characters of a dropped text."""
_CUT_OFF = 100
"""Characters before the end of a text that was cut: there may be a part of a secret, too short to be recognised."""


def describe(
    digest: str,
    *,
    written: WrittenSet,
    collection: Collection,
    sources: list[SourceCounts],
    target: RecordTarget,
    settings: object,
    pack: Pack,
    noticed: Iterable[str],
) -> Manifest:
    """The manifest of a written set; `pack` is what was asked for, `noticed` are warnings from before."""
    limit = written.renderer.limit
    figures = written.figures
    return Manifest(
        digest=digest,
        format=target.format,
        records=Records(training=written.training.records, validation=written.validation.records),
        characters=written.training.characters,
        estimated_tokens=written.training.bytes // BYTES_A_TOKEN,
        sources=sources,
        warnings=[*noticed, *_warnings(written, collection, target, pack)],
        settings=settings,
        pack=written.pack,
        limits=Limits(limit, target.minimum_records, target.maximum_records),
        scrubbed=dict(sorted(written.renderer.scrubber.counts.items())),
        repaired=collection.repaired,
        years=figures.years,
        languages=figures.languages,
        kinds=figures.kinds,
        record_lengths=length_classes(written.training.lengths + written.validation.lengths, limit),
    )


def sample(written: WrittenSet, collection: Collection) -> Samples:
    """A few records and dropped texts, without private data."""
    scrub = Scrubber(KINDS).scrub
    dropped = {
        account.name: {
            rule: [_shown(text, scrub) for text in texts] for rule, texts in sorted(account.examples.items()) if texts
        }
        for account in collection.accounts
    }
    return Samples(records=written.training.samples, dropped=dropped)


def _shown(text: str, scrub: Callable[[str], str]) -> str:
    """The beginning of a dropped text. Scrubbed first and cut afterwards: a half address is still an address."""
    scrubbed = scrub(text)
    safe = len(scrubbed) if len(text) < EXAMPLE_CHARACTERS else max(0, len(scrubbed) - _CUT_OFF)
    return scrubbed[: min(safe, _SHOWN)]


def _warnings(written: WrittenSet, collection: Collection, target: RecordTarget, pack: Pack) -> Iterator[str]:
    for account in collection.accounts:
        for warning in account.warnings:
            yield warning if warning.startswith(account.name) else f"{account.name}: {warning}"
    if written.pack != pack:
        yield (
            f"Short posts are packed by {written.pack}, because the base model takes "
            f"{target.maximum_records:,} records at most."
        )
    if written.renderer.long_words:
        yield (
            f"{written.renderer.long_words:,} words of more than {written.renderer.budget:,} bytes fit no record and "
            "were left out: pasted data, not writing."
        )
    if written.records > target.maximum_records:
        yield (
            f"{written.records:,} records are more than the {target.maximum_records:,} that the base model takes: "
            'set x.pack to "month" or raise record_characters.'
        )
    if written.training.records < target.minimum_records:
        yield (
            f"{written.training.records:,} training records are fewer than the {target.minimum_records:,} that the "
            "base model wants: drop more of your writing."
        )
