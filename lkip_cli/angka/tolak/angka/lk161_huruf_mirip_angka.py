"""LK161: a letter that looks like a digit."""

from __future__ import annotations

import re

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.tolak.alat import build_fault, shorten
from lkip_cli.angka.tolak.contoh import build_kaidah, peserta
from lkip_cli.diagnostics import Fault

KAIDAH = build_kaidah(
    "LK161",
    "Huruf yang mirip angka",
    alasan="Huruf O tampak seperti angka 0, dan huruf l atau I seperti angka 1, tetapi keduanya bukan angka.",
    cara_memperbaiki="Ketik ulang dengan angka 0-9.",
    salah=peserta("4▶O"),
    benar=peserta("40"),
)

_NAMA = {
    "O": "huruf O, bukan angka 0",
    "o": "huruf o, bukan angka 0",
    "l": "huruf l (L kecil), bukan angka 1",
    "I": "huruf I (i besar), bukan angka 1",
    "|": "garis tegak, bukan angka 1",
}
_MIRIP = re.compile(r"-?(?:Rp ?)?[Ool|I0-9.,]+(?:,-| ?%)?")


def check(text: str, _jenis: JenisAngka) -> Fault | None:
    """Where such a letter stands among digits and nothing else does."""
    huruf = re.search("[OolI|]", text)
    if not huruf or not _MIRIP.fullmatch(text) or not re.search("[0-9]", text):
        return None
    return build_fault(
        KAIDAH,
        f"{_NAMA[huruf[0]]}: {shorten(text)}",
        "Ketik ulang dengan angka 0-9.",
        bagian=huruf.span(),
    )
