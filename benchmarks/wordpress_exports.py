"""WordPress exports to documents: how fast, and in how much memory, beside the obvious ways to read them.

    python benchmarks/wordpress_exports.py [MB ...]        (10 and 100 without an argument)

The export is made up, as WordPress 6 writes it: items of about 4 kB, four posts of five from the
classic editor, with links, captions, lists and quotes; drafts, attachments, comments and metadata.
Each contestant runs in a process of its own, in turns, and its best time counts: processor time,
because the machine may be busy.

    items          lxml.iterparse over the items alone, cleared, nothing done with them: the ceiling
    elements       lxml.iterparse over every element
    minidom        the whole file, as the notebook did that this project comes from
    BeautifulSoup  the whole file, as most converters do
    export         read_wordpress_export over the file: every rule, HTML to text
    zip            the same over a deflated zip of it
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import random
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import BinaryIO
from xml.dom.minidom import parse

sys.path.insert(0, str(Path(__file__).parent.parent / "lambdas"))

from lxml import etree
from rich.console import Console
from rich.table import Table

from jonabot.archives.wordpress import read_wordpress_export
from jonabot.counts import Counts
from jonabot.settings import WordPressRules

MB = 1_000_000
REPEATED = 10 * MB
"""The items of so much are made up; a longer export holds them again and again."""
LOADABLE = {"minidom": 100, "BeautifulSoup": 10}
"""In MB: these hold the whole file, many times over."""
RULES = WordPressRules(types=("post", "page"), statuses=("publish",), minimum_characters=20, language="")
HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
	<title>Made up</title>
	<link>https://blog.example</link>
	<language>en-GB</language>
	<wp:wxr_version>1.2</wp:wxr_version>
"""
TAIL = "</channel>\n</rss>\n"
ITEM = """	<item>
		<title><![CDATA[{title}]]></title>
		<link>https://blog.example/2012/01/{number}/</link>
		<pubDate>Thu, 05 Jan 2012 14:30:46 +0000</pubDate>
		<dc:creator><![CDATA[ada]]></dc:creator>
		<guid isPermaLink="false">https://blog.example/?p={number}</guid>
		<description></description>
		<content:encoded><![CDATA[{content}]]></content:encoded>
		<excerpt:encoded><![CDATA[]]></excerpt:encoded>
		<wp:post_id>{number}</wp:post_id>
		<wp:post_date><![CDATA[2012-01-05 14:30:46]]></wp:post_date>
		<wp:post_date_gmt><![CDATA[2012-01-05 14:30:46]]></wp:post_date_gmt>
		<wp:comment_status><![CDATA[open]]></wp:comment_status>
		<wp:ping_status><![CDATA[open]]></wp:ping_status>
		<wp:post_name><![CDATA[post-{number}]]></wp:post_name>
		<wp:status><![CDATA[{status}]]></wp:status>
		<wp:post_parent>0</wp:post_parent>
		<wp:menu_order>0</wp:menu_order>
		<wp:post_type><![CDATA[{type}]]></wp:post_type>
		<wp:post_password><![CDATA[]]></wp:post_password>
		<wp:is_sticky>0</wp:is_sticky>
		<category domain="category" nicename="notes"><![CDATA[Notes]]></category>
{more}	</item>
"""
METADATA = """		<wp:postmeta>
		<wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>
		<wp:meta_value><![CDATA[1]]></wp:meta_value>
		</wp:postmeta>
"""
COMMENT = """		<wp:comment>
			<wp:comment_id>{number}</wp:comment_id>
			<wp:comment_author><![CDATA[Visitor]]></wp:comment_author>
			<wp:comment_author_email><![CDATA[visitor@elsewhere.example]]></wp:comment_author_email>
			<wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
			<wp:comment_content><![CDATA[{content}]]></wp:comment_content>
		</wp:comment>
"""


