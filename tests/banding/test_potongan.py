"""Long texts cut down to what differs."""

from __future__ import annotations

from lkip_cli.banding.potongan import TERPANJANG, shorten, shorten_pair

PANJANG = " ".join(f"kata{nomor}" for nomor in range(60))


def test_short_texts_are_shown_whole_on_one_line() -> None:
    assert shorten_pair("satu\n  dua", "satu tiga") == ("satu dua", "satu tiga")


def test_of_long_texts_only_the_words_around_the_difference_are_shown() -> None:
    assert shorten_pair(PANJANG, PANJANG.replace("kata30", "lain")) == (
        "…kata26 kata27 kata28 kata29 kata30 kata31 kata32 kata33 kata34…",
        "…kata26 kata27 kata28 kata29 lain kata31 kata32 kata33 kata34…",
    )


def test_a_word_added_or_repeated_is_seen() -> None:
    lama, baru = shorten_pair(PANJANG, PANJANG.replace("kata30 ", "kata30 kata30 "))
    assert lama != baru
    assert baru.count("kata30") == 2


def test_what_was_added_at_the_end_is_seen() -> None:
    assert shorten_pair(PANJANG, f"{PANJANG} akhir") == (
        "…kata56 kata57 kata58 kata59",
        "…kata56 kata57 kata58 kata59 akhir",
    )


def test_a_difference_that_is_long_itself_is_cut() -> None:
    lama, baru = shorten_pair(PANJANG, PANJANG.upper())
    assert (len(lama), len(baru)) == (TERPANJANG + 1, TERPANJANG + 1)
    assert baru.endswith("…")


def test_one_text_is_cut_behind() -> None:
    assert shorten("satu\ndua") == "satu dua"
    assert shorten(PANJANG).startswith("kata0 kata1 ")
    assert shorten(PANJANG).endswith("…")
