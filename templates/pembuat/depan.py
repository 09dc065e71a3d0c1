"""The front matter: cover, kata pengantar with its signature, ringkasan, and the lists of contents."""

from __future__ import annotations

from .field import DAFTAR_GAMBAR, DAFTAR_ISI, DAFTAR_TABEL, field
from .gaya import LEBAR_TEGAK
from .halaman import Seksi
from .kalimat import PENGUKURAN_SEMUA, spend
from .naskah import Naskah
from .ringkasan import write_summary
from .tabel import plain_table
from .tanda_tangan import TITIK_PENDEK, head_signature, or_dots, place_and_date

LEBAR_TANDA_TANGAN = 8.5


def _cover(naskah: Naskah) -> None:
    naskah.paragraph("Logo Sampul")
    naskah.paragraph("Judul Sampul", "Laporan Kinerja\nInstansi Pemerintah")
    naskah.paragraph("Periode Sampul", "{{ periode.judul }}")
    naskah.paragraph("Instansi Sampul", "{{ instansi.nama }}")
    naskah.paragraph("Daerah Sampul", "{{ instansi.daerah }}")


def _standard_preface(naskah: Naskah) -> None:
    naskah.text(
        "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa atas selesainya penyusunan Laporan Kinerja "
        "{{ instansi.nama }} {{ instansi.daerah }} {{ periode.judul }}. Laporan ini merupakan wujud "
        "pertanggungjawaban kami atas pelaksanaan tugas dan fungsi serta penggunaan anggaran yang dipercayakan "
        "kepada {{ instansi.nama }}."
    )
    naskah.text(
        "Laporan ini memuat hasil pengukuran kinerja pada {{ renstra.jumlah_sasaran }} "
        f"({{{{ renstra.jumlah_sasaran_huruf }}}}) sasaran strategis. {PENGUKURAN_SEMUA} {spend('keuangan.jumlah')}"
    )
    naskah.text(
        "Kami berharap laporan ini bermanfaat sebagai bahan evaluasi dan perbaikan kinerja pada periode berikutnya. "
        "Kepada semua pihak yang telah membantu penyusunannya kami sampaikan terima kasih. Saran yang membangun "
        "sangat kami harapkan demi penyempurnaan laporan yang akan datang."
    )


def _preface(naskah: Naskah) -> None:
    naskah.paragraph("Judul Depan", "KATA PENGANTAR")
    with naskah.when("pengantar"):
        naskah.narrative("pengantar")
        naskah.otherwise()
        _standard_preface(naskah)
    signature = [
        place_and_date(or_dots("periode.tanggal_laporan", TITIK_PENDEK)),
        ("Tanda Tangan", "{{ instansi.kepala.jabatan }},"),
        *head_signature(),
    ]
    widths = [LEBAR_TEGAK - LEBAR_TANDA_TANGAN, LEBAR_TANDA_TANGAN]
    naskah.add(plain_table(widths, [[("Isi Tabel", "")], signature]))


def _contents(naskah: Naskah) -> None:
    naskah.paragraph("Judul Depan", "DAFTAR ISI")
    naskah.paragraph("toc 1", field(DAFTAR_ISI, "Daftar isi terisi sendiri ketika laporan dibuat."))
    naskah.paragraph("Judul Depan", "DAFTAR TABEL")
    naskah.paragraph("table of figures", field(DAFTAR_TABEL, "Daftar tabel terisi sendiri ketika laporan dibuat."))
    naskah.paragraph("Judul Depan", "DAFTAR GAMBAR")
    naskah.paragraph("table of figures", field(DAFTAR_GAMBAR, "Daftar gambar terisi sendiri ketika laporan dibuat."))


def write_front(naskah: Naskah, footer: str) -> None:
    """Add the front matter; its pages count i, ii, iii and the cover shows none. `footer` is a relationship id."""
    _cover(naskah)
    _preface(naskah)
    write_summary(naskah)
    _contents(naskah)
    naskah.paragraph("Akhir Bagian")
    naskah.end_section(Seksi(number_format="lowerRoman", footer=footer, title_page=True))
