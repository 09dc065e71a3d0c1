"""`lkip validate --perbaiki`: repairs are shown first, and made when the user agrees."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.berkas.pratinjau import changed_lines, preview
from lkip_cli.cli.keluar import use_colour
from lkip_cli.cli.rencana import Perubahan, plan_repairs
from lkip_cli.cli.sajian import TEKS, Sajian
from lkip_cli.cli.saring import Saringan
from lkip_cli.cli.tempat import FolderData
from lkip_cli.diagnostics.posisi import position
from lkip_cli.sumber.tempat.folder import FolderTempat


def repair(folder: FolderData, chosen: Saringan, sajian: Sajian, *, ya: bool) -> bool:
    """Show the repairs of the chosen findings, and make them with `ya` or where the user agrees.

    False where nothing was made although something could be repaired.
    """
    rencana = plan_repairs(FolderTempat(folder.path, folder.nama), chosen)
    for lewat in rencana.dilewati:
        sajian.say(f"{position(lewat.edit.place)}: tidak diperbaiki, karena {lewat.sebab}.")
    if not rencana.perubahan:
        sajian.say("Tidak ada yang dapat diperbaiki dengan pasti.")
        return True
    warna = sajian.format == TEKS and use_colour(sys.stdout)
    for satu in rencana.perubahan:
        sajian.say(preview(f"{folder.nama}/{satu.path}", satu.lama, satu.baru, warna=warna))
    if not _is_agreed(rencana.perubahan, sajian, ya=ya):
        return False
    for satu in rencana.perubahan:
        sebab = _write(folder.path / satu.path, satu)
        sajian.say(f"{folder.nama}/{satu.path} {f'tidak diperbaiki: {sebab}' if sebab else 'diperbaiki'}.")
    sajian.say("")
    return True


def _is_agreed(perubahan: Sequence[Perubahan], sajian: Sajian, *, ya: bool) -> bool:
    """Whether the repairs are to be made; says what to do where nobody can be asked."""
    jumlah = sum(len(changed_lines(satu.lama, satu.baru)) for satu in perubahan)
    banyak = f"{jumlah} perbaikan pada {len(perubahan)} berkas"
    if ya:
        return True
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        sajian.say(f"{banyak}. Belum ada yang diubah; tambahkan --ya untuk menerapkannya.")
        return False
    answer = typer.prompt(
        f"Terapkan {banyak}? [y/t]", default="t", show_default=False, prompt_suffix=" ", err=sajian.format != TEKS
    )
    if answer.strip().casefold() in {"y", "ya"}:
        return True
    sajian.say("Tidak ada yang diubah.")
    return False


def _write(target: Path, perubahan: Perubahan) -> str:
    """Write a file whole or not at all; why it was not written, empty where it was."""
    try:
        if target.read_bytes() != perubahan.lama:
            return "isinya berubah selama diperiksa; ulangi perintah ini"
    except OSError:
        return "berkas ini tidak dapat dibaca lagi"
    failure = write_atomic(target, perubahan.baru)
    return failure.sebab if failure else ""
