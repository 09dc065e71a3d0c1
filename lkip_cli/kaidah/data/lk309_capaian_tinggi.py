"""LK309: capaian jauh di atas target."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.capaian.ukur import print_persen
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import (
    find_beyond_seratus,
    find_pecahan,
    list_terbaru,
    place_realisasi,
    place_target,
    print_hitungan,
    with_label,
)
from lkip_cli.kaidah.contoh import INDIKATOR, change
from lkip_cli.kaidah.periksa import Periksa, temuan

KAIDAH = Kaidah(
    kode="LK309",
    tingkat=Tingkat.PERINGATAN,
    judul="Capaian jauh di atas target",
    alasan="Capaian di atas 120% biasanya berarti targetnya terlalu rendah, atau angkanya salah ketik.",
    cara_memperbaiki=(
        "Periksa target dan realisasinya. Bila keduanya benar, jelaskan dalam analisis dan usulkan target yang baru."
    ),
    rujukan="Kebiasaan evaluasi kinerja: capaian di atas 120% ditinjau kembali",
    contoh_salah=Contoh(change(INDIKATOR, ("target: 3,5", "target: ▶2,5"))),
    contoh_benar=Contoh(change(INDIKATOR, ("target: 3,5", "target: 3,25"))),
)
WAJAR = Decimal(120)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """The newest capaian of each indikator against the target of the year; what LK304 and LK310 report is left out."""
    for nomor, indikator, hasil in list_terbaru(periksa):
        capaian = _uncapped(hasil.capaian_tahunan or hasil.capaian)
        persen = print_persen(capaian)
        if persen is None or persen <= WAJAR or find_pecahan(hasil.target.nilai, indikator.satuan) is not None:
            continue
        if find_beyond_seratus(indikator, hasil) is None:
            kapan = Periode(periksa.kinerja.tahun, nomor).nama
            target = with_label(place_target(periksa, indikator), f"target {print_hitungan(hasil.target)}")
            yield temuan(
                KAIDAH,
                f"capaian `{indikator.kode}` pada {kapan} {print_hitungan(capaian)}",
                (target, *place_realisasi(periksa, nomor, indikator, hasil)),
                "Periksa target dan realisasi ini. Bila keduanya benar, jelaskan sebabnya dalam `analisis`.",
                entitas=indikator.kode,
            )


def _uncapped(capaian: Hitungan) -> Hitungan:
    """The full capaian behind one that was cut at its bound."""
    return next((asal for asal in capaian.masukan if asal.medan == f"{capaian.medan}_penuh"), capaian)
