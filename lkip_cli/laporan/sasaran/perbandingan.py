"""Tables of the comparisons of one sasaran: earlier periods, the end of the renstra, the national standard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lkip_cli.capaian.hasil import Perbandingan
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.pembanding import Pembanding
from lkip_cli.capaian.tolok_ukur import TolokUkur
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.baris import Peringkat, print_peringkat
from lkip_cli.laporan.cetak import Angka
from lkip_cli.laporan.cetak_hitungan import ABSEN, print_cell, print_change, with_sign
from lkip_cli.laporan.sasaran.sumber_pembanding import list_catatan, name_periode
from lkip_cli.model.entitas import Indikator, Profil
from lkip_cli.model.nilai import Absen

PilihTolok = Callable[[Perbandingan], TolokUkur | None]

TANPA_TAHUN = "Realisasi tahun-tahun sebelumnya tidak tersedia, sehingga perkembangan antartahun tidak dapat disajikan."
TANPA_RENSTRA = (
    "Realisasi tidak dapat dibandingkan dengan target akhir Rencana Strategis, karena target atau realisasinya tidak "
    "tersedia."
)
TANPA_STANDAR = "Standar nasional bagi indikator sasaran ini tidak tersedia, sehingga tidak dibandingkan."


class BarisPeriode(Peringkat):
    """One indikator in one period, the present one last; the changes are those of the present since that period."""

    nomor: str
    indikator: str
    indikator_kode: str
    satuan: str
    periode: str
    realisasi: Angka | str
    capaian: Angka | str
    perubahan: Angka | str
    perubahan_capaian: Angka | str
    perkembangan: str


class BarisTolok(Peringkat):
    """One indikator against one yardstick; `catatan` is the verdict in words, `sumber` where the yardstick is from."""

    nomor: str
    indikator: str
    satuan: str
    target: Angka | str
    realisasi: Angka | str
    capaian: Angka | str
    catatan: str
    sumber: str


def build_perbandingan(indikator: list[Indikator], bahan: Bahan) -> dict[str, object]:
    """What templates see as `perbandingan` of a sasaran; a table without data is empty.

    The sentences `tanpa_...` say so in the report of a year, and are empty in that of a quarter.
    """
    tahunan = bahan.profil is Profil.TAHUNAN
    periode = list(_periode(indikator, bahan))
    years = [one for satu in indikator for one in _find(satu, bahan).tahun if _has_figure(one.lampau.realisasi)]
    renstra = _tolok(indikator, bahan, lambda satu: satu.renstra)
    standar = _tolok(indikator, bahan, lambda satu: satu.standar)
    return {
        "periode": periode,
        "catatan_periode": list_catatan(indikator, bahan),
        "tanpa_tahun": TANPA_TAHUN if tahunan and not years else "",
        "renstra": renstra,
        "tanpa_renstra": TANPA_RENSTRA if tahunan and not renstra else "",
        "standar": standar,
        "tanpa_standar": TANPA_STANDAR if tahunan and not standar else "",
    }


def _find(indikator: Indikator, bahan: Bahan) -> Perbandingan:
    return bahan.kini.perbandingan.get(indikator.kode, Perbandingan(None, (), None, None))


def _has_figure(hitungan: Hitungan) -> bool:
    return hitungan.nilai is not None and not isinstance(hitungan.nilai, Absen)


def _periode(indikator: list[Indikator], bahan: Bahan) -> Iterator[BarisPeriode]:
    """The rows of every indikator that has an earlier figure: years, then the quarter before, then the present one."""
    nomor = 0
    for satu in indikator:
        earlier = _list_earlier(_find(satu, bahan))
        nomor += bool(earlier)
        for pembanding in earlier:
            yield _row_earlier(nomor, satu, pembanding, bahan)
        if earlier:
            yield _row_present(nomor, satu, bahan)


def _list_earlier(perbandingan: Perbandingan) -> list[Pembanding]:
    quarter = [perbandingan.triwulan_lalu] if perbandingan.triwulan_lalu else []
    return [one for one in (*perbandingan.tahun, *quarter) if _has_figure(one.lampau.realisasi)]


def _row_earlier(nomor: int, indikator: Indikator, pembanding: Pembanding, bahan: Bahan) -> BarisPeriode:
    lampau = pembanding.lampau
    return {
        "nomor": str(nomor),
        "indikator": indikator.nama,
        "indikator_kode": indikator.kode,
        "satuan": indikator.satuan.nama,
        "periode": name_periode(lampau.realisasi.periode, bahan.periode),
        "realisasi": print_cell(lampau.realisasi),
        "capaian": print_cell(lampau.capaian),
        **print_peringkat(lampau.skala),
        "perubahan": print_change(pembanding.perubahan),
        "perubahan_capaian": with_sign(print_cell(pembanding.perubahan_capaian), pembanding.perubahan_capaian),
        "perkembangan": str(pembanding.perkembangan or ABSEN),
    }


def _row_present(nomor: int, indikator: Indikator, bahan: Bahan) -> BarisPeriode:
    hasil = bahan.kini.indikator[indikator.kode]
    return {
        "nomor": str(nomor),
        "indikator": indikator.nama,
        "indikator_kode": indikator.kode,
        "satuan": indikator.satuan.nama,
        "periode": f"{bahan.periode.singkat} {bahan.periode.tahun}",
        "realisasi": print_cell(hasil.realisasi),
        "capaian": print_cell(hasil.capaian),
        **print_peringkat(hasil.skala),
        "perubahan": ABSEN,
        "perubahan_capaian": ABSEN,
        "perkembangan": ABSEN,
    }


def _tolok(indikator: list[Indikator], bahan: Bahan, pilih: PilihTolok) -> list[BarisTolok]:
    """The rows of the indikator that have both a realisasi and the yardstick, numbered from 1."""
    found = [(satu, pilih(_find(satu, bahan))) for satu in indikator]
    measured = [
        (satu, tolok) for satu, tolok in found if tolok and _has_figure(bahan.kini.indikator[satu.kode].realisasi)
    ]
    return [_row_tolok(nomor, satu, tolok, bahan) for nomor, (satu, tolok) in enumerate(measured, start=1)]


def _row_tolok(nomor: int, indikator: Indikator, tolok: TolokUkur, bahan: Bahan) -> BarisTolok:
    return {
        "nomor": str(nomor),
        "indikator": indikator.nama,
        "satuan": indikator.satuan.nama,
        "target": print_cell(tolok.target),
        "realisasi": print_cell(bahan.kini.indikator[indikator.kode].realisasi),
        "capaian": print_cell(tolok.capaian),
        **print_peringkat(tolok.skala),
        "catatan": str(tolok.status),
        "sumber": tolok.sumber,
    }
