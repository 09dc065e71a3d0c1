"""What a finished report records of its sources."""

from __future__ import annotations

from collections.abc import Callable

from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.manifes import Revisi
from lkip_cli.word.baca.rekaman import TANPA_CATATAN, Rekaman, read_rekaman
from lkip_cli.word.manifes.bagian import PART
from tests.word.conftest import with_parts
from tests.word.jejak import JEJAK, REVISI, opened, render_marked

NILAI = {"a": Angka("98,04", "capaian/aktif/2018-TW2")}


def test_it_is_read_back(templat: Callable[..., bytes]) -> None:
    rekaman = read_rekaman(render_marked(templat("{{ a }}"), NILAI))
    assert rekaman is not None
    assert (rekaman.manifes.jejak, rekaman.revisi, rekaman.rusak) == (JEJAK, REVISI, "")


def test_a_file_without_a_record_has_an_empty_one(templat: Callable[..., bytes]) -> None:
    assert read_rekaman(templat("Isi.")) == Rekaman(TANPA_CATATAN, Revisi())


def test_a_broken_record_says_why(templat: Callable[..., bytes]) -> None:
    docx = render_marked(templat("{{ a }}"), NILAI)
    changed = opened(docx).parts[PART].replace(b"98,04", b"99,04")
    rekaman = read_rekaman(with_parts(docx, {PART: changed}))
    assert rekaman == Rekaman(TANPA_CATATAN, Revisi(), "isinya tidak cocok dengan sidiknya sendiri")


def test_what_is_no_word_file_has_none() -> None:
    assert read_rekaman(b"PK") is None
