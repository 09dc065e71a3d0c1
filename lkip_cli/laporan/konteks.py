"""All that a template may see: plain dicts, lists, texts, counts, Angka and Teks."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil
from lkip_cli.diagnostics import Diagnostic
from lkip_cli.laporan.bahan import Bahan, RalatCetak
from lkip_cli.laporan.grafik import build_charts
from lkip_cli.laporan.keuangan.susun import build_keuangan
from lkip_cli.laporan.metode import explain_metode
from lkip_cli.laporan.prosa import compose_prosa
from lkip_cli.laporan.ringkasan import build_ringkasan
from lkip_cli.laporan.sasaran.susun import build_sasaran
from lkip_cli.laporan.tabel import build_tables
from lkip_cli.laporan.umum import (
    build_instansi,
    build_pendahuluan,
    build_peraturan,
    build_periode,
    build_renstra,
    list_dasar_hukum,
)
from lkip_cli.model.kinerja import Kinerja

VERSI = 1
"""Version of the context; it grows when a key is renamed or taken away."""


def compose_laporan(
    kinerja: Kinerja, hasil: Mapping[int, Hasil], periode: Periode, ralat: tuple[RalatCetak, ...] = ()
) -> tuple[dict[str, object], list[Diagnostic]]:
    """The report of `periode` as a template sees it, and the findings of the references in prose.

    `hasil` holds the figures of the quarters up to and with that of the report, by number;
    `ralat` are the corrections of earlier reports that this one prints.
    """
    bahan = Bahan(kinerja, hasil, periode, ralat)
    prosa, found = compose_prosa(bahan)
    konteks = {
        "versi": VERSI,
        "instansi": build_instansi(kinerja.instansi),
        "periode": build_periode(bahan),
        "peraturan": build_peraturan(kinerja),
        "dasar_hukum": list_dasar_hukum(kinerja),
        "pendahuluan": build_pendahuluan(kinerja, prosa),
        "renstra": build_renstra(kinerja.renstra),
        "tabel": build_tables(bahan),
        "metode": explain_metode(bahan),
        "sasaran": build_sasaran(bahan, prosa),
        "keuangan": build_keuangan(bahan),
        "ringkasan": build_ringkasan(bahan),
        "grafik": build_charts(bahan),
        "pengantar": prosa.get("triwulan", periode.triwulan, "kata_pengantar"),
        "penutup": prosa.get("triwulan", periode.triwulan, "penutup"),
        "tindak_lanjut": prosa.get("triwulan", periode.triwulan, "tindak_lanjut"),
    }
    return konteks, found
