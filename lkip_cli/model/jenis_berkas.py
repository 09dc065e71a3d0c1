"""Which data file is what: the path says kind, year, bidang and quarter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel

from lkip_cli.angka.periode import Periode
from lkip_cli.model.anggaran import BerkasAnggaran
from lkip_cli.model.dokumen import BerkasDokumen
from lkip_cli.model.format import BerkasFormat
from lkip_cli.model.indikator import BerkasIndikator
from lkip_cli.model.instansi import BerkasInstansi
from lkip_cli.model.kunci import BerkasKunci
from lkip_cli.model.pendahuluan import BerkasPendahuluan
from lkip_cli.model.pengecualian import BerkasPengecualian
from lkip_cli.model.peraturan import BerkasPeraturan
from lkip_cli.model.renstra import BerkasRenstra
from lkip_cli.model.riwayat import BerkasRiwayat
from lkip_cli.model.triwulan import BerkasTriwulan
from lkip_cli.model.triwulan_instansi import BerkasTriwulanInstansi

TAHUN = r"(?P<tahun>[0-9]{4})"
BIDANG = r"(?P<bidang>[a-z0-9-]+)"
TRIWULAN = r"tw(?P<triwulan>[1-4])"
KUNCI = r"tw(?P<kunci>[1-4])"
"""The quarter of a lock: that file alone does not make a quarter with data."""


@dataclass(frozen=True, slots=True)
class JenisBerkas:
    """A kind of data file: its path below the data folder, as users know it and as a pattern."""

    nama: str
    pola: re.Pattern[str]
    model: type[BaseModel]
    wajib: bool = False


JENIS: tuple[JenisBerkas, ...] = (
    JenisBerkas("lkip.yaml", re.compile(r"lkip\.yaml"), BerkasFormat, wajib=True),
    JenisBerkas("peraturan.yaml", re.compile(r"peraturan\.yaml"), BerkasPeraturan, wajib=True),
    JenisBerkas(
        "renstra/AWAL-AKHIR.yaml", re.compile(r"renstra/(?P<awal>[0-9]{4})-(?P<akhir>[0-9]{4})\.yaml"), BerkasRenstra
    ),
    JenisBerkas("riwayat.yaml", re.compile(r"riwayat\.yaml"), BerkasRiwayat),
    JenisBerkas("pengecualian.yaml", re.compile(r"pengecualian\.yaml"), BerkasPengecualian),
    JenisBerkas("kunci/TAHUN-twN.yaml", re.compile(rf"kunci/{TAHUN}-{KUNCI}\.yaml"), BerkasKunci),
    JenisBerkas("TAHUN/instansi.yaml", re.compile(rf"{TAHUN}/instansi\.yaml"), BerkasInstansi),
    JenisBerkas("TAHUN/dokumen.yaml", re.compile(rf"{TAHUN}/dokumen\.yaml"), BerkasDokumen),
    JenisBerkas("TAHUN/pendahuluan.yaml", re.compile(rf"{TAHUN}/pendahuluan\.yaml"), BerkasPendahuluan),
    JenisBerkas("TAHUN/twN.yaml", re.compile(rf"{TAHUN}/{TRIWULAN}\.yaml"), BerkasTriwulanInstansi),
    JenisBerkas("TAHUN/BIDANG/indikator.yaml", re.compile(rf"{TAHUN}/{BIDANG}/indikator\.yaml"), BerkasIndikator),
    JenisBerkas("TAHUN/BIDANG/anggaran.yaml", re.compile(rf"{TAHUN}/{BIDANG}/anggaran\.yaml"), BerkasAnggaran),
    JenisBerkas("TAHUN/BIDANG/twN.yaml", re.compile(rf"{TAHUN}/{BIDANG}/{TRIWULAN}\.yaml"), BerkasTriwulan),
)


@dataclass(frozen=True, slots=True)
class Letaknya:
    """What a path says: the kind of the file, and the named parts of its pattern."""

    jenis: JenisBerkas
    bagian: Mapping[str, str] = field(default_factory=dict)


def is_later(path: str, periode: Periode) -> bool:
    """Whether the file at `path` belongs to a quarter after `periode` or a later year, or locks its report or later."""
    found = classify(path)
    if found is None or "tahun" not in found.bagian:
        return False
    tahun, triwulan, kunci = (int(found.bagian.get(nama, "0")) for nama in ("tahun", "triwulan", "kunci"))
    if kunci:
        return Periode(tahun, kunci) >= periode
    return tahun > periode.tahun or Periode(tahun, triwulan) > periode


def classify(path: str) -> Letaknya | None:
    """The kind of the file at `path` below the data folder, or None where it has no place in the scheme."""
    for jenis in JENIS:
        match = jenis.pola.fullmatch(path)
        if match:
            return Letaknya(jenis, match.groupdict())
    return None
