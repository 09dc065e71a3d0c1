"""Every rupiah of the seed, added up here, in every place where the report must show it."""

from __future__ import annotations

import pytest

from tests.seed.cetak import rupiah, selisih
from tests.seed.data_kegiatan import BIDANG, KEGIATAN, PROGRAM, Kegiatan, Program, add_up
from tests.seed.fakta import DIHITUNG, same, tables
from tests.seed.naskah import Naskah, Tabel, is_total

each = pytest.mark.parametrize("satu", KEGIATAN, ids=lambda satu: satu.nama)
each_program = pytest.mark.parametrize("program", PROGRAM, ids=lambda satu: satu.nama)
each_bidang = pytest.mark.parametrize("bidang", BIDANG)
TANPA_ANGGARAN = ("Pengolahan bahan baku potensial", "Peningkatan rekayasa industri (DAK)")


def test_the_sums_are_those_of_the_audit() -> None:
    assert {bidang: _sums(_kegiatan(bidang)) for bidang in BIDANG} == {
        "Sekretariat": ("612.307.900", "638.172.900", "4.734.412", "0,74", "633.438.488"),
        "Bidang Tenaga Kerja": ("792.848.800", "777.354.800", "31.133.200", "4,01", "746.221.600"),
        "Bidang Koperasi Usaha Kecil": ("406.930.000", "929.645.000", "217.058.100", "23,35", "712.586.900"),
        "Bidang Perindustrian": ("1.210.346.750", "1.527.789.250", "550.266.229", "36,02", "977.523.021"),
    }
    assert _sums(KEGIATAN) == ("3.022.433.450", "3.872.961.950", "803.191.941", "20,74", "3.069.770.009")


@each
def test_the_perjanjian_kinerja_shows_the_pagu_murni_once(naskah: Naskah, satu: Kegiatan) -> None:
    (tabel,) = tables(naskah, "perjanjian")
    found = [tabel.value(baris, "anggaran", "pagu") for baris in _rows(tabel, satu.nama)]
    assert found == ([] if satu.murni is None else [rupiah(satu.murni)])


@each
def test_the_table_of_its_bidang_shows_pagu_realisasi_serapan_and_sisa(naskah: Naskah, satu: Kegiatan) -> None:
    found = [_money(tabel, baris) for tabel in tables(naskah, "bidang") for baris in _rows(tabel, satu.nama)]
    assert found == [_sums([satu])[1:]]


@each
def test_the_section_of_its_sasaran_counts_it_and_no_other_does(naskah: Naskah, satu: Kegiatan) -> None:
    found = [(tabel.sasaran, tabel, baris) for tabel in tables(naskah, "anggaran") for baris in _rows(tabel, satu.nama)]
    counted = [(nomor, *_money(tabel, baris)[:3]) for nomor, tabel, baris in found if not DIHITUNG.search(str(baris))]
    assert counted == [(str(satu.sasaran), *_sums([satu])[1:4])]
    assert {_money(tabel, baris)[:3] for _, tabel, baris in found} == {_sums([satu])[1:4]}


@each
def test_a_change_of_pagu_stands_in_the_table_of_changes(naskah: Naskah, satu: Kegiatan) -> None:
    (tabel,) = tables(naskah, "perubahan")
    found = [tuple(baris[2:]) for baris in _rows(tabel, satu.nama)]
    before = "-" if satu.murni is None else rupiah(satu.murni)
    change = satu.berlaku - (satu.murni or 0)
    assert found == ([(before, rupiah(satu.berlaku), selisih(change))] if change else [])


@each
def test_target_and_realisasi_of_the_keluaran_stand_in_the_section_of_its_sasaran(
    naskah: Naskah, satu: Kegiatan
) -> None:
    found = {
        (tabel.value(baris, "target"), tabel.value(baris, "realisasi"))
        for tabel in tables(naskah, "keluaran")
        if tabel.sasaran == str(satu.sasaran)
        for baris in _rows(tabel, satu.nama)
    }
    assert found == {satu.keluaran} if satu.keluaran else found <= {("-", "-")}


@each_program
def test_a_programme_has_its_total_in_the_table_of_its_bidang(naskah: Naskah, program: Program) -> None:
    label = f"Jumlah {program.nama}"
    found = [
        _money(tabel, baris)
        for tabel in tables(naskah, "bidang")
        for baris in tabel.baris
        if same(baris[0]) == same(label)
    ]
    assert found == [_sums(program.kegiatan)[1:]]


