"""Every published figure that is a number has its satuan."""

from __future__ import annotations

import pytest

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.terbit.satuan import find_satuan
from lkip_cli.model.entitas import NamaTerbit


@pytest.mark.parametrize(
    ("nama", "satuan"),
    [
        (("indikator", "persentase-aktif", "realisasi"), "%"),
        (("indikator", "wirausaha-baru", "target"), "UMKM"),
        (("indikator", "wirausaha-baru", "capaian"), "%"),
        (("data_dasar", "koperasi-aktif", "nilai"), "koperasi"),
        (("kegiatan", "padat-karya", "realisasi"), "Rp"),
        (("kegiatan", "padat-karya", "keluaran"), "orang"),
        (("kegiatan", "padat-karya", "capaian_keluaran"), "%"),
        (("jumlah", "dinas", "pagu"), "Rp"),
        (("indikator", "persentase-aktif", "desimal"), ""),
        (("indikator", "dari-tahun-lain", "realisasi"), ""),
    ],
)
def test_a_figure_has_the_satuan_of_its_kind(bahan: Bahan, nama: NamaTerbit, satuan: str) -> None:
    assert find_satuan(nama, bahan.kinerja) == satuan
