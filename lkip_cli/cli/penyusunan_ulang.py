"""`lkip reproduce`: a report made again from the sources that it names, and what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lkip_cli import pipeline
from lkip_cli.angka.periode import Periode
from lkip_cli.cli.sumber_laporan import DataAsal, Pencarian, TemplatAsal
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.posisi import position
from lkip_cli.diagnostics.urut import worst_first
from lkip_cli.word.baca.rekaman import Rekaman, read_rekaman
from lkip_cli.word.beda import Beda, compare_docx
from lkip_cli.word.manifes.jejak import tool_version
from lkip_cli.word.package.write import identity
from lkip_cli.word.pesanan import Naskah, Pesanan

PANJANG_SIDIK = 12
"""So much of a digest is shown."""


@dataclass(frozen=True)
class SusunanUlang:
    """A report beside the one that was made again; `naskah` is None where the sources are not there any more."""

    lama: bytes
    rekaman: Rekaman
    periode: Periode
    data: DataAsal | None
    templat: TemplatAsal | None
    naskah: Naskah | None
    catatan: tuple[str, ...]

    @property
    def sama(self) -> bool:
        """Whether both have the same identity."""
        return self.semula == self.identitas

    @cached_property
    def semula(self) -> str:
        """The identity of the report."""
        return identity(self.lama)

    @cached_property
    def identitas(self) -> str:
        """The identity of what was made again; empty where nothing was."""
        return "" if self.naskah is None or self.naskah.docx is None else identity(self.naskah.docx)


def rebuild(docx: bytes, rekaman: Rekaman, periode: Periode, pencarian: Pencarian, templat: str | None) -> SusunanUlang:
    """Make the report again, with the page numbers that it records; nothing is written."""
    manifes = rekaman.manifes
    data, asal = pencarian.find_data(periode), pencarian.find_templat(templat)
    naskah = None
    if data is not None and asal is not None:
        muatan = pipeline.load(data.tempat)
        jejak = manifes.jejak
        pesanan = Pesanan("tidak", False, jejak.draf, jejak.asal_angka, rekaman.revisi, manifes.halaman)
        naskah = pipeline.build(muatan, periode, asal.isi, "laporan.docx", pesanan)
    return SusunanUlang(docx, rekaman, periode, data, asal, naskah, tuple(pencarian.catatan))


def describe(susunan: SusunanUlang, berkas: str) -> Iterator[str]:
    """What the report is made of, and whether it comes out the same; else what differs, and why."""
    jejak, periode = susunan.rekaman.manifes.jejak, susunan.periode
    jenis = "draf " if jejak.draf else ""
    yield f"Laporan  : {jenis}{periode.lengkap}, {safe(jejak.instansi)}"
    yield f"lkip     : {safe(jejak.versi)}{_other_version(jejak.versi)}"
    yield f"Revisi   : {safe(susunan.rekaman.revisi.komit) or 'tidak dicatat (data tidak disimpan dengan git)'}"
    yield f"Data     : sidik {_short(jejak.data)}, {_found(susunan.data)}"
    yield f"Templat  : sidik {_short(jejak.templat)}, {_found(susunan.templat)}"
    yield f"Identitas: {susunan.semula}"
    yield f"Diulang  : {susunan.identitas or 'tidak dapat disusun ulang'}"
    yield ""
    yield from _verdict(susunan, berkas)


def _found(asal: DataAsal | TemplatAsal | None) -> str:
    return "tidak ditemukan" if asal is None else f"ditemukan: {safe(asal.uraian)}"


def _short(sidik: str) -> str:
    return safe(sidik[:PANJANG_SIDIK])


def _other_version(versi: str) -> str:
    return "" if versi == tool_version() else f" (yang terpasang sekarang {tool_version()})"


def _verdict(susunan: SusunanUlang, berkas: str) -> Iterator[str]:
    if susunan.sama:
        yield "Laporan ini tersusun ulang sama persis."
    elif susunan.naskah is None:
        yield from _missing(susunan)
    elif susunan.naskah.docx is None:
        yield from _refused(susunan.naskah, susunan.rekaman.manifes.jejak.versi)
    else:
        yield from _differs(susunan, susunan.naskah.docx, berkas)


def _missing(susunan: SusunanUlang) -> Iterator[str]:
    """What is not there any more, and how it may be had again."""
    lacking = [nama for nama, asal in (("data", susunan.data), ("templat", susunan.templat)) if asal is None]
    yield f"Laporan ini tidak dapat disusun ulang: {' dan '.join(lacking)} yang dipakainya tidak ditemukan lagi."
    for pesan in susunan.catatan:
        yield f"  - {safe(pesan)}"
    if not susunan.catatan:
        yield (
            "  - Sidik pada revisi yang dicatat dan pada berkas sekarang lain. Waktu laporan disusun, perubahannya "
            "mungkin belum dikomit."
        )
    if susunan.templat is None:
        yield "  - Bila templatnya disimpan di tempat lain, tulis --templat BERKAS."


def _refused(naskah: Naskah, versi: str) -> Iterator[str]:
    first = worst_first(naskah.diagnostics)[0]
    yield f"Laporan ini tidak tersusun ulang: lkip {tool_version()} menemukan kesalahan pada data atau templatnya."
    yield f"  - {position(first.place)}: {first.kode} {safe(first.ringkas)}"
    if versi != tool_version():
        yield f"Pasang lkip {safe(versi)}, versi yang menyusun laporan ini, lalu ulangi."


def _differs(susunan: SusunanUlang, baru: bytes, berkas: str) -> Iterator[str]:
    beda = compare_docx(susunan.lama, baru)
    yield "Laporan ini tidak sama dengan susunan ulangnya:"
    yield from _listed(beda)
    yield ""
    yield _reason(susunan, baru, safe(berkas))


def _listed(beda: Sequence[Beda]) -> Iterator[str]:
    for nama in dict.fromkeys(satu.nama for satu in beda):
        same = [satu for satu in beda if satu.nama == nama]
        counted = Counter(satu.uraian for satu in same)
        told = ", ".join(uraian if len(same) == 1 else f"{banyak} {uraian}" for uraian, banyak in counted.items())
        yield f"  - {nama}: {told}"
    if not beda:
        yield "  - hanya cara penulisan bagian-bagiannya; isinya sama"


def _reason(susunan: SusunanUlang, baru: bytes, berkas: str) -> str:
    """Why the two differ, by what is the same."""
    manifes, ulang = susunan.rekaman.manifes, read_rekaman(baru)
    if manifes.jejak.versi != tool_version():
        return f"Sebabnya mungkin versi lkip: pasang lkip {safe(manifes.jejak.versi)}, lalu ulangi."
    if ulang is not None and ulang.manifes.sidik == manifes.sidik:
        return (
            "Data, templat, dan setiap angka yang dicatatnya sama. Jadi laporan ini disunting atau disimpan ulang "
            f"dengan program lain sesudah disusun. Angka yang diubah ditunjukkan oleh: lkip verify {berkas}"
        )
    return (
        "Data dan templatnya sama, tetapi angka yang dicatat laporan ini bukan angka data itu. Jangan pakai berkas "
        f"ini; susun ulang dengan lkip build, dan lihat: lkip verify {berkas}"
    )
