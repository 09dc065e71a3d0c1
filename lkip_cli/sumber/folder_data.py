"""All data files of a place -> their trees, and everything that is wrong with how they are written."""

from __future__ import annotations

import errno

from lkip_cli.diagnostics import Diagnostic, Fault, FilePlace, Gagal, Tingkat
from lkip_cli.sumber.reader import read_file
from lkip_cli.sumber.tempat.pilih import Pilihan, choose, has_data_suffix, key_of
from lkip_cli.sumber.tempat.tempat import Tempat
from lkip_cli.sumber.tree import LocatedTree

_SEBAB = {
    errno.ENOENT: "berkas yang ditunjuk tautan ini tidak ada",
    errno.ELOOP: "tautan ini menunjuk ke dirinya sendiri",
    errno.EACCES: "izin membaca tidak ada, atau berkas sedang dipakai program lain",
    errno.EPERM: "izin membaca tidak ada, atau berkas sedang dipakai program lain",
}


def read_all(tempat: Tempat) -> tuple[dict[str, LocatedTree], list[Diagnostic]]:
    """The data files of a place by their path below it (lower case, `.yaml`), and all findings.

    A file that cannot be read has a tree whose root is Gagal.
    """
    pilihan = choose(tempat.paths())
    trees: dict[str, LocatedTree] = {}
    found: list[Diagnostic] = []
    for kunci, path in pilihan.data.items():
        trees[kunci], faults = _read(tempat, path)
        found += faults
    for path in pilihan.tertutup:
        tree, faults = _read(tempat, path)
        found += faults
        if has_data_suffix(path.rstrip("/")):
            trees[key_of(path.rstrip("/"))] = tree
    if pilihan.kembar or pilihan.hampir:
        found += _name_faults(tempat, pilihan, trees)
    return trees, found


def _read(tempat: Tempat, path: str) -> tuple[LocatedTree, list[Diagnostic]]:
    berkas = f"{tempat.nama}/{path}"
    try:
        return read_file(berkas, tempat.read(path))
    except OSError as failure:
        from lkip_cli.sumber.kaidah import lk139_tak_terbaca  # noqa: PLC0415  clean files do not need it

        sebab = _SEBAB.get(failure.errno or 0) or (str(failure) if failure.errno is None else "sistem menolaknya")
        diagnostic = _tell(lk139_tak_terbaca.fault(sebab), FilePlace(berkas))
        return LocatedTree(berkas, (), Gagal(diagnostic), None), [diagnostic]


def _name_faults(tempat: Tempat, pilihan: Pilihan, trees: dict[str, LocatedTree]) -> list[Diagnostic]:
    """The findings on names; of two files that differ only in the case of letters neither is used."""
    from lkip_cli.sumber.kaidah import lk105_berkas_kembar, lk140_nama_berkas  # noqa: PLC0415  see above

    found = []
    for path, asal in pilihan.kembar:
        fault = lk105_berkas_kembar.fault(_name(path), _name(asal))
        lain = FilePlace(f"{tempat.nama}/{asal}", "yang ini berisi data yang sama")
        found.append(_tell(fault, FilePlace(f"{tempat.nama}/{path}"), lain))
        if key_of(path) in trees:
            trees[key_of(path)] = LocatedTree(f"{tempat.nama}/{asal}", (), Gagal(found[-1]), None)
    for path, seharusnya in pilihan.hampir:
        fault = lk140_nama_berkas.fault(_name(path), seharusnya)
        found.append(_tell(fault, FilePlace(f"{tempat.nama}/{path}"), tingkat=Tingkat.PERINGATAN))
    return found


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _tell(fault: Fault, *places: FilePlace, tingkat: Tingkat = Tingkat.KESALAHAN) -> Diagnostic:
    return Diagnostic(fault.kode, tingkat, fault.ringkas, places, fault.mengapa, fault.perbaikan)
