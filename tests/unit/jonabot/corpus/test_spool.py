from pathlib import Path

import msgspec

from jonabot.corpus.spool import Spool
from jonabot.documents import Document


def test_documents_can_be_read_in_any_order(tmp_path: Path) -> None:
    documents = [Document(f"x/{number}", "post", "é" * number) for number in range(100)]
    with Spool(tmp_path / "spool") as spool:
        places = [spool.write(msgspec.json.encode(document)) for document in documents]
        spool.finish()
        assert [spool.read(*place) for place in reversed(places)] == documents[::-1]
