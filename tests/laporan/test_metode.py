"""The method section says the choices that the figures were made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.metode import explain_metode
from lkip_cli.model.entitas import Arah, HitungDari, Indikator, RumusTurun, Target
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Rentang

LAN = "Keputusan Kepala LAN Nomor 239/IX/6/8/2003"


def change(kinerja: Kinerja, *indikator: Indikator) -> Kinerja:
    return replace(kinerja, indikator={**kinerja.indikator, **{satu.kode: satu for satu in indikator}})


def sentences_with(word: str, bahan: Bahan) -> list[str]:
    return [sentence for sentence in explain_metode(bahan) if word in sentence]


def test_every_choice_is_a_sentence(bahan: Bahan) -> None:
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in explain_metode(bahan))


def test_the_document_of_the_targets_is_named(bahan: Bahan) -> None:
    (sentence,) = sentences_with("Target kinerja", bahan)
    assert sentence == "Target kinerja diambil dari Perjanjian Kinerja Tahun 2018 yang berlaku sejak 2 Januari 2018."


def test_the_target_that_capaian_uses_is_named(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    assert sentences_with("setiap indikator diukur terhadap target tahunan", susun(kinerja))
    split = replace(kinerja.indikator["wirausaha-baru"], target={"murni": Target(Decimal(4), {2: Decimal(2)})})
    (sentence,) = sentences_with("target sampai dengan Triwulan II", susun(change(kinerja, split)))
    assert "target tahunan bila target triwulan tidak ada" in sentence


def test_each_formula_in_use_is_printed_with_its_source(bahan: Bahan) -> None:
    assert sentences_with(f"realisasi ÷ target × 100% ({LAN})", bahan)
    assert sentences_with(f"(2 × target − realisasi) ÷ target × 100% ({LAN})", bahan)
    assert sentences_with("predikat", bahan)


def test_a_formula_that_nothing_uses_is_not_printed(bahan: Bahan) -> None:
    assert sentences_with("rentang", bahan) == []
    assert sentences_with("target ÷ realisasi", bahan) == []


def test_two_formulas_for_one_direction_name_their_indikator(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    wirausaha = kinerja.indikator["wirausaha-baru"]
    kebalikan = replace(wirausaha.perhitungan, rumus_turun=RumusTurun.KEBALIKAN)
    bahan = susun(change(kinerja, replace(wirausaha, arah=Arah.TURUN, perhitungan=kebalikan)))
    assert sentences_with("yaitu Jumlah wirausaha baru, dihitung dengan ketentuan: target ÷ realisasi × 100%", bahan)
    assert sentences_with("yaitu Persentase Tingkat Pengangguran Terbuka, dihitung", bahan)


def test_a_range_as_target_is_told(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    rentang = {"murni": Target(Rentang(Decimal(10), Decimal(20)))}
    bahan = susun(change(kinerja, replace(kinerja.indikator["wirausaha-baru"], arah=Arah.RENTANG, target=rentang)))
    assert sentences_with("yang targetnya berupa rentang", bahan)


def test_the_formula_is_found_behind_a_bound(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    tpt = kinerja.indikator["persentase-tpt"]
    bounded = replace(tpt, perhitungan=replace(tpt.perhitungan, batas_capaian=Decimal(100)))
    bahan = susun(change(kinerja, bounded))
    assert str(bahan.kini.indikator["persentase-tpt"].capaian.rumus.kode) == "batas_atas"
    assert sentences_with("(2 × target − realisasi) ÷ target × 100%", bahan)
    (sentence,) = sentences_with("paling tinggi 100%", bahan)
    assert sentence.endswith("khusus untuk Persentase Tingkat Pengangguran Terbuka.")


def test_a_choice_that_all_share_is_one_sentence(kinerja: Kinerja, susun: Callable[..., Bahan]) -> None:
    tampil = [
        replace(satu, perhitungan=replace(satu.perhitungan, hitung_dari=HitungDari.NILAI_TAMPIL, desimal=1))
        for satu in kinerja.indikator.values()
    ]
    bahan = susun(change(kinerja, *tampil))
    assert sentences_with("Capaian dihitung dari realisasi", bahan) == [
        "Capaian dihitung dari realisasi sebagaimana tercetak pada tabel."
    ]
    assert sentences_with("angka di belakang koma", bahan) == ["Persentase dicetak dengan 1 angka di belakang koma."]


def test_the_pagu_in_force_is_named(bahan: Bahan) -> None:
    assert sentences_with("“pagu pergeseran pertama”", bahan)
