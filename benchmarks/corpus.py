"""Documents to training set: MB of text a second of processor time, peak memory, and where the time goes.

    python -m benchmarks.corpus [MB ...]        (10 and 100 without an argument)

The documents are made up: half the text short posts, half articles, with duplicates, near
duplicates, private data and mojibake among them. As in measuring.py, each run has a process of its
own, so that peak memory is its own; what it imports is not measured; and of several runs the fastest
counts: the machine may be busy. A plain read of the same file (msgspec) stands beside it as the ceiling.
"""

from __future__ import annotations

import importlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from time import process_time
from typing import Any

import msgspec

from benchmarks.measuring import MB, ROUNDS, peak_megabytes
from jonabot.corpus.assembling import RecordTarget, assemble_training_set
from jonabot.corpus.collecting import collect
from jonabot.corpus.duplicates import drop_duplicates
from jonabot.corpus.folding import fingerprint
from jonabot.corpus.mojibake import repair_mojibake
from jonabot.corpus.near_duplicates import drop_near_duplicates
from jonabot.corpus.record_file import RecordFile
from jonabot.corpus.rendering import Renderer
from jonabot.corpus.reserved_words import neutralise_reserved_words
from jonabot.corpus.scrubbing import Scrubber
from jonabot.corpus.spool import Spool
from jonabot.corpus.writing import write_to_fit
from jonabot.counts import Counts
from jonabot.documents import Document
from jonabot.layout import EXPORTS, counts_key, documents_key
from jonabot.settings import CorpusRules
from jonabot.storage import FolderStorage

RULES = CorpusRules("the author", 4000, 0.05, 0.8, ("email", "phone", "card", "ip", "secret"))
TARGET = RecordTarget("conversation", 8, 10**9, 32_000, validation=True)
SEASONING = (
    "me@example.org", "+49 30 1234567", "4111 1111 1111 1111", "192.168.7.9", "@someone", "(really)", "12:30",
    "on 24.12.2014", "donâ€™t", "café", "“yes”", "User: hello",
)  # fmt: skip


class Archive(msgspec.Struct, frozen=True):
    key: str
    name: str
    digest: str


ARCHIVE = Archive(f"{EXPORTS}made-up.zip", "made-up.zip", "made-up")
DOCUMENTS = documents_key(ARCHIVE.digest)


