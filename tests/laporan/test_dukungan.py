"""A kegiatan is counted under the sasaran it supports first, and shown under the others."""

from __future__ import annotations

from dataclasses import replace

from lkip_cli.laporan.dukungan import group_dukungan
from lkip_cli.model.kinerja import Kinerja


def shown(kinerja: Kinerja) -> dict[str, list[tuple[str, bool]]]:
    return {
        kode: [(satu.kegiatan.kode, satu.pendukung) for satu in isi] for kode, isi in group_dukungan(kinerja).items()
    }


def test_a_kegiatan_that_supports_two_sasaran_is_counted_once(kinerja: Kinerja) -> None:
    assert shown(kinerja) == {
        "tpt": [("padat-karya", False), ("servis-motor", True)],
        "kompetensi": [("servis-motor", False)],
        "koperasi-sehat": [("pembinaan", False), ("penghargaan", False)],
    }


def test_a_kegiatan_that_only_supports_besides_is_counted_nowhere_but_told_under_the_first(kinerja: Kinerja) -> None:
    surat = replace(kinerja.kegiatan["surat"], juga_mendukung=("persentase-aktif", "persentase-tpt"))
    changed = replace(kinerja, kegiatan={"surat": surat})
    assert shown(changed) == {"koperasi-sehat": [("surat", True)], "tpt": [("surat", True)]}
    assert {satu.pertama for isi in group_dukungan(changed).values() for satu in isi} == {"koperasi-sehat"}


def test_two_indikator_of_one_sasaran_show_a_kegiatan_once(kinerja: Kinerja) -> None:
    pembinaan = replace(kinerja.kegiatan["pembinaan"], juga_mendukung=("persentase-sehat",))
    changed = replace(kinerja, kegiatan={"pembinaan": pembinaan})
    assert shown(changed) == {"koperasi-sehat": [("pembinaan", False)]}


def test_a_kegiatan_above_sub_kegiatan_holds_no_money(kinerja: Kinerja) -> None:
    penghargaan = replace(kinerja.kegiatan["penghargaan"], induk="pembinaan")
    groups = group_dukungan(replace(kinerja, kegiatan={**kinerja.kegiatan, "penghargaan": penghargaan}))
    assert [(satu.kegiatan.kode, satu.daun) for satu in groups["koperasi-sehat"]] == [
        ("pembinaan", False),
        ("penghargaan", True),
    ]


def test_the_kegiatan_of_a_program_stand_together_whichever_indikator_they_support(kinerja: Kinerja) -> None:
    """Two programs whose kegiatan alternate by indikator."""
    order = ("persentase-aktif", "persentase-sehat", "nilai-akip")
    programs = ("kelembagaan", "pelatihan", "kelembagaan")
    dasar = kinerja.kegiatan["pembinaan"]
    kegiatan = {
        f"k{nomor}": replace(dasar, kode=f"k{nomor}", mendukung=satu, program=program)
        for nomor, (satu, program) in enumerate(zip(order, programs, strict=True), 1)
    }
    akip = replace(kinerja.indikator["nilai-akip"], sasaran="koperasi-sehat")
    changed = replace(kinerja, kegiatan=kegiatan, indikator={**kinerja.indikator, "nilai-akip": akip})
    assert [kode for kode, _ in shown(changed)["koperasi-sehat"]] == ["k1", "k3", "k2"]
