"""The corpus of a run as figures: what was kept, what was dropped and why, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jonabot.report import corpus_inputs as inputs
from jonabot.report import corpus_model as model
from jonabot.report.words import KINDS, PRIVATE_DATA, RULES, language, say

MOST_PARTS = 8
"""More languages or sources than this are not told apart."""


def corpus_of(manifest: inputs.Manifest, samples: inputs.Samples) -> model.Corpus:
    """Every figure about the training set."""
    sources = [_source(source, samples.dropped.get(source.name, {})) for source in manifest.sources]
    return model.Corpus(
        read=sum(source.read for source in sources),
        kept=sum(source.kept for source in sources),
        sources=sources,
        documents=sum(amount.documents for amount in manifest.kinds.values()),
        training_records=manifest.records.training,
        validation_records=manifest.records.validation,
        characters=sum(amount.characters for amount in manifest.kinds.values()),
        estimated_tokens=manifest.estimated_tokens,
        years=sorted(_parts({year: year or "no date" for year in manifest.years}, manifest.years), key=_by_name),
        languages=_few(_parts({tag: language(tag) for tag in manifest.languages}, manifest.languages)),
        kinds=_parts({kind: say(KINDS, kind) for kind in manifest.kinds}, manifest.kinds),
        by_source=_few(_by_source(manifest.sources)),
        lengths=_lengths(manifest.record_lengths),
        record_limit=manifest.limits.record_bytes,
        scrubbed=[
            model.Scrubbed(say(PRIVATE_DATA, kind), places) for kind, places in manifest.scrubbed.items() if places
        ],
        repaired=manifest.repaired,
        warnings=manifest.warnings,
    )


def sample_of(record: Mapping[str, Any]) -> list[model.Turn]:
    """The texts of a training record, whichever of Bedrock's formats it is in."""
    return list(_turns(record))


def _source(source: inputs.SourceCounts, examples: Mapping[str, list[str]]) -> model.Source:
    dropped = [
        model.DroppedItems(rule, say(RULES, rule), items, _share(items, source.read), examples.get(rule, []))
        for rule, items in sorted(source.dropped.items(), key=lambda rule: (-rule[1], rule[0]))
        if items
    ]
    return model.Source(
        name=source.name,
        kind=say(KINDS, source.kind),
        expected=source.expected,
        read=source.read,
        kept=source.kept,
        kept_share=_share(source.kept, source.read),
        documents=source.documents,
        characters=source.characters,
        dropped=dropped,
    )


def _parts(names: Mapping[str, str], amounts: Mapping[str, inputs.Amount]) -> list[model.Part]:
    """The largest first; keys that a person calls by the same name are one part."""
    everything = sum(amount.characters for amount in amounts.values())
    merged: dict[str, tuple[int, int]] = {}
    for key, amount in amounts.items():
        documents, characters = merged.get(names[key], (0, 0))
        merged[names[key]] = (documents + amount.documents, characters + amount.characters)
    parts = [
        model.Part(name, documents, characters, _share(characters, everything))
        for name, (documents, characters) in merged.items()
    ]
    return sorted(parts, key=lambda part: (-part.characters, part.name))


def _few(parts: list[model.Part]) -> list[model.Part]:
    """The largest, and the rest as one part: a person writes a tweet or two in many a language."""
    if len(parts) <= MOST_PARTS:
        return parts
    shown, rest = parts[: MOST_PARTS - 1], parts[MOST_PARTS - 1 :]
    sums = (sum(part.documents for part in rest), sum(part.characters for part in rest))
    return [*shown, model.Part(f"{len(rest)} others", *sums, sum(part.share for part in rest))]


def _by_source(sources: Sequence[inputs.SourceCounts]) -> list[model.Part]:
    amounts = {source.name: inputs.Amount(source.documents, source.characters) for source in sources}
    return _parts({name: name for name in amounts}, amounts)


def _by_name(part: model.Part) -> str:
    return part.name


def _lengths(classes: Sequence[inputs.LengthClass]) -> list[model.LengthClass]:
    bounds = [0, *(length.up_to for length in classes)]
    return [
        model.LengthClass(above, length.up_to, length.records) for above, length in zip(bounds, classes, strict=False)
    ]


def _turns(record: Mapping[str, Any]) -> Iterator[model.Turn]:
    for key, role in (("input", "Text"), ("text", "Text"), ("prompt", "Prompt"), ("completion", "Text")):
        if isinstance(text := record.get(key), str):
            yield model.Turn(role, text)
    for text in _texts(record.get("system")):
        yield model.Turn("System", text)
    for message in record.get("messages") or []:
        role = "Text" if message.get("role") == "assistant" else "Prompt"
        for text in _texts(message.get("content")):
            yield model.Turn(role, text)


def _texts(content: Any) -> Iterator[str]:
    """Bedrock's content blocks: `[{"text": "..."}]`."""
    return (block["text"] for block in content or [] if isinstance(block.get("text"), str))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
