"""The files of a small Dinas with four quarters, one earlier year in the folder and two in riwayat.yaml."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.diagnostics.contoh_dasar import RENSTRA, TRIWULAN

RIWAYAT = """\
indikator:
  nilai-layanan:
    realisasi:
      2016:
        nilai: 3,1
        target: 3
        sumber: Laporan Kinerja Tahun 2016, Tabel 3.2
    standar_nasional: tidak ada
  persentase-lulus:
    sumber: Laporan Kinerja Tahun 2016, Tabel 3.1
    realisasi:
      2015: 58,33
      2016:
        nilai: 60,50
        target: 70
        catatan: angka sementara
    standar_nasional:
      nilai: 85
      sumber: Pedoman pelatihan nasional
"""
UPAYA = "Jadwal pelatihan diumumkan lebih awal"
ISI = {
    (2017, 4): (52, 80, "3,2", "8.000.000", "Petugas didampingi"),
    (2018, 1): (40, 50, "3,5", "1.000.000", UPAYA),
    (2018, 2): (50, 64, "3,6", "4.000.000", "Peserta yang berhalangan diundang kembali"),
    (2018, 3): (60, 76, "3,4", "6.500.000", "Kelas tambahan dibuka"),
    (2018, 4): (70, 88, "3,3", "9.100.000", "Pelatih ditambah"),
}
"""Year and quarter -> jumlah peserta, jumlah pendaftar, nilai layanan, rupiah spent, upaya."""


def list_files(contoh: Mapping[str, bytes]) -> dict[str, bytes]:
    """Path below the data folder -> content, from the base example."""
    plan = {path: isi for path, isi in contoh.items() if "tw1" not in path}
    before = {f"2017{path[4:]}": _year_before(isi) for path, isi in plan.items() if path.startswith("2018")}
    quarters = {f"{tahun}/umum/tw{nomor}.yaml": _quarter(tahun, nomor) for tahun, nomor in ISI}
    closing = {"2018/tw4.yaml": b"tindak_lanjut: |\n  - Menambah pelatih.\n"}
    renstra = f"{RENSTRA}  nilai-layanan:\n    2018: 3,6\n"
    own = {"riwayat.yaml": RIWAYAT.encode(), "renstra/2014-2018.yaml": renstra.encode()}
    return {**plan, **before, **quarters, **closing, **own}


def _year_before(isi: bytes) -> bytes:
    return isi.replace(b"2018", b"2017")


def _quarter(tahun: int, nomor: int) -> bytes:
    peserta, pendaftar, nilai, rupiah, upaya = ISI[tahun, nomor]
    pairs = (
        ("jumlah-peserta: 40", f"jumlah-peserta: {peserta}"),
        ("jumlah-pendaftar: 50", f"jumlah-pendaftar: {pendaftar}"),
        ("nilai-layanan: 3,5", f"nilai-layanan: {nilai}"),
        ("pelatihan: 1.000.000", f"pelatihan: {rupiah}"),
        ("faktor_penghambat: tidak ada", f"faktor_penghambat: |\n        - Hambatan {upaya.lower()}."),
        (UPAYA, upaya),
    )
    text = TRIWULAN
    for lama, baru in pairs:
        text = text.replace(lama, baru)
    return text.encode()
