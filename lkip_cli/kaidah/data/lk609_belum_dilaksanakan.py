"""LK609: a kegiatan is told not to be done, though something was spent or delivered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import PENANDA, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import changed, unchanged
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.periksa import Periksa
from lkip_cli.kaidah.teks import report_spot
from lkip_cli.laporan.cetak_hitungan import print_with_satuan

_KERJA = r"(?:dilaksanakan|terlaksana|diselenggarakan|terselenggara|dimulai|berjalan|berlangsung)"
_BELUM = re.compile(
    rf"\bbelum\s+(?:{_KERJA}|ada\s+(?:pelaksanaan|kegiatan|realisasi|belanja|anggaran\s+yang\s+(?:digunakan|terserap)))\b",
    re.IGNORECASE,
)
_SEBAGIAN = re.compile(r"\b(?:sebagian|sepenuhnya|seluruhnya|semuanya|semua|sisa\w*|tahap|lainnya)\b", re.IGNORECASE)
_KALIMAT = re.compile(r"(?<=[.;])\s")

KAIDAH = Kaidah(
    kode="LK609",
    tingkat=Tingkat.PERINGATAN,
    judul="Kegiatan ditulis belum dilaksanakan, padahal sudah ada realisasi",
    alasan="Kalimat dan tabel saling bertentangan: menurut data sudah ada keluaran atau belanja.",
    cara_memperbaiki="Perbaiki kalimatnya sesuai dengan realisasi; bila realisasinya keliru, perbaiki angkanya.",
    rujukan="PermenPANRB 53/2014: penjelasan yang memadai atas pencapaian kinerja",
    contoh_salah=changed(
        TRIWULAN_I, "Pelatihan diikuti oleh {pelatihan.keluaran}", f"Pelatihan {PENANDA}belum dilaksanakan"
    ),
    contoh_benar=unchanged(TRIWULAN_I),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The text of every kegiatan with spending or keluaran; a sentence about a part of it may stand."""
    for tulisan in periksa.narasi:
        kode, hasil = tulisan.entitas, periksa.hasil.get(tulisan.nomor)
        done = _list_done(hasil, kode) if tulisan.kunci[0] == "narasi_kegiatan" and hasil else []
        if not done:
            continue
        for match in _BELUM.finditer(tulisan.prosa):
            if _SEBAGIAN.search(_sentence(tulisan.prosa, match.start())):
                continue
            yield report_spot(
                KAIDAH,
                periksa.kinerja,
                tulisan,
                (match.start(), len(match[0])),
                f"kegiatan `{kode}` ditulis “{' '.join(match[0].split())}”, tetapi {' dan '.join(done)}",
                f"Tulis keadaannya, misalnya dengan `{{{kode}.realisasi}}`; bila angkanya keliru, perbaiki angka itu.",
            )


def _list_done(hasil: Hasil, kode: str) -> list[str]:
    """What was spent and delivered, in words; nothing where all is zero or unknown."""
    keluaran = hasil.keluaran.get(kode)
    anggaran = hasil.anggaran.get(kode)
    figures: list[tuple[str, Hitungan | None]] = [
        ("anggarannya terealisasi", anggaran.realisasi if anggaran else None),
        ("keluarannya", keluaran.realisasi if keluaran else None),
    ]
    return [
        f"{apa} {print_with_satuan(figur)}" for apa, figur in figures if figur is not None and (figur.angka or 0) > 0
    ]


def _sentence(prosa: str, offset: int) -> str:
    """The sentence around an offset."""
    ends = [match.start() for match in _KALIMAT.finditer(prosa)]
    start = max((end for end in ends if end <= offset), default=0)
    return prosa[start : min((end for end in ends if end > offset), default=len(prosa))]
