"""A seeded part of `make fuzz`: no mutant crashes the program, survives, or is told at a wrong place."""

from __future__ import annotations

import pytest

from tests.hostile.fuzz import KINDS, SEED, judge_mutants, read_data
from tests.hostile.lapis import base
from tests.hostile.mutan import Buat, Mutan, make_mutants
from tests.hostile.putusan import LOLOS, PATAH, Hakim, Putusan, entry_of

PER_JENIS = 30


@pytest.fixture(scope="module")
def hakim() -> Hakim:
    """The judge of mutants of the base example."""
    return Hakim(base())


@pytest.mark.parametrize("kind", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_mutants_of_the_base_example_are_refused_or_mean_what_they_say(hakim: Hakim, kind: Buat) -> None:
    verdicts = [hakim.judge(mutan) for mutan in make_mutants(SEED, base(), [kind], PER_JENIS)]
    assert len(verdicts) == PER_JENIS
    assert [_told(putusan) for putusan in verdicts if _is_bad(putusan)] == []


def test_mutants_of_the_real_example_are_refused_or_mean_what_they_say() -> None:
    """One of each kind."""
    verdicts = [putusan for putusan, _ in judge_mutants(read_data(), SEED, len(KINDS))]
    assert [_told(putusan) for putusan in verdicts if _is_bad(putusan)] == []


def test_the_same_seed_makes_the_same_mutants() -> None:
    assert make_mutants(7, base(), KINDS, 24) == make_mutants(7, base(), KINDS, 24)
    assert make_mutants(7, base(), KINDS, 24) != make_mutants(8, base(), KINDS, 24)


LEMAH = [
    ("2018/umum/tw1.yaml", b"jumlah-peserta: 40", b"jumlah-peserta: 41", "another figure is no fault"),
    ("2018/umum/tw1.yaml", b"jumlah-peserta: 40", b"jumlah-peserta: 4.0", "refused"),
]


@pytest.mark.parametrize(("path", "old", "new", "why"), LEMAH, ids=["41", "4.0"])
def test_the_judge_lets_a_right_verdict_stand(hakim: Hakim, path: str, old: bytes, new: bytes, why: str) -> None:
    putusan = hakim.judge(Mutan("angka", path, 2, base()[path].replace(old, new), why))
    assert not _is_bad(putusan)


def test_the_judge_sees_a_survivor_and_a_misplaced_finding(hakim: Hakim) -> None:
    """A name that must be refused but is not; a finding far from the line that is said to be changed."""
    path = "2018/umum/tw1.yaml"
    accepted = Mutan("kunci", path, 1, base()[path] + b"# catatan\n", "a comment", harus=True)
    assert hakim.judge(accepted).hasil == LOLOS
    far = Mutan("angka", path, 20, base()[path].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 4.0"), "elsewhere")
    assert hakim.judge(far).cela != []
    equal = Mutan("setara", path, 1, base()[path].replace(b"40", b"41"), "no equal spelling", setara=True)
    assert hakim.judge(equal).hasil == LOLOS


def test_an_entry_reaches_from_its_parent_to_its_last_line() -> None:
    lines = ["a:", "  b:", "    c: 1", "    d: 2", "  e: 3", "f: 4"]
    assert entry_of(lines, 3, 0) == (3, 3)
    assert entry_of(lines, 4, 2) == (1, 6)


def _is_bad(putusan: Putusan) -> bool:
    return putusan.hasil in {LOLOS, PATAH} or bool(putusan.cela)


def _told(putusan: Putusan) -> tuple[str, ...]:
    mutan = putusan.mutan
    return (putusan.hasil, f"{mutan.jenis} {mutan.path}:{mutan.baris} {mutan.uraian}", putusan.sebab, *putusan.cela)
