"""`persentase-tpt.capaian@tw1` as typed -> the figures that it names, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkip_cli.angka.periode import Periode, read_periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import Fault
from lkip_cli.diagnostics.near import nearest
from lkip_cli.laporan.cetak_hitungan import format_bare
from lkip_cli.laporan.rujukan import split_name

MEDAN_KATA = {"status": "capaian", "peringkat": "capaian"}
"""Medan that are words, and the figure that they are said of."""
_TRIWULAN = {"tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}


@dataclass(frozen=True, slots=True)
class Nama:
    """A figure as named: `medan` is empty where all of the kode are meant, `periode` None where the newest is."""

    kode: str
    medan: str
    periode: Periode | None


def read_nama(text: str, tahun: int | None, terbaru: Periode) -> Nama | str:
    """The name of a figure, or the fault as a sentence; `@tw1` is of `tahun`, else of the year of `terbaru`."""
    name, tanda, mark = (part.strip() for part in text.strip().strip("{}").partition("@"))
    kode, medan = split_name(name)
    if not tanda:
        return Nama(kode, medan, None)
    nomor = _TRIWULAN.get(mark.casefold())
    periode = Periode(tahun or terbaru.tahun, nomor) if nomor else read_periode(mark)
    if isinstance(periode, Fault):
        return f"“{mark}” bukan periode. Sesudah tanda @ tulis misalnya tw1 atau 2018-TW2."
    return Nama(kode, medan, periode)


def find_figures(nama: Nama, figures: Sequence[Hitungan]) -> list[Hitungan] | str:
    """Those of `figures` that are named, or the fault as a sentence with the nearest name.

    A medan with digits, as `perubahan_2018-TW1`, was read as part of the kode.
    """
    whole = [hitungan for hitungan in figures if f"{hitungan.kode}.{hitungan.medan}" == nama.kode]
    of_kode = whole or [hitungan for hitungan in figures if hitungan.kode == nama.kode]
    if not of_kode:
        near = nearest(nama.kode, dict.fromkeys(hitungan.kode for hitungan in figures))
        return f"tidak ada angka berkode “{nama.kode}”.{_hint(near)}"
    medan = MEDAN_KATA.get(nama.medan, nama.medan)
    found = [hitungan for hitungan in of_kode if medan in {"", hitungan.medan}]
    if found:
        return found
    known = [hitungan.medan for hitungan in of_kode]
    near = nearest(nama.medan, known)
    hint = _hint(near and f"{nama.kode}.{near}")
    return f"“{nama.kode}” tidak mempunyai angka “{nama.medan}”.{hint} Yang ada: {', '.join(known)}."


def find_by_print(teks: str, figures: Iterable[Hitungan]) -> list[Hitungan]:
    """The figures that print as `teks`; signs, satuan and spaces around the number do not matter."""
    wanted = bare_number(teks)
    return [hitungan for hitungan in figures if wanted and bare_number(format_bare(hitungan)) == wanted]


def bare_number(text: str) -> str:
    """The number of a printed text alone: "Rp217.058.100" and "217.058.100" are one, so are "98,04%" and "98,04"."""
    return (
        text.replace("\u00a0", " ")
        .strip()
        .removeprefix("+")
        .removeprefix("Rp")
        .removesuffix("%")
        .strip()
        .partition(" ")[0]
    )


def _hint(near: str | None) -> str:
    return f" Maksudnya “{near}”?" if near else ""
