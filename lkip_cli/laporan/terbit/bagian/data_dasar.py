"""The data dasar: the figure up to the quarter, and the quarters that it is joined from."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.angka import Sifat, Terbit
from lkip_cli.laporan.terbit.bagian.cara import DESIMAL
from lkip_cli.laporan.terbit.isian import Tempat, list_realisasi

DATA_DASAR = "data_dasar"


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """Every data dasar in file order."""
    for kode, data in bahan.kinerja.data_dasar.items():
        yield Terbit((DATA_DASAR, kode, "nama"), data.nama, Sifat.NAMA, (DATA_DASAR, kode))
        yield Terbit((DATA_DASAR, kode, "bidang"), data.bidang, Sifat.NAMA, (DATA_DASAR, kode))
        for medan, teks in (("satuan", data.satuan.kode), ("agregasi", str(data.agregasi))):
            yield Terbit((DATA_DASAR, kode, medan), teks, Sifat.ARTI, (DATA_DASAR, kode, medan))
        sebab = frozenset({(DATA_DASAR, kode, "satuan"), (DATA_DASAR, kode, "agregasi"), DESIMAL})
        tempat = Tempat(DATA_DASAR, kode, "nilai", "data", data.bidang)
        yield from list_realisasi(bahan, tempat, data.agregasi, bahan.kini.data[kode], sebab)
