"""LK850: gaya yang dipakai tidak ada pada templat."""

from lkip_cli.diagnostics import Contoh, Kaidah, Tingkat

GAYA = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

KAIDAH = Kaidah(
    kode="LK850",
    tingkat=Tingkat.PERINGATAN,
    judul="Gaya yang dipakai tidak ada pada templat",
    alasan=("Paragraf itu dicetak dengan gaya biasa: butir kehilangan tandanya, judul kehilangan nomornya."),
    cara_memperbaiki=("Buat gaya itu di Word (Beranda, Gaya, Gaya Baru), atau beri paragrafnya gaya lain yang ada."),
    rujukan="Cara menulis templat: templates/README.md",
    contoh_salah=Contoh({"templat": "[List Bullet] ▶Sarana kerja memadai.", "word/styles.xml": GAYA}),
    contoh_benar=Contoh({"templat": "[List Bullet] Sarana kerja memadai."}),
)