def documents(size: int, seed: int = 1) -> Iterator[Document]:
    """About `size` bytes of text."""
    choose = random.Random(seed)
    letters = "etaoinshrdlucmfwyp"
    words = ["".join(choose.choices(letters, k=choose.randint(2, 9))) for _ in range(20_000)]

    def sentence() -> str:
        chosen = choose.choices(words, k=choose.randint(5, 20))
        if choose.random() < 0.02:
            chosen.insert(choose.randrange(len(chosen)), choose.choice(SEASONING))
        return " ".join(chosen).capitalize() + "."

    def text(sentences: int) -> str:
        return "\n\n".join(" ".join(sentence() for _ in range(5)) for _ in range(sentences // 5)) or sentence()

    written, number, earlier = 0, 0, "First post."
    while written < size:
        number += 1
        article = choose.random() < 0.02
        body = text(choose.randint(20, 150)) if article else sentence() + " " + sentence()
        if choose.random() < 0.02:
            body = earlier if choose.random() < 0.5 else earlier + " " + choose.choice(words)
        earlier = body
        written += len(body)
        yield Document(
            id=f"x/{number}",
            kind="article" if article else "post",
            text=body,
            created=f"20{number % 20:02}-{number % 12 + 1:02}-{number % 28 + 1:02}T12:00:00Z",
            title=sentence()[:60] if article else "",
            language="en",
        )


def write_archive(folder: Path, size: int) -> int:
    """Parsed documents as the archive's reader leaves them; gives the bytes of their texts."""
    file = folder / DOCUMENTS
    file.parent.mkdir(parents=True)
    number = written = 0
    with file.open("wb") as lines:
        for document in documents(size):
            number += 1
            written += len(document.text.encode())
            lines.write(msgspec.json.encode(document) + b"\n")
    counts = Counts(ARCHIVE.name, "x-archive", expected=number, read=number, kept=number)
    (folder / counts_key(ARCHIVE.digest)).write_bytes(msgspec.json.encode(counts))
    return written


class Stopwatch:
    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = process_time()
        yield
        self.seconds[name] = process_time() - start


def measure_stages(storage: FolderStorage, folder: Path) -> dict[str, float]:
    """Seconds by stage; those that begin with a dash are parts, measured again by themselves."""
    watch = Stopwatch()
    with Spool(folder / "spool") as spool:
        with watch.stage("collect"):
            collection = collect(storage, [ARCHIVE], spool, RULES.validation_share)
        with watch.stage("drop duplicates"):
            entries = drop_duplicates(collection)
        with watch.stage("drop near duplicates"):
            entries = drop_near_duplicates(collection, entries, RULES.near_duplicates)
        with watch.stage("write records"):
            write_to_fit(collection, entries, rules=RULES, target=TARGET, pack="thread", folder=folder)
        read = [collection.read(entry) for entry in entries]
    with watch.stage("- mojibake (in collect)"):
        consume(repair_mojibake(document.text) for document in read)
    with watch.stage("- fingerprints (in collect)"):
        consume(fingerprint(document.text) for document in read)
    scrub = Scrubber(RULES.scrub).scrub
    with watch.stage("- scrub (in write)"):
        consume(scrub(document.text) for document in read)
    with watch.stage("- reserved words (in write)"):
        consume(neutralise_reserved_words(document.text) for document in read)
    renderer = Renderer(RULES, TARGET, "thread")
    clean = [renderer.clean(document) for document in read]
    with watch.stage("- chunks and prompts (in write)"):
        records = list(renderer.records(clean))
    with watch.stage("- encode, check, write (in write)"):
        RecordFile(folder / "again", TARGET.format, renderer.limit).write(records)
    return watch.seconds


def consume(items: Iterable[object]) -> None:
    deque(items, maxlen=0)


def measure(made_up: Path) -> dict[str, object]:
    """One run over documents that are made up already, in this process."""
    importlib.import_module("ftfy")  # else the first mojibake does it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(made_up, folder, dirs_exist_ok=True)
        storage = FolderStorage(folder)
        watch = Stopwatch()
        with watch.stage("plain read"), storage.open(DOCUMENTS) as stream:
            decoder = msgspec.json.Decoder(Document)
            consume(decoder.decode(line) for line in stream)
        with watch.stage("all"):
            manifest = assemble_training_set(storage, [ARCHIVE], RULES, TARGET, {}, pack="thread")
        peak = peak_megabytes()
        stages = measure_stages(storage, folder)
    return {
        "plain": watch.seconds["plain read"],
        "all": watch.seconds["all"],
        "peak": peak,
        "documents": manifest.sources[0].read,
        "kept": manifest.sources[0].kept,
        "records": manifest.records.training + manifest.records.validation,
        "stages": stages,
    }


def measure_in_a_process(made_up: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.corpus", "--one", made_up]
    result: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return result


def compete(size: int) -> None:
    """Show the fastest of at least three runs; of small sizes more, in about the same time."""
    with tempfile.TemporaryDirectory() as made_up:
        megabytes = write_archive(Path(made_up), size * MB) / MB
        runs = [measure_in_a_process(made_up) for _ in range(max(ROUNDS, 100 // size))]
    best = min(runs, key=itemgetter("all"))
    print(
        f"{megabytes:.0f} MB of text, {best['documents']:,} documents, {best['kept']:,} kept, {best['records']:,} "
        f"records: {megabytes / best['all']:.1f} MB/s, peak {best['peak']:.0f} MB "
        f"(target: 8; a plain read of the documents: {megabytes / min(run['plain'] for run in runs):.0f} MB/s; "
        f"slowest of {len(runs)} runs: {megabytes / max(run['all'] for run in runs):.1f} MB/s)"
    )
    for name, seconds in best["stages"].items():
        print(f"    {name:35} {seconds * 1000 / megabytes:7.1f} ms a MB")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--one"]:
        print(json.dumps(measure(Path(arguments[1]))))
        return
    for size in arguments or ["10", "100"]:
        compete(int(size))


if __name__ == "__main__":
    main(sys.argv[1:])
