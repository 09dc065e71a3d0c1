"""Formulas are printed in words, and in figures where there are some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.rumus import format_rumus, print_baris_rumus
from lkip_cli.model.entitas import Rumus
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Isian, KataAbsen


def line(kode: str, bahan: Bahan) -> str:
    kinerja = bahan.kinerja
    return str(print_baris_rumus(kinerja.indikator[kode], bahan.kini.indikator[kode], kinerja.data_dasar))


def with_rumus(kinerja: Kinerja, rumus: Rumus) -> Kinerja:
    aktif = replace(kinerja.indikator["persentase-aktif"], rumus=rumus)
    return replace(kinerja, indikator={**kinerja.indikator, "persentase-aktif": aktif})


def test_the_words_of_a_ratio_name_both_sides(kinerja: Kinerja) -> None:
    indikator = kinerja.indikator["persentase-aktif"]
    assert format_rumus(indikator, kinerja.data_dasar) == "Jumlah koperasi aktif / Jumlah koperasi × 100%"


def test_a_sum_on_one_side_stands_in_parentheses(kinerja: Kinerja) -> None:
    changed = with_rumus(kinerja, Rumus(("koperasi-aktif", "koperasi-sehat-data"), ("jumlah-koperasi",), Decimal(1000)))
    words = format_rumus(changed.indikator["persentase-aktif"], kinerja.data_dasar)
    assert words == "(Jumlah koperasi aktif + Jumlah koperasi sehat) / Jumlah koperasi × 1.000%"


def test_a_pengali_of_one_is_not_printed(kinerja: Kinerja) -> None:
    changed = with_rumus(kinerja, Rumus(("koperasi-aktif",), ("jumlah-koperasi",), Decimal(1)))
    words = format_rumus(changed.indikator["persentase-aktif"], kinerja.data_dasar)
    assert words == "Jumlah koperasi aktif / Jumlah koperasi"


def test_an_indikator_without_rumus_shows_its_explanation_or_a_dash(kinerja: Kinerja) -> None:
    assert format_rumus(kinerja.indikator["wirausaha-baru"], kinerja.data_dasar) == "Jumlah UMKM yang terdata"
    assert format_rumus(kinerja.indikator["calon-wirausaha"], kinerja.data_dasar) == "-"


def test_the_line_goes_from_words_over_figures_to_the_result(bahan: Bahan) -> None:
    words = "(Jumlah koperasi aktif)/(Jumlah koperasi) × 100%"
    assert line("persentase-aktif", bahan) == f"{words} = (150)/(153) × 100% = 98,04%"


def test_the_figures_of_the_line_know_what_they_are(bahan: Bahan) -> None:
    kode = "persentase-aktif"
    spans = print_baris_rumus(bahan.kinerja.indikator[kode], bahan.kini.indikator[kode], bahan.kinerja.data_dasar).spans
    assert [span.isi.tag for span in spans if isinstance(span.isi, Angka)] == [
        "nilai/koperasi-aktif/2018-TW2",
        "nilai/jumlah-koperasi/2018-TW2",
        "realisasi/persentase-aktif/2018-TW2",
    ]


def test_the_line_shows_every_part_of_a_sum(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    bahan = susun(with_rumus(kinerja, Rumus(("koperasi-aktif", "koperasi-sehat-data"), ("jumlah-koperasi",))))
    assert line("persentase-aktif", bahan).endswith("= (150 + 125)/(153) × 100% = 179,74%")  # 275 / 153


def test_the_line_has_only_words_where_nothing_was_measured(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    kini = kinerja.triwulan[2]
    typed = {**kini.realisasi_indikator, "persentase-aktif": Isian(Absen(KataAbsen.BELUM_DIUKUR))}
    changed = replace(kinerja, triwulan={**kinerja.triwulan, 2: replace(kini, realisasi_indikator=typed)})
    assert line("persentase-aktif", susun(changed)) == "(Jumlah koperasi aktif)/(Jumlah koperasi) × 100%"


def test_the_line_has_only_words_where_the_realisasi_was_typed_without_its_parts(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    kini = kinerja.triwulan[2]
    typed = {**kini.realisasi_indikator, "persentase-aktif": Isian(Decimal("38.42"), tanpa_rincian="arsip hilang")}
    changed = replace(kinerja, triwulan={**kinerja.triwulan, 2: replace(kini, realisasi_indikator=typed)})
    assert line("persentase-aktif", susun(changed)) == "(Jumlah koperasi aktif)/(Jumlah koperasi) × 100%"


def test_an_indikator_without_rumus_has_no_line(bahan: Bahan) -> None:
    assert line("wirausaha-baru", bahan) == ""
