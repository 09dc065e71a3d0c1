"""A bidang as a user names it: `tenaga-kerja=Bidang Tenaga Kerja`, or its name alone."""

from __future__ import annotations

import re
from collections.abc import Collection

from lkip_cli.capaian.anggaran import DINAS
from lkip_cli.laporan.medan import KATA
from lkip_cli.laporan.rujukan import PERATURAN
from lkip_cli.model.dasar import SLUG

AWALAN = ("misi-", "tujuan-", "sasaran-", "indikator-", "program-", "kegiatan-")
"""How the kode of the first entries of a bidang begin; a bidang of such a name would clash with them."""
DIPAKAI = frozenset({DINAS, PERATURAN, *KATA})
"""Words that mean something else in a reference."""
PERANTI = frozenset({"con", "prn", "aux", "nul", *(f"{nama}{nomor}" for nama in ("com", "lpt") for nomor in range(10))})
"""Names that Windows keeps for devices: no folder can have them."""
_BUKAN_KODE = re.compile(r"[^a-z0-9]+")
_SEBUTAN = re.compile(r"^(?:bidang|bagian|sub bagian|subbagian)\s+", re.IGNORECASE)


def split_bidang(text: str) -> tuple[str, str]:
    """The kode and the name; where only a name is written, the kode is made of its words."""
    kode, pemisah, nama = text.partition("=")
    return (kode.strip(), nama.strip()) if pemisah else (make_kode(text), text.strip())


def make_kode(nama: str) -> str:
    """A kode made of a name: "Bidang Koperasi & UKM" is `koperasi-ukm`; empty where the name has no letters."""
    return _BUKAN_KODE.sub("-", _SEBUTAN.sub("", nama.strip()).casefold()).strip("-")


def refuse_bidang(kode: str, nama: str, taken: Collection[str] = ()) -> str | None:
    """Why this cannot be the folder and the name of a bidang, as a sentence; None where it can. `taken` are others."""
    if not SLUG.fullmatch(kode):
        saran = make_kode(nama)
        contoh = f"{saran}={nama}" if saran and nama else "tenaga-kerja=Bidang Tenaga Kerja"
        return f"“{kode}” bukan kode bidang: huruf kecil, angka, dan tanda hubung. Tulis misalnya “{contoh}”."
    if not nama:
        return f"nama bidang “{kode}” belum ditulis. Tulis misalnya “{kode}=Bidang ...”."
    if kode in DIPAKAI or kode in PERANTI or kode.startswith(AWALAN):
        return f"kode “{kode}” sudah mempunyai arti lain. Pilih kode lain, misalnya “bidang-{kode}”."
    return f"kode “{kode}” sudah dipakai bidang lain." if kode in taken else None
