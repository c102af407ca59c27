"""The house rules: where things are, what knows what, and how long a thing may grow."""

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "cogs", "config", "db")
FILES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if "versions" not in path.parts)
"""All modules but the migrations: those are a record, and are not rewritten."""
FUNCTION, CLASS, FILE = 40, 150, 300
"""Each is shorter than so many lines."""
MADE = {"build", "data", "transfer_saga.egg-info", "__pycache__"}
"""What running and building leaves behind; git ignores it."""
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")
CLOCKLESS = ("bot/transfers", "bot/phrase", "bot/desk", "bot/feeds", "db")


LAWS = {
    "discord": ("cogs/", "bot/client.py"),
    "PIL": ("cogs/",),
    "sqlalchemy": ("db/",),
    "alembic": ("db/",),
    "aiosqlite": ("db/",),
    "asyncpg": ("db/",),
    "aiohttp": ("bot/feeds/",),
    "feedparser": ("bot/feeds/",),
    "defusedxml": ("bot/feeds/",),
    "trafilatura": ("bot/feeds/",),
    "prometheus_client": ("bot/metrics.py",),
    "rich": ("bot/terminal/",),
    "click": ("bot/__main__.py",),
}
"""Who alone may import a library. The contracts say who may not; a new module is in none of them."""
CORE_MAY = {"rapidfuzz", "bot"}
CORE_MAY_NOT = {"asyncio", "socket", "sqlite3", "subprocess", "threading", "time", "random", "os", "pathlib"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_the_top_level_holds_what_it_should() -> None:
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - MADE
    allowed = {*PACKAGES, "tests", "pyproject.toml", "README.md", "LICENSE", "Makefile", *LOCKS}
    assert there <= allowed
    assert {"bot", "cogs", "config", "db", "tests", "pyproject.toml", "Makefile", "LICENSE"} <= there


def test_the_import_contracts_are_kept() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert ended.returncode == 0, ended.stdout


@functools.cache
def _imported(path: Path) -> frozenset[str]:
    return frozenset(_modules(path))


def _modules(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("library", LAWS)
def test_a_library_is_known_where_it_belongs(library: str) -> None:
    known = [name(path) for path in FILES if library in {module.split(".")[0] for module in _imported(path)}]
    assert [path for path in known if not path.startswith(LAWS[library])] == []


def test_the_core_is_pure() -> None:
    core = [path for path in FILES if name(path).startswith("bot/transfers/")]
    modules = {(name(path), module.split(".")[0], module) for path in core for module in _imported(path)}
    allowed = (sys.stdlib_module_names - CORE_MAY_NOT) | CORE_MAY
    assert [(path, module) for path, library, module in modules if library not in allowed] == []
    assert [(path, module) for path, library, module in modules if library == "bot" and not module.startswith("bot.transfers")] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_grows_long(package: str) -> None:
    assert [f"{name(path)}:{what}" for path in FILES if name(path).startswith(f"{package}/") for what in _too_long(path)] == []


def test_no_test_file_grows_long() -> None:
    files = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "tests").rglob("*.py")}
    assert {path: lines for path, lines in files.items() if lines > FILE} == {}


def _too_long(path: Path) -> Iterator[str]:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    if lines >= FILE:
        yield f" {lines} lines"
    for node in ast.walk(tree(path)):
        limit = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines >= limit:
                yield f"{node.lineno} {node.name} has {lines} lines"


def test_every_module_says_what_it_does() -> None:
    assert [name(path) for path in FILES if not ast.get_docstring(tree(path))] == []


def test_clocks_are_read_at_the_top_only() -> None:
    reads = re.compile(r"\b(?:datetime\.now|date\.today|time\.time)\(")
    inside = [path for path in FILES if name(path).startswith(CLOCKLESS)]
    assert [name(path) for path in inside if reads.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_pin_everything_with_hashes_and_name_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "index" not in text.replace("importlib", "")
    assert "://" not in text
    pinned = re.findall(r"^[a-z0-9][^\n]*(?:\n +--hash[^\n]*)*", text, re.MULTILINE)
    assert len(pinned) > 30
    assert [row.split()[0] for row in pinned if "==" not in row or "--hash=sha256:" not in row] == []


def test_what_runs_is_locked_the_same_for_tests_and_benches() -> None:
    run, dev, bench = (dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE)) for lock in LOCKS)
    assert run.items() <= dev.items() <= bench.items()
