"""What an editor gets: the files of a project, and the real language server that reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from lkip_cli.model.kinerja import Kinerja
from lkip_cli.skema.berkas import FOLDER, build_berkas, list_skema, modeline
from lkip_cli.skema.json import TANDA
from lkip_cli.skema.petunjuk import Halaman
from tests.skema.klien import Klien, Pesan

TW2 = "data/2018/koperasi/tw2.yaml"
INDIKATOR = "data/2018/koperasi/indikator.yaml"
ANGGARAN = "data/2018/koperasi/anggaran.yaml"
PERSEN = "Di sini ditulis persen, misalnya 3,15"


@pytest.fixture(scope="module")
def proyek(
    data: dict[str, bytes], tahun: Mapping[int, Kinerja], halaman: Halaman, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The real example with all that `lkip schema --tulis` writes."""
    root = tmp_path_factory.mktemp("proyek")
    files = {f"data/{path}": raw for path, raw in data.items()} | build_berkas(tahun, halaman)
    for path, raw in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(raw)
    return root


@pytest.fixture(scope="module")
def editor(language_server: list[str], proyek: Path) -> Iterator[Klien]:
    """The server with the settings of the project; it may not ask the network for schemas."""
    written = json.loads((proyek / ".vscode" / "settings.json").read_bytes())
    yaml = {"schemas": written["yaml.schemas"], "schemaStore": {"enable": False}}
    with Klien(
        language_server, proyek, {"yaml": {**yaml, "validate": True, "hover": True, "completion": True}}
    ) as client:
        yield client


def test_the_language_server_finds_nothing_in_the_real_example(
    editor: Klien, proyek: Path, data: dict[str, bytes]
) -> None:
    texts = {f"data/{path}": _read(proyek, f"data/{path}") for path in data}
    assert {path: _told(found) for path, found in editor.open_all(texts).items() if found} == {}
    for path in texts:
        editor.close(path)


FAULTS: Mapping[str, list[tuple[str, str, str]]] = {
    TW2: [
        ("  koperasi-sehat: 125", "  koperasi-seht: 125", "Di sini hanya dikenal `selebihnya_nol`, data dasar"),
        ("  jumlah-koperasi: 153", "  jumlah-koperasi:", "Di sini ditulis bilangan bulat"),
        ("persentase-sdm-koperasi: belum diukur", "persentase-sdm-koperasi: 3.15", PERSEN),
        ("persentase-sdm-usaha-kecil: belum diukur", "persentase-sdm-usaha-kecil: 98.405", PERSEN),
        ("lapangan-kerja-baru: belum diukur", "lapangan-kerja-baru: belum diukr", "Di sini ditulis bilangan bulat"),
        ("    data_per: 30 Juni 2017", "    data_per: 30/06/2017", "Tanggal ditulis dengan nama bulan"),
        ("  penertiban-koperasi: 3.240.000", "  penertiban-koperasi: 3,240,000", "Di sini ditulis rupiah"),
        ("realisasi_keluaran:", "realisasi_keluarn:", "Di sini hanya dikenal kunci `data`"),
    ],
    INDIKATOR: [
        ("    sasaran: kualitas-koperasi", "    sasaran: kualitas-kopersi", "Kode sasaran tidak dikenal."),
        ("    iku: ya", "    iku: yes", "Pilihannya: `ya`, `tidak`."),
        ("    arah: naik", "    arah: naikk", "Pilihannya: `naik`, `turun`, `rentang`."),
        ("    target: 90,19", "    target: 90.19", PERSEN),
        ("    satuan: umkm", "    satuan: umkn", "Kode satuan tidak dikenal."),
        (
            "  lapangan-kerja-baru:\n    nama: Jumlah lapangan pekerjaan baru",
            "  lapangan-kerja-baru:",
            "Kunci wajib `nama`",
        ),
    ],
    ANGGARAN: [
        (
            "mendukung: persentase-koperasi-aktif",
            "mendukung: persentase-koperasi-aktf",
            "Kode indikator tidak dikenal.",
        ),
        ("          pergeseran-1: 8.867.500", "          pergeseran-9: 8.867.500", "Di sini hanya dikenal versi pagu"),
        ("        keluaran: tidak ada data", "        keluaran: tidak ada dta", "Kata yang berlaku di sini"),
    ],
}


@pytest.mark.parametrize("path", FAULTS)
def test_every_planted_fault_is_told_in_indonesian_at_its_line_and_nothing_else_is(
    path: str, editor: Klien, proyek: Path
) -> None:
    text, planted = _read(proyek, path), []
    for old, new, says in FAULTS[path]:
        assert old in text
        text = text.replace(old, new, 1)
        planted.append((new, says))
    lines = text.split("\n")
    found = _told(editor.open(path, text))
    editor.close(path)
    expected = [(lines.index(next(line for line in lines if new in line)), says) for new, says in planted]
    assert [line for line, _ in found] == sorted(line for line, _ in expected)
    assert [says for (_, message), (_, says) in zip(found, sorted(expected), strict=True) if says not in message] == []


