"""Warnings that were looked at and may stand are not shown; an entry that does nothing is itself a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import Diagnostic, Tingkat
from lkip_cli.diagnostics.urut import has_errors
from lkip_cli.model.entitas import Pengecualian


def apply_pengecualian(
    diagnostics: Iterable[Diagnostic], pengecualian: Sequence[Pengecualian], terbaru: Periode | None
) -> list[Diagnostic]:
    """The findings without the warnings that may stand, and one for each entry that is expired or not needed.

    `terbaru` is the newest quarter with data. Errors cannot be suppressed. While there is
    one, an entry is not called unused: its warning may wait for what could not be read.
    """
    active = [entry for entry in pengecualian if not _is_expired(entry, terbaru)]
    used: set[int] = set()
    shown = []
    for diagnostic in diagnostics:
        entry = next((n for n, one in enumerate(active) if _covers(one, diagnostic)), None)
        if entry is None:
            shown.append(diagnostic)
        else:
            used.add(entry)
    idle = [] if has_errors(shown) else [one for n, one in enumerate(active) if n not in used]
    return [*shown, *(_expired(one) for one in pengecualian if _is_expired(one, terbaru)), *_unused(idle)]


def _covers(entry: Pengecualian, diagnostic: Diagnostic) -> bool:
    same = (entry.kode, entry.entitas) == (diagnostic.kode, diagnostic.entitas)
    return same and diagnostic.tingkat is Tingkat.PERINGATAN


def _is_expired(entry: Pengecualian, terbaru: Periode | None) -> bool:
    return entry.sampai is not None and terbaru is not None and entry.sampai < terbaru


def _unused(entries: Iterable[Pengecualian]) -> Iterator[Diagnostic]:
    for entry in entries:
        yield Diagnostic(
            "LK221",
            Tingkat.PERINGATAN,
            f"pengecualian {entry.kode} untuk `{entry.entitas}` tidak terpakai",
            (entry.place,),
            "Tidak ada peringatan dengan kode dan entitas itu; kesalahan tidak dapat dikecualikan.",
            "Hapus pengecualian ini, atau betulkan kode dan entitasnya.",
            entitas=entry.entitas,
        )


def _expired(entry: Pengecualian) -> Diagnostic:
    return Diagnostic(
        "LK222",
        Tingkat.PERINGATAN,
        f"pengecualian {entry.kode} untuk `{entry.entitas}` sudah lewat masanya ({entry.sampai})",
        (entry.place,),
        "Pengecualian berlaku sampai triwulan yang ditulis; sesudah itu peringatannya ditampilkan lagi.",
        "Periksa peringatannya. Hapus pengecualian ini, atau perpanjang `sampai` beserta alasannya.",
        entitas=entry.entitas,
    )
