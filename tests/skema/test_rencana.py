"""What is written of the files for an editor: lkip's own are renewed, the user's are kept."""

from __future__ import annotations

import json

from lkip_cli.skema.berkas import ANJURAN, PENGATURAN
from lkip_cli.skema.json import TANDA
from lkip_cli.skema.rencana import plan_files

OURS = json.dumps({"$comment": TANDA}).encode()
SETTINGS = json.dumps({"yaml.schemas": {".lkip/skema/triwulan.json": ["data/*/*/tw[1-4].yaml"]}}).encode()
BARU = {".lkip/skema/triwulan.json": OURS + b"\n", PENGATURAN: SETTINGS, ANJURAN: b'{"recommendations": []}'}


def test_in_a_new_project_everything_is_written() -> None:
    rencana = plan_files(BARU, {})
    assert (rencana.tulis, rencana.hapus, rencana.pesan) == (BARU, (), ())


def test_what_stands_already_is_not_written_again() -> None:
    assert plan_files(BARU, BARU).tulis == {}


def test_an_older_schema_and_older_settings_of_lkip_are_renewed() -> None:
    older = json.dumps({"yaml.schemas": {".lkip/skema/lama.json": ["x"]}}).encode()
    rencana = plan_files(BARU, {**BARU, ".lkip/skema/triwulan.json": OURS, PENGATURAN: older})
    assert rencana.tulis.keys() == {".lkip/skema/triwulan.json", PENGATURAN}
    assert rencana.pesan == ()


def test_a_schema_that_is_not_needed_any_more_goes_and_a_foreign_one_stays() -> None:
    lama = {**BARU, ".lkip/skema/2018-lama-triwulan.json": OURS, ".lkip/skema/milik-saya.json": b"{}"}
    assert plan_files(BARU, lama).hapus == (".lkip/skema/2018-lama-triwulan.json",)


def test_a_foreign_file_in_the_place_of_a_schema_is_kept_and_told() -> None:
    rencana = plan_files(BARU, {".lkip/skema/triwulan.json": b"{}"})
    assert ".lkip/skema/triwulan.json" not in rencana.tulis
    assert "bukan buatan lkip" in rencana.pesan[0]


def test_settings_of_the_user_are_kept_and_what_to_add_is_shown() -> None:
    for theirs in (
        b'{"editor.fontSize": 14}',
        b'// catatan\n{"yaml.schemas": {}}',
        b'{"yaml.schemas": {"x.json": "*"}}',
    ):
        rencana = plan_files(BARU, {PENGATURAN: theirs})
        assert PENGATURAN not in rencana.tulis
        assert ".vscode/settings.json sudah ada dan tidak diubah. Tambahkan di dalamnya:" in rencana.pesan[0]
        assert '"yaml.schemas": {' in rencana.pesan[0]


def test_settings_of_the_user_that_hold_all_of_it_need_no_word() -> None:
    whole = json.dumps({"editor.fontSize": 14, **json.loads(SETTINGS)}).encode()
    rencana = plan_files(BARU, {PENGATURAN: whole})
    assert PENGATURAN not in rencana.tulis
    assert rencana.pesan == ()


def test_recommendations_of_the_user_are_kept() -> None:
    theirs = {ANJURAN: b'{"recommendations": ["a.b"]}'}
    rencana = plan_files(BARU, theirs)
    assert ANJURAN not in rencana.tulis
    assert rencana.pesan == ("Tambahkan `redhat.vscode-yaml` pada `recommendations` di .vscode/extensions.json.",)
