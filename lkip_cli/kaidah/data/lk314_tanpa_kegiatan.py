"""LK314: indikator tidak didukung kegiatan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import group_pendukung, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.teks import written_at
from lkip_cli.model.entitas import Indikator, Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import KataAbsen

KAIDAH = Kaidah(
    kode="LK314",
    tingkat=Tingkat.PERINGATAN,
    judul="Indikator tidak didukung kegiatan",
    alasan="Target yang diperjanjikan memerlukan kegiatan yang mendukungnya, atau alasan mengapa tidak ada.",
    cara_memperbaiki="Tulis indikator ini pada `mendukung` sebuah kegiatan, atau tulis `tanpa_kegiatan` dan alasannya.",
    rujukan="Permenpan RB 53/2014, bagian analisis program dan kegiatan pendukung",
    contoh_salah=Contoh(
        change(
            INDIKATOR,
            ("    tanpa_kegiatan: Diukur melalui survei instansi lain.\n", ""),
            ("  nilai-layanan:", "  ▶nilai-layanan:"),
        )
    ),
    contoh_benar=Contoh(change(INDIKATOR)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """An indikator without kegiatan and without reason, or with a reason although there is one.

    Silent where a kegiatan, or what it supports, could not be read.
    """
    kinerja = periksa.kinerja
    if not kinerja.lengkap or kinerja.tak_terbaca or any(_is_misspelt(kinerja, k) for k in kinerja.kegiatan.values()):
        return
    pendukung = group_pendukung(kinerja)
    with_kegiatan = {kegiatan.bidang for kegiatan in kinerja.kegiatan.values()}
    for kode, indikator in kinerja.indikator.items():
        listed = pendukung.get(kode, [])
        if not listed and not indikator.tanpa_kegiatan and indikator.bidang in with_kegiatan:
            yield _report_none(periksa, indikator)
        if listed and indikator.tanpa_kegiatan:
            yield _report_both(periksa, indikator, listed[0])


def _is_misspelt(kinerja: Kinerja, kegiatan: Kegiatan) -> bool:
    """Whether a kegiatan names an indikator that is not known."""
    written = written_at(kinerja.letak.place("kegiatan", kegiatan.kode, "mendukung"))
    return not kegiatan.mendukung and written.strip("\"'") != str(KataAbsen.TIDAK_ADA)


def _report_none(periksa: Periksa, indikator: Indikator) -> Diagnostic:
    return temuan(
        KAIDAH,
        f"tidak ada kegiatan yang mendukung `{indikator.kode}`",
        (periksa.kinerja.letak.place("indikator", indikator.kode),),
        f"Tulis `mendukung: {indikator.kode}` pada kegiatannya di anggaran.yaml, atau `tanpa_kegiatan:` dan alasannya "
        "pada indikator ini.",
        entitas=indikator.kode,
    )


def _report_both(periksa: Periksa, indikator: Indikator, kegiatan: Kegiatan) -> Diagnostic:
    letak = periksa.kinerja.letak
    return temuan(
        KAIDAH,
        f"`{indikator.kode}` dinyatakan tanpa kegiatan, padahal didukung `{kegiatan.kode}`",
        (
            letak.place("indikator", indikator.kode, "tanpa_kegiatan"),
            with_label(letak.place("kegiatan", kegiatan.kode, "mendukung"), kegiatan.nama),
        ),
        "Hapus `tanpa_kegiatan` ini, atau betulkan `mendukung` pada kegiatan itu.",
        entitas=indikator.kode,
    )
