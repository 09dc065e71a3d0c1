"""What a bidang has not filled in, as one finding for each of its blocks."""

from __future__ import annotations

import pytest

from lkip_cli.diagnostics import Contoh, Diagnostic, FilePlace, Kaidah, TextPlace, Tingkat
from lkip_cli.kaidah.kelengkapan import Blok, Wajib, report_missing
from lkip_cli.kaidah.teks import written_at
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

KAIDAH = Kaidah("LK999", Tingkat.KESALAHAN, "Judul", "Alasan.", "Caranya.", "Ketentuan", Contoh(), Contoh())
BLOK = Blok("data", "data dasar", "isian")
NAMA = ("satu", "dua", "tiga", "empat", "lima")


def missing(contoh: dict[str, bytes], *kode: str, lama: bytes = b"", baru: bytes = b"") -> list[Diagnostic]:
    path = "2018/umum/tw1.yaml"
    kinerja = load(MemoriTempat(contoh | {path: contoh[path].replace(lama, baru, 1)})).tahun[2018]
    wajib = [Wajib(satu, "umum", FilePlace("data", satu)) for satu in kode]
    return list(report_missing(KAIDAH, kinerja, 1, BLOK, wajib))


def test_what_is_filled_in_is_not_missing(contoh: dict[str, bytes]) -> None:
    assert missing(contoh, "jumlah-peserta", "jumlah-pendaftar") == []


def test_the_place_is_the_block_and_the_first_three_are_named(contoh: dict[str, bytes]) -> None:
    (found,) = missing(contoh, *NAMA)
    assert written_at(found.place) == "data"
    assert found.ringkas.endswith("pada Triwulan I: `satu`, `dua`, `tiga`, dan 2 lainnya")
    assert [place.label for place in found.places[1:]] == list(NAMA)
    assert "tambahkan `satu:` diikuti angkanya, dan satu baris untuk setiap kode lainnya" in found.perbaikan


def test_one_kode_is_the_entity_several_are_the_bidangs(contoh: dict[str, bytes]) -> None:
    assert missing(contoh, "satu")[0].entitas == "satu"
    assert missing(contoh, "satu", "dua")[0].entitas == "umum"


def test_without_the_block_the_file_is_the_place(contoh: dict[str, bytes]) -> None:
    data = b"data:\n  jumlah-peserta: 40\n  jumlah-pendaftar: 50\n"
    (found,) = missing(contoh, "satu", lama=data)
    assert isinstance(found.place, TextPlace)
    assert (found.place.berkas, found.place.baris) == ("data/2018/umum/tw1.yaml", 1)


@pytest.mark.parametrize("baru", [b"data: 40\n", b"data:\n"])
def test_a_block_that_could_not_be_read_has_been_reported(contoh: dict[str, bytes], baru: bytes) -> None:
    data = b"data:\n  jumlah-peserta: 40\n  jumlah-pendaftar: 50\n"
    assert missing(contoh, "jumlah-peserta", lama=data, baru=baru) == []


def test_a_misspelt_kode_has_been_reported(contoh: dict[str, bytes]) -> None:
    assert missing(contoh, "jumlah-peserta", lama=b"jumlah-peserta", baru=b"jumlah-pesrta") == []


def test_another_bidang_is_not_blamed(contoh: dict[str, bytes]) -> None:
    kinerja = load(MemoriTempat(contoh)).tahun[2018]
    assert list(report_missing(KAIDAH, kinerja, 1, BLOK, [Wajib("satu", "lain", FilePlace("data"))])) == []
