"""A derivation leads from a figure to what was filled in, without a step left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.asal.turunan import Turunan, derive, describe_figure, list_inputs
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import Agregasi, HitungDari, Rumus
from lkip_cli.model.kinerja import Kinerja


def figure(tag: str, bahan: Bahan) -> Hitungan:
    return list_figures(bahan, {})[f"{tag}/2018-TW2"]


def trace(tag: str, bahan: Bahan) -> Turunan:
    return derive(figure(tag, bahan), bahan)


def test_a_figure_is_told_with_name_period_formula_and_source(bahan: Bahan) -> None:
    # 150 / 153 x 100 = 98,0392...; / 90,19 x 100 = 108,7029...
    turunan = trace("capaian/persentase-aktif", bahan)
    assert turunan.judul == "Capaian Persentase koperasi aktif, Triwulan II Tahun 2018"
    assert (turunan.cetak, turunan.tepat) == ("108,70%", "108,7029778…%")
    assert turunan.rumus == "realisasi ÷ target × 100%"
    assert turunan.dasar == "Keputusan Kepala LAN Nomor 239/IX/6/8/2003"
    assert turunan.rujukan == "persentase-aktif.capaian@2018-TW2"


def test_a_ratio_is_told_with_the_names_of_its_data_and_without_the_usual_factor(bahan: Bahan) -> None:
    turunan = trace("realisasi/persentase-aktif", bahan)
    assert turunan.rumus == "Jumlah koperasi aktif / Jumlah koperasi × 100%"
    assert [satu.nama for satu in turunan.masukan] == ["Jumlah koperasi aktif", "Jumlah koperasi"]


def test_a_sum_of_data_is_a_step_of_its_own_and_an_unusual_factor_is_told(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    aktif = kinerja.indikator["persentase-aktif"]
    rumus = Rumus(("koperasi-aktif", "koperasi-sehat-data"), ("jumlah-koperasi",), Decimal(1000))
    bahan = susun(replace(kinerja, indikator={**kinerja.indikator, aktif.kode: replace(aktif, rumus=rumus)}))
    pembilang, _, pengali = trace("realisasi/persentase-aktif", bahan).masukan
    assert (pembilang.nama, pembilang.dihitung) == ("Pembilang Persentase koperasi aktif", "150 + 125 = 275")
    assert (pengali.nama, pengali.cetak) == ("Pengali Persentase koperasi aktif", "1.000")


def test_a_printed_realisasi_that_goes_in_is_told_with_its_rounding(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    aktif = kinerja.indikator["persentase-aktif"]
    cara = replace(aktif.perhitungan, hitung_dari=HitungDari.NILAI_TAMPIL)
    bahan = susun(replace(kinerja, indikator={**kinerja.indikator, aktif.kode: replace(aktif, perhitungan=cara)}))
    turunan = trace("capaian/persentase-aktif", bahan)
    # 98,04 / 90,19 x 100 = 108,7038...
    assert turunan.dihitung == "98,04 ÷ 90,19 × 100% = 108,7038474…%"
    assert turunan.masukan[0].dihitung == "98,0392156… dibulatkan = 98,04%"


def test_quarters_that_add_up_are_told_one_by_one(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    data = replace(kinerja.data_dasar["koperasi-aktif"], agregasi=Agregasi.JUMLAH)
    bahan = susun(replace(kinerja, data_dasar={**kinerja.data_dasar, data.kode: data}))
    turunan = trace("nilai/koperasi-aktif", bahan)
    assert turunan.dihitung == "144 + 150 = 294"
    assert [str(satu.periode) for satu in turunan.masukan] == ["2018-TW1", "2018-TW2"]


def test_a_count_names_what_was_counted_without_telling_how_each_was_computed(bahan: Bahan) -> None:
    turunan = trace("jumlah_diukur/koperasi-sehat", bahan)
    assert [satu.cetak for satu in turunan.masukan] == ["108,70%", "103,50%"]
    assert [satu.masukan for satu in turunan.masukan] == [(), ()]


def test_money_of_the_agency_is_told_by_bidang(bahan: Bahan) -> None:
    # tenaga kerja 85.231.000 + 290.825.500; koperasi 59.190.000 + 129.259.500 + 3.900.000
    turunan = trace("pagu/dinas", bahan)
    assert turunan.dihitung == "376.056.500 + 192.349.500 = 568.406.000"
    assert [satu.cetak for satu in list_inputs(turunan)][:2] == ["Rp376.056.500", "Rp85.231.000"]


def test_an_exact_figure_is_not_said_to_be_rounded(bahan: Bahan) -> None:
    assert trace("sisa/koperasi", bahan).dibulatkan == ""
    assert trace("serapan/koperasi", bahan).dibulatkan.endswith("(2 angka di belakang koma)")


def test_a_description_leaves_the_inputs_out(bahan: Bahan) -> None:
    made = describe_figure(figure("capaian/persentase-aktif", bahan), bahan)
    assert (made.cetak, made.masukan) == ("108,70%", ())
