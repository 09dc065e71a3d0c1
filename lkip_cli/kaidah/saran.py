"""Which references print a figure that was typed: what to type instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.cetak_hitungan import format_bare
from lkip_cli.laporan.medan import JENIS, JenisRujukan
from lkip_cli.model.kinerja import Kinerja

BANYAK = 3
"""So many references are suggested at most."""
DIGIT_TERSENDIRI = 2
"""A figure with fewer digits stands in many places by chance; it is suggested only from the text's own bidang."""

_TANDA_PERSEN = re.compile(r"\s*(?:%|persen)$", re.IGNORECASE)
_TANDA_RUPIAH = re.compile(r"^Rp\.?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cetakan:
    """A reference, the kode and bidang of what it names, and the number that it prints."""

    rujukan: str
    kode: str
    bidang: str
    jenis: JenisAngka
    nilai: Decimal


def list_cetakan(kinerja: Kinerja, hasil: Hasil) -> list[Cetakan]:
    """Every number that a reference can print in the quarter of `hasil`."""
    return [satu for jenis in JENIS for satu in _of_jenis(jenis, kinerja, hasil)]


def suggest(teks: str, cetakan: list[Cetakan], entitas: str, bidang: str) -> list[str]:
    """The references that print the figure `teks`: those of the text's own entity and bidang first."""
    nilai = _read(teks)
    if nilai is None:
        return []
    alike = [satu for satu in cetakan if satu.nilai == nilai and _has_sign_of(teks, satu.jenis)]
    if len(re.sub(r"\D", "", teks)) < DIGIT_TERSENDIRI:
        alike = [satu for satu in alike if bidang and satu.bidang == bidang]
    alike.sort(key=lambda satu: (satu.kode != entitas, satu.bidang != bidang))
    return [satu.rujukan for satu in alike[:BANYAK]]


def find_bidang(kinerja: Kinerja, kode: str) -> str:
    """The bidang of a kode; empty where it belongs to none."""
    for entities in (kinerja.kegiatan, kinerja.renstra.sasaran, kinerja.indikator, kinerja.data_dasar, kinerja.program):
        if kode in entities:
            return str(entities[kode].bidang)
    return kode if kode in kinerja.instansi.bidang else ""


def _of_jenis(jenis: JenisRujukan, kinerja: Kinerja, hasil: Hasil) -> Iterator[Cetakan]:
    for kode in jenis.kode(kinerja, hasil.periode.triwulan):
        for nama, medan in jenis.medan.items():
            figur = medan.ambil(kinerja, hasil, kode)
            nilai = _read(format_bare(figur)) if isinstance(figur, Hitungan) else None
            if isinstance(figur, Hitungan) and nilai is not None:
                rujukan = f"{{{kode}}}" if nama == jenis.bawaan else f"{{{kode}.{nama}}}"
                yield Cetakan(rujukan, kode, find_bidang(kinerja, kode), figur.satuan.jenis, nilai)


def _read(teks: str) -> Decimal | None:
    """The number of a printed or typed figure, whatever its sign; None where it is not one number."""
    angka = _TANDA_PERSEN.sub("", _TANDA_RUPIAH.sub("", teks)).removesuffix(",-").replace(".", "").replace(",", ".")
    try:
        return Decimal(angka)
    except InvalidOperation:
        return None


def _has_sign_of(teks: str, jenis: JenisAngka) -> bool:
    """Whether a figure may be of that kind: one with a sign is of the kind of its sign."""
    if _TANDA_PERSEN.search(teks):
        return jenis is JenisAngka.PERSEN
    return jenis is JenisAngka.RUPIAH or not _TANDA_RUPIAH.match(teks)
