"""What assembling gathers on the way: findings, places, and every kode that is declared."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from lkip_cli.diagnostics import Diagnostic, Fault, Place, Tingkat
from lkip_cli.diagnostics.near import nearest
from lkip_cli.model.letak import Letak
from lkip_cli.model.tempat import faulty_part, repair_of
from lkip_cli.sumber.tree import Loc, LocatedTree

NAMA_JENIS = {
    "bidang": "bidang",
    "data_dasar": "data dasar",
    "indikator": "indikator",
    "kegiatan": "kegiatan",
    "misi": "misi",
    "peraturan": "peraturan",
    "predikat": "predikat",
    "program": "program",
    "sasaran": "sasaran",
    "satuan": "satuan",
    "tujuan": "tujuan",
    "angka": "angka",
    "versi_pk": "versi perjanjian kinerja",
    "versi_pagu": "versi pagu",
}
"""The kinds of kode as messages call them."""
SATUAN_BARU = "Satuan baru didaftarkan pada `satuan:` di instansi.yaml: `{}:`, di bawahnya `nama:` dan `jenis:`."
DISEBUT = 8
"""So many known kode are listed where none of them is like the one that was written."""


class Kolektor:
    """Findings, places and declared kode of one year."""

    def __init__(self) -> None:
        """Start empty."""
        self.temuan: list[Diagnostic] = []
        self.letak = Letak()
        self._pemilik: dict[str, tuple[str, Place]] = {}
        self._kode: dict[str, dict[str, None]] = {}
        self._tak_terbaca: set[str] = set()

    def report(
        self, tree: LocatedTree, loc: Loc, fault: Fault, *, key: bool = False, lain: Iterable[Place] = ()
    ) -> None:
        """Add a finding at the node `loc`; the fault's offset counts inside the scalar there."""
        scalar = tree.place(loc, key=key)
        places = (faulty_part(scalar, fault), *lain)
        edit = repair_of(scalar, fault)
        self.temuan.append(
            Diagnostic(fault.kode, Tingkat.KESALAHAN, fault.ringkas, places, fault.mengapa, fault.perbaikan, edit)
        )

    def declare(self, jenis: str, kode: str, tree: LocatedTree, loc: Loc, *, unik: bool = True) -> None:
        """Note that `kode` stands at `loc`, readable or not; with `unik` it may stand nowhere else in the year."""
        self._kode.setdefault(jenis, {})[kode] = None
        pencari = partial(_place_below, tree, tuple(loc))
        if unik:
            earlier = self._pemilik.setdefault(kode, (jenis, pencari(())))
            if earlier[1] != pencari(()):
                self.report(tree, loc, _twice(jenis, kode, earlier[0]), key=True, lain=(earlier[1],))
                return
        self.letak.add((jenis, kode), pencari)

    def unreadable(self, jenis: str) -> None:
        """The list of all kode of `jenis` could not be read: references to it are not judged."""
        self._tak_terbaca.add(jenis)

    @property
    def lengkap(self) -> bool:
        """Whether all kode are known, readable or not."""
        return not self._tak_terbaca

    def known(self, jenis: str) -> tuple[str, ...]:
        """The declared kode of a kind, in file order."""
        return tuple(self._kode.get(jenis, ()))

    def check(self, jenis: str, kode: str, tree: LocatedTree, loc: Loc, *, key: bool = False) -> bool:
        """Whether `kode` is declared; reports it when it is not, with `key` at the key of the entry `loc`."""
        if jenis in self._tak_terbaca or kode in self._kode.get(jenis, {}):
            return True
        self.report(tree, loc, unknown_kode(jenis, kode, self.known(jenis)), key=key)
        return False


def _place_below(tree: LocatedTree, loc: tuple[str | int, ...], rest: tuple[str | int, ...]) -> Place:
    return tree.place((*loc, *rest), key=not rest)


def _twice(jenis: str, kode: str, earlier: str) -> Fault:
    return Fault(
        "LK211",
        f"kode `{kode}` dipakai dua kali: untuk {NAMA_JENIS[earlier]} dan untuk {NAMA_JENIS[jenis]}",
        "Satu kode dalam satu tahun hanya boleh menunjuk satu hal, agar rujukan tidak bermakna ganda.",
        f"Ganti salah satu kode, misalnya menjadi `{kode}-{jenis.replace('_', '-')}`.",
    )


def unknown_kode(jenis: str, kode: str, known: tuple[str, ...]) -> Fault:
    """What is said of a `kode` that is not among the `known` ones of its kind."""
    near = nearest(kode, known)
    shown = ", ".join(f"`{name}`" for name in known[:DISEBUT])
    more = f", dan {len(known) - DISEBUT} lainnya" if len(known) > DISEBUT else ""
    listed = f"Yang dikenal: {shown}{more}."
    remedy = f"Maksudnya `{near}`?" if near else listed if known else "Tulis dahulu kode itu di berkasnya."
    new = f" {SATUAN_BARU.format(kode)}" if jenis == "satuan" else ""
    return Fault(
        "LK212",
        f"{NAMA_JENIS[jenis]} `{kode}` tidak dikenal",
        f"Kode yang dirujuk harus ada sebagai {NAMA_JENIS[jenis]} pada tahun ini.",
        f"{remedy}{new}",
    )
