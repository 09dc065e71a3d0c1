"""LK312: dua indikator bernama hampir sama."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import find_target_terakhir, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.kemiripan import find_mirip, find_sama, reduce_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Indikator

KAIDAH = Kaidah(
    kode="LK312",
    tingkat=Tingkat.PERINGATAN,
    judul="Dua indikator bernama hampir sama",
    alasan="Satu ukuran yang ditulis dua kali dapat memperoleh dua target dan dua realisasi yang berbeda.",
    cara_memperbaiki="Hapus salah satunya bila keduanya sama; bedakan namanya bila memang berbeda.",
    rujukan="Ketentuan lkip: setiap fakta ditulis satu kali",
    contoh_salah=Contoh(
        change(
            INDIKATOR,
            ("nama: Nilai layanan", "nama: Kelulusan peserta"),
            ("nama: Persentase peserta yang lulus", "nama: ▶Kelulusan Peserta"),
        )
    ),
    contoh_benar=Contoh(change(INDIKATOR, ("nama: Nilai layanan", "nama: Kepuasan peserta"))),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Names of the same words, or with one word different that looks alike."""
    indikator = periksa.kinerja.indikator
    nama = {kode: reduce_words(satu.nama) for kode, satu in indikator.items()}

    def is_likely(kode: str, first: str) -> bool:
        return _is_repeated(indikator[kode], indikator[first])

    for kode, first in dict.fromkeys((*find_sama(nama), *find_mirip(nama, is_likely))):
        yield _report(periksa, indikator[kode], indikator[first])


def _is_repeated(a: Indikator, b: Indikator) -> bool:
    """Whether two bidang promise the same number of something."""
    targets = [_last_target(satu) for satu in (a, b) if satu.satuan.jenis is not JenisAngka.PERSEN]
    return a.bidang != b.bidang and len(targets) > 1 and targets[0] is not None and targets[0] == targets[1]


def _last_target(indikator: Indikator) -> Decimal | None:
    _, nilai = find_target_terakhir(indikator)
    return nilai if isinstance(nilai, Decimal) else None


def _report(periksa: Periksa, satu: Indikator, first: Indikator) -> Diagnostic:
    letak = periksa.kinerja.letak
    bidang = periksa.kinerja.instansi.bidang
    return temuan(
        KAIDAH,
        f"“{satu.nama}” hampir sama dengan “{first.nama}”",
        (
            letak.place("indikator", satu.kode, "nama"),
            with_label(letak.place("indikator", first.kode, "nama"), f"{first.nama} ({bidang.get(first.bidang, '')})"),
        ),
        f"Bila ukurannya sama, hapus `{satu.kode}` dan rujuk `{first.kode}`; bila berbeda, perjelas namanya.",
        entitas=satu.kode,
    )
