"""The reader as machine code: a copy of `bot` in which mypyc has compiled what reads. Makes it and compares the answers: `make compiled`.

`python tests/compiled.py FOLDER`: with FOLDER first on PYTHONPATH, the program reads with the copy. It needs a C compiler and some
minutes; what mypyc and the compiler say goes to FOLDER.log. Source: https://mypyc.readthedocs.io.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

from bot.lists import load_players
from bot.transfers.model import Item
from tests.bench.made_items import article, rss_items

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / "compiled"
"""Where `make compiled` has it, with a file `.ready` once it is."""
READING = Path("bot/transfers")
PACKAGES = ("", "clauses", "names", "rules", "statements", "wording", "writing")
PLAIN = frozenset(
    [
        "__init__", "crediting", "errors", "explain", "lexicons", "nicht", "parted", "ready", "recovery", "rule", "tables",
        "word_classes",
    ]
)  # fmt: skip
"""What stays as it is: tables take long to compile and are no quicker for it."""


def modules() -> list[Path]:
    """What is compiled, each as a path below the folder of the project."""
    found = [path.relative_to(ROOT) for package in PACKAGES for path in sorted((ROOT / READING / package).glob("*.py"))]
    return [*(path for path in found if path.stem not in PLAIN), READING / "vocabulary" / "words.py"]


def build(folder: Path) -> None:
    """Copy and compile. What compiles is loaded here only: who measures the reader imports this module, too."""
    from mypyc.build import mypycify
    from setuptools import setup

    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "bot", folder / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    with folder.with_suffix(".log").open("w") as log, chdir(folder), redirect_stdout(log), redirect_stderr(log):
        setup(
            name="transfer-saga-compiled",
            packages=[],
            ext_modules=mypycify([str(path) for path in modules()], opt_level="2", multi_file=True),
            script_args=["--quiet", "build_ext", "--inplace"],
        )
        shutil.rmtree("build")


def is_ready(folder: Path = FOLDER) -> bool:
    """Whether the copy is there, and no source has been changed since."""
    ready = folder / ".ready"
    return ready.is_file() and all(path.stat().st_mtime <= ready.stat().st_mtime for path in (ROOT / "bot").rglob("*.py"))


def read(items: Iterable[Item], folder: Path) -> str:
    """What `extract --explain` answers with `bot` from this folder."""
    lines = [{"id": str(n), "title": item.title, "summary": f"{item.summary}\n{item.content}"} for n, item in enumerate(items)]
    command = [sys.executable, "-m", "bot", "extract", "--explain"]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}
    told = "".join(json.dumps(line) + "\n" for line in lines)
    return subprocess.run(command, input=told, env=env, cwd=folder, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Build, and end with 1 where the copy reads otherwise."""
    folder = Path(sys.argv[1]).resolve()
    print(f"Compiling {len(modules())} modules into {folder}: some minutes")
    try:
        build(folder)
    except (SystemExit, OSError) as error:
        sys.exit(f"The reader was not compiled ({error}): see {folder.with_suffix('.log')}. Is there a C compiler?")
    names = [player.name for player in load_players()[:900]]
    items = [*rss_items(names), article(names)]
    if read(items, folder) != read(items, ROOT):
        sys.exit(f"The compiled reader in {folder} reads otherwise than the sources: do not use it")


if __name__ == "__main__":
    main()