class Blog:
    """A made-up blog: the same items on every machine."""

    def __init__(self) -> None:
        self._random = random.Random(2012)
        letters = "etaoinshrdlu"
        self._words = ["".join(self._random.choices(letters, k=self._random.randint(2, 9))) for _ in range(5000)]
        self._words += ["café", "naïve", "Straße", "—", "“so”"]

    def items(self) -> Iterator[str]:
        number = 0
        while True:
            number += 1
            chance = self._random.random()
            comments = range(self._random.choice((0, 0, 1, 2, 5)))
            yield ITEM.format(
                title=self._sentence(6),
                number=number,
                content="" if chance < 0.1 else self._content(number),
                status="inherit" if chance < 0.1 else "draft" if chance < 0.15 else "publish",
                type="attachment" if chance < 0.1 else "page" if chance < 0.2 else "post",
                more=METADATA * 3 + "".join(COMMENT.format(number=n, content=self._sentence(30)) for n in comments),
            )

    def _content(self, number: int) -> str:
        paragraphs = [self._marked_up(self._random.randint(40, 100)) for _ in range(self._random.randint(3, 8))]
        if number % 5 == 0:
            return "\n\n".join(f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in paragraphs)
        if number % 3 == 0:
            caption = f'<a href="https://blog.example/x.jpg"><img src="x.jpg" alt="x" /></a> {self._sentence(5)}'
            paragraphs.insert(1, f'[caption id="attachment_{number}" align="alignnone" width="300"]{caption}[/caption]')
        if number % 4 == 0:
            paragraphs.append("<ul>\n" + "\n".join(f" \t<li>{self._sentence(8)}</li>" for _ in range(4)) + "\n</ul>")
        if number % 7 == 0:
            paragraphs += [f"<blockquote>{self._sentence(30)}</blockquote>", "https://video.example/watch?v=1"]
        return "\n\n".join(paragraphs)

    def _marked_up(self, length: int) -> str:
        words = self._sentence(length).split(" ")
        for _ in range(length // 25):
            place = self._random.randrange(len(words))
            tag, attributes = self._random.choice(
                (("em", ""), ("strong", ""), ("a", ' href="https://example.org/a/b"'))
            )
            words[place] = f"<{tag}{attributes}>{words[place]}</{tag}>"
        return " ".join(words).replace(".", " &amp; more.", self._random.randrange(2))

    def _sentence(self, length: int) -> str:
        return " ".join(self._random.choices(self._words, k=length)).capitalize() + "."


def make_export(folder: Path, size: int) -> None:
    """export.xml of about `size` bytes, and export.zip with the same in it."""
    items = bytearray()
    for item in Blog().items():
        items += item.encode()
        if len(items) >= min(size, REPEATED):
            break
    with (folder / "export.xml").open("wb") as file:
        file.write(HEAD.encode())
        for _ in range(max(1, round(size / len(items)))):
            file.write(items)
        file.write(TAIL.encode())
    with zipfile.ZipFile(folder / "export.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.write(folder / "export.xml", "blog.wordpress.2012-01-05.000.xml")


def bare_items(stream: BinaryIO) -> int:
    """Every item parsed, nothing done with it."""
    count = 0
    for _, item in etree.iterparse(stream, tag="item", recover=True, huge_tree=True):
        item.clear()
        while item.getprevious() is not None:
            del item.getparent()[0]
        count += 1
    return count


def bare_elements(stream: BinaryIO) -> int:
    """Every element handed to Python, nothing done with it."""
    count = 0
    for _, element in etree.iterparse(stream, recover=True, huge_tree=True):
        if element.tag == "item":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
            count += 1
    return count


def minidom(stream: BinaryIO) -> int:
    """The way of the notebook."""
    return len(parse(stream).getElementsByTagName("item"))


def beautiful_soup(stream: BinaryIO) -> int:
    """The way of most converters."""
    soup = importlib.import_module("bs4").BeautifulSoup(stream, "xml")
    return len(soup.find_all("item"))


def read(stream: BinaryIO) -> int:
    """Every document and every dropped item."""
    counts = Counts("made-up", "wordpress-export")
    for _ in counts.tally(read_wordpress_export(stream, "made-up", RULES)):
        pass
    counts.settle()
    return counts.read


CONTESTANTS: dict[str, tuple[Callable[[BinaryIO], int], str]] = {
    "items": (bare_items, "export.xml"),
    "elements": (bare_elements, "export.xml"),
    "minidom": (minidom, "export.xml"),
    "BeautifulSoup": (beautiful_soup, "export.xml"),
    "export": (read, "export.xml"),
    "zip": (read, "export.zip"),
}


def run_one(name: str, folder: Path) -> dict[str, float]:
    """One contestant, in this process."""
    run, file = CONTESTANTS[name]
    with io.BufferedReader(io.FileIO(folder / file), 1 << 16) as stream:
        begin = process_time()
        items = run(stream)
        seconds = process_time() - begin
    return {"seconds": seconds, "items": items, "peak": peak_megabytes()}


def peak_megabytes() -> float:
    """This process's own peak: Linux's `ru_maxrss` begins with that of the process it was forked from."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MB


def contestants(size: int) -> list[str]:
    """Those that can read `size` megabytes and are installed."""
    installed = importlib.util.find_spec("bs4") is not None
    names = [name for name in CONTESTANTS if installed or name != "BeautifulSoup"]
    return [name for name in names if size <= LOADABLE.get(name, size)]


def measure(folder: Path, size: int, rounds: int) -> dict[str, dict[str, float]]:
    """The best round of every contestant; they take turns, so that a busy machine is busy for all."""
    best: dict[str, dict[str, float]] = {}
    for name in contestants(size) * rounds:
        command = [sys.executable, __file__, "--one", name, str(folder)]
        result = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
        if name not in best or result["seconds"] < best[name]["seconds"]:
            best[name] = result
    return best


def show(size: int, best: dict[str, dict[str, float]]) -> None:
    items = int(best["items"]["items"])
    table = Table(title=f"{size} MB of WordPress export, {items:,} items")
    for column in ("", "MB/s", "of items", "of elements", "of minidom", "of BeautifulSoup", "us an item", "peak MB"):
        table.add_column(column, justify="right" if column else "left")
    for name, result in best.items():
        assert result["items"] == items, "every contestant must read every item"
        ratios = [
            f"{best[other]['seconds'] / result['seconds']:.2f}" if other in best else ""
            for other in ("items", "elements", "minidom", "BeautifulSoup")
        ]
        speed, effort = size / result["seconds"], result["seconds"] / items * MB
        table.add_row(name, f"{speed:.1f}", *ratios, f"{effort:.1f}", f"{result['peak']:.0f}")
    Console().print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[10, 100], help="megabytes of export")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", nargs=2, metavar=("CONTESTANT", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(run_one(arguments.one[0], Path(arguments.one[1]))))
        return
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            make_export(Path(folder), size * MB)
            show(size, measure(Path(folder), size, arguments.rounds))


if __name__ == "__main__":
    main()
