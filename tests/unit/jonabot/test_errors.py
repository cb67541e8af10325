"""What a person reads when files cannot be used."""

from jonabot.errors import UnreadableExports

KEPT_BY_STEP_FUNCTIONS = 32_768


def message(files: int) -> str:
    bad = {
        f"archive-{number}.zip": f"archive-{number}.zip: it is a picture. Drop an export." for number in range(files)
    }
    return str(UnreadableExports(bad, 2 * files))


def test_every_bad_file_has_its_reason_in_a_line_of_its_own() -> None:
    first, *lines = message(3).splitlines()
    assert first == "3 of 6 exports cannot be used:"
    assert lines == [f"- archive-{number}.zip: it is a picture. Drop an export." for number in range(3)]


def test_of_very_many_all_are_named_though_not_all_have_their_reason() -> None:
    text = message(800)
    assert len(text) < KEPT_BY_STEP_FUNCTIONS
    assert text.count(".zip: it is a picture") > 100
    assert all(f"- archive-{number}.zip" in text for number in range(800))
    assert "more" not in text


def test_what_step_functions_would_cut_off_is_counted() -> None:
    text = message(50_000)
    assert len(text) < KEPT_BY_STEP_FUNCTIONS
    left = int(text.rpartition("- and ")[2].split()[0].replace(",", ""))
    assert left == 50_000 - (len(text.splitlines()) - len(("the first line", "the last")))
