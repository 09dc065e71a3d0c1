"""LK608: a kegiatan is told to be done, though nothing was spent or delivered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import unchanged
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot

_KERJA = r"(?:dilaksanakan|terlaksana|diselenggarakan|terselenggara|dilakukan|selesai|rampung|berjalan|berlangsung)"
_SUDAH = re.compile(rf"(?<!belum )\b(?:telah|sudah)\s+(?:selesai\s+)?{_KERJA}\b", re.IGNORECASE)

KAIDAH = Kaidah(
    kode="LK608",
    tingkat=Tingkat.PERINGATAN,
    judul="Kegiatan ditulis telah dilaksanakan, padahal keluaran dan anggarannya nol",
    alasan="Kalimat dan tabel saling bertentangan: menurut data belum ada keluaran dan belum ada belanja.",
    cara_memperbaiki="Isi realisasinya bila kegiatan memang sudah dilaksanakan; bila belum, perbaiki kalimatnya.",
    rujukan="PermenPANRB 53/2014: penjelasan yang memadai atas pencapaian kinerja",
    contoh_salah=Contoh(
        change(
            TRIWULAN_I,
            ("jumlah-peserta: 40", "jumlah-peserta: 30"),
            ("pelatihan: 1.000.000", "pelatihan: 0"),
            ("pelatihan: 40", "pelatihan: 0"),
            ("Pelatihan diikuti oleh {pelatihan.keluaran}", f"Pelatihan {PENANDA}telah dilaksanakan"),
        )
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The text of every kegiatan whose spending, and whose keluaran where it has one, are zero."""
    for tulisan in periksa.narasi:
        kode, hasil = tulisan.entitas, periksa.hasil.get(tulisan.nomor)
        if tulisan.kunci[0] != "narasi_kegiatan" or hasil is None or not _is_nothing(hasil, kode):
            continue
        for match in _SUDAH.finditer(tulisan.prosa):
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                (match.start(), len(match[0])),
                f"kegiatan `{kode}` ditulis “{' '.join(match[0].split())}”, tetapi realisasinya nol",
                f"Isi realisasi `{kode}` bila sudah dilaksanakan; bila belum, tulis `belum dilaksanakan`.",
            )


def _is_nothing(hasil: Hasil, kode: str) -> bool:
    if kode not in hasil.anggaran or hasil.anggaran[kode].realisasi.angka != 0:
        return False
    return kode not in hasil.keluaran or hasil.keluaran[kode].realisasi.angka == 0
