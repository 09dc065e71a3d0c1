"""How a command shows its findings: one format to stdout, others into files, and a summary for GitHub."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lkip_cli.cli.akar import seen_from_root
from lkip_cli.cli.keluar import print_page, use_colour
from lkip_cli.cli.manual import find_manual
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.diagnostics.formats import find_format
from lkip_cli.diagnostics.tampilan import Tampilan

TEKS, GITHUB, RINGKASAN = "text", "github", "markdown"
BERHASIL, GAGAL_SIMPAN = 0, 2
DARI_SINI = {TEKS, "json"}
"""Formats whose paths are those that a user types from the present folder; others count from the repository."""


@dataclass(frozen=True, slots=True)
class Sajian:
    """The format on stdout, and what is saved, each as FORMAT:BERKAS."""

    format: str
    simpan: tuple[str, ...] = ()

    def show(self, diagnostics: Sequence[Diagnostic]) -> int:
        """Print and save the findings; 0, or 2 where a file cannot be written, which is told."""
        self._print(diagnostics)
        if self.format == GITHUB:
            _append_summary(diagnostics)
        saved = [_save(one, diagnostics) for one in self.simpan]
        return BERHASIL if all(saved) else GAGAL_SIMPAN

    def say(self, text: str) -> None:
        """A line about the result: on stdout, unless that belongs to a format for programs."""
        stream = sys.stdout if self.format == TEKS else sys.stderr
        stream.write(f"{text}\n")

    def _print(self, diagnostics: Sequence[Diagnostic]) -> None:
        text = _render(self.format, diagnostics, warna=use_colour(sys.stdout))
        if self.format == TEKS:
            sys.stdout.write(text)
        else:
            print_page(text)


def make_sajian(given: str | None, simpan: Sequence[str] | None) -> Sajian:
    """The way that was asked for; not asked for, text, or in the log of GitHub Actions its commands."""
    in_log = os.environ.get("GITHUB_ACTIONS") == "true" and not sys.stdout.isatty()
    return Sajian(given or (GITHUB if in_log else TEKS), tuple(simpan or ()))


def _render(nama: str, diagnostics: Sequence[Diagnostic], *, warna: bool = False) -> str:
    shown = diagnostics if nama in DARI_SINI else seen_from_root(diagnostics, Path.cwd())
    return find_format(nama)(Tampilan(shown, warna, find_manual))


def _save(simpan: str, diagnostics: Sequence[Diagnostic]) -> bool:
    """Whether the findings could be written."""
    from lkip_cli.berkas.atomik import write_atomic

    nama, _, berkas = simpan.partition(":")
    failure = write_atomic(Path(berkas), _render(nama, diagnostics).encode())
    if failure is not None:
        sys.stderr.write(f"Temuan tidak tersimpan: {failure.path.as_posix()} tidak dapat ditulis, {failure.sebab}.\n")
    return failure is None


def _append_summary(diagnostics: Sequence[Diagnostic]) -> None:
    """Add the table to the summary of the job, where GitHub asks for one; without it the log still tells all."""
    berkas = os.environ.get("GITHUB_STEP_SUMMARY")
    if not berkas:
        return
    try:
        with Path(berkas).open("ab") as handle:
            handle.write(f"## lkip\n\n{_render(RINGKASAN, diagnostics)}\n".encode())
    except OSError:
        sys.stderr.write("Ringkasan pekerjaan (GITHUB_STEP_SUMMARY) tidak dapat ditulis.\n")
