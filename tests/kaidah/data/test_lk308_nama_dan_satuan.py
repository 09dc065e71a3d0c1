"""LK308: a name that contradicts its satuan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _named(nama: str, satuan: str, target: str) -> dict[str, str]:
    return change(
        INDIKATOR,
        ("nama: Nilai layanan", f"nama: {nama}"),
        ("satuan: indeks", f"satuan: {satuan}"),
        ("target: 3,5", f"target: {target}"),
    )


@pytest.mark.parametrize(
    ("nama", "satuan", "target", "salah"),
    [
        ("Jumlah tenaga kerja yang kompeten", "persen", "42,76", "tetapi satuannya persen"),
        ("Jumlah tenaga kerja yang kompeten", "indeks", "42,76", "tetapi targetnya 42,76"),
        ("Persentasi tenaga kerja yang kompeten", "orang", "42", "tetapi satuannya orang"),
        ("Indeks Kepuasan Masyarakat", "orang", "80", "tetapi satuannya orang"),
    ],
)
def test_what_contradicts_is_named(temukan: Temukan, nama: str, satuan: str, target: str, salah: str) -> None:
    (found,) = temukan("LK308", _named(nama, satuan, target))
    assert salah in found.ringkas


@pytest.mark.parametrize(
    ("nama", "satuan", "target"),
    [
        ("Jumlah peserta", "orang", "45.096"),
        ("Jumlah nilai investasi", "indeks", "42,0"),
        ("Tingkat pengangguran terbuka", "persen", "3,15"),
        ("Persentase tenaga kerja yang kompeten", "persen", "42,76"),
        ("Indeks Kepuasan Masyarakat", "indeks", "80"),
        ("Indeks Kepuasan Masyarakat", "persen", "80"),
    ],
)
def test_names_that_fit_stand(temukan: Temukan, nama: str, satuan: str, target: str) -> None:
    assert temukan("LK308", _named(nama, satuan, target)) == []


def test_an_index_may_be_counted_in_whole_points(temukan: Temukan, contoh: dict[str, bytes]) -> None:
    instansi = contoh["2018/instansi.yaml"].decode().replace("nama: orang", "nama: poin")
    laid = {"2018/instansi.yaml": instansi} | _named("Indeks Kepuasan Masyarakat", "orang", "80")
    assert temukan("LK308", laid) == []
