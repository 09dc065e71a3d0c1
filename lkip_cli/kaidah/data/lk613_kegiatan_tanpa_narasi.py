"""LK613: nothing is told of a kegiatan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.diagnostics.near import nearest
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.kelengkapan import list_strangers
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Kegiatan
from lkip_cli.model.kinerja import Kinerja

TANPA_INDUK = ""
NARASI_KEGIATAN = "  kegiatan:\n    pelatihan: |\n      Pelatihan diikuti oleh {pelatihan.keluaran}.\n"

KAIDAH = Kaidah(
    kode="LK613",
    tingkat=Tingkat.PERINGATAN,
    judul="Kegiatan tanpa narasi",
    alasan="Laporan menguraikan setiap kegiatan beserta pelaksanaannya pada triwulan ini.",
    cara_memperbaiki="Tulis satu uraian di bawah `narasi:` › `kegiatan:`, atau `tidak ada` bila tidak perlu diuraikan.",
    rujukan="PermenPANRB 53/2014: program dan kegiatan yang menunjang keberhasilan atau kegagalan",
    contoh_salah=Contoh(change(TRIWULAN_I, ("narasi:", f"{PENANDA}narasi:"), (NARASI_KEGIATAN, ""))),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan with a known budget in the quarter; one with sub kegiatan may be told through them."""
    kinerja = periksa.kinerja
    for nomor, triwulan in kinerja.triwulan.items():
        strangers = list_strangers(kinerja, "narasi_kegiatan", nomor)
        told = {kode for kode, teks in triwulan.narasi_kegiatan.items() if teks is not None}
        told |= {kinerja.kegiatan[kode].induk for kode in told if kode in kinerja.kegiatan} - {TANPA_INDUK}
        for kode, kegiatan in kinerja.kegiatan.items():
            if {kode, kegiatan.induk} & told or kegiatan.bidang not in triwulan.bidang:
                continue
            pagu = periksa.hasil[nomor].anggaran[kode].pagu.angka
            if pagu is not None and nearest(kode, strangers) is None:
                yield _report(kinerja, nomor, kegiatan)


def _report(kinerja: Kinerja, nomor: int, kegiatan: Kegiatan) -> Diagnostic:
    kode = kegiatan.kode
    return temuan(
        KAIDAH,
        f"kegiatan `{kode}` belum mempunyai narasi pada {Periode(kinerja.tahun, nomor).nama}",
        (
            kinerja.letak.place("triwulan_bidang", nomor, kegiatan.bidang, "narasi", "kegiatan"),
            kinerja.letak.place("kegiatan", kode, "nama"),
        ),
        f"Di bawah `narasi:` › `kegiatan:` tambahkan `{kode}: |`, lalu uraiannya di baris berikut.",
        entitas=kode,
    )
