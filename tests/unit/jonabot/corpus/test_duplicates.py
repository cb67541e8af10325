from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jonabot.corpus.collecting import Collection, as_written
from jonabot.corpus.duplicates import drop_duplicates
from jonabot.documents import Document

Collected = Callable[..., Collection]


def post(number: int, text: str, day: int = 1, items: int = 1) -> Document:
    return Document(f"x/{number}", "post", text, created=f"2014-12-{day:02}T00:00:00Z", items=items)


def kept(collection: Collection) -> list[str]:
    return [entry.id for entry in drop_duplicates(collection)]


def test_of_equal_texts_the_first_one_written_is_kept(collected: Collected) -> None:
    collection = collected([post(1, "Same text", day=9)], [post(2, "same  TEXT", day=3), post(3, "Other")])
    assert kept(collection) == ["x/3", "x/2"]
    assert [account.dropped for account in collection.accounts] == [{"duplicate": 1}, {}]
    assert [account.kept for account in collection.accounts] == [0, 2]


def test_the_same_export_twice_counts_once(collected: Collected) -> None:
    documents = [post(number, f"Text {number}") for number in range(4)]
    collection = collected(documents, documents)
    assert len(kept(collection)) == 4
    assert [(account.kept, account.dropped) for account in collection.accounts] == [(4, {}), (0, {"duplicate": 4})]


def test_of_two_versions_of_a_thread_the_longer_one_is_kept(collected: Collected) -> None:
    collection = collected([post(1, "One", items=1)], [post(1, "One\n\nTwo", items=2)])
    assert [entry.items for entry in drop_duplicates(collection)] == [2]
    assert [account.dropped for account in collection.accounts] == [{"superseded-version": 1}, {}]


def test_one_id_at_two_times_is_two_documents(collected: Collected) -> None:
    assert len(kept(collected([post(1, "One", day=1), post(1, "Two", day=2)]))) == 2


def test_undated_documents_of_one_id_are_two_documents(collected: Collected) -> None:
    one, other = (Document("wordpress/item-5", "page", text) for text in ("About me", "About my cat"))
    assert len(kept(collected([one], [other]))) == 2


def test_a_copied_post_that_kept_the_id_is_a_document_of_its_own(collected: Collected) -> None:
    one, other = (
        Document("wordpress/?p=175", "article", text, created="2012-02-16T15:52:55Z", title=title)
        for title, text in (("Entities in the title", "Lorem ipsum"), ("Code in a list", "Lorem ipsum and a list"))
    )
    collection = collected([one, other], [other, one])
    assert sorted(collection.read(entry).title for entry in drop_duplicates(collection)) == [other.title, one.title]
    assert [account.dropped for account in collection.accounts] == [{}, {"duplicate": 2}]


def test_a_post_whose_title_was_changed_between_two_exports_is_one_document(collected: Collected) -> None:
    before, after = (
        Document("wordpress/?p=1", "article", text, created="2012-02-16T15:52:55Z", title=title)
        for title, text in (("Hello", "Hello world"), ("Hello, world", "Hello world, again"))
    )
    collection = collected([before], [after])
    assert [collection.read(entry).title for entry in drop_duplicates(collection)] == ["Hello, world"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (post(1, "Hello World, it is me."), post(1, "hello world, it is me.")),
        (
            Document("wordpress/1", "article", "Text", created="2012-02-16T15:52:55Z", title="Old title"),
            Document("wordpress/1", "article", "Text", created="2012-02-16T15:52:55Z", title="New title"),
        ),
        (
            Document("wordpress/item-5", "page", "Text", title="Old title"),
            Document("wordpress/item-5", "page", "Text", title="New title"),
        ),
    ],
)
def test_which_of_two_equal_versions_is_kept_hangs_on_no_name_of_an_archive(
    collected: Collected, one: Document, other: Document
) -> None:
    kept_documents = [
        [collection.read(entry) for entry in drop_duplicates(collection)]
        for collection in (collected([one], [other]), collected([other], [one]))
    ]
    assert kept_documents[0] == kept_documents[1]
    assert len(kept_documents[0]) == 1


def test_of_two_copied_posts_of_one_text_the_same_is_kept_whatever_the_order(collected: Collected) -> None:
    one, other = (
        Document("wordpress/?p=175", "article", "Text", created="2012-02-16T15:52:55Z", title=title)
        for title in ("One title", "Another title")
    )
    titles = [
        [collection.read(entry).title for entry in drop_duplicates(collection)]
        for collection in (collected([one, other]), collected([other, one]))
    ]
    assert titles == [["Another title"]] * 2


def test_dropped_items_of_a_thread_are_all_counted(collected: Collected) -> None:
    collection = collected([post(1, "Same", items=3), post(2, "Same", items=2)])
    assert len(kept(collection)) == 1
    assert (collection.accounts[0].kept, collection.accounts[0].dropped) == (3, {"duplicate": 2})


def test_a_text_that_is_trained_on_is_never_held_out_whatever_older_copy_turns_up(collected: Collected) -> None:
    held_out, trained_on = "x/0", "x/1"  # at a share of 0.05, see test_splitting.py
    trained = Document(trained_on, "post", "Same", created="2020-01-01T00:00:00Z")
    older = Document(held_out, "post", "Same", created="2010-01-01T00:00:00Z")
    assert kept(collected([trained], [older], share=0.05)) == [trained_on]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(st.builds(post, st.integers(1, 5), st.sampled_from("abc"), st.integers(1, 3), st.integers(1, 3))))
def test_what_is_kept_depends_on_no_order_and_the_accounts_add_up(
    collected: Collected, documents: list[Document]
) -> None:
    forwards, backwards = collected(documents), collected(documents[::-1])
    texts = [
        [collection.read(entry) for entry in sorted(drop_duplicates(collection), key=as_written)]
        for collection in (forwards, backwards)
    ]
    assert texts[0] == texts[1]
    for account in forwards.accounts:
        account.settle()
