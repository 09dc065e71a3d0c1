"""LK514: a correction of the planner names a kode that neither the plan nor the published report has."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_kunci import with_kunci
from lkip_cli.diagnostics.near import nearest
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.bagian import list_all
from lkip_cli.model.kinerja import Kinerja

BERKAS = "2018/tw1.yaml"
ISI = """\
ralat:
  {}:
    alasan: Kode bidang diganti menurut susunan organisasi yang baru.
    dasar: Keputusan Kepala Dinas
    tanggal: 3 Juli 2018
"""

KAIDAH = Kaidah(
    kode="LK514",
    tingkat=Tingkat.KESALAHAN,
    judul="Ralat untuk kode yang tidak dikenal",
    alasan="Ralat yang salah kode tidak menjelaskan perubahan apa pun dan tidak dicetak.",
    cara_memperbaiki="Tulis kode seperti di berkas data atau di berkas kunci.",
    rujukan="Mengunci angka yang sudah terbit (README.md di folder data)",
    contoh_salah=Contoh(with_kunci({BERKAS: ISI.format(f"{PENANDA}pelatihn")})),
    contoh_benar=Contoh(with_kunci({BERKAS: ISI.format("pelatihan")})),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The block `ralat` of every quarter."""
    kinerja = periksa.kinerja
    for nomor, triwulan in kinerja.triwulan.items():
        if triwulan.ralat and nomor in periksa.hasil:
            known = _list_known(periksa, nomor)
            yield from (_report(kinerja, nomor, kode, known) for kode in triwulan.ralat if kode not in known)


def _list_known(periksa: Periksa, nomor: int) -> set[str]:
    """Every kode that a correction may name: of today, of the lock, or declared but unreadable."""
    kinerja, hasil = periksa.kinerja, periksa.hasil[nomor]
    names = set(list_all(Bahan(kinerja, {nomor: hasil}, hasil.periode)))
    kunci = kinerja.kunci.get(nomor)
    names |= set(kunci.terbit) if kunci else set()
    return {nama[1] for nama in names} | kinerja.tak_terbaca


def _report(kinerja: Kinerja, nomor: int, kode: str, known: set[str]) -> Diagnostic:
    near = nearest(kode, sorted(known))
    return temuan(
        KAIDAH,
        f"ralat menyebut kode `{kode}` yang tidak dikenal",
        (kinerja.letak.place("ralat", nomor, kode),),
        f"Maksudnya `{near}`?" if near else "Tulis kode seperti di berkas data atau di berkas kunci.",
        entitas=kode,
    )
