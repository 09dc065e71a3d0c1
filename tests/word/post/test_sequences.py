"""Numbers of chapters and captions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from docx.document import Document as DocumentType

from lkip_cli.word.fields import find_fields

Bab = Callable[[str], bytes]
Printed = Callable[..., DocumentType]
Texts = Callable[[DocumentType], list[str]]
CAPTION = "[Caption] Tabel { SEQ Bab \\c \\* ARABIC }.{ SEQ Tabel \\* ARABIC \\s 1 } Judul"
CHAPTER = "# BAB { SEQ Bab \\* ROMAN } "
WORD = "[Caption] Tabel { STYLEREF 1 \\s }.{ SEQ Tabel \\* ARABIC \\s 1 } Judul"
AFTER_LIBREOFFICE = "[Caption] Tabel { SEQ Bab \\* ARABIC }.{ SEQ Tabel \\* ARABIC } Judul"


def instructions(document: DocumentType) -> list[str]:
    """The instructions of all fields in document order."""
    return [field.instruction for field in find_fields(document.element.body)]


@pytest.mark.parametrize("caption", [CAPTION, WORD, AFTER_LIBREOFFICE])
def test_captions_count_per_chapter(caption: str, bab: Bab, printed: Printed, texts: Texts) -> None:
    text = "\n".join([CHAPTER + "SATU", caption, caption, CHAPTER + "DUA", caption])
    assert texts(printed(bab(text))) == [
        "BAB I SATU", "Tabel 1.1 Judul", "Tabel 1.2 Judul", "BAB II DUA", "Tabel 2.1 Judul",
    ]  # fmt: skip


def test_captions_in_a_loop_are_counted(bab: Bab, printed: Printed, texts: Texts) -> None:
    text = "\n".join([CHAPTER + "SATU", "{% for s in sasaran %}", CAPTION + " {{ s.nama }}", "{% endfor %}"])
    assert texts(printed(bab(text)))[1:] == ["Tabel 1.1 Judul Satu", "Tabel 1.2 Judul Dua", "Tabel 1.3 Judul Tiga"]


def test_the_instructions_are_written_in_full_and_the_first_caption_of_a_chapter_restarts(
    bab: Bab, printed: Printed
) -> None:
    text = f"# BAB {{ SEQ Bab }} SATU\n{AFTER_LIBREOFFICE}\n{AFTER_LIBREOFFICE}"
    assert instructions(printed(bab(text))) == [
        "SEQ Bab \\* ROMAN",
        "SEQ Bab \\c \\* ARABIC", "SEQ Tabel \\* ARABIC \\r 1",
        "SEQ Bab \\c \\* ARABIC", "SEQ Tabel \\* ARABIC \\s 1",
    ]  # fmt: skip


def test_labels_count_apart(bab: Bab, printed: Printed, texts: Texts) -> None:
    picture = CAPTION.replace("Tabel", "Gambar")
    text = "\n".join([CHAPTER + "SATU", CAPTION, picture, CAPTION])
    assert texts(printed(bab(text)))[1:] == ["Tabel 1.1 Judul", "Gambar 1.1 Judul", "Tabel 1.2 Judul"]


def test_a_label_without_the_chapter_counts_through_the_document(bab: Bab, printed: Printed, texts: Texts) -> None:
    plain = "[Caption] Lampiran { SEQ Lampiran }"
    document = printed(bab("\n".join([CHAPTER + "SATU", plain, CHAPTER + "DUA", plain])))
    assert texts(document)[1::2] == ["Lampiran 1", "Lampiran 2"]
    assert instructions(document)[1::2] == ["SEQ Lampiran \\* ARABIC"] * 2


def test_a_chapter_may_be_numbered_in_digits(bab: Bab, printed: Printed, texts: Texts) -> None:
    assert texts(printed(bab("# BAB { SEQ Bab \\* ARABIC } SATU"))) == ["BAB 1 SATU"]


def test_a_heading_without_the_counter_is_no_chapter(bab: Bab, printed: Printed, texts: Texts) -> None:
    text = "\n".join(["# KATA PENGANTAR", CHAPTER + "SATU", CAPTION])
    assert texts(printed(bab(text)))[1:] == ["BAB I SATU", "Tabel 1.1 Judul"]


def test_a_repeated_number_does_not_count(bab: Bab, printed: Printed, texts: Texts) -> None:
    again = "[Caption] Tabel { SEQ Bab \\c }.{ SEQ Tabel \\c } (lanjutan)"
    text = "\n".join([CHAPTER + "SATU", CAPTION, again, CAPTION])
    assert texts(printed(bab(text)))[1:] == ["Tabel 1.1 Judul", "Tabel 1.1 (lanjutan)", "Tabel 1.2 Judul"]
