"""What a summary names: counts, the spread over verdicts and bands, the best and the worst, what is not measured."""

from __future__ import annotations

from typing import TypedDict

from lkip_cli.capaian.hasil import Hasil, Ringkasan, Status
from lkip_cli.capaian.sebaran import Bagian
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import Peringkat, print_peringkat
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import print_cell
from lkip_cli.laporan.pohon import group_indikator
from lkip_cli.model.entitas import Indikator

UJUNG = 3
"""So many indikator are named as the best, and as the worst."""


class BarisSebaran(TypedDict):
    """How many indikator, and which part of the whole (persen)."""

    nama: str
    warna: str
    jumlah: Angka | str
    bagian: Angka | str


class BarisUjung(Peringkat):
    """One of the best or of the worst indikator."""

    indikator: str
    capaian: Angka | str
    status: str


class BarisBelum(TypedDict):
    """The indikator of one sasaran that are not measured."""

    nomor: str
    indikator: str


def build_ringkasan(bahan: Bahan) -> dict[str, object]:
    """The counts over all indikator, and under `iku` those over the indikator kinerja utama; then the rows."""
    kini = bahan.kini
    ordered = _order(bahan)
    best = ordered[: min(UJUNG, (len(ordered) + 1) // 2)]
    return {
        **_counts(kini.ringkasan),
        "iku": _counts(kini.ringkasan_iku),
        "bagian_tercapai": print_cell(kini.sebaran.status[Status.TERCAPAI].bagian),
        "bercapaian": print_cell(kini.sebaran.bercapaian),
        "menurut_status": _by_status(kini),
        "menurut_peringkat": _by_band(bahan),
        "tertinggi": [_ujung(satu, kini) for satu in best],
        "terendah": [_ujung(satu, kini) for satu in ordered[len(best) :][::-1][:UJUNG]],
        "belum": _unmeasured(bahan),
    }


def _counts(ringkasan: Ringkasan) -> dict[str, Angka | str]:
    return {
        "jumlah_indikator": print_cell(ringkasan.jumlah_indikator),
        "diukur": print_cell(ringkasan.diukur),
        "tercapai": print_cell(ringkasan.tercapai),
        "belum_tercapai": print_cell(ringkasan.belum_tercapai),
        "belum_diukur": print_cell(ringkasan.belum_diukur),
        "tidak_dapat_dihitung": print_cell(ringkasan.tidak_dapat_dihitung),
        "rata_rata": print_cell(ringkasan.rata_rata),
    }


def _by_status(hasil: Hasil) -> list[BarisSebaran]:
    return [_sebaran(str(status), print_peringkat(None)["warna"], one) for status, one in hasil.sebaran.status.items()]


def _by_band(bahan: Bahan) -> list[BarisSebaran]:
    counted = bahan.kini.sebaran.peringkat
    return [_sebaran(band.nama, band.warna, counted[band.kode]) for band in bahan.kinerja.instansi.skala_nilai]


def _sebaran(nama: str, warna: str, bagian: Bagian) -> BarisSebaran:
    return {"nama": nama, "warna": warna, "jumlah": print_cell(bagian.jumlah), "bagian": print_cell(bagian.bagian)}


def _order(bahan: Bahan) -> list[Indikator]:
    """The indikator with a capaian, the highest first; those that are equal in print order."""
    found = [(bahan.kini.indikator[satu.kode].capaian.tepat, satu) for satu in bahan.kinerja.indikator.values()]
    known = [(capaian, satu) for capaian, satu in found if capaian is not None]
    return [satu for _, satu in sorted(known, key=lambda pair: -pair[0])]


def _ujung(indikator: Indikator, kini: Hasil) -> BarisUjung:
    hasil = kini.indikator[indikator.kode]
    return {
        "indikator": indikator.nama,
        "capaian": print_cell(hasil.capaian),
        "status": str(hasil.status),
        **print_peringkat(hasil.skala),
    }


def _unmeasured(bahan: Bahan) -> list[BarisBelum]:
    """One row per sasaran of the renstra with an indikator that is not measured or cannot be computed."""
    hasil, sasaran = bahan.kini.indikator, bahan.kinerja.renstra.sasaran
    open_ones = {Status.BELUM_DIUKUR, Status.TIDAK_DAPAT_DIHITUNG}
    lacking = group_indikator(satu for satu in bahan.kinerja.indikator.values() if hasil[satu.kode].status in open_ones)
    return [
        {"nomor": str(sasaran[kode].nomor), "indikator": "; ".join(satu.nama for satu in lacking[kode])}
        for kode in sasaran
        if kode in lacking
    ]
