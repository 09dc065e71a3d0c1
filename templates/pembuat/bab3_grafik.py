"""Bab III, the charts beside the tables: capaian of the indikator kinerja utama, serapan of the budget."""

from __future__ import annotations

from .field import reference
from .naskah import Naskah


def _chart(naskah: Naskah, nama: str, before: str, after: str, title: str) -> None:
    """A sentence that points at the chart, the chart, its caption; or why there is none."""
    with naskah.when(f"grafik.{nama}.ada"):
        naskah.text(before, reference(f"grafik_{nama}"), after)
        naskah.figure(nama, f"grafik_{nama}", title)
        naskah.otherwise()
        naskah.text(f"{{{{ grafik.{nama}.kalimat }}}}")


def write_achievement_charts(naskah: Naskah) -> None:
    """Add capaian of each indikator kinerja utama, and their mean by quarter."""
    _chart(
        naskah,
        "capaian_iku",
        "",
        " memperlihatkan capaian setiap Indikator Kinerja Utama terhadap targetnya.",
        "Capaian Indikator Kinerja Utama {{ periode.judul }}",
    )
    _chart(
        naskah,
        "capaian_triwulan",
        "Rata-rata capaian Indikator Kinerja Utama yang telah diukur pada setiap triwulan disajikan pada ",
        ".",
        "Rata-rata Capaian Indikator Kinerja Utama Setiap Triwulan Tahun {{ periode.tahun }}",
    )


def write_absorption_charts(naskah: Naskah) -> None:
    """Add serapan of each bidang where there are several, and that of the agency by quarter."""
    with naskah.when("pendahuluan.jumlah_bidang != '1'"):
        _chart(
            naskah,
            "serapan_bidang",
            "Perbandingan serapan anggaran antarunit kerja diperlihatkan pada ",
            ".",
            "Serapan Anggaran Setiap Unit Kerja {{ periode.judul }} (%)",
        )
    _chart(
        naskah,
        "serapan_triwulan",
        "Perkembangan serapan anggaran dari triwulan ke triwulan diperlihatkan pada ",
        ".",
        "Serapan Anggaran sampai dengan Setiap Triwulan Tahun {{ periode.tahun }} (%)",
    )