def test_on_a_kode_the_server_shows_its_nama_satuan_and_target(editor: Klien, proyek: Path) -> None:
    text = _read(proyek, TW2)
    editor.open(TW2, text)
    shown = [editor.hover(TW2, *_place(text, f"  {kode}:")) for kode in ("jumlah-wirausaha-baru", "koperasi-aktif")]
    editor.close(TW2)
    assert shown[0].startswith(r"**Jumlah wirausaha baru (UMKM)**")
    assert "Satuan: UMKM." in shown[0]
    assert "Target: 45.096." in shown[0]
    assert "Dipakai Persentase koperasi aktif. Target: 90,19." in shown[1]


@pytest.mark.parametrize(
    ("missing", "kode", "says"),
    [
        ("  koperasi-sehat: 125\n", "koperasi-sehat", "Jumlah koperasi sehat"),
        ("  penertiban-koperasi: 3.240.000\n", "penertiban-koperasi", "Pagu pergeseran-1: Rp8.867.500."),
    ],
)
def test_the_kode_that_is_missing_is_proposed_with_what_it_is(
    missing: str, kode: str, says: str, editor: Klien, proyek: Path
) -> None:
    text = _read(proyek, TW2).replace(missing, "  \n", 1)
    editor.open(TW2, text)
    proposed = editor.complete(TW2, text.split("\n").index("  "), 2)
    editor.close(TW2)
    assert set(proposed) == {"selebihnya_nol", kode}
    assert proposed[kode]["insertText"] == f"{kode}: "
    assert says in proposed[kode]["documentation"]["value"]


def test_words_of_absence_and_references_are_proposed_as_values(editor: Klien, proyek: Path) -> None:
    for path, key, wanted in (
        (
            TW2,
            "persentase-sdm-koperasi: belum diukur",
            {"belum diukur", "diukur triwulan IV", "tidak ada data", "tidak ada"},
        ),
        (INDIKATOR, "sasaran: kualitas-koperasi", {"kualitas-koperasi", "sdm-koperasi", "wirausaha-baru"}),
    ):
        cut = key.partition(" ")[0] + " "
        text = _read(proyek, path).replace(key, cut, 1)
        editor.open(path, text)
        baris = next(number for number, line in enumerate(text.split("\n")) if line.endswith(cut))
        proposed = editor.complete(path, baris, len(text.split("\n")[baris]))
        editor.close(path)
        assert wanted <= set(proposed)


def test_a_file_that_names_its_schema_needs_no_settings(
    language_server: list[str], proyek: Path, tahun: Mapping[int, Kinerja]
) -> None:
    skema = next(satu for satu in list_skema(tahun) if satu.nama == "2018-koperasi-triwulan")
    first = modeline(skema, TW2)
    assert first == "# yaml-language-server: $schema=../../../.lkip/skema/2018-koperasi-triwulan.json"
    text = _read(proyek, TW2).replace("  koperasi-aktif: 150", "  koperasi-aktf: 150")
    with Klien(language_server, proyek, {"yaml": {"schemaStore": {"enable": False}, "validate": True}}) as client:
        assert client.open(TW2, text) == []
        client.close(TW2)
        found = _told(client.open(TW2, f"{first}\n{text}"))
    assert [message.partition(",")[0] for _, message in found] == ["Di sini hanya dikenal `selebihnya_nol`"]


def test_every_data_file_has_just_one_schema(tahun: Mapping[int, Kinerja], data: dict[str, bytes]) -> None:
    skema = list_skema(tahun)
    names = {path: [satu.nama for satu in skema if satu.describes(path)] for path in data}
    assert {path for path, found in names.items() if len(found) != 1} == set()
    assert names["2018/koperasi/tw2.yaml"] == ["2018-koperasi-triwulan"]
    assert [satu.nama for satu in skema if satu.describes("2019/koperasi/tw1.yaml")] == ["triwulan"]


def test_without_a_year_there_is_a_schema_for_each_kind_of_file(halaman: Halaman) -> None:
    files = build_berkas({}, halaman, "isian")
    assert all(TANDA.encode() in raw for path, raw in files.items() if path.startswith(FOLDER))
    assert json.loads(files[".vscode/settings.json"])["yaml.schemas"][f"{FOLDER}/triwulan.json"] == [
        "isian/*/*/tw[1-4].yaml"
    ]
    assert json.loads(files[".vscode/extensions.json"]) == {"recommendations": ["redhat.vscode-yaml"]}


def _read(root: Path, path: str) -> str:
    return (root / path).read_text(encoding="utf-8")


def _told(found: list[Pesan]) -> list[tuple[int, str]]:
    """The line (from 0) and the text of each finding, in the order of the file."""
    return sorted((one["range"]["start"]["line"], one["message"]) for one in found)


def _place(text: str, start: str) -> tuple[int, int]:
    """The line that begins so, and a column inside its key."""
    return next(number for number, line in enumerate(text.split("\n")) if line.startswith(start)), 5
