"""What counts as a change, what does not, and in which order changes stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from lkip_cli.banding.bandingkan import compare_pasangan, group_perubahan, list_kode
from lkip_cli.banding.jenis import MODUL
from lkip_cli.banding.perubahan import Bobot
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2, changes, loaded

if TYPE_CHECKING:
    from tests.banding.conftest import Antara, Bandingkan

INDIKATOR, ANGGARAN, ISI = "2018/umum/indikator.yaml", "2018/umum/anggaran.yaml", "2018/umum/tw1.yaml"


@pytest.mark.parametrize("nomor", [1, 2])
def test_a_quarter_against_itself_says_nothing(antara: Antara, nomor: int) -> None:
    assert changes(antara(nomor, nomor)) == []


@pytest.mark.parametrize(
    "ganti",
    [
        (INDIKATOR, "target: 3,5\n", "target: 3,500\n"),
        (INDIKATOR, "target: 75\n", "target: 75,00%\n"),
        (ISI, "pelatihan: 1.000.000", "pelatihan: Rp 1000000,-"),
        (ISI, "pelatihan: 1.000.000", "pelatihan:   '1.000.000,00'   # dari SP2D"),
        (ANGGARAN, "pagu:\n          murni: 10.000.000", "pagu: 10000000"),
        (
            ISI,
            "{jumlah-pendaftar} pendaftar, {jumlah-peserta} peserta",
            "{jumlah-pendaftar}\n        pendaftar,  {jumlah-peserta} peserta",
        ),
    ],
)
def test_the_way_a_figure_or_a_text_is_written_is_no_change(
    bandingkan: Bandingkan, ganti: tuple[str, str, str]
) -> None:
    assert changes(bandingkan(ganti)) == []


def test_line_ends_comments_and_a_byte_order_mark_are_no_change(
    bandingkan: Bandingkan, contoh: dict[str, bytes]
) -> None:
    windows = {path: b"\xef\xbb\xbf# catatan\r\n" + isi.replace(b"\n", b"\r\n") for path, isi in contoh.items()}
    assert changes(bandingkan(baru=windows)) == []


def test_the_order_of_keys_and_entries_is_no_change(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    isi = contoh[INDIKATOR].decode()
    kepala, satu, dua = re.split(r"(?=^  (?:nilai-layanan|persentase-lulus):\n)", isi, flags=re.MULTILINE)
    data = kepala.replace(
        "    nama: Jumlah pendaftar\n    satuan: orang\n", "    satuan: orang\n    nama: Jumlah pendaftar\n"
    )
    assert data != kepala
    assert changes(bandingkan(baru=contoh | {INDIKATOR: (data + dua + satu).encode()})) == []


def test_the_folder_of_a_bidang_renamed_is_told_of_the_bidang_and_of_no_figure(
    bandingkan: Bandingkan, contoh: dict[str, bytes]
) -> None:
    moved = {path.replace("/umum/", "/layanan/"): isi for path, isi in contoh.items()}
    for path in ("2018/instansi.yaml", "renstra/2014-2018.yaml"):
        moved[path] = (
            moved[path]
            .replace(b"umum: Bidang Umum", b"layanan: Bidang Umum")
            .replace(b"bidang: umum", b"bidang: layanan")
        )
    rows = changes(bandingkan(baru=moved))
    assert {row[1] for row in rows} == {"entri dihapus", "entri baru"}
    assert {row[0] for row in rows} == {"umum", "layanan"}


def test_all_changes_of_a_rate_follow_from_one_figure(bandingkan: Bandingkan) -> None:
    """40 of 50 is 80 %, against 75 % a capaian of 106,67; 30 of 50 is 60 %, which is 80,00."""
    rows = bandingkan((ISI, "jumlah-peserta: 40", "jumlah-peserta: 30"))
    assert changes(rows) == [
        ("persentase-lulus", "status", "Tercapai", "Belum tercapai", ""),
        ("persentase-lulus", "peringkat", "Sangat Tinggi", "Tinggi", ""),
        ("dinas", "indikator yang tercapai", "2", "1", "-1 indikator"),
        ("dinas", "IKU yang tercapai", "1", "0", "-1 indikator"),
        ("dinas", "rata-rata capaian", "103,33%", "90,00%", "-13,33 poin persen"),
        ("persentase-lulus", "capaian", "106,67%", "80,00%", "-26,67 poin persen"),
        ("kualitas-layanan", "rata-rata capaian", "103,33%", "90,00%", "-13,33 poin persen"),
        ("persentase-lulus", "realisasi", "80,00%", "60,00%", "-20,00 poin persen"),
        ("jumlah-peserta", "jumlah", "40", "30", "-10 orang (-25,00%)"),
    ]


def test_the_heaviest_change_stands_first_and_every_row_knows_its_comparison(antara: Antara) -> None:
    rows = antara(1, 2)
    assert [row.bobot for row in rows] == sorted((row.bobot for row in rows), reverse=True)
    assert {row.jenis for row in rows} <= {modul.__name__.rpartition(".")[2] for modul in MODUL}
    assert rows[0].bobot >= Bobot.STATUS


def test_rows_are_grouped_under_headings_and_those_of_one_thing_stand_together(antara: Antara) -> None:
    groups = group_perubahan([row for row in antara(1, 2) if row.berubah])
    assert [satu.judul for satu in groups][:3] == ["Status dan peringkat", "Ringkasan instansi", "Capaian"]
    for satu in groups:
        seen = list(dict.fromkeys(row.pokok for row in satu.perubahan))
        assert [row.pokok for row in satu.perubahan] == sorted((row.pokok for row in satu.perubahan), key=seen.index)


def test_every_kode_that_can_change_is_listed(dinas: Muatan) -> None:
    listed = set(list_kode(compare(dinas, TW1, dinas, TW2).pasangan))
    assert {
        "dinas",
        "koperasi",
        "penganggur",
        "persentase-tpt",
        "padat-karya",
        "uu-25-1992",
        "peserta-penyuluhan",
    } <= listed


def test_the_comparison_can_be_run_again_with_the_same_result(contoh: dict[str, bytes]) -> None:
    banding = compare(loaded(contoh), TW1, loaded(contoh), TW1)
    assert compare_pasangan(banding.pasangan) == banding.perubahan
