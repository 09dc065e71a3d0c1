"""LK313: rumusan sasaran bukan keadaan yang hendak dicapai."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import RENSTRA, change
from lkip_cli.kaidah.kemiripan import Kata, reduce_words, split_words
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Sasaran

KAIDAH = Kaidah(
    kode="LK313",
    tingkat=Tingkat.PERINGATAN,
    judul="Rumusan sasaran bukan keadaan yang hendak dicapai",
    alasan="Sasaran menyatakan keadaan yang hendak dicapai; ukurannya ditulis sebagai indikator.",
    cara_memperbaiki="Awali sasaran dengan kata seperti Meningkatnya, Menurunnya, atau Terwujudnya.",
    rujukan="Perpres 29/2014 dan Permenpan RB 53/2014 tentang perjanjian kinerja dan pelaporan kinerja",
    contoh_salah=Contoh(
        change(RENSTRA, ("nama: Meningkatnya kualitas layanan", "nama: ▶Kualitas layanan dan kecepatannya"))
    ),
    contoh_benar=Contoh(change(RENSTRA)),
)
AWALAN = ("me", "ter", "ber", "pulih", "tumbuh")
AKHIRAN = "nya"
KATA_BENDA_KERJA = frozenset(
    {"peningkatan", "penurunan", "pengurangan", "penguatan", "percepatan", "perluasan", "pemantapan", "pemerataan"}
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """A sasaran named as an indikator, or that does not begin with a word for what happens."""
    nama = {reduce_words(satu.nama): kode for kode, satu in periksa.kinerja.indikator.items()}
    for sasaran in periksa.kinerja.renstra.sasaran.values():
        kembar = nama.get(reduce_words(sasaran.nama))
        if kembar or not _begins_well(split_words(sasaran.nama)):
            yield _report(periksa, sasaran, kembar)


def _begins_well(words: Kata) -> bool:
    first = words[0] if words else ""
    return first.startswith(AWALAN) or first.endswith(AKHIRAN) or first in KATA_BENDA_KERJA


def _report(periksa: Periksa, sasaran: Sasaran, kembar: str | None) -> Diagnostic:
    letak = periksa.kinerja.letak
    same = (with_label(letak.place("indikator", kembar, "nama"), f"nama indikator `{kembar}`"),) if kembar else ()
    salah = "sama dengan nama indikatornya" if kembar else "belum menyatakan keadaan yang hendak dicapai"
    return temuan(
        KAIDAH,
        f"sasaran “{sasaran.nama}” {salah}",
        (letak.place("sasaran", sasaran.kode, "nama"), *same),
        "Awali dengan kata seperti Meningkatnya, Menurunnya, atau Terwujudnya, lalu keadaan yang hendak dicapai.",
        entitas=sasaran.kode,
    )
