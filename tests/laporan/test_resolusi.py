"""What is wrong with a reference is told, whatever it names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkip_cli.diagnostics import Fault
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.resolusi import resolve
from lkip_cli.laporan.rujukan import find_references
from lkip_cli.model.entitas import Target
from lkip_cli.model.kinerja import Kinerja


def fault(rujukan: str, bahan: Bahan) -> Fault:
    resolved = resolve(find_references(rujukan)[0], bahan)
    assert isinstance(resolved, Fault)
    return resolved


@pytest.mark.parametrize(
    ("rujukan", "kode"),
    [
        ("{koperasi-akti}", "LK601"),
        ("{}", "LK601"),
        ("{koperasi-aktif@tw9}", "LK601"),
        ("{koperasi-aktif@triwulan}", "LK601"),
        ("{peraturan.perpres-29}", "LK601"),
        ("{koperasi-aktif.capaian}", "LK602"),
        ("{persentase-aktif.sisa}", "LK602"),
        ("{dinas}", "LK602"),
        ("{servis-motor}", "LK602"),
        ("{tahun.capaian}", "LK602"),
        ("{calon-wirausaha}", "LK603"),
        ("{calon-wirausaha.capaian}", "LK603"),
        ("{persentase-aktif.target_triwulan}", "LK603"),
        ("{penghargaan.keluaran}", "LK603"),
        ("{penghargaan.pagu@tw1}", "LK603"),
        ("{koperasi-aktif@tw3}", "LK605"),
        ("{triwulan@tw4}", "LK605"),
    ],
)
def test_each_fault_has_its_code(rujukan: str, kode: str, bahan: Bahan) -> None:
    assert fault(rujukan, bahan).kode == kode


def test_a_fault_marks_the_reference_in_the_text(bahan: Bahan) -> None:
    found = fault("ada {koperasi-akti} di sini", bahan)
    assert (found.offset, found.panjang) == (4, len("{koperasi-akti}"))


@pytest.mark.parametrize(
    ("rujukan", "near"),
    [
        ("{koperasi-aktf}", "`{koperasi-aktif}`"),
        ("{persentase-aktif.capain}", "`{persentase-aktif.capaian}`"),
        ("{peraturan.perpres-29-2015}", "`{peraturan.perpres-29-2014}`"),
    ],
)
def test_a_misspelt_name_is_answered_with_the_near_one(rujukan: str, near: str, bahan: Bahan) -> None:
    assert near in fault(rujukan, bahan).perbaikan


def test_an_unknown_medan_is_answered_with_those_of_its_kind(bahan: Bahan) -> None:
    perbaikan = fault("{dinas}", bahan).perbaikan
    assert all(f"`{medan}`" in perbaikan for medan in ("pagu", "realisasi", "serapan", "sisa"))


def test_an_absent_figure_is_told_with_the_word_of_the_data(bahan: Bahan) -> None:
    assert "`belum diukur`" in fault("{calon-wirausaha}", bahan).mengapa


def test_the_target_of_the_quarter_can_be_named_where_the_year_is_split(
    kinerja: Kinerja, susun: Callable[..., Bahan]
) -> None:
    wirausaha = kinerja.indikator["wirausaha-baru"]
    split = replace(wirausaha, target={"murni": Target(Decimal(45096), {2: Decimal(40000)})})
    bahan = susun(replace(kinerja, indikator={**kinerja.indikator, "wirausaha-baru": split}))

    def printed(medan: str) -> str:
        return str(resolve(find_references(f"{{wirausaha-baru.{medan}}}")[0], bahan))

    assert printed("target_triwulan") == "40.000 UMKM"
    assert printed("capaian") == "118,38%"  # 47.353 / 40.000 = 1,183825
    assert printed("capaian_tahunan") == "105,00%"  # 47.353 / 45.096 = 1,05005


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(
    kode=st.sampled_from(["dinas", "persentase-aktif", "tahun", "peraturan", "surat", "peserta", "tpt", "x", ""]),
    medan=st.sampled_from(["", ".pagu", ".capaian", ".keluaran", ".nilai", ".x", ".lan-239-2003", ".", ".1"]),
    penanda=st.sampled_from(["", "@tw1", "@tw2", "@tw3", "@", "@x"]),
)
def test_no_reference_raises(kode: str, medan: str, penanda: str, bahan: Bahan) -> None:
    (reference,) = find_references(f"{{{kode}{medan}{penanda}}}")
    assert isinstance(resolve(reference, bahan), Angka | str | Fault)
