"""Sums since the beginning of the year from quarter to quarter."""

from __future__ import annotations

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat
from lkip_cli.kaidah.kumulatif import report_turun
from lkip_cli.pipeline import load
from lkip_cli.sumber.tempat.memori import MemoriTempat

KAIDAH = Kaidah("LK999", Tingkat.PERINGATAN, "Judul", "Alasan.", "Caranya.", "Ketentuan", Contoh(), Contoh())


def falls(contoh: dict[str, bytes], *keluaran: str) -> list[str]:
    """The findings on the keluaran of four quarters that are filled in so."""
    tw1 = contoh["2018/umum/tw1.yaml"].decode()
    files = {
        f"2018/umum/tw{nomor}.yaml": tw1.replace("  pelatihan: 40", f"  pelatihan: {isi}").encode()
        for nomor, isi in enumerate(keluaran, 1)
    }
    kinerja = load(MemoriTempat(contoh | files)).tahun[2018]
    return [d.ringkas for d in report_turun(KAIDAH, kinerja, "realisasi_keluaran", "pelatihan")]


def test_each_fall_is_one_finding(contoh: dict[str, bytes]) -> None:
    assert falls(contoh, "40", "8", "48", "9") == [
        "realisasi keluaran `pelatihan` turun dari 40 pada Triwulan I menjadi 8",
        "realisasi keluaran `pelatihan` turun dari 48 pada Triwulan III menjadi 9",
    ]


def test_what_rises_or_stays_is_none(contoh: dict[str, bytes]) -> None:
    assert falls(contoh, "0", "40", "40", "48") == []


def test_absence_is_passed_over(contoh: dict[str, bytes]) -> None:
    assert falls(contoh, "40", "belum diukur", "41") == []
    assert len(falls(contoh, "40", "belum diukur", "39")) == 1
