"""The text of a kegiatan stands in full once."""

from __future__ import annotations

from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.dukungan import group_dukungan
from lkip_cli.laporan.prosa import Prosa
from lkip_cli.laporan.sasaran.deskripsi import build_deskripsi


def told(sasaran: str, bahan: Bahan, prosa: Prosa) -> list[tuple[str, str, str]]:
    entries = build_deskripsi(group_dukungan(bahan.kinerja)[sasaran], bahan, prosa)
    return [(satu["kegiatan"], " ".join(str(b["teks"]) for b in satu["blok"]), satu["rujukan"]) for satu in entries]


def test_the_text_stands_in_full_under_the_sasaran_it_supports_first(bahan: Bahan, prosa: Prosa) -> None:
    assert told("kompetensi", bahan, prosa) == [("Pelatihan servis sepeda motor", "Pelatihan belum dilaksanakan.", "")]


def test_elsewhere_it_says_where_to_read(bahan: Bahan, prosa: Prosa) -> None:
    assert told("tpt", bahan, prosa) == [("Pelatihan servis sepeda motor", "", "Sasaran Strategis 2")]


def test_a_kegiatan_without_text_is_left_out(bahan: Bahan, prosa: Prosa) -> None:
    assert told("koperasi-sehat", bahan, prosa) == [("Pembinaan perkoperasian", "Pembinaan 0 koperasi.", "")]
