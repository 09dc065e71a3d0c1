"""A lock -> the text of its file, the same for the same lock; and the digest that shows a change by hand."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator
from itertools import groupby

from lkip_cli.angka.periode import Periode
from lkip_cli.angka.tanggal import format_tanggal
from lkip_cli.model.entitas import Kunci, Pembukaan, RalatTerbit
from lkip_cli.model.kunci import SIDIK, TERBUKA, TERKUNCI
from lkip_cli.sumber.tulis import scalar_text

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
    return f"{kepala}{SIDIK}: {compute_sidik(kunci)}\n{_body(kunci)}"


def compute_sidik(kunci: Kunci) -> str:
    """The sha256 (hex) of all that the file says, whatever its comments and spaces."""
    return hashlib.sha256(_body(kunci).encode()).hexdigest()


def _body(kunci: Kunci) -> str:
    return "".join(f"{line}\n" for line in (*_laporan(kunci), *_riwayat(kunci), *_ralat(kunci), *_terbit(kunci)))


def _laporan(kunci: Kunci) -> Iterator[str]:
    yield f"status: {TERKUNCI if kunci.terkunci else TERBUKA}"
    yield "laporan:"
    yield f"  periode: {kunci.periode}"
    yield f"  instansi: {scalar_text(kunci.instansi)}"
    yield from _tanggal("  tanggal_laporan", kunci.tanggal_laporan)
    yield from _tanggal("  dikunci", kunci.dikunci)
    yield f"  identitas: {scalar_text(kunci.identitas)}"


def _tanggal(kunci: str, tanggal: datetime.date | None) -> Iterator[str]:
    if tanggal is not None:
        yield f"{kunci}: {format_tanggal(tanggal)}"


def _riwayat(kunci: Kunci) -> Iterator[str]:
    if kunci.riwayat:
        yield "riwayat:"
    for satu in kunci.riwayat:
        yield from _pembukaan(satu)


def _pembukaan(satu: Pembukaan) -> Iterator[str]:
    yield f"  - alasan: {scalar_text(_one_line(satu.alasan))}"
    yield from _tanggal("    tanggal", satu.tanggal)
    yield f"    identitas: {scalar_text(satu.identitas)}"


def _ralat(kunci: Kunci) -> Iterator[str]:
    if kunci.ralat:
        yield "ralat:"
    for satu in kunci.ralat:
        yield from _satu_ralat(satu)


def _satu_ralat(satu: RalatTerbit) -> Iterator[str]:
    bagian, kode, medan = satu.nama
    yield f"  - periode: {satu.periode}"
    for nama, teks in (("bagian", bagian), ("kode", kode), ("medan", medan), ("semula", satu.semula)):
        if teks:
            yield f"    {nama}: {scalar_text(teks)}"
    yield f"    menjadi: {scalar_text(satu.menjadi)}"
    yield f"    alasan: {scalar_text(_one_line(satu.ralat.alasan))}"
    yield f"    dasar: {scalar_text(_one_line(satu.ralat.dasar))}"
    yield f"    tanggal: {format_tanggal(satu.ralat.tanggal)}"


def _terbit(kunci: Kunci) -> Iterator[str]:
    yield "terbit:"
    for bagian, names in groupby(kunci.terbit, key=lambda nama: nama[0]):
        yield f"  {bagian}:"
        for kode, members in groupby(names, key=lambda nama: nama[1]):
            yield f"    {scalar_text(kode)}:"
            for nama in members:
                yield f"      {nama[2]}: {scalar_text(_one_line(kunci.terbit[nama]))}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
