"""What is asked of a build besides the report itself, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lkip_cli.diagnostics import Diagnostic
from lkip_cli.laporan.manifes import Revisi


@dataclass(frozen=True, slots=True)
class Pesanan:
    """How the report is to be made.

    `nomor_halaman` is `auto`, `ya` or `tidak`: whether LibreOffice fills in the page
    numbers of the contents; `pdf` whether the report comes as a PDF besides; `draf`
    whether it is marked as a draft, which is made in spite of errors of the data;
    `asal_angka` whether an appendix tells where every figure comes from.
    `revisi` is recorded in the report. `halaman` gives bookmark -> printed page number where these are
    known already, as those of a report that is made again; LibreOffice is not asked then.
    """

    nomor_halaman: str = "auto"
    pdf: bool = False
    draf: bool = False
    asal_angka: bool = False
    revisi: Revisi = Revisi()  # noqa: RUF009  frozen
    halaman: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Naskah:
    """The report as bytes (None where an error stopped it), its identity, notes for the user, and the findings.

    `pdf` is there only where it was asked for and LibreOffice made it.
    """

    docx: bytes | None
    diagnostics: list[Diagnostic]
    identitas: str = ""
    catatan: tuple[str, ...] = ()
    pdf: bytes | None = None
