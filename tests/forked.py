"""The command in processes that are forked from one that has everything loaded: what it does and how it ends, without its start.

Its start is proven by the tests that begin a process of their own. Serves plans as lines of JSON, each with its exit code.
"""

from __future__ import annotations

import atexit
import functools
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
FLAGS = {"stdin": os.O_RDONLY, "stdout": os.O_WRONLY, "stderr": os.O_WRONLY}


@dataclass(frozen=True, slots=True)
class Plan:
    """One command: where, with what environment, and the files that are its standard input, output and error."""

    place: str
    arguments: list[str]
    environment: dict[str, str]
    stdin: str
    stdout: str
    stderr: str


def forked(place: Path, *arguments: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a directory, with these settings alone."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        files = {name: Path(folder, name) for name in FLAGS}
        for name, file in files.items():
            file.write_bytes(typed.encode(errors="surrogateescape") if name == "stdin" else b"")
        plan = Plan(str(place), [*arguments], environment | {"PYTHONPATH": str(ROOT)} | settings, *map(str, files.values()))
        code = _ask(plan)
        said = [files[name].read_text(encoding="utf-8", errors="surrogateescape") for name in ("stdout", "stderr")]
    return subprocess.CompletedProcess(plan.arguments, code, *said)


def _ask(plan: Plan) -> int:
    parent = _parent()
    assert parent.stdin
    assert parent.stdout
    parent.stdin.write(json.dumps(asdict(plan)) + "\n")
    parent.stdin.flush()
    return int(parent.stdout.readline())


@functools.cache
def _parent() -> subprocess.Popen[str]:
    """Start it, once; it ends with this process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "tests.forked"]
    parent = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(parent.communicate)
    return parent


def serve() -> None:
    """Fork once a plan until the input ends."""
    import bot.extracting
    import bot.importing.run
    import bot.terminal.start
    import bot.terminal.upkeep  # noqa: F401 - what most commands load

    for line in sys.stdin:
        child = os.fork()
        if not child:
            become(Plan(**json.loads(line)))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def become(plan: Plan) -> None:
    """In the child: be the command, to its end."""
    from bot.__main__ import main

    os.chdir(plan.place)
    os.environ.clear()
    os.environ.update(plan.environment)
    for number, (name, flags) in enumerate(FLAGS.items()):
        os.dup2(os.open(getattr(plan, name), flags), number)
    sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115 - its own until it ends
    main(plan.arguments, prog_name="transfer-saga")


if __name__ == "__main__":
    serve()
