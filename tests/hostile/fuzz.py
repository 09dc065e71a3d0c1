"""Thousands of mutants of the base example and hundreds of the real one: `make fuzz`.

With another seed: `python tests/hostile/fuzz.py --seed 7 --contoh 6000 --data 300`.
A survivor is a mutant that the program accepts though its text says something else, or
must be refused; or one whose right figure is refused. Misplaced are findings that do
not stand inside the file and near what was changed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.hostile.acak import acak_angka, acak_bita, acak_susunan
from tests.hostile.lapis import base
from tests.hostile.mutan import Buat, angka, kunci, make_mutants, rujukan
from tests.hostile.mutan_baris import baris, jarak, karakter, kutip, sandi, setara
from tests.hostile.putusan import DITOLAK, LOLOS, PATAH, SAMA, Hakim, Putusan

KINDS: tuple[Buat, ...] = (
    *(angka, kunci, rujukan, kutip, jarak, baris, karakter, sandi, setara),
    *(acak_bita, acak_susunan, acak_angka),
)
DATA = Path(__file__).parents[2] / "data"
KOLOM = (DITOLAK, SAMA, LOLOS, PATAH)
SEED = 2018


def judge_mutants(files: Mapping[str, bytes], seed: int, jumlah: int) -> Iterator[tuple[Putusan, float]]:
    """The verdict on so many mutants of a folder, each with its seconds."""
    hakim = Hakim(files)
    for mutan in make_mutants(seed, files, KINDS, jumlah):
        start = time.perf_counter()
        yield hakim.judge(mutan), time.perf_counter() - start


def read_data() -> dict[str, bytes]:
    """The real example."""
    return {path.relative_to(DATA).as_posix(): path.read_bytes() for path in sorted(DATA.rglob("*.yaml"))}


def main() -> int:
    """Judge, print one row per kind, then every survivor, crash and misplaced finding; 1 where there is any."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--contoh", type=int, default=3000, help="mutants of the base example")
    options.add_argument("--data", type=int, default=300, help="mutants of the real example")
    given = options.parse_args()
    bad: list[Putusan] = []
    counts: Counter[tuple[str, str]] = Counter()
    seconds: defaultdict[str, float] = defaultdict(float)
    for files, jumlah in ((base(), given.contoh), (read_data(), given.data)):
        for putusan, spent in judge_mutants(files, given.seed, jumlah):
            jenis = putusan.mutan.jenis
            counts[jenis, putusan.hasil] += 1
            counts[jenis, "misplaced"] += bool(putusan.cela)
            seconds[jenis] += spent
            if putusan.hasil in {LOLOS, PATAH} or putusan.cela:
                bad.append(putusan)
    print_table(counts, seconds)
    for putusan in bad:
        mutan = putusan.mutan
        print(f"\n{putusan.hasil}: {mutan.jenis} {mutan.path}:{mutan.baris} {mutan.uraian!r}")
        print("\n".join([putusan.sebab, *putusan.cela]))
    return 1 if bad else 0


def print_table(counts: Mapping[tuple[str, str], int], seconds: Mapping[str, float]) -> None:
    """One row per kind and their sum."""
    columns = (*KOLOM, "misplaced")
    print(f"{'kind':14} {'mutants':>8}" + "".join(f" {name:>15}" for name in columns) + f" {'seconds':>8}")
    rows = [(jenis, [counts.get((jenis, name), 0) for name in columns]) for jenis in seconds]
    rows.append(("all", [sum(row[n] for _, row in rows) for n in range(len(columns))]))
    for jenis, row in rows:
        spent = seconds.get(jenis, sum(seconds.values()))
        print(f"{jenis:14} {sum(row[: len(KOLOM)]):8}" + "".join(f" {n:15}" for n in row) + f" {spent:8.1f}")


if __name__ == "__main__":
    sys.exit(main())
