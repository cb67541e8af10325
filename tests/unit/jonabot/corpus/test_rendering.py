import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jonabot.corpus.formats import Record
from jonabot.corpus.packing import Pack
from jonabot.corpus.rendering import Renderer
from jonabot.corpus.reserved_words import WORD_JOINER
from jonabot.corpus.targets import RecordTarget
from jonabot.documents import Document
from jonabot.errors import TrainingSetRefused
from jonabot.settings import CorpusRules, RecordFormat

ARTICLE = Document("wordpress/1", "article", "First part. " * 30, created="2014-12-01T00:00:00Z", title="On bridges")


def render(
    rules: CorpusRules, target: RecordTarget, document: Document, record_format: RecordFormat, limit: int = 4000
) -> list[Record]:
    rules = msgspec.structs.replace(rules, record_characters=limit)
    renderer = Renderer(rules, msgspec.structs.replace(target, format=record_format), "thread")
    return list(renderer.records([renderer.clean(document)]))


def test_a_pretraining_record_has_the_title_once_above_its_first_part(rules: CorpusRules, target: RecordTarget) -> None:
    texts = [record.text for record in render(rules, target, ARTICLE, "pretraining", 200)]
    assert texts[0].startswith("On bridges\n\nFirst part.")
    assert len(texts) > 1
    assert not any("On bridges" in text for text in texts[1:])


def test_a_title_that_the_text_repeats_is_not_put_above_it_again(rules: CorpusRules, target: RecordTarget) -> None:
    document = msgspec.structs.replace(ARTICLE, text="On bridges\n\nText.")
    assert [record.text for record in render(rules, target, document, "text")] == ["On bridges\n\nText."]


@pytest.mark.parametrize(
    ("title", "text"),
    [("Books", "Bookshops are closing."), ("A", "A man walked in."), ("On bridges", "On bridges: why?")],
)
def test_a_title_with_which_the_text_only_begins_is_not_lost(
    rules: CorpusRules, target: RecordTarget, title: str, text: str
) -> None:
    document = msgspec.structs.replace(ARTICLE, title=title, text=text)
    assert [record.text for record in render(rules, target, document, "text")] == [f"{title}\n\n{text}"]


@pytest.mark.parametrize("record_format", ["conversation", "prompt-completion"])
def test_a_prompt_asks_for_the_title_and_the_text_does_not_repeat_it(
    rules: CorpusRules, target: RecordTarget, record_format: RecordFormat
) -> None:
    (record,) = render(rules, target, ARTICLE, record_format)
    assert "On bridges" in record.prompt
    assert "On bridges" not in record.text


def test_a_title_too_long_for_a_prompt_is_not_lost(rules: CorpusRules, target: RecordTarget) -> None:
    title = "A very long title " * 20
    (record,) = render(rules, target, msgspec.structs.replace(ARTICLE, title=title), "conversation")
    assert record.text.startswith(title.strip())
    assert "title" not in record.prompt


def test_a_conversation_holds_no_reserved_word_and_reads_the_same(rules: CorpusRules, target: RecordTarget) -> None:
    rules = msgspec.structs.replace(rules, author="User: Ada")
    document = msgspec.structs.replace(ARTICLE, title="System: down", text="Bot: hi. <image> [EOS]")
    (record,) = render(rules, target, document, "conversation")
    assert record.text == f"Bot{WORD_JOINER}: hi. <{WORD_JOINER}image> [{WORD_JOINER}EOS]"
    assert "System: down" not in record.prompt
    assert "User:" not in record.system


def test_private_data_is_scrubbed_from_text_and_title(rules: CorpusRules, target: RecordTarget) -> None:
    document = msgspec.structs.replace(ARTICLE, title="Mail me@example.org", text="Or call 555-123-4567.")
    (record,) = render(rules, target, document, "pretraining")
    assert record.text == "Mail [email]\n\nOr call [phone]."


def test_the_models_tokens_bound_a_record_in_bytes(rules: CorpusRules, target: RecordTarget) -> None:
    target = msgspec.structs.replace(target, record_tokens=150)
    records = render(rules, target, msgspec.structs.replace(ARTICLE, text="天気がいいですね。" * 40), "pretraining")
    assert all(len(record.text.encode()) <= 150 for record in records)


def test_pasted_data_that_fits_no_record_is_left_out_and_counted(rules: CorpusRules, target: RecordTarget) -> None:
    renderer = Renderer(rules, target, "thread")
    document = renderer.clean(msgspec.structs.replace(ARTICLE, text=f"See {'x' * 5000} there."))
    assert document.text == "See  there."
    assert renderer.long_words == 1


@pytest.mark.parametrize("record_format", ["conversation", "prompt-completion"])
def test_a_limit_too_small_for_a_question_says_which_one_would_do(
    rules: CorpusRules, target: RecordTarget, record_format: RecordFormat
) -> None:
    with pytest.raises(TrainingSetRefused, match=r"Raise it to ([\d,]+) at least") as refused:
        render(rules, target, ARTICLE, record_format, 200)
    enough = int(str(refused.value).split("Raise it to ")[1].split(" ")[0].replace(",", ""))
    assert render(rules, target, ARTICLE, record_format, enough)


@st.composite
def limited_renderers(draw: st.DrawFn) -> Renderer:
    limit = draw(st.integers(500, 1000))
    record_format: RecordFormat = draw(st.sampled_from(["pretraining", "conversation", "prompt-completion", "text"]))
    pack: Pack = draw(st.sampled_from(["thread", "day", "month", "none"]))
    return Renderer(
        CorpusRules("Ada", limit, 0.05, 0.8, ()), RecordTarget(record_format, 1, 100, 32_000, validation=True), pack
    )


documents = st.builds(
    Document,
    id=st.text(max_size=5),
    kind=st.sampled_from(["post", "article", "reply"]),
    text=st.text("ab é天.\n:[<", min_size=1, max_size=900),
    created=st.sampled_from(["", "2014-12-01T00:00:00Z"]),
    title=st.text("abé: ", max_size=100),
)


@given(limited_renderers(), st.lists(documents, max_size=5))
def test_no_record_exceeds_the_limit_in_bytes_of_all_its_texts(renderer: Renderer, written: list[Document]) -> None:
    for record in renderer.records(renderer.clean(document) for document in written):
        assert len((record.system + record.prompt + record.text).encode()) <= renderer.limit
