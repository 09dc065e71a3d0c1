"""A small report beside its record: three figures in a table and a sentence, and what may be done to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from lkip_cli.diagnostics import WordPlace
from lkip_cli.kaidah.naskah.bacaan import Bacaan, Ketikan, Terlihat
from lkip_cli.kaidah.naskah.jalankan import run_naskah
from lkip_cli.kaidah.naskah.kini import Kini, Sekarang
from lkip_cli.kaidah.naskah.periksa import PeriksaNaskah
from lkip_cli.laporan.manifes import Cetakan, Jejak, Letak, Manifes, Tercatat

JEJAK = Jejak("0.1.0", "b" * 64, "c" * 64, "Dinas", "2018-TW2")
AKTIF, SEHAT = "capaian/aktif/2018-TW2", "target/sehat/2018-TW1"
BARIS_AKTIF, BARIS_SEHAT = Letak(1, 2, "aktif"), Letak(1, 2, "sehat")
KALIMAT = Letak(0, 0, "kalimat")


def printed(tag: str, *cetakan: Cetakan) -> Tercatat:
    return Tercatat(tag, tag, "98", "", (), cetakan)


def place(letak: Letak) -> WordPlace:
    return WordPlace("x.docx", "isi", f"tabel {letak.tabel}, {letak.sidik}, {letak.kolom}")


def seen(bookmark: str, teks: str, letak: Letak, tanda: str = "") -> Terlihat:
    return Terlihat(tanda, bookmark, teks, letak, place(letak))


MANIFES = Manifes(
    JEJAK,
    None,
    (
        printed(AKTIF, Cetakan(1, "_lka_1", "98,04", BARIS_AKTIF, 1), Cetakan(2, "_lka_2", "98,04%", KALIMAT, 2)),
        printed(SEHAT, Cetakan(1, "_lks_1", "50", BARIS_SEHAT, 3)),
    ),
    {"kalimat": Counter(["3"])},
)
ANGKA = (
    seen("_lka_1", "98,04", BARIS_AKTIF),
    seen("_lka_2", "98,04%", KALIMAT),
    seen("_lks_1", "50", BARIS_SEHAT),
)
KETIKAN = (Ketikan("3", KALIMAT, place(KALIMAT)),)


def report(
    angka: tuple[Terlihat, ...] = ANGKA, ketikan: tuple[Ketikan, ...] = KETIKAN, kini: Kini | None = None
) -> PeriksaNaskah:
    places = {letak: place(letak) for letak in (BARIS_AKTIF, BARIS_SEHAT, KALIMAT)}
    return PeriksaNaskah(Bacaan("x.docx", MANIFES, angka, ketikan, places), kini)


def codes(periksa: PeriksaNaskah) -> list[str]:
    return sorted(found.kode for found in run_naskah(periksa))


def moved(number: int, letak: Letak) -> tuple[Terlihat, ...]:
    return tuple(replace(a, letak=letak, tempat=place(letak)) if n == number else a for n, a in enumerate(ANGKA))


def data(aktif: Sekarang | None = None, digest: str = "d" * 64) -> Kini:
    angka = {AKTIF: aktif or Sekarang("98", ("98,04", "98,04%")), SEHAT: Sekarang("98", ("50",))}
    return Kini("Dinas", "0.1.0", digest, angka)


def rows(*cells: tuple[str, int, int, int], tabel: int = 1) -> tuple[Manifes, tuple[Terlihat, ...]]:
    """Figures given as row, column, column now, table now: as they were recorded, and as they stand."""
    cetakan = [
        Cetakan(1, f"_lk{n}_1", str(n), Letak(tabel, kolom, sidik), n) for n, (sidik, kolom, *_) in enumerate(cells, 1)
    ]
    angka = [seen(f"_lk{n}_1", str(n), Letak(t, k, sidik)) for n, (sidik, _, k, t) in enumerate(cells, 1)]
    tercatat = tuple(printed(f"capaian/a{n}/2018-TW2", satu) for n, satu in enumerate(cetakan, 1))
    return Manifes(JEJAK, None, tercatat), tuple(angka)
