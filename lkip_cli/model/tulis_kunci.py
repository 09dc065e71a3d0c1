"""A lock -> the text of its file, the same for the same lock; and the digest that shows a change by hand."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator
from itertools import groupby

from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.model.entitas import Kunci, Pembukaan, RalatTerbit
from lkip_cli.model.kunci import SIDIK, TERBUKA, TERKUNCI
from lkip_cli.sumber.tulis import scalar_text

Tulis = Callable[[str], str]
"""How a text becomes a value of a line."""

KEPALA = """\
# Angka yang terbit dalam laporan {} Tahun {}. Berkas ini ditulis program; jangan diubah dengan tangan.
# Untuk membukanya: lkip unlock --tahun {} --triwulan {} --alasan "..."
"""


def path_kunci(periode: Periode) -> str:
    """The path of a lock below the data folder."""
    return f"kunci/{periode.tahun}-tw{periode.triwulan}.yaml"


def write_kunci(kunci: Kunci) -> str:
    """The whole file."""
    periode = kunci.periode
    kepala = KEPALA.format(periode.nama, periode.tahun, periode.tahun, periode.triwulan)
    return f"{kepala}{SIDIK}: {compute_sidik(kunci)}\n{_body(kunci, scalar_text)}"


def compute_sidik(kunci: Kunci) -> str:
    """The sha256 (hex) of all that the file says, whatever its comments and spaces."""
    return hashlib.sha256(_body(kunci, str).encode()).hexdigest()


def _body(kunci: Kunci, write: Tulis) -> str:
    """All lines but the digest, each text as `write` gives it; without quotes it is quickly made, and says the same."""
    parts = (_laporan(kunci, write), _riwayat(kunci, write), _ralat(kunci, write), _terbit(kunci, write))
    return "".join(f"{line}\n" for part in parts for line in part)


def _laporan(kunci: Kunci, write: Tulis) -> Iterator[str]:
    yield f"status: {TERKUNCI if kunci.terkunci else TERBUKA}"
    yield "laporan:"
    yield f"  periode: {kunci.periode}"
    yield f"  instansi: {write(kunci.instansi)}"
    yield from _tanggal("  tanggal_laporan", kunci.tanggal_laporan)
    yield from _tanggal("  dikunci", kunci.dikunci)
    yield f"  identitas: {write(kunci.identitas)}"
    if kunci.setelah:
        yield "  setelah:"
    for periode in kunci.setelah:
        yield f"    - {periode}"


def _tanggal(kunci: str, tanggal: datetime.date | None) -> Iterator[str]:
    if tanggal is not None:
        yield f"{kunci}: {format_tanggal(tanggal)}"


def _riwayat(kunci: Kunci, write: Tulis) -> Iterator[str]:
    if kunci.riwayat:
        yield "riwayat:"
    for satu in kunci.riwayat:
        yield from _pembukaan(satu, write)


def _pembukaan(satu: Pembukaan, write: Tulis) -> Iterator[str]:
    yield f"  - alasan: {write(_one_line(satu.alasan))}"
    yield from _tanggal("    tanggal", satu.tanggal)
    yield f"    identitas: {write(satu.identitas)}"


def _ralat(kunci: Kunci, write: Tulis) -> Iterator[str]:
    if kunci.ralat:
        yield "ralat:"
    for satu in kunci.ralat:
        yield from _satu_ralat(satu, write)


def _satu_ralat(satu: RalatTerbit, write: Tulis) -> Iterator[str]:
    bagian, kode, medan = satu.nama
    yield f"  - periode: {satu.periode}"
    for nama, teks in (("bagian", bagian), ("kode", kode), ("medan", medan), ("semula", satu.semula)):
        if teks:
            yield f"    {nama}: {write(teks)}"
    yield f"    menjadi: {write(satu.menjadi)}"
    yield f"    alasan: {write(_one_line(satu.ralat.alasan))}"
    yield f"    dasar: {write(_one_line(satu.ralat.dasar))}"
    yield f"    tanggal: {format_tanggal(satu.ralat.tanggal)}"


def _terbit(kunci: Kunci, write: Tulis) -> Iterator[str]:
    yield "terbit:"
    for bagian, names in groupby(kunci.terbit, key=lambda nama: nama[0]):
        yield f"  {bagian}:"
        for kode, members in groupby(names, key=lambda nama: nama[1]):
            yield f"    {write(kode)}:"
            for nama in members:
                yield f"      {nama[2]}: {write(_one_line(kunci.terbit[nama]))}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
