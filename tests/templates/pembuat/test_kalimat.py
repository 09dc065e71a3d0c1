"""Sentences of the template: what a reader gets for none, some and all."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from lxml import etree

from lkip_cli.laporan.cetak import Angka
from lkip_cli.word.marks import FIGURE, FIGURE_END, FIGURE_TEXT
from lkip_cli.word.render.env import Environment, compare_as_shown

Find = Callable[[etree._Element, str], list[etree._Element]]
Text = Callable[[etree._Element], str]
Read = Callable[[str, dict[str, object]], str]


@pytest.fixture
def read(body: etree._Element, find: Find, text: Text) -> Read:
    """Render the first paragraph of the template in which the pattern `mark` is found, with the names in `context`."""
    paragraphs = [text(paragraph) for paragraph in find(body, ".//w:p")]

    def render(mark: str, context: dict[str, object]) -> str:
        source = next(one for one in paragraphs if re.search(mark, one))
        environment = Environment()
        parsed = environment.parse(source)
        compare_as_shown(parsed, environment)
        shown = environment.from_string(parsed).render({"periode": {"akhir": "30 Juni 2018"}, **context})
        return re.sub(f"{FIGURE}.*?{FIGURE_TEXT}|{FIGURE_END}", "", shown)

    return render


def figures(**values: str) -> dict[str, object]:
    """Printed figures, each with a tag of its own; "-" is a figure that is not there."""
    return {name: value if value == "-" else Angka(value, name) for name, value in values.items()}


@pytest.mark.parametrize(
    ("jumlah", "diukur", "sentence"),
    [
        ("4", "0", "Sampai dengan 30 Juni 2018 seluruh indikator kinerjanya belum diukur."),
        ("1", "0", "Sampai dengan 30 Juni 2018 indikator kinerjanya belum diukur."),
        ("1", "1", "Sampai dengan 30 Juni 2018 indikator kinerjanya telah diukur."),
        ("2", "2", "Sampai dengan 30 Juni 2018 seluruh indikator kinerjanya telah diukur."),
        ("2", "1", "Sampai dengan 30 Juni 2018 telah diukur 1 dari 2 indikator kinerjanya."),
    ],
)
def test_a_sasaran_says_how_much_of_it_was_measured(read: Read, jumlah: str, diukur: str, sentence: str) -> None:
    sasaran = {"bidang": "Sekretariat", **figures(jumlah_indikator=jumlah, jumlah_diukur=diukur)}
    assert read("s.jumlah_diukur == '0'", {"s": sasaran}).endswith(sentence)


@pytest.mark.parametrize(
    ("jumlah", "diukur", "sentence"),
    [
        ("2", "2", "Rata-rata capaian seluruh indikator sasaran ini sebesar 95,44%."),
        ("2", "1", "Capaian sasaran ini sebesar 95,44%, yaitu capaian satu-satunya indikator yang telah diukur."),
        ("3", "2", "Rata-rata capaian 2 indikator sasaran ini yang telah diukur sebesar 95,44%."),
    ],
)
def test_a_mean_says_over_which_indikator_it_is_taken(read: Read, jumlah: str, diukur: str, sentence: str) -> None:
    sasaran = figures(jumlah_indikator=jumlah, jumlah_diukur=diukur, rata_rata="95,44")
    assert read(r"s\.rata_rata \}\}", {"s": sasaran}) == sentence


@pytest.mark.parametrize(
    ("diukur", "tercapai", "belum_tercapai", "belum_diukur", "sentences"),
    [
        ("0", "0", "0", "9", "belum ada yang diukur."),
        ("9", "9", "0", "0", "9 indikator telah diukur dan mencapai target."),
        ("9", "0", "9", "0", "9 indikator telah diukur, tetapi belum mencapai target."),
        (
            "7",
            "6",
            "1",
            "2",
            (
                "7 indikator telah diukur, yaitu 6 indikator mencapai target dan 1 indikator belum mencapai target. "
                "Adapun 2 indikator lainnya belum diukur."
            ),
        ),
    ],
)
def test_the_summary_counts_without_an_empty_clause(
    read: Read, diukur: str, tercapai: str, belum_tercapai: str, belum_diukur: str, sentences: str
) -> None:
    counts = figures(
        jumlah_indikator="9",
        diukur=diukur,
        tercapai=tercapai,
        belum_tercapai=belum_tercapai,
        belum_diukur=belum_diukur,
        tidak_dapat_dihitung="0",
        rata_rata="-",
    )
    expected = f"Dari 9 indikator kinerja pada seluruh sasaran strategis, {sentences}"
    assert read(r"^Dari \{\{ ringkasan", {"ringkasan": counts}).endswith(expected)


@pytest.mark.parametrize(
    ("realisasi", "serapan", "sentence"),
    [
        ("0", "0,00", "Pagu sebesar Rp85.000 belum direalisasikan sampai dengan 30 Juni 2018."),
        (
            "8.500",
            "10,00",
            "Dari pagu sebesar Rp85.000 telah direalisasikan Rp8.500 atau 10,00% sampai dengan 30 Juni 2018.",
        ),
        ("-", "-", "kegiatan pendukung. "),
    ],
)
def test_nothing_spent_is_said_in_words(read: Read, realisasi: str, serapan: str, sentence: str) -> None:
    jumlah = figures(pagu="85.000", realisasi=realisasi, serapan=serapan)
    assert read("s.jumlah.realisasi == '0'", {"s": {"jumlah": jumlah, "catatan_anggaran": ""}}).endswith(sentence)


@pytest.mark.parametrize(
    ("realisasi", "serapan", "sentence"),
    [
        ("0", "0,00", "Sampai dengan 30 Juni 2018 anggaran Sekretariat belum direalisasikan."),
        (
            "8.500",
            "10,00",
            (
                "Sampai dengan 30 Juni 2018 anggaran Sekretariat telah direalisasikan sebesar Rp8.500 atau 10,00%, "
                "sehingga tersisa Rp76.500."
            ),
        ),
        ("-", "-", "Realisasi anggaran Sekretariat sampai dengan 30 Juni 2018 belum dapat dihitung."),
    ],
)
def test_a_unit_says_what_it_has_left(read: Read, realisasi: str, serapan: str, sentence: str) -> None:
    jumlah = figures(realisasi=realisasi, serapan=serapan, sisa="76.500")
    assert read("u.jumlah.realisasi == '0'", {"u": {"nama": "Sekretariat", "jumlah": jumlah}}).startswith(sentence)


@pytest.mark.parametrize(("diukur", "subjek"), [("1", "Capaian sasaran ini"), ("2", "Rata-rata capaian sasaran ini")])
def test_the_capaian_of_one_measured_indikator_is_not_called_a_mean(read: Read, diukur: str, subjek: str) -> None:
    sasaran = {
        "jumlah_diukur": diukur,
        "rata_rata": "100,00",
        "jumlah": {"serapan": "46,50"},
        "efisiensi": "53,50",
        "efisien": "",
        "tidak_efisien": "",
    }
    assert read("dicapai dengan serapan", {"s": sasaran}) == (
        f"{subjek} sebesar 100,00% dicapai dengan serapan anggaran 46,50%, sehingga selisih keduanya 53,50 poin persen."
    )
