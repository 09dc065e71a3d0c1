"""Whether an indikator has reached its target."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """The verdict on an indikator; the value is the word that a page shows.

    `BELUM_DIUKUR`: the data declare that there is no realisasi in this quarter.
    `TIDAK_DAPAT_DIHITUNG`: there is no verdict, because a figure is missing, could
    not be read, has no target, or divides by zero.
    """

    TERCAPAI = "Tercapai"
    BELUM_TERCAPAI = "Belum tercapai"
    BELUM_DIUKUR = "Belum diukur"
    TIDAK_DAPAT_DIHITUNG = "Tidak dapat dihitung"
