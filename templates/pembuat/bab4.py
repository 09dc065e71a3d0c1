"""Bab IV Penutup: kesimpulan and tindak lanjut."""

from __future__ import annotations

from .naskah import Naskah


def write_chapter_4(naskah: Naskah) -> None:
    """Add Bab IV: the figures of the period in one paragraph, then what the planner wrote."""
    naskah.chapter("PENUTUP")
    naskah.heading(2, "Kesimpulan")
    naskah.text(
        "Pada {{ periode.judul }}, dari {{ ringkasan.jumlah_indikator }} indikator kinerja {{ instansi.nama }} telah "
        "diukur {{ ringkasan.diukur }} indikator. Sebanyak {{ ringkasan.tercapai }} indikator mencapai target dan "
        "{{ ringkasan.belum_tercapai }} indikator belum mencapai target, sedangkan {{ ringkasan.belum_diukur }} "
        "indikator belum diukur.{% if ringkasan.rata_rata != '-' %} Rata-rata capaian indikator yang telah diukur "
        "sebesar {{ ringkasan.rata_rata }}%.{% endif %}"
    )
    with naskah.when("penutup"):
        naskah.narrative("penutup")
        naskah.otherwise()
        naskah.text(
            "Realisasi anggaran sampai dengan {{ periode.akhir }} sebesar Rp{{ keuangan.jumlah.realisasi }} atau "
            "{{ keuangan.jumlah.serapan }}% dari pagu Rp{{ keuangan.jumlah.pagu }}."
        )
    with naskah.when("tindak_lanjut"):
        naskah.heading(2, "Tindak Lanjut")
    naskah.narrative("tindak_lanjut")
