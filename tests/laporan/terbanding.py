"""The small year with a past, and as the report of a whole year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import compare_hasil, compute_hasil
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.model.entitas import AngkaRiwayat, Profil, Riwayat, StandarNasional
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

LALU = {2017: AngkaRiwayat(Decimal(90), "LKIP 2017", Decimal(88), "angka sementara")}
LAMA = {
    2015: AngkaRiwayat(Decimal(70), "LKIP 2015"),
    2016: AngkaRiwayat(Absen(KataAbsen.BELUM_DIUKUR), ""),
}
RIWAYAT = {
    "persentase-aktif": Riwayat(LALU, StandarNasional(Decimal("98.5"), "Kementerian Koperasi")),
    "persentase-sehat": Riwayat(LAMA),
}


@pytest.fixture
def terbanding(kinerja: Kinerja) -> Bahan:
    """Give the report of triwulan II with earlier years, a renstra target and a national standard of the koperasi."""
    planned = replace(kinerja.renstra, target={"persentase-aktif": {2018: Decimal(95)}})
    year = replace(kinerja, riwayat=RIWAYAT, renstra=planned)
    compared = compare_hasil({2018: year}, {p: compute_hasil(year, p) for p in year.periode})
    return Bahan(year, {p.triwulan: hasil for p, hasil in compared.items()}, Periode(2018, 2))


def as_report_of_a_year(bahan: Bahan) -> Bahan:
    """The same with the profile of a year."""
    quarter = replace(bahan.kinerja.triwulan[2], profil=Profil.TAHUNAN)
    return replace(bahan, kinerja=replace(bahan.kinerja, triwulan={**bahan.kinerja.triwulan, 2: quarter}))
