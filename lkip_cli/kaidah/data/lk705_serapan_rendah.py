"""LK705: serapan anggaran bidang jauh di bawah kewajaran."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import HasilAnggaran
from lkip_cli.capaian.ukur import print_persen
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import print_hitungan
from lkip_cli.kaidah.contoh import TRIWULAN_I, TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK705",
    tingkat=Tingkat.PERINGATAN,
    judul="Serapan anggaran bidang sangat rendah",
    alasan=(
        "Pada akhir triwulan II serapan di bawah 10% biasanya berarti realisasinya belum diperbarui; "
        "demikian juga di bawah 30% pada triwulan III dan 60% pada triwulan IV."
    ),
    cara_memperbaiki="Perbarui realisasi anggaran. Bila memang rendah, jelaskan sebabnya dan kecualikan temuan ini.",
    rujukan="Ketentuan lkip: batas kewajaran serapan per triwulan",
    contoh_salah=Contoh(
        change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: 250.000"))
        | change(TRIWULAN_II, ("realisasi_anggaran:", "▶realisasi_anggaran:"), ("4.000.000", "500.000"))
    ),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)
WAJAR = {2: Decimal(10), 3: Decimal(30), 4: Decimal(60)}
"""The serapan (persen) expected at least, by quarter; in triwulan I nothing is."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every bidang that has filled in the newest quarter and spent less than is usual by then."""
    nomor = max(periksa.hasil, default=0)
    for bidang in periksa.kinerja.triwulan[nomor].bidang if nomor in WAJAR else ():
        uang = periksa.hasil[nomor].anggaran.get(bidang)
        serapan = print_persen(uang.serapan) if uang else None
        if uang and serapan is not None and serapan < WAJAR[nomor] and not uang.realisasi.alasan:
            yield _report(periksa, nomor, bidang, uang)


def _report(periksa: Periksa, nomor: int, bidang: str, uang: HasilAnggaran) -> Diagnostic:
    kinerja = periksa.kinerja
    angka = f"{print_hitungan(uang.realisasi)} dari {print_hitungan(uang.pagu)}"
    return temuan(
        KAIDAH,
        f"serapan {kinerja.instansi.bidang.get(bidang, bidang)} {print_hitungan(uang.serapan)} ({angka}) pada akhir "
        f"{Periode(kinerja.tahun, nomor).nama}",
        (kinerja.letak.place("triwulan_bidang", nomor, bidang, "realisasi_anggaran"),),
        "Perbarui realisasi anggaran sampai dengan akhir triwulan. Bila memang serendah itu, jelaskan dalam narasi.",
        entitas=bidang,
    )