@each_program
def test_a_programme_has_its_pagu_murni_in_the_lampiran(naskah: Naskah, program: Program) -> None:
    lampiran = _lampiran(naskah)
    assert [baris[2] for baris in lampiran.baris if same(baris[1]) == same(program.nama)] == [
        rupiah(add_up(program.kegiatan).murni)
    ]


@each_bidang
def test_a_bidang_has_its_total_in_its_table_and_in_the_recapitulation(naskah: Naskah, bidang: str) -> None:
    own = next(tabel for tabel in tables(naskah, "bidang") if f" {bidang} " in tabel.judul)
    assert _money(own, own.totals()[-1]) == _sums(_kegiatan(bidang))[1:]
    assert [tuple(baris[2:]) for baris in _recapitulation(naskah).baris if baris[1] == bidang] == [
        _sums(_kegiatan(bidang))
    ]


def test_the_dinas_has_its_total_in_the_recapitulation_and_in_the_conclusion(naskah: Naskah) -> None:
    wanted = _sums(KEGIATAN)
    assert tuple(_recapitulation(naskah).totals()[-1][2:]) == wanted
    told = [satu.teks for satu in naskah.paragraf() if all(part in satu.teks for part in wanted[1:])]
    assert len(told) >= len({"Bab III", "Bab IV"})


def test_the_perjanjian_kinerja_and_its_lampiran_have_the_total_of_the_pagu_murni(naskah: Naskah) -> None:
    (tabel,) = tables(naskah, "perjanjian")
    totals = tabel.value(tabel.totals()[-1], "anggaran", "pagu"), _lampiran(naskah).totals()[-1][2]
    assert totals == ("3.022.433.450", "3.022.433.450")


@pytest.mark.parametrize("nomor", range(1, 14))
def test_a_sasaran_has_the_total_of_the_kegiatan_that_it_counts(naskah: Naskah, nomor: int) -> None:
    own = [satu for satu in KEGIATAN if satu.sasaran == nomor]
    found = [_money(t, t.totals()[-1])[:3] for t in tables(naskah, "anggaran") if t.sasaran == str(nomor)]
    assert found == ([_sums(own)[1:4]] if own else [])


@pytest.mark.parametrize("kegiatan", TANPA_ANGGARAN)
def test_a_kegiatan_without_budget_is_listed_and_has_a_dash_for_money(naskah: Naskah, kegiatan: str) -> None:
    assert [baris for tabel in tables(naskah, "daftar") for baris in _rows(tabel, kegiatan)]
    found = [_money(tabel, baris) for tabel in tables(naskah, "bidang") for baris in _rows(tabel, kegiatan)]
    assert found == [("-", "-", "-", "-")]


def _rows(tabel: Tabel, kegiatan: str) -> list[list[str]]:
    """The rows of a kegiatan; a remark where its money is counted does not belong to its name."""
    names = [(DIHITUNG.sub("", tabel.value(baris, "program / kegiatan", "kegiatan")), baris) for baris in tabel.baris]
    return [baris for nama, baris in names if same(nama) == same(kegiatan) and not is_total(baris)]


def _money(tabel: Tabel, baris: list[str]) -> tuple[str, ...]:
    """Pagu, realisasi, serapan, sisa; serapan is headed Capaian where the seed heads it so."""
    columns = (("pagu", "anggaran"), ("realisasi",), ("serapan", "capaian"), ("sisa",))
    return tuple(tabel.value(baris, *names) for names in columns)


def _kegiatan(bidang: str) -> list[Kegiatan]:
    return [satu for program in BIDANG[bidang] for satu in program.kegiatan]


def _sums(kegiatan: list[Kegiatan] | tuple[Kegiatan, ...]) -> tuple[str, ...]:
    """Pagu murni, pagu in force, realisasi, serapan, sisa, as printed."""
    total = add_up(kegiatan)
    return rupiah(total.murni), rupiah(total.berlaku), rupiah(total.realisasi), total.serapan, rupiah(total.sisa)


def _recapitulation(naskah: Naskah) -> Tabel:
    return next(tabel for tabel in naskah.tabel if tabel.has("unit kerja", "sisa"))


def _lampiran(naskah: Naskah) -> Tabel:
    return next(tabel for tabel in naskah.tabel if tabel.has("program", "anggaran", "keterangan"))
