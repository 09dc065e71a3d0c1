"""The money of one kegiatan."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.pagu import Daun, compute_daun
from lkip_cli.capaian.versi import find_in_force
from lkip_cli.diagnostics import Gagal
from lkip_cli.model.entitas import Kegiatan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, KataAbsen

TIDAK_DIANGGARKAN = Absen(KataAbsen.TIDAK_DIANGGARKAN)


@pytest.fixture
def daun(susun: Callable[..., Kinerja], kegiatan: Callable[..., Kegiatan]) -> Callable[..., Daun]:
    """The figures of a kegiatan; the version `perubahan` takes effect on 26 May."""

    def build(pagu: object, realisasi: object = None, triwulan: int = 2) -> Daun:
        isi = {} if realisasi is None else {"dipa": realisasi}
        kinerja = susun(kegiatan("dipa", pagu), isi={triwulan: {"realisasi_anggaran": isi}})
        periode = Periode(2018, triwulan)
        return compute_daun(kinerja, kinerja.kegiatan["dipa"], find_in_force(kinerja.dokumen.pagu, periode), periode)

    return build


def test_the_pagu_of_pppomn_is_the_one_saved_upon_in_may(daun: Callable[..., Daun]) -> None:
    # 24.126.484.000 + 48.022.572.000 + 33.221.482.000 = 105.370.538.000, less 1.544.000.000 on 26 May
    murni = Decimal(24_126_484_000 + 48_022_572_000 + 33_221_482_000)
    versions = {"murni": murni, "perubahan": murni - 1_544_000_000}
    early, late = daun(versions, triwulan=1), daun(versions, triwulan=2)
    assert [early.pagu.tepat, late.pagu.tepat] == [105_370_538_000, 103_826_538_000]
    assert [early.pagu.rumus.sumber, late.pagu.rumus.sumber] == ["Versi Murni", "Versi Perubahan"]
    assert late.pagu_murni.tepat == 105_370_538_000


def test_a_version_that_is_not_listed_keeps_the_pagu_before(daun: Callable[..., Daun]) -> None:
    assert daun("28525500").pagu.tepat == 28_525_500


def test_before_its_first_version_a_kegiatan_has_no_pagu_which_is_not_zero(daun: Callable[..., Daun]) -> None:
    early, late = daun({"perubahan": Decimal(8_867_500)}, triwulan=1), daun({"perubahan": Decimal(8_867_500)})
    assert (early.pagu.nilai, early.pagu.alasan) == (TIDAK_DIANGGARKAN, "dipa belum dianggarkan pada triwulan ini")
    assert (late.pagu.tepat, late.pagu_murni.nilai) == (8_867_500, TIDAK_DIANGGARKAN)


def test_without_pagu_there_is_no_realisasi_to_fill_in(daun: Callable[..., Daun]) -> None:
    not_budgeted = daun(TIDAK_DIANGGARKAN)
    assert [not_budgeted.pagu.nilai, not_budgeted.pagu_murni.nilai] == [TIDAK_DIANGGARKAN] * 2
    assert not_budgeted.realisasi.nilai == TIDAK_DIANGGARKAN


def test_what_was_spent_without_pagu_still_stands(daun: Callable[..., Daun]) -> None:
    assert daun(TIDAK_DIANGGARKAN, "5000").realisasi.tepat == 5000


def test_a_realisasi_that_is_missing_is_none_and_not_zero(daun: Callable[..., Daun]) -> None:
    assert daun("100").realisasi.nilai is None
    assert daun("100").realisasi.alasan == "realisasi dipa belum diisi untuk Triwulan II"


def test_what_could_not_be_read_is_none_and_not_zero(daun: Callable[..., Daun], gagal: Gagal) -> None:
    assert daun({"murni": Decimal(100), "perubahan": gagal}).pagu.nilai is None
    assert daun({"murni": gagal}).pagu_murni.nilai is None
    assert daun({}).pagu.nilai is None
    assert daun("100", gagal).realisasi.nilai is None
