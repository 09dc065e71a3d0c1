"""The state that `lkip status` shows: of the years and bidang that were asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import typer

from lkip_cli.cli.berikutnya import choose_tahun
from lkip_cli.cli.tempat import find_data
from lkip_cli.diagnostics.aman import safe
from lkip_cli.laporan.kelengkapan import Status, compute_status, is_of_year
from lkip_cli.pipeline import judge, load
from lkip_cli.sumber.tempat.folder import FolderTempat


def find_status(data: str | None, tahun: int | None, bidang: Collection[str]) -> Status:
    """The state of all data; of one year or of some bidang where they are named, which must be there."""
    folder = find_data(data)
    muatan = load(FolderTempat(folder.path, folder.nama))
    if tahun is not None:
        choose_tahun(muatan, tahun)
    known = {kode for kinerja in muatan.tahun.values() for kode in kinerja.instansi.bidang}
    for kode in bidang:
        if kode not in known:
            message = f"bidang “{safe(kode)}” tidak ada. Yang ada: {', '.join(sorted(known))}."
            raise typer.BadParameter(message)
    found = (satu for satu in judge(muatan) if tahun is None or is_of_year(satu, folder.nama, tahun))
    status = compute_status(muatan.tahun, muatan.hasil, found, folder.nama)
    wanted = (satu for satu in status.baris if tahun in {None, satu.periode.tahun})
    return replace(status, baris=tuple(satu for satu in wanted if not bidang or satu.bidang in bidang))
