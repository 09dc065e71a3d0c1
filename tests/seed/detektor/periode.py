"""The period of the report, and that of the plans it cites."""

from __future__ import annotations

import re

from tests.seed.detektor.hasil import Hasil, find_contradictions
from tests.seed.naskah import Naskah

TRIWULAN = "II"
KEPALA = re.compile(r"\b(?:TW|Triwulan) (I{1,3}|IV)\b", re.IGNORECASE)
RPJMD = re.compile(
    r"(?:RPJMD|Rencana Pembangunan Jangka Menengah Daerah[^.;]*?)(?: tahun)? (\d{4}-\d{4})", re.IGNORECASE
)


def find_other_quarters(naskah: Naskah) -> Hasil:
    """A column headed with another quarter than that of the report."""
    found = [
        (quarter, kepala) for tabel in naskah.tabel for kepala in tabel.kepala for quarter in KEPALA.findall(kepala)
    ]
    return Hasil(len(found), [kepala for quarter, kepala in found if quarter.upper() != TRIWULAN])


def find_plan_periods(naskah: Naskah) -> Hasil:
    """Two periods of the RPJMD."""
    return find_contradictions(("RPJMD", found, teks) for teks in naskah.texts() for found in RPJMD.findall(teks))
