"""What is wrong with a shape, in words: pydantic's error types mapped to our findings, by type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from lkip_cli.diagnostics import Fault
from lkip_cli.diagnostics.near import nearest
from lkip_cli.sumber.tree import Loc

ErrorDetails = Mapping[str, Any]

DIHITUNG = frozenset({"capaian", "efisiensi", "nomor", "serapan", "sisa", "status"})
"""Columns of a report that the program fills in; only the nomor of a peraturan is typed."""
PROSA_INSTANSI = frozenset({"kata_pengantar", "penutup", "tindak_lanjut"})
"""The narrative of the planner's part of a quarter, none of which must be there."""


def _shown(loc: Loc) -> str:
    return " › ".join(str(step) for step in loc) or "berkas ini"


def _choices(error: ErrorDetails) -> str:
    return str(error["ctx"]["expected"]).replace(" or ", ", ").replace("'", "`")


def find_meant(key: str, keys: tuple[str, ...]) -> str | None:
    """The key that an unknown one stands for; None where it is like no other, or names what the program computes."""
    return None if _is_computed(key, keys) else nearest(key, keys)


def _is_computed(key: str, keys: tuple[str, ...]) -> bool:
    return key.casefold() in DIHITUNG.difference(keys)


def _unknown_key(_error: ErrorDetails, loc: Loc, keys: tuple[str, ...]) -> Fault:
    key = str(loc[-1])
    if _is_computed(key, keys):
        return Fault(
            "LK201",
            f"`{key}` tidak diketik",
            "Nomor diberikan menurut urutan, sedangkan capaian, serapan, sisa, dan status dihitung dari target, "
            "realisasi, dan pagu; yang diketik dapat berbeda dari hasil hitungan.",
            "Hapus baris ini.",
        )
    near = find_meant(key, keys)
    known = ", ".join(f"`{name}`" for name in keys)
    remedy = f"Maksudnya `{near}`? " if near else ""
    return Fault(
        "LK201",
        f"kunci `{key}` tidak dikenal",
        "Kunci yang tidak dikenal tidak dibaca, sehingga isinya tidak masuk ke laporan.",
        f"{remedy}Kunci yang boleh ditulis di sini: {known}.",
    )


def _missing(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    key, parent = loc[-1], loc[:-1]
    return Fault(
        "LK202",
        f"kunci wajib `{key}` belum ada pada {_shown(parent)}",
        "Tanpa kunci ini laporan tidak lengkap.",
        f"Tambahkan baris `{key}: ...` di bawah {_shown(parent)}.",
    )


def _shape(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK203",
        f"isi {_shown(loc)} harus berupa daftar `kunci: nilai`",
        "Bagian ini dibaca sebagai kunci dan nilai yang menjorok di bawahnya.",
        f"Tulis isinya di baris-baris berikut, menjorok dua spasi di bawah `{loc[-1] if loc else 'kunci'}:`.",
    )


def _list(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK203",
        f"isi {_shown(loc)} harus berupa satu kode atau daftar kode",
        "Bagian ini menyebut kode satu per satu.",
        "Tulis satu kode di baris ini, atau tiap kode di barisnya sendiri dengan `- ` di depannya.",
    )


def _not_text(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK204",
        f"isi {_shown(loc)} harus berupa satu nilai",
        "Di sini ditunggu satu nilai, bukan daftar dan bukan kunci-kunci lain.",
        "Tulis nilainya di baris yang sama sesudah titik dua.",
    )


def _not_one_line(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK205",
        f"isi {_shown(loc)} harus ditulis dalam satu baris",
        "Angka, nama, dan kode tidak ditulis sebagai teks beberapa baris.",
        "Hapus tanda `|` dan tulis nilainya di baris yang sama sesudah titik dua.",
    )


def _not_narasi(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    key = loc[-1] if loc else "teks"
    return Fault(
        "LK206",
        f"narasi {_shown(loc)} harus ditulis sebagai blok `|`",
        "Teks panjang di luar blok `|` mudah terpotong oleh titik dua dan tanda pagar.",
        f"Tulis `{key}: |`, lalu teksnya di baris berikut, menjorok dua spasi.",
    )


def _empty(_error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    remedy = "Isi nilainya. Bila memang belum ada, tulis alasannya, misalnya `belum diukur` atau `tidak ada data`."
    if loc and loc[0] == "narasi":
        remedy = "Tulis kalimatnya di baris sesudah tanda `|`, atau tulis `tidak ada` sebagai pengganti tanda `|`."
    if loc and loc[0] in PROSA_INSTANSI:
        remedy = f"Tulis kalimatnya di baris sesudah tanda `|`, atau hapus kunci `{loc[0]}` bila memang tidak ada."
    return Fault(
        "LK207",
        f"{_shown(loc)} belum diisi",
        "Isian yang kosong tidak sama dengan nol dan tidak sama dengan tidak ada.",
        remedy,
    )


def _choice(error: ErrorDetails, loc: Loc, keys: tuple[str, ...]) -> Fault:
    if not isinstance(error["input"], str):
        return (_empty if error["input"] is None else _not_text)(error, loc, keys)
    near = nearest(str(error["input"]), tuple(_choices(error).replace("`", "").split(", ")))
    remedy = f"Maksudnya `{near}`? " if near else ""
    return Fault(
        "LK208",
        f"`{error['input']}` bukan pilihan untuk {_shown(loc)}",
        "Isian ini hanya menerima pilihan yang sudah ditentukan.",
        f"{remedy}Pilihannya: {_choices(error)}.",
    )


def _ya_tidak(error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK208",
        f"`{error['input']}` bukan pilihan untuk {_shown(loc)}",
        "Isian ini hanya menerima `ya` atau `tidak`.",
        "Tulis `ya` atau `tidak`.",
    )


def _kode(error: ErrorDetails, _loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK209",
        f"`{error['input']}` bukan kode yang sah",
        "Kode ditulis dengan huruf kecil, angka, dan tanda hubung, atau berupa kode nomenklatur seperti 5.02.02.2.01.",
        "Tulis misalnya `koperasi-aktif`, tanpa spasi, tanpa huruf besar, tanpa garis bawah.",
    )


def _tahun(error: ErrorDetails, loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return Fault(
        "LK210",
        f"`{error['input']}` bukan tahun untuk {_shown(loc)}",
        "Tahun ditulis dengan empat angka tanpa pemisah ribuan.",
        "Tulis misalnya `2018`.",
    )


def _own(error: ErrorDetails, _loc: Loc, _keys: tuple[str, ...]) -> Fault:
    return cast("Fault", error["ctx"]["fault"])


PESAN: Mapping[str, Callable[[ErrorDetails, Loc, tuple[str, ...]], Fault]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "model_type": _shape,
    "model_attributes_type": _shape,
    "dict_type": _shape,
    "list_type": _list,
    "string_type": _not_text,
    "enum": _choice,
    "literal_error": _choice,
    "lkip_kosong": _empty,
    "lkip_bukan_teks": _not_text,
    "lkip_bukan_satu_baris": _not_one_line,
    "lkip_bukan_narasi": _not_narasi,
    "lkip_ya_tidak": _ya_tidak,
    "lkip_kode": _kode,
    "lkip_tahun": _tahun,
    "lkip_fault": _own,
}
"""One entry per type of pydantic error that the file models can give; a test tries them all."""


def explain(error: ErrorDetails, loc: Loc, keys: tuple[str, ...]) -> Fault:
    """The finding for one pydantic error; `keys` are the keys that are known at its parent."""
    return PESAN[error["type"]](error, loc, keys)
