"""What `lkip lock` and `lkip unlock` share: the file of a lock, and how it is written and told."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from lkip_cli.berkas.atomik import write_atomic
from lkip_cli.cli.tempat import FolderData, shown_path
from lkip_cli.model.tulis_kunci import path_kunci, write_kunci

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from lkip_cli.angka.periode import Periode
    from lkip_cli.diagnostics import Diagnostic
    from lkip_cli.model.entitas import Kunci
    from lkip_cli.pipeline import Muatan


def find_kunci(folder: FolderData, periode: Periode) -> Path:
    """Where the lock of a quarter stands, or would."""
    return folder.path / path_kunci(periode)


def lock_report(
    muatan: Muatan, periode: Periode, templat: Path, dikunci: datetime.date | None
) -> tuple[Kunci | None, list[Diagnostic]]:
    """The figures that the report of a quarter publishes, and its identity; None where errors stop it."""
    from lkip_cli import pipeline
    from lkip_cli.laporan.terbit.kunci import list_ralat, make_kunci
    from lkip_cli.word.pesanan import Pesanan

    laporan = pipeline.build(muatan, periode, templat.read_bytes(), templat.name, Pesanan("tidak"))
    if laporan.docx is None:
        return None, laporan.diagnostics
    ralat = list_ralat(muatan.tahun, muatan.hasil, periode)
    bahan = dataclasses.replace(pipeline.gather(muatan, periode), ralat=ralat)
    locks = [kunci.periode for kinerja in muatan.tahun.values() for kunci in kinerja.kunci.values()]
    return make_kunci(bahan, laporan.identitas, dikunci, locks), laporan.diagnostics


def refuse(text: str) -> None:
    """Say why nothing was done, and end with the exit code of a finding."""
    from lkip_cli.cli.keluar import TEMUAN

    typer.echo(text)
    raise typer.Exit(TEMUAN)


def save_kunci(folder: FolderData, kunci: Kunci) -> str:
    """Write the lock, and give its path as users see it; where that fails, end with the reason."""
    path = find_kunci(folder, kunci.periode)
    failure = write_atomic(path, write_kunci(kunci).encode())
    if failure is not None:
        refuse(f"{failure.path.as_posix()} tidak dapat ditulis: {failure.sebab}.")
    return shown_path(path)


def tell_kunci(kunci: Kunci, path: str) -> Iterator[str]:
    """What was locked, where, and how much it holds."""
    kode = {nama[:2] for nama in kunci.terbit}
    counted = (("indikator", "indikator"), ("data_dasar", "data dasar"), ("kegiatan", "kegiatan"))
    listed = ", ".join(f"{sum(satu[0] == bagian for satu in kode)} {nama}" for bagian, nama in counted)
    yield f"{kunci.periode.lengkap} dikunci: {path}"
    yield f"{len(kunci.terbit)} angka dan artinya dicatat: {listed}."
    if kunci.ralat:
        yield f"{len(kunci.ralat)} ralat atas laporan sebelumnya dicatat sebagai sudah terbit."
    yield "Simpan berkas kunci itu dalam git; dari sana ia dipulihkan bila terhapus atau berubah."
    yield f"Identitas laporan tanpa nomor halaman: {kunci.identitas}"
