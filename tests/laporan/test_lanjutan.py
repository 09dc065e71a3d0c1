"""A missing figure that only follows from an entry reported elsewhere."""

from __future__ import annotations

from pathlib import Path

from lkip_cli.pipeline import check
from lkip_cli.sumber.tempat.memori import MemoriTempat

CONTOH = Path(__file__).parents[1] / "contoh"
TW1 = "2018/umum/tw1.yaml"


def _check(lama: str, baru: str) -> list[str]:
    files = {p.relative_to(CONTOH).as_posix(): p.read_bytes() for p in CONTOH.rglob("*.yaml")}
    assert lama.encode() in files[TW1]
    files[TW1] = files[TW1].replace(lama.encode(), baru.encode())
    return [d.kode for d in check(MemoriTempat(files))]


def test_a_figure_that_cannot_be_read_is_reported_once_though_prose_refers_to_it() -> None:
    assert _check("jumlah-peserta: 40", "jumlah-peserta: 4O") == ["LK161"]


def test_a_figure_that_is_declared_absent_is_reported_where_prose_refers_to_it() -> None:
    assert "LK603" in _check("jumlah-peserta: 40", "jumlah-peserta: belum diukur")


def test_the_mean_of_a_sasaran_waits_silently_for_an_indikator_that_cannot_be_read() -> None:
    files = {p.relative_to(CONTOH).as_posix(): p.read_bytes() for p in CONTOH.rglob("*.yaml")}
    indikator = "2018/umum/indikator.yaml"
    prose = b"Dari {jumlah-pendaftar} pendaftar"
    assert prose in files[TW1]
    files[TW1] = files[TW1].replace(prose, b"Rata-rata {kualitas-layanan.capaian}; dari {jumlah-pendaftar} pendaftar")
    assert check(MemoriTempat(files)) == []
    files[indikator] = files[indikator].replace(b"target: 75", b"target: 7.5").replace(b"target: 3,5", b"target: 3.5")
    assert [d.kode for d in check(MemoriTempat(files))] == ["LK171", "LK171"]
