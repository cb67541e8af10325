from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.packing import Pack, pack_documents
from jonabot.documents import Document, DocumentKind


def post(number: int, day: str = "2014-12-01", kind: DocumentKind = "post", text: str = "") -> Document:
    return Document(f"x/{number}", kind, text or f"Post {number}", created=f"{day}T00:00:00Z")


def texts(documents: list[Document], pack: Pack, budget: int = 1000) -> list[str]:
    return [passage.text for passage in pack_documents(documents, pack, budget)]


def test_short_posts_of_a_day_are_put_together_in_order() -> None:
    documents = [post(1), post(2, kind="reply"), post(3, "2014-12-02")]
    assert texts(documents, "day") == ["Post 1\n\nPost 2", "Post 3"]


def test_short_posts_of_a_month_are_put_together() -> None:
    documents = [post(1), post(2, "2014-12-31"), post(3, "2015-01-01")]
    assert texts(documents, "month") == ["Post 1\n\nPost 2", "Post 3"]


def test_threads_and_articles_stay_alone() -> None:
    documents = [post(1), post(2, kind="thread"), post(3, kind="article"), post(4)]
    assert sorted(texts(documents, "month")) == ["Post 1\n\nPost 4", "Post 2", "Post 3"]


def test_nothing_is_packed_unless_asked() -> None:
    assert len(texts([post(1), post(2)], "thread")) == len(texts([post(1), post(2)], "none")) == 2


def test_a_pack_is_posts_and_a_single_post_is_a_post() -> None:
    kinds = [passage.kind for passage in pack_documents([post(1), post(2), post(3, "2015-01-01")], "day", 1000)]
    assert kinds == ["posts", "post"]


@given(st.lists(st.text("aé", min_size=1, max_size=30), max_size=40), st.integers(70, 120))
def test_a_pack_fits_the_budget_and_no_post_is_lost(bodies: list[str], budget: int) -> None:
    packed = texts([post(number, text=body) for number, body in enumerate(bodies)], "day", budget)
    assert all(len(text.encode()) <= budget for text in packed)
    assert [body for text in packed for body in text.split("\n\n")] == bodies
