"""What the code of the program never does."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

Code = dict[Path, ast.Module]


def test_every_module_says_what_it_is_for(code: Code) -> None:
    assert [str(path) for path, tree in code.items() if not ast.get_docstring(tree)] == []


def test_no_figure_is_ever_a_float(code: Code) -> None:
    """Money and percentages are Decimal: 0,1 + 0,2 is 0,3."""
    assert _offenders(code, _is_float) == []


def test_no_table_of_word_is_filled_in_cell_by_cell(code: Code) -> None:
    """Each of these searches the whole table again, so that a table of n rows costs n times n."""
    assert _offenders(code, _is_slow_table) == []


def test_only_the_command_line_speaks(code: Code) -> None:
    silent = {path: tree for path, tree in code.items() if path.parts[1] not in {"cli", "__main__.py"}}
    assert _offenders(silent, _speaks) == []


def test_the_checks_see_what_they_forbid() -> None:
    text = "x: float = 0.5\ny = float('1')\nt.cell(1, 2)\nt.add_row()\ncell.text\nprint(1)\nsys.stdout.write('')\n"
    nodes = list(ast.walk(ast.parse(text)))
    seen = [sum(1 for node in nodes if check(node)) for check in (_is_float, _is_slow_table, _speaks)]
    assert seen == [3, 3, 2]


def _offenders(code: Code, forbidden: Callable[[ast.AST], bool]) -> list[str]:
    return [
        f"{path}:{getattr(node, 'lineno', 0)}"
        for path, tree in code.items()
        for node in ast.walk(tree)
        if forbidden(node)
    ]


def _is_float(node: ast.AST) -> bool:
    literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
    return literal or (isinstance(node, ast.Name) and node.id == "float")


def _is_slow_table(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in {"cell", "add_row"}
    return isinstance(node, ast.Attribute) and node.attr == "text" and _is_name(node.value, "cell")


def _speaks(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in {"stdout", "stderr"} and _is_name(node.value, "sys")
    return _is_name(node, "print")


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
