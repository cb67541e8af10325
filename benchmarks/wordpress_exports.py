"""WordPress exports to documents: how fast, and in how much memory, beside the obvious ways to read them.

python -m benchmarks.wordpress_exports [MB ...]        (1, 10, 100 and 1,000 without an argument)

items          lxml.iterparse over the items alone, cleared, nothing done with them: the ceiling
elements       lxml.iterparse over every element
minidom        the whole file, as the notebook did that this project comes from
BeautifulSoup  the whole file, as most converters do
export         read_wordpress_export over the file: every rule, HTML to text
zip            the same over a deflated zip of it
"""

from __future__ import annotations

import importlib
from typing import BinaryIO
from xml.dom.minidom import parse

from lxml import etree

from benchmarks.made_up_exports import make_export
from benchmarks.measuring import Contestant, Target, compete
from jonabot.archives.wordpress.reader import read_wordpress_export
from jonabot.counts import Counts
from jonabot.settings import WordPressRules

RULES = WordPressRules(types=("post", "page"), statuses=("publish",), minimum_characters=20, language="", authors=())
TARGETS = [
    Target("export", "items", 0.35),
    Target("export", "elements", 0.35),
    Target("export", "minidom", 3),
    Target("export", "BeautifulSoup", 7),
]


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
    soup = importlib.import_module("bs4").BeautifulSoup(stream, "xml")  # in its own process only
    return len(soup.find_all("item"))


def read(stream: BinaryIO) -> int:
    """Every document and every dropped item."""
    counts = Counts("made-up", "wordpress-export")
    for _ in counts.tally(read_wordpress_export(stream, "made-up", RULES)):
        pass
    counts.settle()
    return counts.read


CONTESTANTS = {
    "items": Contestant(bare_items, "export.xml"),
    "elements": Contestant(bare_elements, "export.xml"),
    "minidom": Contestant(minidom, "export.xml", most=100),
    "BeautifulSoup": Contestant(beautiful_soup, "export.xml", library="bs4", most=10),
    "export": Contestant(read, "export.xml", is_ours=True),
    "zip": Contestant(read, "export.zip", is_ours=True),
}

if __name__ == "__main__":
    compete(__spec__.name, CONTESTANTS, make_export, TARGETS)
