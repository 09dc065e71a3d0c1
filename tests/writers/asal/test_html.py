"""The page is complete in itself, can be searched in a browser, and obeys no text of the data."""

from __future__ import annotations

import dataclasses
import re
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from pypdf import PdfReader

from lkip_cli.laporan.asal.jejak import Jejak
from lkip_cli.laporan.asal.turunan import Turunan
from lkip_cli.writers.asal.html import format_asal

Telusur = Callable[..., Jejak]
CAPAIAN = "capaian/persentase-lulus/2018-TW1"
JAHAT = '<script>document.title="jebol"</script></style><img src=x onerror=alert(1)>" onclick="x" & \u202e'


class Isi(HTMLParser):
    """The articles of a page that are not hidden, by their id, the links of the page, its tags, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tampak: list[str] = []
        self.tautan: list[str] = []
        self.unsur: set[str] = set()
        self.kata = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        told = dict(attrs)
        self.unsur.add(tag)
        if tag == "article" and "hidden" not in told:
            self.tampak.append(told["id"] or "")
        if "href" in told:
            self.tautan.append(told["href"] or "")

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.kata += data


@pytest.fixture
def buka(chromium: str, tmp_path: Path) -> Callable[[str, str], Isi]:
    """Opens a page in the browser at an anchor, and reads what is there once its script has run."""

    def open_page(page: str, jangkar: str) -> Isi:
        berkas = tmp_path / "asal.html"
        berkas.write_text(page, encoding="utf-8")
        call = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profil'}"]
        address = f"{berkas.as_uri()}#{jangkar}"
        done = subprocess.run([*call, "--dump-dom", address], capture_output=True, text=True, check=True, timeout=120)
        return Isi(done.stdout)

    return open_page


def test_without_script_every_figure_is_seen(telusur: Telusur) -> None:
    jejak = telusur()
    isi = Isi(format_asal(jejak))
    assert isi.tampak == [satu.tag for satu in _in_groups(jejak)]
    assert "80 ÷ 75 × 100% = 106,6666666…%" in isi.kata
    assert "data/2018/umum/tw1.yaml:2" in isi.kata


def _in_groups(jejak: Jejak) -> list[Turunan]:
    owners = list(dict.fromkeys(satu.pemilik for satu in jejak.turunan))
    return sorted(jejak.turunan, key=lambda satu: owners.index(satu.pemilik))


def test_the_page_needs_nothing_else(telusur: Telusur) -> None:
    page = format_asal(telusur())
    assert "://" not in page
    assert Isi(page).unsur.isdisjoint({"img", "link", "iframe", "object", "form"})
    assert "default-src &#x27;none&#x27;" in page


def test_every_link_leads_to_a_figure_of_the_page(telusur: Telusur) -> None:
    isi = Isi(format_asal(telusur()))
    assert isi.tautan
    assert {tautan.removeprefix("#") for tautan in isi.tautan} <= {quote(tag, safe="/") for tag in isi.tampak}


def test_an_input_without_a_derivation_of_its_own_is_told_in_place(telusur: Telusur) -> None:
    isi = Isi(format_asal(telusur("capaian/persentase-lulus")))
    assert isi.tautan == []
    assert "40 ÷ 50 × 100% = 80%" in isi.kata


def test_a_search_in_the_address_shows_only_what_matches(telusur: Telusur, buka: Callable[[str, str], Isi]) -> None:
    jejak = telusur()
    page = format_asal(jejak)
    printed = buka(page, "cari=106,67")
    assert printed.tampak == [satu.tag for satu in _in_groups(jejak) if satu.cetak.startswith("106,67")]
    assert CAPAIAN in printed.tampak
    assert f"{len(printed.tampak)} dari {page.count('<article')} angka" in printed.kata
    assert buka(page, f"cari={quote('PESERTA yang lulus capaian')}").tampak[0] == CAPAIAN
    assert buka(page, "cari=6,67").tampak == []


def test_an_address_of_a_figure_hides_none(telusur: Telusur, buka: Callable[[str, str], Isi]) -> None:
    page = format_asal(telusur())
    assert len(buka(page, quote(CAPAIAN, safe="/")).tampak) == page.count("<article")


def test_hostile_names_stay_text_and_can_be_searched(telusur: Telusur, buka: Callable[[str, str], Isi]) -> None:
    jejak = telusur("capaian/persentase-lulus")
    jahat = dataclasses.replace(jejak.turunan[0], nama=JAHAT, pemilik=JAHAT, cetak=JAHAT, rumus=JAHAT, tag='a"><b>')
    page = format_asal(dataclasses.replace(jejak, instansi=JAHAT, turunan=(jahat,)))
    isi = buka(page, f"cari={quote('</style><img')}")
    assert isi.tampak == ['a"><b>']
    assert "img" not in isi.unsur
    assert '<script>document.title="jebol"</script>' in isi.kata
    assert "<title>jebol" not in page
    assert "\u202e" not in page


def test_on_paper_a_heading_is_neither_torn_nor_left_behind(telusur: Telusur, chromium: str, tmp_path: Path) -> None:
    jejak = telusur()
    turunan = (
        dataclasses.replace(one, pemilik=f"Awal{n} {'kata ' * 40} akhir{n}") for n, one in enumerate(jejak.turunan)
    )
    berkas, cetakan = tmp_path / "asal.html", tmp_path / "asal.pdf"
    berkas.write_text(format_asal(dataclasses.replace(jejak, turunan=tuple(turunan))), encoding="utf-8")
    call = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profil'}"]
    call += ["--no-pdf-header-footer", f"--print-to-pdf={cetakan}", berkas.as_uri()]
    subprocess.run(call, capture_output=True, check=True, timeout=120)
    pages = [page.extract_text() for page in PdfReader(cetakan).pages]
    assert len(pages) > 5
    for page in pages:
        assert re.findall(r"Awal(\d+)", page) == re.findall(r"akhir(\d+)", page)
        assert not re.search(r"akhir\d+\s*$", page)
