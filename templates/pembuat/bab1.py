"""Bab I Pendahuluan: latar belakang, tugas dan fungsi with the organisation, isu strategis, dasar hukum."""

from __future__ import annotations

from .field import strong
from .naskah import Naskah


def _background(naskah: Naskah) -> None:
    naskah.heading(2, "Latar Belakang")
    with naskah.when("pendahuluan.latar_belakang"):
        naskah.narrative("pendahuluan.latar_belakang")
        naskah.otherwise()
        _standard_background(naskah)


def _standard_background(naskah: Naskah) -> None:
    naskah.text(
        "{{ instansi.nama }} {{ instansi.daerah }} dibentuk berdasarkan {{ pendahuluan.dasar_pembentukan }}. "
        "Kedudukan, susunan organisasi, tugas, dan fungsinya diatur dalam {{ pendahuluan.dasar_tugas }}."
    )
    naskah.text(
        "Laporan Kinerja {{ periode.judul }} menyajikan capaian setiap sasaran strategis dibandingkan dengan target "
        "dalam Perjanjian Kinerja, beserta anggaran yang digunakan, sampai dengan {{ periode.akhir }}. Laporan ini "
        "menjadi sarana pertanggungjawaban kepada pemberi amanah, sarana informasi bagi para pemangku kepentingan, "
        "serta bahan perbaikan perencanaan dan pelaksanaan kegiatan pada periode berikutnya."
    )


def _organisation(naskah: Naskah) -> None:
    naskah.lead("Susunan organisasi {{ instansi.nama }} beserta tugas setiap unsurnya adalah sebagai berikut.")
    with naskah.loop("unit in pendahuluan.struktur"):
        naskah.paragraph("List Number", strong("{{ unit.nama }}"), " mempunyai tugas {{ unit.tugas }}.")
        with naskah.loop("bagian in unit.bawahan"):
            naskah.paragraph("List Bullet 2", strong("{{ bagian.nama }}"), " mempunyai tugas {{ bagian.tugas }}.")


def _duties(naskah: Naskah) -> None:
    naskah.heading(2, "Tugas dan Fungsi")
    naskah.text("{{ instansi.nama }} mempunyai tugas {{ pendahuluan.tugas }}.")
    naskah.lead("Dalam melaksanakan tugas tersebut, {{ instansi.nama }} menyelenggarakan fungsi sebagai berikut.")
    naskah.numbered("pendahuluan.fungsi", "{{ x.teks }}")
    _organisation(naskah)


def _issues(naskah: Naskah) -> None:
    naskah.heading(2, "Isu Strategis")
    naskah.lead(
        "Isu strategis adalah permasalahan yang perlu diutamakan penanganannya karena sangat memengaruhi pencapaian "
        "sasaran. {{ instansi.nama }} menghadapi isu strategis sebagai berikut."
    )
    naskah.numbered("pendahuluan.isu_strategis", "{{ x }}.")


def _legal_basis(naskah: Naskah) -> None:
    naskah.heading(2, "Dasar Hukum")
    naskah.lead("Laporan Kinerja {{ instansi.nama }} {{ instansi.daerah }} disusun berdasarkan peraturan berikut.")
    naskah.numbered("dasar_hukum", "{{ x }}{% if loop.last %}.{% else %};{% endif %}")


def write_chapter_1(naskah: Naskah) -> None:
    """Add Bab I."""
    naskah.chapter("PENDAHULUAN")
    _background(naskah)
    _duties(naskah)
    _issues(naskah)
    _legal_basis(naskah)
