"""The examples of the manuals, read field by field."""

from __future__ import annotations

import re

import pytest

from lkip_cli.angka.baca import read_angka
from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.angka.kaidah import MANUAL
from lkip_cli.angka.periode import read_periode, read_triwulan
from lkip_cli.angka.tanggal import read_tanggal
from lkip_cli.diagnostics import PENANDA, Contoh, Fault, Kaidah

READERS = {
    "jumlah-peserta": lambda text: read_angka(text, JenisAngka.BULAT),
    "nilai-layanan": lambda text: read_angka(text, JenisAngka.DESIMAL),
    "pelatihan": lambda text: read_angka(text, JenisAngka.RUPIAH),
    "data_per": read_tanggal,
    "berlaku": read_triwulan,
    "sampai": read_periode,
}
LINE = re.compile(r" *([a-z_-]+): (.*)")
by_kode = pytest.mark.parametrize("kaidah", MANUAL, ids=[kaidah.kode for kaidah in MANUAL])


@by_kode
def test_the_marked_value_is_refused_with_the_code_of_its_manual_at_the_mark(kaidah: Kaidah) -> None:
    key, value = _marked(kaidah.contoh_salah)
    fault = READERS[key](value.replace(PENANDA, ""))
    assert isinstance(fault, Fault)
    assert (fault.kode, fault.offset) == (kaidah.kode, value.index(PENANDA))


@by_kode
def test_the_reason_of_a_finding_is_the_one_in_its_manual(kaidah: Kaidah) -> None:
    key, value = _marked(kaidah.contoh_salah)
    fault = READERS[key](value.replace(PENANDA, ""))
    assert isinstance(fault, Fault)
    assert fault.mengapa == kaidah.alasan


BERPASANGAN = [kaidah for kaidah in MANUAL if kaidah.contoh_benar.berkas]
"""The manuals whose right example shows the file; the right one of a period is a folder without that file."""


@pytest.mark.parametrize("kaidah", BERPASANGAN, ids=[kaidah.kode for kaidah in BERPASANGAN])
def test_the_right_example_differs_in_the_marked_line_alone_and_is_read(kaidah: Kaidah) -> None:
    wrong, right = (_lines(contoh) for contoh in (kaidah.contoh_salah, kaidah.contoh_benar))
    (number,) = [n for n, line in enumerate(wrong) if PENANDA in line]
    assert [n for n, pair in enumerate(zip(wrong, right, strict=True)) if pair[0] != pair[1]] == [number]
    key, value = _key_and_value(right[number])
    assert value == "belum diukur" or not isinstance(READERS[key](value), Fault)


def test_every_code_from_141_to_195_stands_once_and_in_order() -> None:
    codes = [kaidah.kode for kaidah in MANUAL]
    assert codes == sorted(set(codes))
    assert all("LK141" <= kode <= "LK195" for kode in codes)


def _lines(contoh: Contoh) -> list[str]:
    (isi,) = contoh.berkas.values()
    assert isinstance(isi, str)
    return isi.splitlines()


def _marked(contoh: Contoh) -> tuple[str, str]:
    (line,) = [line for line in _lines(contoh) if PENANDA in line]
    return _key_and_value(line)


def _key_and_value(line: str) -> tuple[str, str]:
    """The key and the value of a line; double quotes and an escaped no-break space become what YAML makes of them."""
    found = LINE.fullmatch(line)
    assert found is not None
    quoted = re.fullmatch('"(.*)"', found[2])
    return found[1], quoted[1].replace(r"\u00A0", "\u00a0") if quoted else found[2]
