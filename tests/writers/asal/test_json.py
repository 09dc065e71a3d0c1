"""Programs read a derivation without reading sentences."""

from __future__ import annotations

import json
from collections.abc import Callable

from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.writers.asal.json import format_asal

Telusur = Callable[..., Jejak]


def test_a_figure_holds_its_inputs_with_place_and_commit(telusur: Telusur) -> None:
    page = json.loads(format_asal(telusur("capaian/persentase-lulus", riwayat=True)))
    assert (page["versi"], page["periode"]) == (1, "2018-TW1")
    (capaian,) = page["angka"]
    assert (capaian["rujukan"], capaian["tercetak"]) == ("persentase-lulus.capaian@2018-TW1", "106,67%")
    assert capaian["keterangan"]["Status"] == "Tercapai"
    realisasi, target = capaian["masukan"]
    assert target["sumber"] == {"berkas": "data/2018/umum/indikator.yaml", "baris": 27, "kolom": 13}
    peserta, pendaftar = (satu["sumber"] for satu in realisasi["masukan"])
    assert peserta["komit"] == {
        "sha": "a1b2c3d4e5f6a7b8",
        "penulis": "Siti Aminah",
        "tanggal": "2018-04-03",
        "judul": "Isi TW I",
    }
    assert pendaftar["komit"] is None


def test_a_computed_figure_has_no_place(telusur: Telusur) -> None:
    (capaian,) = json.loads(format_asal(telusur("capaian/persentase-lulus")))["angka"]
    assert capaian["sumber"] is None
