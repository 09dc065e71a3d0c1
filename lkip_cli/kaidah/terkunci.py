"""Changes to published figures as findings: one for each cause, whatever the number of reports that it concerns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lkip_cli.diagnostics import Diagnostic, FilePlace, Kaidah, Place
from lkip_cli.kaidah.alat import place_isian, with_label
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.laporan.kata import join_kata
from lkip_cli.laporan.terbit.angka import BELUM_ADA, Sifat
from lkip_cli.laporan.terbit.kunci import Temuan
from lkip_cli.laporan.terbit.perubahan import DIHAPUS, DITAMBAHKAN, Perubahan
from lkip_cli.laporan.terbit.sebutan import name_perubahan
from lkip_cli.model.kinerja import Kinerja

DITAMPILKAN = 4
"""So many consequences are named."""
SUDAH_DIPAKAI = (
    "Ralat yang tertulis sudah dicetak dalam laporan sebelumnya untuk perubahan lain, sehingga tidak berlaku lagi."
)


def is_held(kinerja: Kinerja, nomor: int, kode: str) -> bool:
    """Whether a closed lock of the quarter holds the kode: that it is filled in no longer is then told as a change."""
    kunci = kinerja.kunci.get(nomor)
    return kunci is not None and kunci.terkunci and any(nama[1] == kode for nama in kunci.terbit)


def report_changes(kaidah: Kaidah, periksa: Periksa, which: Callable[[Perubahan], bool]) -> Iterator[Diagnostic]:
    """A finding for each change without ralat that `which` chooses; equal ones of several reports are one."""
    groups: dict[tuple[object, ...], list[Temuan]] = {}
    for satu in periksa.terbit:
        perubahan = satu.sebab.perubahan
        if satu.ralat is None and which(perubahan):
            groups.setdefault(_key(satu), []).append(satu)
    for group in groups.values():
        yield _report(kaidah, periksa.kinerja, group)


def _key(satu: Temuan) -> tuple[object, ...]:
    """What findings must share to be one: where the figure is written and how it changed; for kode gone, the bidang."""
    perubahan = satu.sebab.perubahan
    if perubahan.menjadi == DIHAPUS:
        return perubahan.nama[0], satu.kunci.terbit.get((*perubahan.nama[:2], "bidang"), perubahan.nama[1])
    asal = perubahan.terbit.asal if perubahan.terbit else perubahan.nama
    return asal, perubahan.semula, perubahan.menjadi


def _report(kaidah: Kaidah, kinerja: Kinerja, group: Sequence[Temuan]) -> Diagnostic:
    first = group[0].sebab.perubahan
    published = join_kata([*dict.fromkeys(satu.kunci.periode.nama for satu in group)])
    places = (*_place_now(kinerja, first), *_places_in_lock(kinerja, group))
    named = ", ".join(dict.fromkeys(name_perubahan(satu.sebab.perubahan) for satu in group[:DITAMPILKAN]))
    more = len({satu.sebab.perubahan.nama for satu in group}) - DITAMPILKAN
    others = f", dan {more} lainnya" if more > 0 else ""
    return temuan(
        kaidah,
        f"{named}{others} {_tell_change(first)}, padahal sudah terbit dalam laporan {published} Tahun {kinerja.tahun}",
        places,
        f"{_restore(first)} Bila yang terbit memang keliru, {_where_ralat(kinerja, group)}.",
        mengapa=" ".join(filter(None, [kaidah.alasan, _tell_akibat(group), _tell_bekas(group)])),
        entitas=first.nama[1],
    )


def _tell_change(satu: Perubahan) -> str:
    if satu.menjadi in {DIHAPUS, DITAMBAHKAN}:
        return satu.menjadi
    if satu.sifat is Sifat.BERKAS:
        return "tidak ada lagi"
    if not satu.nama[2]:
        return f"diganti menjadi `{satu.menjadi}`"
    return f"berubah dari {satu.semula} menjadi {satu.menjadi}"


def _restore(satu: Perubahan) -> str:
    if satu.menjadi == DITAMBAHKAN:
        return (
            "Hapus kode itu. Bila memang baru, beri angka mulai triwulan berikutnya saja; target dan pagunya ditulis "
            "pada versi yang berlaku sesudahnya, misalnya `perubahan` atau `pergeseran-1`."
        )
    if satu.menjadi == DIHAPUS or satu.sifat is Sifat.BERKAS:
        return "Kembalikan yang dihapus, misalnya dari git."
    return f"Kembalikan menjadi {satu.semula}."


def _where_ralat(kinerja: Kinerja, group: Sequence[Temuan]) -> str:
    """Where the correction is to be written."""
    satu = group[0].sebab.perubahan
    if satu.menjadi == BELUM_ADA:
        return "tulis angka yang benar, atau kata yang menyebut sebabnya, beserta `ralat:` (alasan, dasar, tanggal)"
    if satu.sifat is Sifat.ISIAN:
        return f"tulis `nilai: {satu.menjadi}` dan `ralat:` (alasan, dasar, tanggal) di bawah kode `{satu.nama[1]}`"
    root = _root(kinerja, group[0])
    files = " dan ".join(dict.fromkeys(f"{root}/tw{one.kunci.periode.triwulan}.yaml" for one in group))
    return f"tulis di {files}: `ralat:`, di bawahnya `{satu.nama[1]}:`, dengan alasan, dasar, dan tanggal"


def _tell_akibat(group: Sequence[Temuan]) -> str:
    moved = list(
        dict.fromkeys(
            f"{name_perubahan(satu)} dari {satu.semula} menjadi {satu.menjadi}"
            for temuan_ in group
            for satu in temuan_.sebab.akibat
        )
    )
    if not moved:
        return ""
    more = f"; dan {len(moved) - DITAMPILKAN} angka lain" if len(moved) > DITAMPILKAN else ""
    return f"Angka terbit yang ikut berubah: {'; '.join(moved[:DITAMPILKAN])}{more}."


def _tell_bekas(group: Sequence[Temuan]) -> str:
    return SUDAH_DIPAKAI if any(satu.bekas for satu in group) else ""


def _place_now(kinerja: Kinerja, satu: Perubahan) -> tuple[Place, ...]:
    """Where the figure is written now; nowhere for a kode that is gone."""
    if satu.terbit is None or satu.sifat is Sifat.BERKAS:
        return ()
    if satu.sifat is Sifat.ISIAN:
        blok, nomor, kode = satu.terbit.asal
        here = place_isian(kinerja, str(blok), int(nomor), str(kode))
        return (with_label(here, "di sini tidak ada" if satu.menjadi == BELUM_ADA else f"di sini {satu.menjadi}"),)
    return (with_label(kinerja.letak.place(*satu.terbit.asal), f"di sini {satu.menjadi}"),)


def _places_in_lock(kinerja: Kinerja, group: Sequence[Temuan]) -> Iterator[Place]:
    for satu in group:
        perubahan, periode = satu.sebab.perubahan, satu.kunci.periode
        if perubahan.sifat is Sifat.BERKAS and perubahan.terbit:
            _, nomor, bidang = perubahan.terbit.asal
            yield FilePlace(f"{_root(kinerja, satu)}/{bidang}/tw{nomor}.yaml")
        below = tuple(filter(None, perubahan.nama))
        place = kinerja.letak.place("kunci", periode.triwulan, "terbit", *below)
        yield with_label(place, f"terbit dalam laporan {periode.nama}: {perubahan.semula}")


def _root(kinerja: Kinerja, satu: Temuan) -> str:
    """The folder of the year, as messages name it; a lock stands in a folder beside it."""
    berkas = kinerja.letak.place("kunci", satu.kunci.periode.triwulan).berkas
    return f"{berkas.rpartition('/kunci/')[0]}/{kinerja.tahun}"
