"""The page: the outcome, the findings that are new, and folded away what changed and how far the data are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkip_cli.banding.daftar import Daftar
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.baru import Pemilahan
from lkip_cli.diagnostics.formats.markdown import escape_markdown, escape_prose, format_diagnostics
from lkip_cli.diagnostics.tampilan import Tampilan
from lkip_cli.diagnostics.urut import count_diagnostics
from lkip_cli.laporan.kelengkapan import Status
from lkip_cli.writers.diff.formats.markdown import format_diff
from lkip_cli.writers.diff.tampilan import Tampilan as TampilanDiff
from lkip_cli.writers.status.formats.markdown import format_status
from lkip_cli.writers.status.lajur import Tampilan as TampilanStatus
from lkip_cli.writers.tinjauan.batas import BATAS, BUKA, TUTUP, Bagian, fit_page

PENANDA = "<!-- lkip -->"
"""The first line; by it a workflow knows its comment again."""


@dataclass(frozen=True, slots=True)
class Tinjauan:
    """What a page is made of.

    `dasar` is how the older state is called, empty where there is none; then all findings are new and there
    is no `daftar`. `catatan` are sentences below the heading.
    """

    gagal: bool
    temuan: Pemilahan
    status: Status
    daftar: Daftar | None = None
    dasar: str = ""
    catatan: tuple[str, ...] = ()


def format_tinjauan(tinjauan: Tinjauan, batas: int = BATAS) -> str:
    """The page in Markdown, no longer than a comment may be."""
    return fit_page("".join(f"{line}\n" for line in _heading(tinjauan)), list(_parts(tinjauan)), batas)


def _parts(tinjauan: Tinjauan) -> Iterator[Bagian]:
    judul = "Temuan baru" if tinjauan.dasar else "Temuan"
    findings = format_diagnostics(Tampilan(tinjauan.temuan.baru))
    yield Bagian(f"\n### {judul}\n\n{findings}", judul.lower(), "lkip validate")
    if tinjauan.daftar is not None:
        ringkasan = f"Perubahan data: {tinjauan.daftar.berubah}"
        yield Bagian(_fold(ringkasan, format_diff(TampilanDiff(tinjauan.daftar))), "perubahan data", "lkip diff --rev")
    status = format_status(TampilanStatus(tinjauan.status))
    yield Bagian(_fold("Kemajuan pengisian", f"{status}\n"), "kemajuan pengisian", "lkip status")


def _heading(tinjauan: Tinjauan) -> Iterator[str]:
    """The mark, the outcome in a word, what was compared, and the findings that are not new, counted."""
    yield from (PENANDA, f"## Tinjauan data LKIP: {'gagal' if tinjauan.gagal else 'lulus'}", "")
    if tinjauan.dasar:
        yield f"- Dibandingkan dengan {_text(tinjauan.dasar)}."
        yield from _counted(tinjauan.temuan)
    yield from (f"- {escape_prose(safe(satu))}" for satu in tinjauan.catatan)


def _counted(temuan: Pemilahan) -> Iterator[str]:
    """The findings of both states and of the older one alone; the new ones have their table."""
    yield f"- Temuan baru: {len(temuan.baru)}."
    if temuan.lama:
        yield f"- Temuan lama yang masih ada: {count_diagnostics(temuan.lama).kalimat}"
    if temuan.hilang:
        yield f"- Temuan lama yang sudah tidak ada: {len(temuan.hilang)}."


def _fold(ringkasan: str, isi: str) -> str:
    return f"\n{BUKA}\n<summary>{ringkasan}</summary>\n\n{isi}\n{TUTUP}\n"


def _text(text: str) -> str:
    return escape_markdown(safe(text))
