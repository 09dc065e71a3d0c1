"""TAHUN/instansi.yaml: the agency, its bidang, and its choices of calculation."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lkip_cli.angka.jenis import JenisAngka
from lkip_cli.model.boleh import Entri
from lkip_cli.model.dasar import Baris, Kode, Model, MungkinKosong, Opsional, Teks, TeksAngka
from lkip_cli.model.entitas import HitungDari, RumusTurun

BatasCapaian = Literal["tanpa", "100", "110", "120"]
Desimal = Literal["0", "1", "2", "3", "4"]


class PejabatBerkas(Model):
    """Who signs; a name that is not known stays empty."""

    jabatan: Baris
    nama: MungkinKosong = ""
    nip: MungkinKosong = ""
    pangkat: MungkinKosong = ""


class ParaPejabat(Model):
    """The two who sign the Perjanjian Kinerja."""

    kepala: PejabatBerkas
    atasan: PejabatBerkas


class PerhitunganBerkas(Model):
    """The agency's defaults of calculation."""

    rumus_turun: RumusTurun = RumusTurun.SELISIH
    batas_capaian: BatasCapaian = "tanpa"
    hitung_dari: HitungDari = HitungDari.NILAI_PENUH
    desimal: Desimal = "2"


class SkalaBerkas(Model):
    """A band of the scale of capaian, from its lower bound."""

    nama: Baris
    mulai: TeksAngka
    warna: Baris


class TingkatPredikatBerkas(Model):
    """A step of a predikat."""

    nama: MungkinKosong = ""
    di_atas: Opsional[TeksAngka] = None


class SatuanBerkas(Model):
    """A unit of the closed list."""

    nama: Baris
    jenis: JenisAngka
    desimal: Opsional[Desimal] = None
    predikat: Opsional[Kode] = None


class BerkasInstansi(Model):
    """The whole file."""

    nama: Teks
    nama_singkat: Baris = ""
    daerah: Baris
    ibu_kota: Baris
    pejabat: ParaPejabat
    bidang: dict[Kode, Baris]
    perhitungan: PerhitunganBerkas = Field(default_factory=PerhitunganBerkas)
    skala_nilai: dict[Kode, Entri[SkalaBerkas]]
    predikat: dict[Kode, Entri[dict[Baris, Entri[TingkatPredikatBerkas]]]] = Field(default_factory=dict)
    satuan: dict[Kode, Entri[SatuanBerkas]]
