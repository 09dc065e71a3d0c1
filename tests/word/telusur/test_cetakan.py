"""A report in the making tells where each of its figures gets printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.asal.daftar import list_printed
from lkip_cli.pipeline import compose, load
from lkip_cli.sumber.tempat.folder import FolderTempat
from lkip_cli.word.ooxml import VAL, Element, P, parse_xml, w
from lkip_cli.word.post.figures import shorten
from lkip_cli.word.telusur.cetakan import find_printed
from tests.word.jejak import opened, render_marked

AKAR = Path(__file__).parents[3]
TEMPLAT = (AKAR / "templates" / "laporan.docx").read_bytes()
TW2 = Periode(2018, 2)


@pytest.fixture(scope="module")
def isi() -> dict[str, object]:
    return compose(load(FolderTempat(AKAR / "data", "data")), TW2)[0]


@pytest.fixture(scope="module")
def tercetak(isi: dict[str, object]) -> dict[str, tuple[str, ...]]:
    return find_printed(TEMPLAT, "laporan.docx", isi)


def test_a_figure_is_found_in_tables_and_sentences(tercetak: dict[str, tuple[str, ...]]) -> None:
    places = tercetak[f"capaian/persentase-koperasi-aktif/{TW2}"]
    iku = "Tabel 3.1 Capaian Indikator Kinerja Utama Triwulan II Tahun 2018, baris “Persentase koperasi aktif”, kolom"
    assert any(place.startswith(iku) for place in places)
    assert any(place.startswith("“Pada akhir Triwulan II tercatat 150 koperasi aktif") for place in places)
    assert len(places) == len(set(places))


def test_a_figure_is_found_in_the_chart_that_shows_it(tercetak: dict[str, tuple[str, ...]]) -> None:
    gambar = "Gambar 3.1 Capaian Indikator Kinerja Utama Triwulan II Tahun 2018, di bawah judul “3.1 Capaian Indikator"
    assert any(place.startswith(gambar) for place in tercetak[f"capaian/persentase-tpt/{TW2}"])


def test_the_figures_of_an_equation_are_found(tercetak: dict[str, tuple[str, ...]]) -> None:
    rumus = "rumus, di bawah judul “3.3.2 Sasaran Strategis 2: Menurunnya Tingkat Pengangguran Terbuka”"
    for tag in ("nilai/penganggur", "nilai/angkatan-kerja-ak1", "realisasi/persentase-tpt"):
        assert rumus in tercetak[f"{tag}/{TW2}"]


def test_every_control_of_the_report_is_told_and_nothing_besides(
    isi: dict[str, object], tercetak: dict[str, tuple[str, ...]]
) -> None:
    tree = parse_xml(opened(render_marked(TEMPLAT, isi)).parts["word/document.xml"])
    paragraphs: defaultdict[str, set[Element]] = defaultdict(set)
    names = {shorten(tag): tag for tag in tercetak}
    for tag in tree.iter(w("tag")):
        paragraphs[names[tag.get(VAL, "").partition("#")[0]]].add(next(tag.iterancestors(P)))
    texts = {
        tag: [one for one in places if not one.startswith(("Gambar", "rumus"))] for tag, places in tercetak.items()
    }
    assert {tag: len(found) for tag, found in paragraphs.items()} == {
        t: len(found) for t, found in texts.items() if found
    }


def test_only_figures_of_the_report_are_told(isi: dict[str, object], tercetak: dict[str, tuple[str, ...]]) -> None:
    assert set(tercetak) <= set(list_printed(isi))


def test_a_cell_that_was_merged_away_prints_nothing(templat: Callable[..., bytes], konteks: dict[str, object]) -> None:
    text = (
        "| Nama | Capaian |\n| {% for s in sasaran %} | |\n"
        "| {{ s.nama }} | {{ s.capaian | gabung('sama') }} |\n| {% endfor %} | |"
    )
    assert list(find_printed(templat(text), "laporan.docx", konteks)) == ["capaian/Satu/2018-TW2"]


@pytest.mark.parametrize("text", ["{{ tidak.ada }}", "{% for %}"])
def test_a_template_with_faults_tells_nothing(
    text: str, templat: Callable[..., bytes], konteks: dict[str, object]
) -> None:
    assert find_printed(templat(text), "laporan.docx", konteks) == {}
    assert find_printed(b"bukan docx", "laporan.docx", konteks) == {}
