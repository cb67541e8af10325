import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest

import jonabot
from jonabot.corpus.assembling import assemble_training_set
from jonabot.corpus.collecting import ParsedArchive
from jonabot.corpus.formats import decode_record
from jonabot.corpus.manifest import Manifest, read_manifest, read_samples
from jonabot.corpus.targets import RecordTarget
from jonabot.documents import Document
from jonabot.errors import NothingToTrain
from jonabot.settings import CorpusRules, RecordFormat
from jonabot.storage import FolderStorage

PutArchive = Callable[..., ParsedArchive]
Assemble = Callable[..., Manifest]

ASSEMBLE = Path(__file__).with_name("assemble_in_a_process.py")


def documents(seed: int, number: int = 120) -> Iterator[Document]:
    choose = random.Random(seed)
    words = [f"word{each}" for each in range(500)]
    for each in range(number):
        article = each % 10 == 0
        yield Document(
            f"x/{seed}-{each}",
            "article" if article else "post",
            " ".join(choose.choices(words, k=1500 if article else 25)) + ".",
            f"20{choose.randint(10, 20)}-0{choose.randint(1, 9)}-01T00:00:00Z",
            title=f"Title {each}" if article else "",
            language="en",
        )


@pytest.fixture
def assemble(storage: FolderStorage, rules: CorpusRules, target: RecordTarget) -> Assemble:
    def assemble_with(*archives: ParsedArchive, **changes: Any) -> Manifest:
        pack = changes.pop("pack", "thread")
        for_rules = {name: changes.pop(name) for name in list(changes) if name in CorpusRules.__struct_fields__}
        return assemble_training_set(
            storage,
            archives,
            msgspec.structs.replace(rules, **for_rules),
            msgspec.structs.replace(target, **changes),
            {"some": "settings"},
            pack=pack,
        )

    return assemble_with


def texts(storage: FolderStorage, manifest: Manifest, file: str) -> list[str]:
    body = storage.read(f"{manifest.prefix}{file}.jsonl")
    return [decode_record(line, manifest.format).text for line in body.splitlines()]


def test_the_digest_is_that_of_the_training_file_followed_by_the_validation_file(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    manifest = assemble(put_archive("a.zip", documents(1)))
    body = storage.read(f"{manifest.prefix}training.jsonl") + storage.read(f"{manifest.prefix}validation.jsonl")
    assert manifest.digest == f"sha256:{sha256(body).hexdigest()}"
    assert manifest.prefix == f"training-sets/{sha256(body).hexdigest()}/"


@pytest.mark.parametrize("record_format", ["pretraining", "conversation", "prompt-completion", "text"])
def test_every_record_is_of_the_format_and_is_counted(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble, record_format: RecordFormat
) -> None:
    manifest = assemble(put_archive("a.zip", documents(1)), format=record_format)
    assert manifest.format == record_format
    assert len(texts(storage, manifest, "training")) == manifest.records.training
    assert len(texts(storage, manifest, "validation")) == manifest.records.validation
    assert sum(each.records for each in manifest.record_lengths) == sum(msgspec.structs.astuple(manifest.records))


def test_the_bytes_do_not_depend_on_order_or_hash_seed(
    storage: FolderStorage, put_archive: PutArchive, rules: CorpusRules, target: RecordTarget, tmp_path: Path
) -> None:
    archives = [
        put_archive("a.zip", documents(1)),
        put_archive("b.zip", documents(2)),
        put_archive("c.zip", [*documents(1, 60), *documents(3)]),
    ]
    digests = set()
    for seed in ("0", "1", "12345"):
        archives.reverse()
        named = [[archive.key, archive.name, archive.digest] for archive in archives]
        encoded = [json.dumps(named), msgspec.json.encode(rules).decode(), msgspec.json.encode(target).decode()]
        run = subprocess.run(
            [sys.executable, ASSEMBLE, tmp_path / "bucket", *encoded],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(jonabot.__file__).parent.parent)},
            check=True,
            capture_output=True,
            text=True,
        )
        digests.add(run.stdout)
    assert len(digests) == 1


def test_the_order_of_the_documents_in_an_archive_does_not_matter(put_archive: PutArchive, assemble: Assemble) -> None:
    forwards = assemble(put_archive("a.zip", documents(1)))
    backwards = assemble(put_archive("b.zip", list(documents(1))[::-1]))
    assert forwards.digest == backwards.digest


def test_the_name_of_an_archive_does_not_matter(put_archive: PutArchive, assemble: Assemble) -> None:
    one = assemble(put_archive("a.zip", documents(1)), put_archive("b.zip", documents(2)))
    other = assemble(put_archive("y.zip", documents(2)), put_archive("z.zip", documents(1)))
    assert one.digest == other.digest


