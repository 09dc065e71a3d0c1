"""Meanings of the names of the charts; each stands beside its chart."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.laporan.grafik import find_charts

_GRAFIK = find_charts()
_ISI = {
    "ada": "ya bila sekurang-kurangnya satu angkanya ada; untuk if saja",
    "kalimat": "kalimat yang menceritakan isi grafik, juga teks alternatifnya; bila kosong, sebabnya",
    "tabel": "lembar angka di balik grafik",
}

ARTI: Mapping[str, Mapping[str, str]] = {
    "grafik": {nama: modul.ARTI for nama, modul in _GRAFIK.items()},
    **{f"grafik.{nama}": _ISI for nama in _GRAFIK},
}
