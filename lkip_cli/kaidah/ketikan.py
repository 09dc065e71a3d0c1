"""What is typed in prose and should not be: periods, numbers of tables, sasaran and list items, figures.

Digits inside citations (Nomor 29 Tahun 2014), dates (30 Juni 2018), periods of plans
(2014-2018) and names (K3, AK-1, SP2D) are none of these. Every function takes prose
whose references are blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.angka.tanggal import NAMA_BULAN
from lkip_cli.kaidah.tulisan import PENGISI

_TAHUN = r"(?:19|20)\d\d"
_BULAN = f"(?:{'|'.join(NAMA_BULAN)})"
_SEBUTAN = r"(?:tahun|thn\.?|th\.?|TA)\s+(?:anggaran\s+)?"
_KATA_TUGAS = "adalah|akan|belum|berikut|dan|dapat|dengan|di|ini|menurut|pada|sudah|telah|tersebut|untuk|yaitu"
"""Behind a number these show that it counts nothing: "sasaran 1 dapat dilihat", but not "sasaran 160 orang"."""
_BILANGAN = r"\d+(?:[.,/]\d+)*"

_KUTIPAN = re.compile(
    r"(?=\d|\b)(?:"
    + "|".join(
        (
            rf"\d+(?:/[a-z0-9.-]+)*/{_TAHUN}\b",
            rf"\b(?:nomor|no\.?|pasal|ayat|bab|huruf)\s*\(?\d[\w./-]*\)?(?:\s+(?:tahun|th\.?)\s+{_TAHUN})?",
            rf"(?:\b\d\d?\s*(?:-|–|dan|s\.d\.|hingga|sampai(?:\s+dengan)?)\s*)?\b\d\d?\s+{_BULAN}\b(?:\s+{_TAHUN}\b)?",
            rf"\b{_BULAN}\s+{_TAHUN}\b",
            r"\b\d\d?[/-]\d\d?[/-]\d{4}\b",
            r"\bpukul\s+\d\d?[.:]\d\d\b",
            rf"\b{_TAHUN}\s*[-–]\s*{_TAHUN}\b",
        )
    )
    + ")",
    re.IGNORECASE,
)
"""Each begins with a digit or a word, which is asked first because most places in a text are neither."""
_NAMA = re.compile(
    r"\b(?!Rp\d)[A-Za-z]\w*\d\w*(?:[-./]\w+)*"
    r"|\b[A-Za-z]+-\d+\w*"
    r"|\b\d[A-Z]\b"
    r"|\b(?:AK|ISO|OHSAS|SNI|UU|PP|PMK|Perpres|Perda|Perbup|SK|Seri|Tipe|Level)\.?\s+\d[\d.:/-]*"
)
_TRIWULAN = re.compile(
    r"[Tt](?<!\w[Tt])(?i:riwulan|w)[\s.-]*"
    r"(?i:(?P<urutan>[1-4](?![\d.,]*\d)|IV|I{1,3}|pertama|kesatu|kedua|ketiga|keempat)"
    r"|ke[\s-]*(?P<ke>[1-4]|dua|tiga|empat))\b"
    rf"(?i:\s+{_SEBUTAN}(?P<tahun>{_TAHUN})\b)?"
)
_TAHUN_SAJA = re.compile(
    rf"(?=[\dt])(?<![\d.,/-])(?<!Rp)(?<!Rp\s)(?:\b{_SEBUTAN})?\b(?P<tahun>{_TAHUN})\b(?!/|\s?%|[.,]\d)", re.IGNORECASE
)
_NOMOR = re.compile(
    r"\b(?P<tabel>(?:tabel|gambar|grafik)\s+\d+(?:\.\d+)*)"
    r"|\b(?P<sasaran>sasaran\s+strategis\s+(?:ke-?)?(?:\d+|[IVX]+)\b"
    rf"|sasaran\s+\d\d?(?=[,;:)]|\.?\s*$|\.\s|\s+(?:{_KATA_TUGAS})\b))",
    re.IGNORECASE,
)
_BUTIR = re.compile(r"^(?:-\s+)?(?P<butir>(?:\d\d?|[a-z])(?:\.\)|\)\.?|\.))\s+(?=\S)", re.MULTILINE)
_AKHIR_KALIMAT = (".", ";", ":")
_DIGIT = re.compile(r"\d")
_ANGKA = re.compile(rf"(?:\bRp\.?\s?)?{_BILANGAN}(?:\s?[-–]\s?{_BILANGAN})?(?:,-)?(?:\s?%|\s+persen\b)?", re.IGNORECASE)

_URUTAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_URUTAN |= {"1": 1, "2": 2, "3": 3, "4": 4, "dua": 2, "tiga": 3, "empat": 4}


@dataclass(frozen=True, slots=True)
class Ketikan:
    """Something typed, and the offset (characters) at which it begins.

    `jenis` says what a number counts: `tabel`, `sasaran` or `butir`.
    `triwulan` and `tahun` are the parts of a period that are named.
    """

    teks: str
    offset: int
    jenis: str = ""
    triwulan: int | None = None
    tahun: int | None = None

    @property
    def spot(self) -> tuple[int, int]:
        """Offset and length."""
        return self.offset, len(self.teks)


def find_periode(prosa: str) -> Iterator[Ketikan]:
    """Every triwulan and year."""
    has_digit = _DIGIT.search(prosa)
    rest = _blank(_KUTIPAN, prosa) if has_digit else prosa
    for match in _TRIWULAN.finditer(rest):
        urutan = (match["urutan"] or match["ke"]).casefold()
        yield Ketikan(match[0], match.start(), "", _URUTAN[urutan], int(match["tahun"]) if match["tahun"] else None)
    for match in _TAHUN_SAJA.finditer(_blank(_TRIWULAN, rest)) if has_digit else ():
        yield Ketikan(match[0], match.start(), tahun=int(match["tahun"]))


def find_nomor(prosa: str) -> Iterator[Ketikan]:
    """Every number of a table, a sasaran or a list item, with its `jenis`."""
    if _DIGIT.search(prosa) or "strategis" in prosa.casefold():
        for match in _NOMOR.finditer(prosa):
            yield Ketikan(match[0], match.start(), str(match.lastgroup))
    for match in _find_butir(prosa):
        yield Ketikan(match["butir"], match.start("butir"), "butir")


def find_angka(prosa: str) -> Iterator[Ketikan]:
    """Every figure, with its Rp and its percent sign or word."""
    rest = prosa
    for pattern in (_KUTIPAN, _TRIWULAN, _TAHUN_SAJA, _NAMA, _NOMOR):
        if not _DIGIT.search(rest):
            return
        rest = _blank(pattern, rest)
    for match in _find_butir(prosa):
        rest = rest[: match.start()] + PENGISI * len(match[0]) + rest[match.end() :]
    for match in _ANGKA.finditer(rest):
        yield Ketikan(match[0], match.start())


def _find_butir(prosa: str) -> Iterator[re.Match[str]]:
    """Numbers and letters that begin a list item, and no line that was only broken before a number."""
    for match in _BUTIR.finditer(prosa):
        before = prosa[: match.start()]
        if (
            match[0].startswith("-")
            or before.endswith("\n\n")
            or not before
            or before.rstrip().endswith(_AKHIR_KALIMAT)
        ):
            yield match


def _blank(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: PENGISI * len(match[0]), text)
