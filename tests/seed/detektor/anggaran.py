"""Money: one pagu per kegiatan and version, every rupiah counted once, totals and sisa."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from tests.seed.detektor.hasil import Hasil, collect, find_contradictions
from tests.seed.fakta import DIHITUNG, FaktaKegiatan, kind_of, read_kegiatan, read_rupiah, same, tables
from tests.seed.naskah import Naskah, Tabel, is_total

VERSI = {"perjanjian": "murni", "bidang": "berlaku", "anggaran": "berlaku"}


def _paid(naskah: Naskah) -> list[FaktaKegiatan]:
    rows = [f for f in read_kegiatan(naskah) if f.jenis in VERSI]
    return [f for f in rows if f.kegiatan not in {"", "-"} and f.pagu not in {"", "-"}]


def _changes(naskah: Naskah) -> dict[str, tuple[Decimal, Decimal]]:
    """The pagu murni and the pagu in force of every kegiatan that the report says has changed, in rupiah."""
    return {
        same(tabel.value(baris, "kegiatan")): (
            read_rupiah(tabel.value(baris, "pagu murni")),
            read_rupiah(tabel.value(baris, "pagu berlaku")),
        )
        for tabel in tables(naskah, "perubahan")
        for baris in tabel.baris
    }


def find_pagu(naskah: Naskah) -> Hasil:
    """Two pagu of one version, or a pagu that differs from the murni without standing among the changes."""
    paid = _paid(naskah)
    hasil = find_contradictions(
        (f"{same(f.kegiatan)} {VERSI[f.jenis]}", str(read_rupiah(f.pagu)), f.tempat) for f in paid
    )
    first = {(same(f.kegiatan), VERSI[f.jenis]): read_rupiah(f.pagu) for f in paid}
    changes = _changes(naskah)
    wrong = []
    for nama in {nama for nama, _ in first}:
        pair = (first.get((nama, "murni"), Decimal(0)), first.get((nama, "berlaku")))
        if pair[1] is not None and pair[0] != pair[1] and changes.get(nama) != pair:
            wrong.append(f"{nama}: {pair}")
    return Hasil(hasil.dilihat, hasil.temuan + wrong)


def find_double_counting(naskah: Naskah) -> Hasil:
    """Money of one kegiatan in the totals of two sasaran."""
    counted = [f for f in _paid(naskah) if f.jenis == "anggaran" and not f.dihitung]
    per_kegiatan = find_contradictions((same(f.kegiatan), f.tempat, f.tempat) for f in counted)
    printed = sum(
        (read_rupiah(t.value(t.totals()[-1], "pagu")) for t in tables(naskah, "anggaran") if t.totals()), Decimal(0)
    )
    once = sum({same(f.kegiatan): read_rupiah(f.pagu) for f in counted}.values(), Decimal(0))
    wrong = [] if printed == once else [f"{printed} dicetak, {once} bila dihitung satu kali"]
    return Hasil(len(counted), per_kegiatan.temuan + wrong)


def find_silent_changes(naskah: Naskah) -> Hasil:
    """A difference between the Perjanjian Kinerja and the money in force that the table of changes does not show."""
    murni, berlaku = (
        sum((read_rupiah(f.pagu) for f in _paid(naskah) if f.jenis == jenis), Decimal(0))
        for jenis in ("perjanjian", "bidang")
    )
    told = sum((after - before for before, after in _changes(naskah).values()), Decimal(0))
    return Hasil(int(murni > 0) and int(berlaku > 0), [f"{berlaku - murni}"] if berlaku - murni != told else [])


def find_spending(naskah: Naskah) -> Hasil:
    """Another sum spent on a sasaran in its own section than in the tables of the bidang."""
    spent: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for f in _paid(naskah):
        if f.jenis != "perjanjian" and not f.dihitung:
            spent[same(f.sasaran)][f.jenis] += read_rupiah(f.realisasi)
    both = {nama: dict(sums) for nama, sums in spent.items() if len(sums) == len({"bidang", "anggaran"})}
    return Hasil(len(both), [f"{nama}: {sums}" for nama, sums in both.items() if len(set(sums.values())) > 1])


RINGKASAN = {"Penyerapan anggaran"}
"""The table of the summary, which leaves the details to the chapter."""


def _money_tables(naskah: Naskah) -> list[Tabel]:
    found = [t for t in naskah.tabel if t.has("anggaran") or t.has("pagu")]
    return [t for t in found if kind_of(t) != "perubahan"]


def find_missing_totals(naskah: Naskah) -> Hasil:
    """A table of money without a total, or with one that its rows do not add up to; no total of the Dinas."""
    tables_ = _money_tables(naskah)
    parts = [_check_totals(tabel) for tabel in tables_]
    bidang = [t for t in tables_ if kind_of(t) == "bidang" and t.totals()]
    whole = sum((read_rupiah(t.value(t.totals()[-1], "pagu", "anggaran")) for t in bidang), Decimal(0))
    dinas = [t for t in tables_ if t.has("unit kerja") and t.totals()]
    printed = {read_rupiah(t.value(t.totals()[-1], "pagu berlaku", "pagu (rp)")) for t in dinas}
    return collect(*parts, Hasil(len(dinas), [] if printed == {whole} else [f"jumlah Dinas {whole}"]))


def _check_totals(tabel: Tabel) -> Hasil:
    """The last total is that of all rows that count; one of a programme is that of the rows above it."""
    if not tabel.totals():
        return Hasil(1, [f"{tabel.judul}: tanpa jumlah"])
    columns = [
        i for i, kepala in enumerate(tabel.kepala) if "(rp" in kepala.casefold() or "anggaran" in kepala.casefold()
    ]
    wrong: list[str] = []
    for i in columns:
        total = part = Decimal(0)
        for baris in tabel.baris:
            if not is_total(baris):
                amount = Decimal(0) if DIHITUNG.search(" ".join(baris)) else read_rupiah(baris[i])
                amount = Decimal(0) if baris[i].casefold().startswith("program ") else amount
                total, part = total + amount, part + amount
            elif " program " in baris[0].casefold():
                wrong += [f"{tabel.judul}: {baris[0]}"] if read_rupiah(baris[i]) != part else []
                part = Decimal(0)
        wrong += [f"{tabel.judul}: {total}"] if read_rupiah(tabel.totals()[-1][i]) != total else []
    return Hasil(len(columns), wrong)


def find_missing_sisa(naskah: Naskah) -> Hasil:
    """A table of spending of the chapter on finance without sisa, or with a wrong one."""
    seen = [t for t in _money_tables(naskah) if t.has("realisasi") and not t.sasaran and t.judul not in RINGKASAN]
    wrong = [tabel.judul for tabel in seen if not tabel.has("sisa")]
    rows = [(t, baris) for t in seen if t.has("sisa") for baris in t.baris if t.value(baris, "sisa") != "-"]
    wrong += [f"{t.judul}: {baris}" for t, baris in rows if not _adds_up(t, baris)]
    return Hasil(len(rows) or len(seen), wrong)


def _adds_up(tabel: Tabel, baris: list[str]) -> bool:
    pagu, realisasi, sisa = (
        read_rupiah(tabel.value(baris, *names))
        for names in (("pagu berlaku", "pagu", "anggaran"), ("realisasi",), ("sisa",))
    )
    return pagu - realisasi == sisa


def find_parted_rows(naskah: Naskah) -> Hasil:
    """A kegiatan in one row and its pagu in the next."""
    rows = [f for f in read_kegiatan(naskah) if f.jenis in VERSI]
    return Hasil(len(rows), [f"{f.kegiatan or f.pagu}" for f in rows if bool(f.kegiatan) != bool(f.pagu)])
