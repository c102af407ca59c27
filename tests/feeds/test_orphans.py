"""No worker outlives its parent, however the parent ends."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PARENT = """
import asyncio, sys
from bot.feeds.worker import WorkerPolicy, Workers
from tests.feeds.documents import NOW
from tests.feeds.stage import entry, rss
from tests.feeds.test_worker import children, deep, fetched

async def main():
    async with Workers(WorkerPolicy(size=1, seconds=1.0)) as workers:
        await workers.read_feed(fetched(rss(entry(1))), None, NOW)
        busy = asyncio.create_task(workers.read_feed(fetched(deep("a", 400_000)), None, NOW)) if sys.argv[1] == "busy" else None
        await asyncio.sleep(0.1)
        print(*children(), flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.mark.parametrize("state", ["idle", "busy"])
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_no_worker_outlives_its_parent(state: str, end: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT, state], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        workers = [int(pid) for pid in parent.stdout.readline().split()]
        parent.send_signal(end)
        parent.wait()
    assert len(workers) == 1
    deadline = time.monotonic() + 60
    while any(_alive(pid) for pid in workers):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _alive(pid: int) -> bool:
    try:
        return "worker_process" in Path(f"/proc/{pid}/cmdline").read_text() and " Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
