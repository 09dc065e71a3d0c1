"""The plan is walked in print order, and nothing of it is left out."""

from __future__ import annotations

from lkip_cli.laporan.pohon import leaves, list_iku, walk
from lkip_cli.model.kinerja import Kinerja


def kode(kinerja: Kinerja) -> list[tuple[str, ...]]:
    rows = walk(kinerja.renstra.sasaran, kinerja.indikator.values(), leaves(kinerja.kegiatan))
    return [tuple(part.kode if part else "" for part in (c.sasaran, c.indikator, c.kegiatan)) for c in rows]


def test_rows_follow_sasaran_then_indikator_then_kegiatan_and_loose_kegiatan_come_last(kinerja: Kinerja) -> None:
    assert kode(kinerja) == [
        ("tpt", "persentase-tpt", "padat-karya"),
        ("kompetensi", "calon-wirausaha", "servis-motor"),
        ("koperasi-sehat", "persentase-aktif", "pembinaan"),
        ("koperasi-sehat", "persentase-aktif", "penghargaan"),
        ("koperasi-sehat", "persentase-sehat", ""),
        ("wirausaha", "wirausaha-baru", ""),
        ("wirausaha", "nilai-akip", ""),
        ("", "", "surat"),
    ]


def test_a_kegiatan_whose_indikator_is_not_walked_is_not_lost(kinerja: Kinerja) -> None:
    rows = list(walk(kinerja.renstra.sasaran, [], leaves(kinerja.kegiatan)))
    assert {row.kegiatan.kode for row in rows if row.kegiatan} == set(kinerja.kegiatan)


def test_indikator_kinerja_utama_stand_in_the_order_of_the_renstra(kinerja: Kinerja) -> None:
    assert [satu.kode for satu in list_iku(kinerja)] == [
        "persentase-tpt",
        "persentase-aktif",
        "persentase-sehat",
        "wirausaha-baru",
    ]