def test_adding_an_export_moves_no_text_to_the_other_side(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    first = put_archive("a.zip", documents(1))
    before = assemble(first)
    old_copies = [
        Document(f"x/copy-{number}", each.kind, each.text, "2001-01-01T00:00:00Z", each.title)
        for number, each in enumerate(documents(1))
    ]
    after = assemble(first, put_archive("b.zip", [*documents(2), *old_copies]))
    assert before.records.validation
    assert after.records.validation
    assert not set(texts(storage, before, "training")) & set(texts(storage, after, "validation"))
    new = assemble(first, put_archive("c.zip", documents(2)))
    assert set(texts(storage, before, "training")) <= set(texts(storage, new, "training"))
    assert set(texts(storage, before, "validation")) <= set(texts(storage, new, "validation"))


def test_no_word_is_lost_and_none_is_there_twice(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    originals = list(documents(1))
    manifest = assemble(put_archive("a.zip", originals), put_archive("b.zip", originals), format="conversation")
    trained = texts(storage, manifest, "training") + texts(storage, manifest, "validation")
    assert sorted(" ".join(trained).split()) == sorted(word for each in originals for word in each.text.split())


def test_the_accounts_of_every_source_add_up(put_archive: PutArchive, assemble: Assemble) -> None:
    originals = list(documents(1))
    manifest = assemble(
        put_archive("a.zip", originals, read=150, expected=150, dropped={"retweet": 30}),
        put_archive("b.zip", originals[:50], kind="wordpress-export"),
    )
    assert [source.name for source in manifest.sources] == ["a.zip", "b.zip"]
    assert manifest.sources[0].dropped == {"retweet": 30}
    assert manifest.sources[1].dropped == {"duplicate": 50}
    for source in manifest.sources:
        assert source.read == source.kept + sum(source.dropped.values())


def test_a_model_that_takes_no_validation_file_gets_none(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    manifest = assemble(put_archive("a.zip", documents(1)), validation=False)
    assert manifest.records.validation == 0
    assert not storage.exists(f"{manifest.prefix}validation.jsonl")


def test_nothing_to_train_on_says_what_was_read_and_why_it_was_dropped(
    put_archive: PutArchive, assemble: Assemble
) -> None:
    archive = put_archive("a.zip", [Document("x/1", "post", "x" * 5000)], read=31, dropped={"retweet": 30})
    with pytest.raises(NothingToTrain, match=r"Of 31 items .*\(1 by the rule no-prose, 30 by the rule retweet\)"):
        assemble(archive)
    with pytest.raises(NothingToTrain, match="There is no export"):
        assemble()


def test_the_manifest_can_be_read_back_and_holds_no_text(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    manifest = assemble(put_archive("a.zip", [*documents(1), Document("x/9", "post", "Unmistakable words")]))
    assert read_manifest(storage, manifest.digest) == manifest
    body = storage.read(f"{manifest.prefix}manifest.json")
    assert b"Unmistakable" not in body
    assert b"word1" not in body
    assert json.loads(body)["settings"] == {"some": "settings"}


def test_private_data_is_counted_in_the_manifest(put_archive: PutArchive, assemble: Assemble) -> None:
    manifest = assemble(put_archive("a.zip", [Document("x/1", "post", "me@example.org or 555-123-4567 or a@b.co")]))
    assert manifest.scrubbed == {"email": 2, "phone": 1}


def test_tokens_are_estimated_with_care(put_archive: PutArchive, assemble: Assemble) -> None:
    manifest = assemble(put_archive("a.zip", [Document("x/1", "post", "é" * 20)]))
    assert (manifest.characters, manifest.estimated_tokens) == (20, 10)


def test_samples_hold_records_and_dropped_texts_without_private_data(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble
) -> None:
    archive = put_archive(
        "a.zip", documents(1), read=121, dropped={"link": 1}, examples={"link": ["mail me@example.org"]}
    )
    samples = read_samples(storage, assemble(archive).digest)
    assert len(samples.records) == 5
    assert samples.dropped == {"a.zip": {"link": ["mail [email]"]}}


def test_warnings_of_the_archive_and_of_the_corpus_reach_the_manifest(
    put_archive: PutArchive, assemble: Assemble
) -> None:
    archive = put_archive(
        "a.zip",
        [*documents(1), Document("x/9", "post", f"See {'x' * 5000}")],
        warnings=["the file ends inside item 41"],
    )
    manifest = assemble(archive, maximum_records=30)
    assert manifest.pack == "month"
    assert [warning.split(" ")[0] for warning in manifest.warnings] == ["a.zip:", "Short", "1", str(
        sum(msgspec.structs.astuple(manifest.records))
    )]  # fmt: skip


def test_the_same_set_is_stored_once_and_its_manifest_anew(
    storage: FolderStorage, put_archive: PutArchive, assemble: Assemble, tmp_path: Path
) -> None:
    first = assemble(put_archive("a.zip", documents(1)))
    training = tmp_path / "bucket" / first.prefix / "training.jsonl"
    os.utime(training, (0, 0))
    second = assemble(put_archive("b.zip", documents(1)))
    assert second.digest == first.digest
    assert training.stat().st_mtime == 0
    assert read_manifest(storage, second.digest).sources[0].name == "b.zip"
