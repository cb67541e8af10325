"""A made-up WordPress export, as WordPress 6 writes it: items of about 5 kB, four posts of five from the
classic editor, with links, captions, lists and quotes; drafts, attachments, comments and metadata.
"""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

MB = 1_000_000
REPEATED = 10 * MB
"""The items of so much are made up; a longer export holds them again and again."""
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
