"""Where a report comes from: this program, its template, its data."""

from __future__ import annotations

import hashlib
from importlib.metadata import version

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.manifes import Jejak
from lkip_cli.model.jenis_berkas import is_later
from lkip_cli.sumber.sidik import digest_files
from lkip_cli.sumber.tempat.tempat import Tempat
from lkip_cli.word.pesanan import Pesanan
from lkip_cli.word.properties import Properti


def describe_report(tempat: Tempat, instansi: str, periode: Periode, templat: bytes, pesanan: Pesanan) -> Properti:
    """The properties of the report of an agency on a quarter, with its trace; files of later quarters are not in it."""
    judul = f"Laporan Kinerja {instansi} {periode.lengkap}"
    jejak = Jejak(
        tool_version(),
        digest_template(templat),
        digest_data(tempat, periode),
        instansi,
        str(periode),
        pesanan.draf,
        pesanan.asal_angka,
    )
    return Properti(judul, instansi, jejak=jejak, revisi=pesanan.revisi)


def tool_version() -> str:
    """The version of this program."""
    return version("lkip")


def digest_template(templat: bytes) -> str:
    """The digest (sha256, hex) by which a template is known."""
    return hashlib.sha256(templat).hexdigest()


def digest_data(tempat: Tempat, periode: Periode) -> str:
    """The digest (`sumber.sidik`) of the data that a report of this quarter is made of."""
    return digest_files(tempat, lambda path: not is_later(path, periode))
