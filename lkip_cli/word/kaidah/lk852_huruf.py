"""LK852: huruf tidak mempunyai padanan yang sama lebarnya."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

GAYA = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault>'
    '<w:rPr><w:rFonts w:ascii="{}"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>'
)

KAIDAH = Kaidah(
    kode="LK852",
    tingkat=Tingkat.PERINGATAN,
    judul="Huruf tidak mempunyai padanan yang sama lebarnya",
    alasan=(
        "Nomor halaman pada daftar isi dihitung dengan LibreOffice. Huruf yang tidak dimilikinya diganti "
        "dengan huruf lain yang lebih lebar atau lebih sempit, sehingga nomor halaman dapat berbeda dengan "
        "yang tampak di Word."
    ),
    cara_memperbaiki=(
        "Pakai Cambria, Calibri, Arial, atau Times New Roman; bila huruf itu wajib, perbarui daftar isi di "
        "Word dengan Ctrl+A lalu F9."
    ),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "▶Isi.", "word/styles.xml": GAYA.format("Bookman Old Style")}),
    contoh_benar=Contoh({"templat": "Isi.", "word/styles.xml": GAYA.format("Arial")}),
)
