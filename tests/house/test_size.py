"""Files and functions stay short enough to be read at one sitting."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MAX_FILE = 250
MAX_FUNCTION = 30

Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_no_python_file_is_longer_than_250_lines(root: Path, tracked: list[Path]) -> None:
    lengths = {path: len((root / path).read_text(encoding="utf-8").splitlines()) for path in tracked if _is_code(path)}
    assert {str(path): length for path, length in lengths.items() if length > MAX_FILE} == {}


def test_no_function_is_longer_than_30_lines_without_its_docstring(code: dict[Path, ast.Module]) -> None:
    long = {
        f"{path}:{function.lineno} {function.name}": length
        for path, tree in code.items()
        for function in _functions(tree)
        if (length := _code_lines(function)) > MAX_FUNCTION
    }
    assert long == {}


def test_the_docstring_of_a_function_is_not_counted() -> None:
    text = 'def f():\n    """One.\n\n    Two.\n    """\n    return 1\n'
    assert [_code_lines(function) for function in _functions(ast.parse(text))] == [2]


def _is_code(path: Path) -> bool:
    return path.suffix == ".py" and path.parts[0] in {"lkip_cli", "tests", "templates"}


def _functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _code_lines(function: Function) -> int:
    first = function.body[0]
    docstring = first if ast.get_docstring(function) is not None else None
    return _lines(function) - (_lines(docstring) if docstring else 0)


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
