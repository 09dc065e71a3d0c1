"""kunci/TAHUN-twN.yaml: the figures of a report as it was published; written by the program only."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lkip_cli.model.dasar import Baris, Kode, Model, MungkinKosong, Opsional, PeriodeKunci, Tanggal, Teks
from lkip_cli.model.isian import RalatBerkas

TERKUNCI, TERBUKA = "terkunci", "terbuka"
SIDIK = "sidik"


class LaporanKunciBerkas(Model):
    """Which report the figures stand in.

    `dikunci` is the day that was given on locking, `setelah` are the earlier quarters that were locked then.
    """

    periode: PeriodeKunci
    instansi: Baris
    tanggal_laporan: Opsional[Tanggal] = None
    dikunci: Opsional[Tanggal] = None
    identitas: Baris
    setelah: list[PeriodeKunci] = Field(default_factory=list)


class RalatTerbitBerkas(RalatBerkas):
    """A correction of an earlier report as this one printed it; an empty `medan` means the kode itself."""

    periode: PeriodeKunci
    bagian: Baris
    kode: Kode
    medan: MungkinKosong = ""
    semula: Baris
    menjadi: Baris


class PembukaanBerkas(Model):
    """Why a lock was opened, and the identity of the report that it had held."""

    alasan: Teks
    tanggal: Opsional[Tanggal] = None
    identitas: Baris


class BerkasKunci(Model):
    """The whole file; `sidik` is the sha256 of its content, `terbit` is bagian -> kode -> medan -> printed figure."""

    sidik: Baris
    status: Literal["terkunci", "terbuka"]
    laporan: LaporanKunciBerkas
    riwayat: list[PembukaanBerkas] = Field(default_factory=list)
    ralat: list[RalatTerbitBerkas] = Field(default_factory=list)
    terbit: dict[str, dict[Kode, dict[str, Baris]]]
