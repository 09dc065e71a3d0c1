"""Every figure that the texts of a data folder say, by where it belongs; told without a line of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.hostile.oracle import TOLAK, Arti, read_scalar, read_value
from tests.hostile.pembaca import Berkas, Jalur, read_berkas

Kunci = tuple[str, ...]
Figur = tuple[Kunci, Arti]

BLOK = {
    "data": "realisasi",
    "realisasi_indikator": "realisasi",
    "realisasi_anggaran": "anggaran",
    "realisasi_keluaran": "realisasi",
}
"""The blocks of a quarter, and which words may stand in them."""
BAGIAN_TARGET = {"tahun", "tw1", "tw2", "tw3", "tw4", "minimal", "maksimal"}


@dataclass(frozen=True)
class Satuan:
    """How the figures of a satuan are read."""

    jenis: str
    huruf: tuple[str, ...] = ()


RUPIAH, DESIMAL, PERSEN = Satuan("rupiah"), Satuan("desimal"), Satuan("persen")


class Folder:
    """The texts of one year: what they say, and which files hold something that cannot be told."""

    def __init__(self, files: Mapping[str, bytes], tahun: str = "2018") -> None:
        """Read all files."""
        self._tahun = tahun
        self._berkas = {path: read_berkas(isi) for path, isi in files.items()}
        self.rusak = {path for path, berkas in self._berkas.items() if berkas.rusak}
        self._instansi = self._get(f"{tahun}/instansi.yaml")
        self._dokumen = self._get(f"{tahun}/dokumen.yaml")

    def figures(self) -> dict[Kunci, Arti]:
        """The figures, words and refusals by the key that `angka_model` gives them."""
        return {(self._tahun, *kunci): arti for kunci, arti in self._all()}

    def _all(self) -> Iterator[Figur]:
        yield from self._of_instansi()
        bidang = self._instansi.under("bidang")
        plan: dict[tuple[str, str], Satuan] = {}
        for nama in bidang:
            yield from self._of_indikator(self._get(f"{self._tahun}/{nama}/indikator.yaml"), plan)
            yield from self._of_anggaran(self._get(f"{self._tahun}/{nama}/anggaran.yaml"), plan)
        yield from self._of_renstra(plan)
        for nomor in "1234":
            for nama in bidang:
                yield from self._of_quarter(nomor, self._get(f"{self._tahun}/{nama}/tw{nomor}.yaml"), plan)

    def _get(self, path: str) -> Berkas:
        return self._berkas.get(path, Berkas())

    def _satuan(self, berkas: Berkas, *jalur: str) -> Satuan | None:
        """The satuan that is named at a path; None where the list does not hold it."""
        kode = read_scalar(berkas.nilai.get(jalur, "")) or ""
        jenis = read_scalar(self._instansi.nilai.get(("satuan", kode, "jenis"), ""))
        predikat = read_scalar(self._instansi.nilai.get(("satuan", kode, "predikat"), "")) or ""
        return Satuan(jenis, tuple(self._instansi.under("predikat", predikat))) if jenis else None

    def _of_instansi(self) -> Iterator[Figur]:
        for kode in self._instansi.under("skala_nilai"):
            yield ("skala", kode), _value(self._instansi, ("skala_nilai", kode, "mulai"), PERSEN, "tetap")
        for kode in self._instansi.under("predikat"):
            for huruf in self._instansi.under("predikat", kode):
                jalur = ("predikat", kode, huruf, "di_atas")
                if jalur in self._instansi.nilai:
                    yield ("predikat", kode, huruf), _value(self._instansi, jalur, DESIMAL, "tetap")

    def _of_indikator(self, berkas: Berkas, plan: dict[tuple[str, str], Satuan]) -> Iterator[Figur]:
        for kode in berkas.under("data_dasar"):
            satuan = self._satuan(berkas, "data_dasar", kode, "satuan")
            if satuan:
                plan["data", kode] = satuan
        for kode in berkas.under("indikator"):
            satuan = self._satuan(berkas, "indikator", kode, "satuan")
            if satuan is None:
                continue
            plan["realisasi_indikator", kode] = satuan
            if berkas.under("indikator", kode, "rumus"):
                yield ("pengali", kode), _pengali(berkas, ("indikator", kode, "rumus", "pengali"))
            yield from self._of_target(berkas, kode, satuan)

    def _of_target(self, berkas: Berkas, kode: str, satuan: Satuan) -> Iterator[Figur]:
        pertama = next(iter(self._dokumen.under("perjanjian_kinerja")), "")
        jalur: Jalur = ("indikator", kode, "target")
        bagian = berkas.under(*jalur)
        if not bagian:
            yield ("target", kode, pertama, "tahun"), _value(berkas, jalur, satuan, "target")
        for satu in bagian:
            if satu in BAGIAN_TARGET:
                yield ("target", kode, pertama, satu), _value(berkas, (*jalur, satu), satuan, "target")
            elif not berkas.under(*jalur, satu):
                yield ("target", kode, satu, "tahun"), _value(berkas, (*jalur, satu), satuan, "target")
            else:
                for isi in berkas.under(*jalur, satu):
                    yield ("target", kode, satu, isi), _value(berkas, (*jalur, satu, isi), satuan, "target")

    def _of_anggaran(self, berkas: Berkas, plan: dict[tuple[str, str], Satuan]) -> Iterator[Figur]:
        for jalur in list(berkas.nilai):
            if len(jalur) < 2 or jalur[-2] not in {"kegiatan", "sub_kegiatan"}:
                continue
            kode = jalur[-1]
            plan["realisasi_anggaran", kode] = RUPIAH
            yield from self._of_pagu(berkas, (*jalur, "pagu"), kode)
            satuan = self._satuan(berkas, *jalur, "keluaran", "satuan")
            if satuan:
                plan["realisasi_keluaran", kode] = satuan
                yield ("keluaran", kode), _value(berkas, (*jalur, "keluaran", "target"), satuan, "target")

    def _of_pagu(self, berkas: Berkas, jalur: Jalur, kode: str) -> Iterator[Figur]:
        pertama = next(iter(self._dokumen.under("pagu")), "")
        per_versi = {versi: (*jalur, versi) for versi in berkas.under(*jalur)}
        for versi, tempat in (per_versi or {pertama: jalur}).items():
            if tempat in berkas.nilai:
                arti = _value(berkas, tempat, RUPIAH, "anggaran")
                yield ("pagu", kode) if isinstance(arti, str) else ("pagu", kode, versi), arti

    def _of_renstra(self, plan: Mapping[tuple[str, str], Satuan]) -> Iterator[Figur]:
        berkas = next(
            (b for path, b in self._berkas.items() if re.fullmatch(r"renstra/\d{4}-\d{4}\.yaml", path)), Berkas()
        )
        for kode in berkas.under("target"):
            satuan = plan.get(("realisasi_indikator", kode))
            for tahun in berkas.under("target", kode) if satuan else ():
                yield ("renstra", kode, tahun), _value(berkas, ("target", kode, tahun), satuan or DESIMAL, "target")

    def _of_quarter(self, nomor: str, berkas: Berkas, plan: Mapping[tuple[str, str], Satuan]) -> Iterator[Figur]:
        for blok, field in BLOK.items():
            for kode in berkas.under(blok):
                satuan = plan.get((blok, kode))
                if satuan:
                    bagian = (blok, kode, "nilai") if berkas.under(blok, kode) else (blok, kode)
                    yield (blok, nomor, kode), _value(berkas, bagian, satuan, field)
        for kode in berkas.under("angka"):
            satuan = self._satuan(berkas, "angka", kode, "satuan")
            if satuan:
                yield ("angka", nomor, kode), _value(berkas, ("angka", kode, "nilai"), satuan, "tetap")


def _value(berkas: Berkas, jalur: Jalur, satuan: Satuan, field: str) -> Arti:
    rest = berkas.nilai.get(jalur)
    return TOLAK if rest is None else read_value(rest, satuan.jenis, field, satuan.huruf)


def _pengali(berkas: Berkas, jalur: Jalur) -> Arti:
    return _value(berkas, jalur, DESIMAL, "tetap") if jalur in berkas.nilai else read_value(" 100", "desimal", "tetap")
