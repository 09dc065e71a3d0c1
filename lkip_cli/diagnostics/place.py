"""Where a finding stands: in a text file, in a Word document, or in a cell of the report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A stretch of one line of a text file.

    `berkas` is relative, with forward slashes; `baris` and `kolom` count from 1,
    `kolom` and `panjang` in characters as an editor shows them; `excerpt` is the
    whole line without its line ending; `label` says what stands here.
    """

    berkas: str
    baris: int
    kolom: int
    panjang: int = 1
    excerpt: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A paragraph or table cell of a Word document.

    `bagian` names the part as a reader knows it ("isi", "kepala halaman"),
    `uraian` the paragraph, or table, row and column, `judul` the heading above
    it (empty before the first), `excerpt` the text that stands there, `paragraf`
    the how-manieth paragraph of its part it is, from 1 (0: not told).
    """

    berkas: str
    bagian: str
    uraian: str
    judul: str = ""
    excerpt: str = ""
    label: str = ""
    paragraf: int = 0


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A whole file or folder, for findings that have no line (missing, unreadable)."""

    berkas: str
    label: str = ""


Place = TextPlace | WordPlace | FilePlace
