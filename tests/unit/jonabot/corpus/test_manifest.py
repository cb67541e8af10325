import json

import msgspec
import pytest

from jonabot.corpus.manifest import Limits, Manifest, Records, Samples, SourceCounts, read_manifest, read_samples
from jonabot.storage import FolderStorage

MANIFEST = Manifest(
    digest="sha256:0a1b",
    format="pretraining",
    records=Records(training=1037, validation=55),
    characters=812_345,
    estimated_tokens=203_086,
    sources=[SourceCounts("twitter-archive.zip", "x-archive", 1223, 1223, 801, {"retweet": 12, "link": 410})],
    warnings=[],
    settings={"author": "Ada"},
    pack="thread",
    limits=Limits(record_bytes=4000, minimum_records=1, maximum_records=100_000),
    scrubbed={},
    repaired=0,
    years={},
    languages={},
    kinds={},
    record_lengths=[],
)


def test_the_manifest_has_the_keys_that_other_rooms_and_scripts_read() -> None:
    body = json.loads(msgspec.json.encode(MANIFEST))
    promised = {"digest", "format", "records", "characters", "estimated_tokens", "sources", "warnings", "settings"}
    assert promised <= body.keys()
    assert body["records"] == {"training": 1037, "validation": 55}
    assert {"name", "kind", "expected", "read", "kept", "dropped"} <= body["sources"][0].keys()


@pytest.mark.parametrize("digest", ["sha256:0a1b", "0a1b"])
def test_what_is_stored_under_a_digest_can_be_read(storage: FolderStorage, digest: str) -> None:
    samples = Samples(records=[msgspec.Raw(b'{"input":"Text"}')], dropped={"a.zip": {"link": ["See"]}})
    storage.write("training-sets/0a1b/manifest.json", msgspec.json.encode(MANIFEST))
    storage.write("training-sets/0a1b/samples.json", msgspec.json.encode(samples))
    assert read_manifest(storage, digest) == MANIFEST
    read = read_samples(storage, digest)
    assert [bytes(record) for record in read.records] == [b'{"input":"Text"}']
    assert read.dropped == samples.dropped


def test_a_set_that_is_not_there_is_an_error(storage: FolderStorage) -> None:
    with pytest.raises(FileNotFoundError):
        read_manifest(storage, "0a1b")
