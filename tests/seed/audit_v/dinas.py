"""A Dinas with a few figures of the seed, free of faults, over which the items of the audit are laid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.diagnostics import PENANDA, Diagnostic, TextPlace, WordPlace
from lkip_cli.laporan.cetak_hitungan import format_cell
from lkip_cli.pipeline import Muatan
from tests.seed.audit_v.butir import INSTANSI, Ubah

FOLDER = Path(__file__).parent / "dinas"
TRIWULAN_LAIN = {"2018/tw1.yaml", "2018/umum/tw1.yaml"}
"""The quarter of the base example, which this Dinas does not have."""
ORANG = "  orang:\n"
SATUAN = {"koperasi": "koperasi", "umkm": "UMKM", "ikm": "IKM"}
"""What the seed counts besides people."""

Teks = dict[str, str]
"""The files by their path below the data folder."""


@dataclass(frozen=True, slots=True)
class Titik:
    """Where a finding stands, or must stand: file, line and column from 1, and its code."""

    berkas: str
    baris: int
    kolom: int
    kode: str


def read_dinas(contoh: Mapping[str, bytes]) -> Teks:
    """The base example with the plan and the quarter of the Dinas over it."""
    kept = {path: isi.decode() for path, isi in contoh.items() if path not in TRIWULAN_LAIN}
    satuan = [f"  {kode}:\n    nama: {nama}\n    jenis: bulat\n" for kode, nama in SATUAN.items()]
    kept[INSTANSI] = kept[INSTANSI].replace(ORANG, "".join((*satuan, ORANG)))
    return kept | {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in FOLDER.rglob("*.yaml")}


def lay(dinas: Teks, ubah: tuple[Ubah, ...]) -> Teks:
    """The Dinas with every spot changed, marks included; a spot that is not there is a slip of the table."""
    laid = dict(dinas)
    for satu in ubah:
        isi = laid.get(satu.berkas, "")
        assert satu.lama in isi, satu
        laid[satu.berkas] = isi.replace(satu.lama, satu.baru, 1) if satu.lama else satu.baru
    return laid


def find_marks(laid: Teks, kode: tuple[str, ...]) -> list[Titik]:
    """The marked places with the codes, in the order of paths, lines and columns."""
    spots = [spot for path in sorted(laid) for spot in _spots(path, laid[path])]
    return [Titik(*spot, satu) for spot, satu in zip(spots, kode, strict=True)]


def _spots(path: str, isi: str) -> Iterator[tuple[str, int, int]]:
    for baris, teks in enumerate(isi.splitlines(), start=1):
        before = teks.split(PENANDA)[:-1]
        for nomor in range(len(before)):
            yield path, baris, len("".join(before[: nomor + 1])) + 1


def locate(found: Diagnostic, nama: str) -> Titik:
    """Where a finding stands below the data folder `nama`; one on a whole file stands at its first character."""
    place = found.place
    assert not isinstance(place, WordPlace)
    spot = (place.baris, place.kolom) if isinstance(place, TextPlace) else (1, 1)
    return Titik(place.berkas.removeprefix(f"{nama}/"), *spot, found.kode)


def print_figures(muatan: Muatan) -> set[str]:
    """Every computed figure of every quarter, as a cell of a table shows it."""
    return {format_cell(figur) for hasil in muatan.hasil.values() for figur in _walk(hasil)}


def _walk(node: object) -> Iterator[Hitungan]:
    """The figures inside a result, and those that went into them."""
    if isinstance(node, Hitungan):
        yield node
    if isinstance(node, Mapping):
        yield from (figur for child in node.values() for figur in _walk(child))
    elif isinstance(node, tuple):
        yield from (figur for child in node for figur in _walk(child))
    elif is_dataclass(node):
        yield from (figur for field in fields(node) for figur in _walk(getattr(node, field.name)))
