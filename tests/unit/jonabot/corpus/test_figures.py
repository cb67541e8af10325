from jonabot.corpus.figures import CorpusFigures
from jonabot.corpus.manifest import Share
from jonabot.documents import Document


def test_the_corpus_is_counted_by_source_year_language_and_kind() -> None:
    figures = CorpusFigures(3)
    figures.count(Document("a", "post", "four", "2014-12-01T00:00:00Z", language="en"), 0)
    figures.count(Document("b", "thread", "sixsix", "2014-01-01T00:00:00Z", language="de", items=3), 2)
    figures.count(Document("c", "post", "1", language="en"), 2)
    assert figures.sources == [Share(1, 4), Share(), Share(2, 7)]
    assert figures.items == [1, 0, 4]
    assert figures.years == {"": Share(1, 1), "2014": Share(2, 10)}
    assert figures.languages == {"de": Share(1, 6), "en": Share(2, 5)}
    assert figures.kinds == {"post": Share(2, 5), "thread": Share(1, 6)}
