"""Sentences that read well whatever the figures are: none, some or all measured, nothing or something spent."""

from __future__ import annotations


def choose(*branches: tuple[str, str], otherwise: str = "") -> str:
    """Return, as tags in a line, the text of the first (condition, text) whose condition holds, else `otherwise`."""
    words = ("if", *["elif"] * (len(branches) - 1))
    chosen = [f"{{% {word} {condition} %}}{text}" for word, (condition, text) in zip(words, branches, strict=True)]
    rest = f"{{% else %}}{otherwise}" if otherwise else ""
    return f"{''.join(chosen)}{rest}{{% endif %}}"


PERINGKAT = "{{ b.warna | arsir }}{% if b.skala %}{{ b.skala }}{% else %}-{% endif %}"
"""The band of a capaian in a row `b`: its word, in a cell of its colour."""

HASIL = choose(
    ("ringkasan.belum_tercapai == '0'", " dan mencapai target"),
    ("ringkasan.tercapai == '0'", ", tetapi belum mencapai target"),
    otherwise=(
        ", yaitu {{ ringkasan.tercapai }} indikator mencapai target dan {{ ringkasan.belum_tercapai }} indikator "
        "belum mencapai target"
    ),
)
LAINNYA = choose(
    ("ringkasan.belum_diukur != '0'", " Adapun {{ ringkasan.belum_diukur }} indikator lainnya belum diukur."),
)
TIDAK_DAPAT_DIHITUNG = choose(
    (
        "ringkasan.tidak_dapat_dihitung != '0'",
        " Capaian {{ ringkasan.tidak_dapat_dihitung }} indikator tidak dapat dihitung.",
    ),
)
PENGUKURAN = choose(
    ("ringkasan.diukur == '0'", "belum ada yang diukur."),
    otherwise=f"{{{{ ringkasan.diukur }}}} indikator telah diukur{HASIL}.{LAINNYA}",
)
SELURUH = choose(("s.jumlah_indikator == '1'", "indikator kinerjanya"), otherwise="seluruh indikator kinerjanya")

PENGUKURAN_SEMUA = (
    "Dari {{ ringkasan.jumlah_indikator }} indikator kinerja pada seluruh sasaran strategis, "
    f"{PENGUKURAN}{TIDAK_DAPAT_DIHITUNG}"
)
"""How many indikator of the agency were measured, and with which outcome."""

RATA_RATA_SEMUA = choose(
    (
        "ringkasan.rata_rata != '-'",
        " Rata-rata capaian indikator yang telah diukur sebesar {{ ringkasan.rata_rata }}%.",
    ),
)
"""The mean capaian of all measured indikator, to follow in the same paragraph."""

PENGUKURAN_SASARAN = (
    "Sampai dengan {{ periode.akhir }} "
    + choose(
        ("s.jumlah_diukur == '0'", f"{SELURUH} belum diukur"),
        ("s.jumlah_diukur == s.jumlah_indikator", f"{SELURUH} telah diukur"),
        otherwise="telah diukur {{ s.jumlah_diukur }} dari {{ s.jumlah_indikator }} indikator kinerjanya",
    )
    + "."
)
"""How many indikator of the sasaran `s` were measured."""

ADA_RATA_RATA = "(s.rata_rata != '-' and s.jumlah_indikator != '1')"
"""Whether the mean of the sasaran `s` says more than the capaian of its one indikator."""

RATA_RATA_SASARAN = choose(
    (
        "s.jumlah_diukur == s.jumlah_indikator",
        "Rata-rata capaian seluruh indikator sasaran ini sebesar {{ s.rata_rata }}%.",
    ),
    (
        "s.jumlah_diukur == '1'",
        "Capaian sasaran ini sebesar {{ s.rata_rata }}%, yaitu capaian satu-satunya indikator yang telah diukur.",
    ),
    otherwise=(
        "Rata-rata capaian {{ s.jumlah_diukur }} indikator sasaran ini yang telah diukur sebesar {{ s.rata_rata }}%."
    ),
)
"""The mean capaian of the sasaran `s`, and over which indikator it is taken."""

EFISIENSI = (
    choose(("s.jumlah_diukur == '1'", "Capaian"), otherwise="Rata-rata capaian")
    + " sasaran ini sebesar {{ s.rata_rata }}% dicapai dengan serapan anggaran {{ s.jumlah.serapan }}%, "
    "sehingga selisih keduanya {{ s.efisiensi }} poin persen."
    + choose(
        ("s.efisien", " Capaian tidak lebih rendah daripada serapan, sehingga penggunaan sumber daya efisien."),
        ("s.tidak_efisien", " Capaian lebih rendah daripada serapan, sehingga penggunaan sumber daya belum efisien."),
    )
)
"""The capaian of the sasaran `s` beside the money spent for it, and in the report of a year the verdict."""

_BELANJA = choose(
    (
        "JUMLAH.realisasi == '0'",
        "Pagu sebesar Rp{{ JUMLAH.pagu }} belum direalisasikan sampai dengan {{ periode.akhir }}.",
    ),
    (
        "JUMLAH.serapan != '-'",
        (
            "Dari pagu sebesar Rp{{ JUMLAH.pagu }} telah direalisasikan Rp{{ JUMLAH.realisasi }} atau "
            "{{ JUMLAH.serapan }}% sampai dengan {{ periode.akhir }}."
        ),
    ),
)
_SISA = choose(
    ("JUMLAH.realisasi == '0'", "Sampai dengan {{ periode.akhir }} anggaran PEMILIK belum direalisasikan."),
    (
        "JUMLAH.serapan != '-'",
        (
            "Sampai dengan {{ periode.akhir }} anggaran PEMILIK telah direalisasikan sebesar "
            "Rp{{ JUMLAH.realisasi }} atau {{ JUMLAH.serapan }}%, sehingga tersisa Rp{{ JUMLAH.sisa }}."
        ),
    ),
    otherwise="Realisasi anggaran PEMILIK sampai dengan {{ periode.akhir }} belum dapat dihitung.",
)


def spend(jumlah: str) -> str:
    """Return what was spent of a pagu until the end of the period; `jumlah` is the path of the totals."""
    return _BELANJA.replace("JUMLAH", jumlah)


def spend_and_rest(jumlah: str, owner: str) -> str:
    """Return what `owner` has spent and has left until the end of the period; `jumlah` is the path of its totals."""
    return _SISA.replace("JUMLAH", jumlah).replace("PEMILIK", owner)
