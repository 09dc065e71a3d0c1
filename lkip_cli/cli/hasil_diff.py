"""How `lkip diff` shows its result: one format on the screen or in a file, others into files besides."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lkip_cli.banding.daftar import Daftar
from lkip_cli.cli.bentuk_diff import DOCX
from lkip_cli.cli.keluar import print_page, use_colour
from lkip_cli.cli.penyimpanan import save_file
from lkip_cli.cli.sajian import BERHASIL, GAGAL_SIMPAN, TEKS
from lkip_cli.cli.sisi_diff import DuaSisi
from lkip_cli.cli.tempat import find_template
from lkip_cli.writers.diff.formats import find_format
from lkip_cli.writers.diff.tampilan import Tampilan

LEBAR_BAWAAN = (100, 24)


@dataclass(frozen=True, slots=True)
class Hasil:
    """A comparison, and what it was made from."""

    daftar: Daftar
    sisi: DuaSisi

    def write(self, format_: str, keluaran: str | None, simpan: Sequence[str]) -> int:
        """Show the comparison and save it; 0, or 2 where a file could not be written, which is told."""
        wanted = [satu.split(":", 1) for satu in simpan]
        if keluaran is not None or format_ == DOCX:
            wanted.insert(0, [format_, keluaran or str(self._default())])
        else:
            self._print(format_)
        stream = sys.stdout if format_ in {TEKS, DOCX} else sys.stderr
        saved = [self._save(nama, Path(berkas)) for nama, berkas in wanted]
        stream.write("".join(f"{line}\n" for line, _ in saved))
        return BERHASIL if all(done for _, done in saved) else GAGAL_SIMPAN

    def _print(self, format_: str) -> None:
        lebar = shutil.get_terminal_size(LEBAR_BAWAAN).columns
        text = find_format(format_)(Tampilan(self.daftar, lebar, use_colour(sys.stdout)))
        if format_ == TEKS:
            sys.stdout.write(text)
        else:
            print_page(text)

    def _save(self, format_: str, path: Path) -> tuple[str, bool]:
        """What is to be said of a file, and whether it was written."""
        raw = self._docx() if format_ == DOCX else find_format(format_)(Tampilan(self.daftar)).encode()
        if isinstance(raw, str):
            return raw, False
        return save_file(path, raw, "Perubahan")

    def _docx(self) -> bytes | str:
        """The annex in the style of the template, or the findings of the template."""
        from lkip_cli.diagnostics.formats.text import format_text
        from lkip_cli.pipeline import compose
        from lkip_cli.word.perubahan import write_annex

        templat = find_template(None, self.sisi.folder)
        konteks, _ = compose(self.sisi.baru.muatan, self.daftar.baru.periode)
        docx, found = write_annex(self.daftar, konteks, templat.read_bytes(), templat.name)
        return docx if docx is not None else format_text(found)

    def _default(self) -> Path:
        lama, baru = self.daftar.lama, self.daftar.baru
        antara = f"{baru.periode}-{lama.komit[:10]}" if lama.komit else f"{lama.periode}-{baru.periode}"
        return self.sisi.folder.path.parent / "keluaran" / f"Perubahan-{antara}.docx"
