"""A comparison for a pull request, in the Markdown of GitHub and GitLab: what weighs is seen, details are folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkip_cli.banding.bandingkan import Kelompok
from lkip_cli.banding.baris import KEPALA, name_of, remark_of, sides_of
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.diagnostics.aman import safe
from lkip_cli.diagnostics.formats.markdown import escape_markdown
from lkip_cli.writers.diff.tampilan import Tampilan

PALING_BANYAK = 200
"""A comment may not be longer than 65.536 characters; rows beyond this are counted."""


def format_diff(tampilan: Tampilan) -> str:
    """What was compared, how much changed, and a table for each kind of change."""
    daftar = tampilan.daftar
    lines = [f"### {_text(daftar.judul)}", "", f"**{_text(daftar.ringkasan)}**"]
    room = PALING_BANYAK
    for satu in daftar.kelompok:
        rows = satu.perubahan[:room]
        room -= len(rows)
        lines += _group(satu, rows) if rows else ()
    if len(daftar.perubahan) > PALING_BANYAK:
        lines += ["", f"{len(daftar.perubahan) - PALING_BANYAK} baris lain tidak ditampilkan."]
    lines += [line for part in daftar.penutup for line in ("", _text(part))]
    return "\n".join(lines) + "\n"


def _group(satu: Kelompok, rows: Sequence[Perubahan]) -> Iterator[str]:
    """A heading with its table; the figures that everything else follows from are folded away."""
    folded = rows[0].bobot < Bobot.CAPAIAN
    judul = f"{satu.judul} ({len(satu.perubahan)})"
    yield from ("", "<details>", f"<summary>{judul}</summary>", "") if folded else ("", f"#### {judul}", "")
    yield f"| {' | '.join(KEPALA)} |"
    yield f"|{' --- |' * len(KEPALA)}"
    for row in rows:
        cells = (name_of(row.pokok), safe(row.medan), *sides_of(row), remark_of(row))
        yield f"| {' | '.join(map(escape_markdown, cells))} |"
    yield from ("", "</details>") if folded else ()


def _text(text: str) -> str:
    return escape_markdown(safe(text))
