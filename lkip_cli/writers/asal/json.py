"""Derivations as JSON for programs: an object per figure, with the objects of its inputs in it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from lkip_cli.diagnostics import Place, TextPlace
from lkip_cli.laporan.asal.jejak import Baris, Jejak, baris_of
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.sumber.git import Komit

VERSI = 1
"""Version of the form; it grows when a key is renamed or taken away."""


def format_asal(jejak: Jejak) -> str:
    """The period and its figures."""
    page = {
        "versi": VERSI,
        "instansi": jejak.instansi,
        "periode": str(jejak.periode),
        "angka": [_shown(satu, jejak) for satu in jejak.turunan],
    }
    return json.dumps(page, ensure_ascii=False, indent=2)


def _shown(turunan: Turunan, jejak: Jejak) -> dict[str, object]:
    """A figure that was asked for, with the places where the report prints it."""
    return {**_figure(turunan, jejak), "tempat_tercetak": list(jejak.tercetak.get(turunan.tag, ()))}


def _figure(turunan: Turunan, jejak: Jejak) -> dict[str, object]:
    return {
        "rujukan": turunan.rujukan,
        "nama": turunan.nama,
        "periode": str(turunan.periode),
        "tercetak": turunan.cetak,
        "nilai": turunan.tepat,
        "rumus": turunan.rumus,
        "dasar": turunan.dasar,
        "dihitung": turunan.dihitung,
        "dibulatkan": turunan.dibulatkan,
        "keterangan": dict(turunan.keterangan),
        "sumber": _place(turunan.tempat, jejak.riwayat),
        "masukan": [_figure(satu, jejak) for satu in turunan.masukan],
    }


def _place(place: Place | None, riwayat: Mapping[Baris, Komit | None]) -> dict[str, object] | None:
    if place is None:
        return None
    if not isinstance(place, TextPlace):
        return {"berkas": place.berkas}
    told: dict[str, object] = {"berkas": place.berkas, "baris": place.baris, "kolom": place.kolom}
    baris = baris_of(place)
    return told | {"komit": _komit(riwayat[baris])} if baris is not None and baris in riwayat else told


def _komit(komit: Komit | None) -> dict[str, str] | None:
    """The commit of the line; None where the line is not committed yet."""
    if komit is None:
        return None
    tanggal = komit.tanggal.isoformat() if komit.tanggal else ""
    return {"sha": komit.sha, "penulis": komit.penulis, "tanggal": tanggal, "judul": komit.judul}
