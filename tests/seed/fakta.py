"""What a report claims, wherever it claims it: sasaran, indikator with figures, kegiatan with money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from tests.seed.naskah import Jenis, Naskah, Tabel, is_total

DAFTAR = {
    "kebijakan": re.compile(r"kebijakan (sebagai berikut|yang akan dilaksanakan)", re.IGNORECASE),
    "misi": re.compile(r"ditetapkan misi|^2?\)? ?misi$", re.IGNORECASE),
    "sasaran": re.compile(r"sasaran (strategis sebagai berikut|yang akan dicapai)", re.IGNORECASE),
    "strategi": re.compile(r"^strategi yang ditempuh", re.IGNORECASE),
    "tujuan": re.compile(r"(^|\. )tujuan .*sebagai berikut|^tujuan$", re.IGNORECASE),
}
"""The sentence, or the heading, above each list of the renstra."""
MISI = re.compile(r"misi\s*(\d+)\s*:\s*(.+?)\s*\(penanggung\s*jawab:\s*(.+?)\)", re.IGNORECASE)
DIHITUNG = re.compile(r"\s*\(dihitung pada sasaran strategis (\d+)\)", re.IGNORECASE)
"""What stands behind a kegiatan whose money another sasaran counts."""


def same(teks: str) -> str:
    """A name without what carries no meaning: case, blanks, the sign at its end."""
    return " ".join(teks.split()).casefold().rstrip(".;").replace("dan / atau", "dan/atau")


def read_number(teks: str) -> Decimal | None:
    """A printed figure, Rp and unit left out; the seed parts thousands with commas too."""
    found = re.search(r"[+-]?\d[\d.,]*", teks)
    if found is None:
        return None
    angka = found[0].rstrip(".,")
    if re.fullmatch(r"[+-]?\d{1,3}([.,]\d{3})+", angka):
        return Decimal(re.sub(r"[.,]", "", angka))
    try:
        return Decimal(angka.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None


def read_rupiah(teks: str) -> Decimal:
    """An amount, 0 where none is printed."""
    return read_number(teks) or Decimal(0)


@dataclass(frozen=True)
class FaktaIndikator:
    """One row on an indikator; a figure is "" where the table has no such column."""

    tempat: str
    sasaran: str
    indikator: str
    target: str
    realisasi: str
    capaian: str
    status: str


@dataclass(frozen=True)
class FaktaKegiatan:
    """One row on a kegiatan; `jenis` says in which kind of table, `dihitung` where its money is counted instead."""

    tempat: str
    jenis: str
    sasaran: str
    indikator: str
    program: str
    kegiatan: str
    keluaran: str
    pagu: str
    realisasi: str
    dihitung: str


def kind_of(tabel: Tabel) -> str:
    """Which of the tables that the seed has this is, or which comparison it lacks; "" for another."""
    if tabel.has("arah kinerja") or tabel.has("target akhir renstra") or tabel.has("standar nasional"):
        return "perbandingan"
    if tabel.has("misi") or tabel.has("tujuan", "kebijakan"):
        return "strategi"
    if tabel.has("indikator kinerja", "kegiatan"):
        return "bidang" if tabel.has("realisasi") else "perjanjian"
    if tabel.has("program / kegiatan"):
        return "anggaran" if tabel.has("pagu") else "keluaran" if tabel.has("target") else "daftar"
    if tabel.has("indikator kinerja"):
        return "kinerja" if tabel.has("realisasi") else "ujung" if tabel.has("capaian") else "indikator"
    return "perubahan" if tabel.has("selisih") else ""


def tables(naskah: Naskah, *jenis: str) -> list[Tabel]:
    """The tables of these kinds."""
    return [tabel for tabel in naskah.tabel if kind_of(tabel) in jenis]


def read_indikator(naskah: Naskah) -> list[FaktaIndikator]:
    """Every row that names an indikator; a kegiatan under the same indikator repeats it."""
    return [
        FaktaIndikator(
            tabel.judul,
            tabel.value(baris, "sasaran"),
            tabel.value(baris, "indikator kinerja"),
            tabel.value(baris, "target"),
            "" if tabel.has("kegiatan") else tabel.value(baris, "realisasi"),
            "" if tabel.has("kegiatan") else tabel.value(baris, "capaian"),
            tabel.value(baris, "catatan", "keterangan"),
        )
        for tabel in tables(naskah, "kinerja", "indikator", "perjanjian", "bidang")
        for baris in tabel.baris
        if not is_total(baris) and tabel.value(baris, "indikator kinerja") not in {"", "-"}
    ]


def read_kegiatan(naskah: Naskah) -> list[FaktaKegiatan]:
    """Every row that names a kegiatan, with the programme above it."""
    return [
        satu
        for tabel in tables(naskah, "perjanjian", "bidang", "anggaran", "keluaran", "daftar")
        for satu in _kegiatan(tabel, kind_of(tabel), _section_title(naskah, tabel.sasaran))
    ]


def _kegiatan(tabel: Tabel, jenis: str, bagian: str) -> Iterator[FaktaKegiatan]:
    program = ""
    for baris in tabel.baris:
        nama = tabel.value(baris, "program / kegiatan", "kegiatan")
        if jenis in {"anggaran", "keluaran", "daftar"} and nama.casefold().startswith("program "):
            program = nama
        elif not is_total(baris):
            found = DIHITUNG.search(nama)
            yield FaktaKegiatan(
                tabel.judul,
                jenis,
                tabel.value(baris, "sasaran") or bagian,
                tabel.value(baris, "indikator kinerja"),
                program or tabel.value(baris, "program"),
                DIHITUNG.sub("", nama),
                tabel.value(baris, "indikator keluaran", "indikator kegiatan"),
                tabel.value(baris, "pagu", "anggaran"),
                "" if jenis == "keluaran" else tabel.value(baris, "realisasi"),
                found[1] if found else "",
            )


def sections(naskah: Naskah) -> list[tuple[str, str]]:
    """The number and the sasaran of every section that evaluates one."""
    headings = naskah.paragraf(Jenis.JUDUL)
    return [(p.sasaran, sasaran_of(p.teks)) for p in headings if p.sasaran and sasaran_of(p.teks)]


def sasaran_of(judul: str) -> str:
    """The sasaran that a heading names, "" for another heading."""
    found = re.match(r"sasaran sta?ra?te?gis \d+:?\s+(.+)", judul, re.IGNORECASE)
    return found[1] if found else ""


def _section_title(naskah: Naskah, nomor: str) -> str:
    return next((teks for bagian, teks in sections(naskah) if bagian == nomor), "")


def read_list(naskah: Naskah, daftar: str) -> list[tuple[str, str]]:
    """The number and text of every item of a list of the renstra: misi, tujuan, sasaran, strategi, kebijakan."""
    found: list[tuple[str, str]] = []
    now = ""
    for satu in naskah.paragraf():
        if satu.jenis is Jenis.BUTIR:
            found += [(satu.nomor.rstrip(".)"), satu.teks)] if now == daftar else []
        else:
            now = next((nama for nama, pola in DAFTAR.items() if pola.search(satu.teks)), "")
    return found


def read_misi(naskah: Naskah) -> list[tuple[str, str, str, dict[str, str]]]:
    """Number, text and owner of every misi in the table of strategies, with the cells of each row below it."""
    found: list[tuple[str, str, str, dict[str, str]]] = []
    for tabel in tables(naskah, "strategi"):
        now = ("", "", "")
        for baris in tabel.baris:
            misi = MISI.match(baris[0])
            if misi:
                now = (misi[1], misi[2].rstrip("."), misi[3])
            elif now[0] and same(baris[0]) != "tujuan":
                cells = {nama: tabel.value(baris, nama) for nama in ("tujuan", "sasaran", "strategi", "kebijakan")}
                found.append((*now, cells))
    return found


def read_sasaran(naskah: Naskah) -> list[tuple[str, str, str]]:
    """Number, text and place wherever a sasaran stands beside its number."""
    found = [(nomor, teks, "daftar sasaran") for nomor, teks in read_list(naskah, "sasaran")]
    found += [(nomor, teks, "judul bagian") for nomor, teks in sections(naskah)]
    for tabel in naskah.tabel:
        if tabel.has("no", "sasaran"):
            rows = [(tabel.value(baris, "no"), tabel.value(baris, "sasaran"), tabel.judul) for baris in tabel.baris]
            found += [row for row in rows if row[0].isdigit()]
        elif tabel.sasaran and tabel.has("sasaran"):
            rows = [(tabel.sasaran, tabel.value(baris, "sasaran"), tabel.judul) for baris in tabel.baris]
            found += [row for row in rows if not is_total([row[1]])]
    return found
