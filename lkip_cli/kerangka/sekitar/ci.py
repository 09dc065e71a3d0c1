"""Examples of checks on a server: GitHub Actions and GitLab; each change of the data is validated and built."""

from __future__ import annotations

GITHUB = """\
# Pemeriksaan otomatis di GitHub: setiap perubahan data diperiksa, lalu draf laporan disusun.
# Sekali saja, buat variabel LKIP_SUMBER di Settings > Secrets and variables > Actions > Variables. Isinya alamat
# paket lkip yang dipakai instansi, misalnya git+https://... atau alamat berkas .whl.
name: lkip
on:
  - push
  - pull_request
permissions:
  contents: read
jobs:
  periksa:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.11"
      - run: python -m pip install "$LKIP_SUMBER"
        env:
          LKIP_SUMBER: ${{ vars.LKIP_SUMBER }}
      - run: lkip validate
      - run: lkip build --draf --nomor-halaman tidak
        if: always()
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: laporan
          path: keluaran/
"""
GITLAB = """\
# Pemeriksaan otomatis di GitLab: setiap perubahan data diperiksa, lalu draf laporan disusun.
# Sekali saja, buat variabel LKIP_SUMBER di Settings > CI/CD > Variables. Isinya alamat paket lkip yang dipakai
# instansi, misalnya git+https://... atau alamat berkas .whl.
lkip:
  image: python:3.11
  script:
    - python -m pip install "$LKIP_SUMBER"
    - lkip validate --simpan gitlab:lkip-mutu.json --simpan junit:lkip.xml
    - lkip build --draf --nomor-halaman tidak
  artifacts:
    when: always
    paths:
      - keluaran/
    reports:
      codequality: lkip-mutu.json
      junit: lkip.xml
"""


def make_files() -> dict[str, str]:
    """The workflow of GitHub and the pipeline of GitLab."""
    return {".github/workflows/lkip.yml": GITHUB, ".gitlab-ci.yml": GITLAB}
