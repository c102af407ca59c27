"""Gives birth to lives: a process that has everything loaded, and forks once a plan. Run by the tests.

Reads plans as lines of JSON; for each it writes the child's process id, and how it ended (as `os.waitpid` has it).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback

from tests.kill.life import Plan, live


def main() -> None:
    """Serve plans until the input ends."""
    for line in sys.stdin:
        plan = Plan(**json.loads(line))
        child = os.fork()
        if not child:
            os._exit(one_life(plan))
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


def one_life(plan: Plan) -> int:
    """In the child: live, and say how it went."""
    os.dup2(2, 1)  # what is logged must not mix with the answers
    try:
        asyncio.run(live(plan))
    except BaseException:  # noqa: BLE001 - told by the exit code
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    main()
