"""What the sign “-” means in a table of the plan -> sentences under that table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkip_cli.capaian.hasil import Hasil
from lkip_cli.laporan.pohon import Cabang
from lkip_cli.model.nilai import Absen, KataAbsen

TANPA_KEGIATAN = "Tanda “-” pada kolom kegiatan berarti tidak ada kegiatan yang dianggarkan untuk indikator tersebut."
TANPA_INDIKATOR = "Tanda “-” pada kolom indikator berarti kegiatan tersebut tidak mendukung indikator tertentu."
TANPA_PAGU = "Tanda “-” pada kolom pagu kegiatan berarti kegiatan tersebut tidak dianggarkan."


def explain_signs(cabang: Iterable[Cabang], hasil: Hasil) -> str:
    """A sentence for each kind of row that shows the sign; empty where none does."""
    return " ".join(dict.fromkeys(sentence for satu in cabang for sentence in _of_row(satu, hasil)))


def _of_row(cabang: Cabang, hasil: Hasil) -> Iterator[str]:
    if cabang.kegiatan is None:
        yield TANPA_KEGIATAN
        return
    if cabang.indikator is None:
        yield TANPA_INDIKATOR
    if hasil.anggaran[cabang.kegiatan.kode].pagu.nilai == Absen(KataAbsen.TIDAK_DIANGGARKAN):
        yield TANPA_PAGU
