"""File models put together: unique kode, references, and figures that follow from one another."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lkip_cli.diagnostics import TextPlace
from lkip_cli.model.kaidah.lk223_bidang_lain import lay
from lkip_cli.model.nilai import Absen, Gagal, KataAbsen
from lkip_cli.model.susun.kolektor import unknown_kode

if TYPE_CHECKING:
    from tests.model.conftest import Muat

CONTOH = Path(__file__).parents[1] / "contoh"
ANGGARAN = "2018/umum/anggaran.yaml"
INDIKATOR = "2018/umum/indikator.yaml"
TW1 = "2018/umum/tw1.yaml"


def _changed(path: str, lama: str, baru: str) -> dict[str, str]:
    text = (CONTOH / path).read_text(encoding="utf-8")
    assert lama in text
    return {path: text.replace(lama, baru)}


def test_a_kode_used_for_two_things_is_found_with_both_places(muat: Muat) -> None:
    _, found = muat(_changed(ANGGARAN, "  peningkatan-layanan:", "  kualitas-layanan:"))
    assert [d.kode for d in found] == ["LK211"]
    assert [p.berkas for p in found[0].places] == ["data/2018/umum/anggaran.yaml", "data/renstra/2014-2018.yaml"]


def test_an_unknown_kode_is_marked_where_it_is_written_though_it_is_a_key(muat: Muat) -> None:
    _, found = muat(_changed(TW1, "  pelatihan: 1.000.000", "  pelatihann: 1.000.000"))
    place = found[0].place
    assert isinstance(place, TextPlace)
    assert (found[0].kode, place.kolom, place.panjang) == ("LK212", 3, len("pelatihann"))


def test_of_many_known_kode_some_are_named_and_the_others_counted() -> None:
    perbaikan = unknown_kode("kegiatan", "zzz", tuple(f"kode-{nomor}" for nomor in range(10))).perbaikan
    assert perbaikan.startswith("Yang dikenal: `kode-0`, `kode-1`,")
    assert perbaikan.endswith("`kode-7`, dan 2 lainnya.")


def test_of_an_unknown_satuan_is_said_where_a_new_one_is_listed() -> None:
    perbaikan = unknown_kode("satuan", "desa", ("indeks", "orang")).perbaikan
    assert perbaikan.endswith(
        "Satuan baru didaftarkan pada `satuan:` di instansi.yaml: `desa:`, di bawahnya `nama:` dan `jenis:`."
    )


@pytest.mark.parametrize(
    ("jenis", "kode", "isi"),
    [
        ("kegiatan", "pelatihan", ": |\n      Titipan bidang lain.\n"),
        ("sasaran", "kualitas-layanan", ":\n      upaya: tidak ada\n"),
    ],
)
def test_a_narrative_of_another_bidang_is_refused_and_leaves_the_own_one(
    muat: Muat, jenis: str, kode: str, isi: str
) -> None:
    own, _ = muat({})
    files = lay("").berkas
    asing = files["2018/lain/tw1.yaml"].replace("narasi:\n", f"narasi:\n  {jenis}:\n    {kode}{isi}", 1)
    asing = asing.replace("  kegiatan:\n    rapat", "    rapat") if jenis == "kegiatan" else asing
    kinerja, found = muat({**files, "2018/lain/tw1.yaml": asing})
    assert [(d.kode, d.place.berkas) for d in found] == [("LK223", "data/2018/lain/tw1.yaml")]
    assert "milik bidang `umum`" in found[0].ringkas
    blok = f"narasi_{jenis}"
    assert getattr(kinerja.triwulan[1], blok)[kode] == getattr(own.triwulan[1], blok)[kode]


def test_a_version_of_the_pagu_must_be_known(muat: Muat) -> None:
    _, found = muat(_changed(ANGGARAN, "murni: 10.000.000", "mruni: 10.000.000"))
    assert [d.kode for d in found] == ["LK212"]
    assert "Maksudnya `murni`?" in found[0].perbaikan


def test_a_bare_pagu_is_that_of_the_first_version(muat: Muat) -> None:
    kinerja, found = muat(_changed(ANGGARAN, "pagu:\n          murni: 10.000.000", "pagu: 10.000.000"))
    assert found == []
    assert kinerja.kegiatan["pelatihan"].pagu == {"murni": Decimal(10_000_000)}


def test_a_kegiatan_may_be_without_budget_and_says_so(muat: Muat) -> None:
    kinerja, found = muat(_changed(ANGGARAN, "pagu:\n          murni: 10.000.000", "pagu: tidak dianggarkan"))
    assert found == []
    assert kinerja.kegiatan["pelatihan"].pagu == Absen(KataAbsen.TIDAK_DIANGGARKAN)


def test_sub_kegiatan_hold_the_pagu_and_know_their_kegiatan(muat: Muat) -> None:
    sub = (
        "sub_kegiatan:\n          5.02.02.2.01.07:\n            nama: Pelatihan dasar\n"
        "            mendukung: persentase-lulus\n            keluaran: tidak ada\n            pagu: 10.000.000"
    )
    kinerja, found = muat(
        _changed(ANGGARAN, "pagu:\n          murni: 10.000.000", sub)
        | _changed(TW1, "  pelatihan: 1.000.000", "  5.02.02.2.01.07: 1.000.000")
    )
    assert found == []
    assert kinerja.kegiatan["5.02.02.2.01.07"].induk == "pelatihan"
    assert kinerja.kegiatan["pelatihan"].pagu == {}


def test_an_indikator_whose_formula_cannot_be_read_is_left_out_and_remembered(muat: Muat) -> None:
    kinerja, found = muat(_changed(INDIKATOR, "pembilang: jumlah-peserta", "pembilang: jumlah-pesrta"))
    assert [d.kode for d in found] == ["LK212"]
    assert "persentase-lulus" not in kinerja.indikator
    assert "persentase-lulus" in kinerja.tak_terbaca


def test_the_figures_of_a_file_that_cannot_be_read_are_unreadable_not_missing(muat: Muat) -> None:
    kinerja, found = muat({TW1: "a: [\n"})
    assert len(found) == 1
    assert isinstance(kinerja.triwulan[1].data["jumlah-peserta"].nilai, Gagal)
    assert isinstance(kinerja.triwulan[1].narasi_kegiatan["pelatihan"], Gagal)


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("data:\n  jumlah-peserta: 40\n  jumlah-pendaftar: 50\n", "data: 40\n"),
        ("data:\n  jumlah-peserta", "dataa:\n  jumlah-peserta"),
    ],
)
def test_a_block_that_cannot_be_read_costs_its_own_figures_only(muat: Muat, lama: str, baru: str) -> None:
    kinerja, found = muat(_changed(TW1, lama, baru))
    assert len(found) == 1
    triwulan = kinerja.triwulan[1]
    assert isinstance(triwulan.data["jumlah-peserta"].nilai, Gagal)
    assert triwulan.realisasi_indikator["nilai-layanan"].nilai == Decimal("3.5")


def test_a_word_of_absence_belongs_where_it_makes_sense(muat: Muat) -> None:
    _, found = muat(_changed(TW1, "nilai-layanan: 3,5", "nilai-layanan: tidak dianggarkan"))
    assert [d.kode for d in found] == ["LK213"]
    place = found[0].place
    assert isinstance(place, TextPlace)
    assert place.excerpt == "  nilai-layanan: tidak dianggarkan"


@pytest.mark.parametrize("isi", ["data:\n  jumlah-peserta: 5\n", "a: [\n"])
def test_a_quarter_knows_which_bidang_have_a_file_and_where(muat: Muat, isi: str) -> None:
    kinerja, _ = muat({"2018/tw2.yaml": "penutup: |\n  Selesai.\n", "2018/umum/tw3.yaml": isi})
    filled_in = {nomor: triwulan.bidang for nomor, triwulan in kinerja.triwulan.items()}
    assert filled_in == {1: ("umum",), 2: (), 3: ("umum",)}
    assert kinerja.letak.place("triwulan_bidang", 3, "umum", "data").berkas == "data/2018/umum/tw3.yaml"
