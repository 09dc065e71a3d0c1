"""LK321: misi, tujuan, dan sasaran hanya berbeda kata pertamanya."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import RENSTRA as BERKAS_CONTOH
from lkip_cli.kaidah.contoh import change
from lkip_cli.kaidah.kemiripan import Kata, split_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Renstra, Sasaran

KAIDAH = Kaidah(
    kode="LK321",
    tingkat=Tingkat.PERINGATAN,
    judul="Misi, tujuan, dan sasaran hanya berbeda kata pertamanya",
    alasan="Sasaran menjabarkan tujuan, dan tujuan menjabarkan misi; mengulang kalimat yang sama tidak menjabarkannya.",
    cara_memperbaiki=(
        "Rumuskan tujuan sebagai hasil jangka menengah, dan sasaran sebagai bagiannya yang terukur. Peringatan ini "
        "muncul satu kali bagi seluruh renstra; entitasnya `renstra`."
    ),
    rujukan="Permendagri 86/2017: urutan visi, misi, tujuan, dan sasaran",
    contoh_salah=Contoh(
        change(
            BERKAS_CONTOH,
            ("nama: Meningkatkan mutu layanan", "nama: ▶Meningkatkan kualitas layanan"),
            ("nama: Meningkatnya mutu layanan", "nama: Meningkatnya kualitas layanan"),
        )
    ),
    contoh_benar=Contoh(change(BERKAS_CONTOH)),
)
RENSTRA = "renstra"
"""The entitas of the one finding about a whole renstra."""


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """One finding, at the first sasaran that repeats its misi and tujuan, with the others beside it."""
    renstra = periksa.kinerja.renstra
    letak = periksa.kinerja.letak
    repeated = [sasaran for sasaran in renstra.sasaran.values() if _repeats(sasaran, renstra)]
    if repeated:
        first, *others = dict.fromkeys(
            with_label(letak.place("misi", satu.misi, "nama"), renstra.misi[satu.misi].nama) for satu in repeated
        )
        yield temuan(
            KAIDAH,
            f"{len(repeated)} dari {len(renstra.sasaran)} sasaran mengulang misi dan tujuannya kata demi kata",
            (with_label(first, ""), *others),
            "Rumuskan tujuan sebagai hasil jangka menengah, dan sasaran sebagai bagiannya yang terukur.",
            entitas=RENSTRA,
        )


def _repeats(sasaran: Sasaran, renstra: Renstra) -> bool:
    names = (renstra.misi[sasaran.misi].nama, renstra.tujuan[sasaran.tujuan].nama, sasaran.nama)
    return len({_behind_first(nama) for nama in names}) == 1


def _behind_first(nama: str) -> Kata:
    return split_words(nama)[1:]
