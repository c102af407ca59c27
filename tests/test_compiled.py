"""The compiled reader: it is made, reads as the sources do, and is not taken for ready once a source is newer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compiled import PACKAGES, PLAIN, READING, ROOT, is_ready, modules


def test_what_stays_plain_is_there() -> None:
    stems = {path.stem for package in PACKAGES for path in (ROOT / READING / package).glob("*.py")}
    assert stems >= PLAIN
    assert all((ROOT / path).is_file() for path in modules())


def test_it_is_ready_until_a_source_is_newer(tmp_path: Path) -> None:
    newest = max(path.stat().st_mtime for path in (ROOT / "bot").rglob("*.py"))
    assert not is_ready(tmp_path)
    ready = tmp_path / ".ready"
    ready.touch()
    os.utime(ready, (newest, newest))
    assert is_ready(tmp_path)
    os.utime(ready, (newest - 1, newest - 1))
    assert not is_ready(tmp_path)


@pytest.mark.soak
@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_it_is_made_and_reads_as_the_sources_do(tmp_path: Path) -> None:
    folder = tmp_path / "compiled"
    done = subprocess.run([sys.executable, "-m", "tests.compiled", str(folder)], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    where = "import bot.transfers.extract as reading; print(reading.__file__)"
    env = {**os.environ, "PYTHONPATH": str(folder)}
    loaded = subprocess.run([sys.executable, "-c", where], cwd=tmp_path, env=env, capture_output=True, text=True, check=True).stdout
    assert Path(loaded.strip()).parent == folder / READING
    assert Path(loaded.strip()).suffix in (".so", ".pyd")


@pytest.mark.skipif(os.name == "nt", reason="there, no file stands for a program")
def test_without_a_compiler_it_says_so(tmp_path: Path) -> None:
    env = {**os.environ, "PATH": "", "CC": str(tmp_path / "none")}
    program = "import tests.compiled as c; c.modules = lambda: [c.READING / 'errors.py']; c.main()"
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path / "compiled")], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 1
    assert "compiled.log. Is there a C compiler?" in done.stderr
    assert not is_ready(tmp_path / "compiled")
