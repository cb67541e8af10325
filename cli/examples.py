"""The made-up exports of examples/, in the form in which a person downloads theirs."""

import zipfile
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"


def example_exports(folder: Path) -> list[Path]:
    """An X archive, zipped into `folder`, and a WordPress export."""
    archive = folder / "twitter-archive.zip"
    source = EXAMPLES / "x-archive"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for member in sorted(source.rglob("*.js")):
            packed.write(member, member.relative_to(source))
    return [archive, EXAMPLES / "wordpress-export.xml"]
