"""Hostile bytes laid over the base example, and what the whole program makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lkip_cli.diagnostics import PENANDA, Diagnostic, TextPlace
from lkip_cli.pipeline import Muatan, judge, load
from lkip_cli.sumber.tempat.memori import MemoriTempat
from tests.hostile.angka_model import Angka, Kunci, figures_of

MARK = PENANDA.encode()
"""Stands in a hostile text where its finding must begin, and is taken out before the text is read."""
CONTOH = Path(__file__).parents[1] / "contoh"
NAMA = "data"

INDIKATOR = "2018/umum/indikator.yaml"
ANGGARAN = "2018/umum/anggaran.yaml"
TRIWULAN = "2018/umum/tw1.yaml"
INSTANSI = "2018/instansi.yaml"
PLANNER = "2018/tw1.yaml"

Files = dict[str, bytes]
Where = tuple[str, str, int, int]
"""Code, path below the data folder, line and column from 1; a finding on a whole file stands at 1:1."""


@dataclass(frozen=True)
class Spot:
    """A value of the base example: its file, the text before it, the value, and where its figure belongs."""

    path: str
    before: str
    value: str
    kunci: Kunci = ()

    def lay(self, text: str | bytes) -> Files:
        """The base example with `text` in place of the value."""
        raw = text if isinstance(text, bytes) else text.encode()
        return lay(self.path, self.before.encode() + self.value.encode(), self.before.encode() + raw)


PAGU = Spot(ANGGARAN, "murni: ", "10.000.000", ("2018", "pagu", "pelatihan", "murni"))
BELANJA = Spot(TRIWULAN, "  pelatihan: ", "1.000.000", ("2018", "realisasi_anggaran", "1", "pelatihan"))
BULAT = Spot(TRIWULAN, "jumlah-peserta: ", "40", ("2018", "data", "1", "jumlah-peserta"))
KELUARAN = Spot(TRIWULAN, "realisasi_keluaran:\n  pelatihan: ", "40", ("2018", "realisasi_keluaran", "1", "pelatihan"))
DESIMAL = Spot(TRIWULAN, "nilai-layanan: ", "3,5", ("2018", "realisasi_indikator", "1", "nilai-layanan"))
PERSEN = Spot(
    INDIKATOR,
    "penyebut: jumlah-pendaftar\n    target: ",
    "75",
    ("2018", "target", "persentase-lulus", "murni", "tahun"),
)
TARGET = Spot(INDIKATOR, "arah: naik\n    target: ", "3,5", ("2018", "target", "nilai-layanan", "murni", "tahun"))
TEKS = Spot(INDIKATOR, "nilai-layanan:\n    nama: ", "Nilai layanan")
IKU = Spot(INDIKATOR, "iku: ", "ya")
TANGGAL = Spot(PLANNER, "tanggal_laporan: ", "10 April 2018")
NARASI = Spot(TRIWULAN, "    pelatihan: |\n      ", "Pelatihan diikuti oleh {pelatihan.keluaran}.")


@dataclass(frozen=True)
class Hasil:
    """What the program made of a data folder."""

    muatan: Muatan
    found: list[Diagnostic]

    @property
    def places(self) -> list[Where]:
        """Every finding, of every stage."""
        return [where(d) for d in self.found]

    @property
    def unread(self) -> list[Where]:
        """The findings of reading only: 1xx and 2xx."""
        return [w for w in self.places if w[0][2] in "12"]

    @property
    def figures(self) -> dict[Kunci, Angka]:
        """Every figure of the model."""
        return figures_of(self.muatan.tahun)

    @property
    def new(self) -> dict[Kunci, Angka]:
        """The figures that the base example does not have, or has with another value or other decimals."""
        before = base_figures()
        return {k: v for k, v in self.figures.items() if str(before.get(k)) != str(v)}


@cache
def base() -> Mapping[str, bytes]:
    """The base example: path below the data folder -> content."""
    return {path.relative_to(CONTOH).as_posix(): path.read_bytes() for path in sorted(CONTOH.rglob("*.yaml"))}


@cache
def base_figures() -> Mapping[Kunci, Angka]:
    """The figures of the base example."""
    return run(dict(base())).figures


def lay(path: str, old: str | bytes, new: str | bytes) -> Files:
    """The base example with one spot of one file written otherwise; the spot must be there once or first."""
    lama, baru = (text if isinstance(text, bytes) else text.encode() for text in (old, new))
    isi = base()[path]
    assert lama in isi, (path, old)
    return {**base(), path: isi.replace(lama, baru, 1)}


def whole(path: str, isi: str | bytes) -> Files:
    """The base example with another content of one file, or with one file more."""
    return {**base(), path: isi if isinstance(isi, bytes) else isi.encode()}


def run(files: Mapping[str, bytes]) -> Hasil:
    """The whole program over files in memory, without their marks."""
    muatan = load(MemoriTempat({path: isi.replace(MARK, b"") for path, isi in files.items()}, NAMA))
    return Hasil(muatan, judge(muatan))


def marked(files: Mapping[str, bytes]) -> tuple[str, int, int]:
    """The path, line and column that the mark shows."""
    path, before = next((path, isi.partition(MARK)[0]) for path, isi in files.items() if MARK in isi)
    lines = before.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").split("\n")
    return path, len(lines), len(lines[-1]) + 1


def where(found: Diagnostic) -> Where:
    """Where a finding stands."""
    place = found.place
    path = place.berkas.removeprefix(f"{NAMA}/")
    return (found.kode, path, place.baris, place.kolom) if isinstance(place, TextPlace) else (found.kode, path, 1, 1)
