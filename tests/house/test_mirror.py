"""The tests lie where the code lies: a reader finds the one from the other."""

from __future__ import annotations

import ast
from pathlib import Path

OF_THE_WHOLE = {"house", "bench", "seed", "hostile"}
"""Folders of tests that look at the project as a whole and mirror no room."""

TESTED_THROUGH: dict[str, str] = {"lkip_cli/sumber/tempat/tempat.py": "tests/sumber/tempat/test_folder.py"}
"""Modules and folders whose behaviour shows only elsewhere, with the test file that shows it."""


def test_every_test_file_has_the_module_or_folder_that_it_names(tracked: list[Path]) -> None:
    strangers = [
        str(test) for test in _tests(tracked) if not any(p in tracked or _is_folder(p, tracked) for p in _named(test))
    ]
    assert strangers == []


def test_every_module_with_functions_has_a_test_file(code: dict[Path, ast.Module], tracked: list[Path]) -> None:
    tests = set(_tests(tracked))
    untested = {
        str(module): str(_test_of(module))
        for module, tree in code.items()
        if _needs_tests(tree) and not any(_test_of(place) in tests for place in _places(module))
    }
    exempt = tuple(TESTED_THROUGH)
    assert {module: test for module, test in untested.items() if not module.startswith(exempt)} == {}


def test_every_exemption_names_code_and_tests_that_exist(root: Path) -> None:
    assert [name for pair in TESTED_THROUGH.items() for name in pair if not (root / name).exists()] == []


def _tests(tracked: list[Path]) -> list[Path]:
    return [
        p for p in tracked if p.parts[0] == "tests" and p.name.startswith("test_") and p.parts[1] not in OF_THE_WHOLE
    ]


def _named(test: Path) -> tuple[Path, ...]:
    """What a test file may name: a module, `__main__`, or a folder, of lkip_cli/ or of templates/."""
    inner = test.relative_to("tests")
    base = inner if inner.parts[0] == "templates" else "lkip_cli" / inner
    name = base.stem.removeprefix("test_")
    return base.with_name(f"{name}.py"), base.with_name(f"__{name}__.py"), base.with_name(name)


def _test_of(place: Path) -> Path:
    """Where the test of a module or folder stands."""
    inner = place.relative_to("lkip_cli")
    return "tests" / inner.with_name(f"test_{inner.stem.strip('_')}.py")


def _places(module: Path) -> list[Path]:
    """The module and the folders below its room that hold it; a test of a folder is a test of all in it."""
    folders = [folder for folder in module.parents if len(folder.parts) > 2]
    return folders if module.name == "__init__.py" else [module, *folders]


def _is_folder(place: Path, tracked: list[Path]) -> bool:
    return any(place in path.parents for path in tracked)


def _needs_tests(tree: ast.Module) -> bool:
    """Whether a module does something, and carries no manual, whose examples are tests."""
    return _has_functions(tree) and not _has_manual(tree)


def _has_functions(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def _has_manual(tree: ast.Module) -> bool:
    targets = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    return any(isinstance(target, ast.Name) and target.id == "KAIDAH" for target in targets)
