"""The closed choices of the data files."""

from __future__ import annotations

from enum import StrEnum


class Arah(StrEnum):
    """Which way is better."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"


class Agregasi(StrEnum):
    """How the figures of the quarters make the figure up to a quarter."""

    TERAKHIR = "terakhir"
    KUMULATIF = "kumulatif"
    JUMLAH = "jumlah"
    RATA_RATA = "rata_rata"
    MAKSIMUM = "maksimum"
    TAHUNAN = "tahunan"


class RumusTurun(StrEnum):
    """The formula of a lower-is-better indikator."""

    SELISIH = "selisih"
    KEBALIKAN = "kebalikan"


class HitungDari(StrEnum):
    """Whether capaian enters with the full or with the printed realisasi."""

    NILAI_PENUH = "nilai_penuh"
    NILAI_TAMPIL = "nilai_tampil"


class Profil(StrEnum):
    """How much of PermenPANRB 53/2014 a report must hold: what is known so far, or all of it."""

    TRIWULAN = "triwulan"
    TAHUNAN = "tahunan"
