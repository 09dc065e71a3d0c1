"""The data dasar as they stand up to a quarter."""

from __future__ import annotations

from collections.abc import Mapping

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.agregasi import aggregate
from lkip_cli.capaian.figur import Figur, find_desimal
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.model.entitas import Agregasi
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Nilai


def compute_data(kinerja: Kinerja, periode: Periode) -> dict[str, Hitungan]:
    """Every data dasar by kode, joined over the quarters as its agregasi says."""
    computed = {}
    for kode, data in kinerja.data_dasar.items():
        averaged = data.agregasi is Agregasi.RATA_RATA
        desimal = find_desimal(data.satuan, kinerja.instansi.perhitungan, hasil_bagi=averaged)
        figur = Figur(kode, "nilai", periode, data.satuan, desimal)
        computed[kode] = aggregate(figur, data.agregasi, _by_quarter(kinerja, kode))
    return computed


def _by_quarter(kinerja: Kinerja, kode: str) -> Mapping[int, Nilai]:
    return {nomor: satu.data[kode].nilai for nomor, satu in kinerja.triwulan.items() if kode in satu.data}
