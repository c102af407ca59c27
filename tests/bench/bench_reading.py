"""Reading: items a second on one core, a long article, and what lists of any size cost; beside the bare finding of names.

    python tests/bench/bench_reading.py [--json FILE] [--sizes 0,1000,10000,200000]

The same items at every size; they name shipped players. `finding` is an Aho-Corasick automaton (pyahocorasick) over all
listed names, run over the same folded text: the least that knowing whose names stand there can cost. Each size is
measured in a process of its own; of several rounds the quickest of each item counts. Where `make compiled` has made the compiled
reader, it is measured beside the plain one. Goals that the project sets itself: 1,000 items a second, and 20 ms for an article of
10,000 characters.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

import ahocorasick

from bot.collector import long_lists
from bot.lists import load_clubs, load_gazetteer, load_people, load_players, load_sources
from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item
from bot.transfers.names.entries import ListedPlayer
from bot.transfers.names.spellings import club_names, names_of, source_names
from bot.transfers.writing.text import fold
from tests.bench.made_items import article, rss_items
from tests.compiled import FOLDER, ROOT, is_ready
from tests.importing.files import made_up

SIZES = (0, 1_000, 10_000, 200_000)
ROUNDS = 15
ROUNDS_OF_ONE = 150
"""Of a single item: as much time as several take, so that a machine's slow moments are outlasted."""
COLUMNS = (
    ("reader", "reader", "{}"),
    ("size", "imported", "{:,}"),
    ("lists_s", "lists s", "{:.2f}"),
    ("mb", "MB", "{:.0f}"),
    ("items_a_second", "items/s", "{:,.0f}"),
    ("item_ms", "item ms", "{:.3f}"),
    ("finding_ms", "finding ms", "{:.4f}"),
    ("ratio", "ratio", "{:.0f}"),
    ("article_ms", "article ms", "{:.2f}"),
    ("article_finding_ms", "finding ms", "{:.3f}"),
    ("article_ratio", "ratio", "{:.0f}"),
    ("rumours", "rumours", "{}"),
)


def imported(size: int) -> list[ListedPlayer]:
    """So many made-up players, as an import gives them to reading."""
    return [
        ListedPlayer(row["playerLabel"], (row["alias"],) if row["alias"] else (), row["clubLabel"], key=row["player"])
        for row in made_up(size)
    ]


def automaton(players: Sequence[ListedPlayer]) -> ahocorasick.Automaton:
    """All listed names, to be found and nothing else."""
    found = ahocorasick.Automaton()
    for person in (*load_players(), *load_people(), *players):
        for key in names_of(person):
            found.add_word(f" {key} ", len(key))
    for names in (*map(club_names, load_clubs()), *map(source_names, load_sources())):
        for key, _ in names:
            found.add_word(f" {key} ", len(key))
    found.make_automaton()
    return found


def quickest(work: Callable[[Item], object], items: Sequence[Item]) -> float:
    """Milliseconds that all these items take, each at its quickest: what other programs take meanwhile is left out."""
    best = [float("inf")] * len(items)
    for _ in range(ROUNDS if len(items) > 1 else ROUNDS_OF_ONE):
        for number, item in enumerate(items):
            start = time.process_time()
            work(item)
            best[number] = min(best[number], time.process_time() - start)
    return 1000 * sum(best)


def measured(size: int) -> dict[str, float]:
    """One size of list."""
    start = time.perf_counter()
    with long_lists():
        gazetteer = load_gazetteer(players=imported(size))
    found: dict[str, float] = {"size": size, "lists_s": time.perf_counter() - start}
    found["mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    names = [player.name for player in load_players()[:900]]
    items, long = rss_items(names), [article(names)]
    found["rumours"] = sum(len(extract_rumours(item, gazetteer)) for item in (*items, *long))
    found["item_ms"] = quickest(lambda item: extract_rumours(item, gazetteer), items) / len(items)
    found["items_a_second"] = 1000 / found["item_ms"]
    found["article_ms"] = quickest(lambda item: extract_rumours(item, gazetteer), long)
    matcher = automaton(imported(size))
    texts = {item: f" {' '.join(fold(item.text).split())} " for item in (*items, *long)}
    found["finding_ms"] = quickest(lambda item: list(matcher.iter(texts[item])), items) / len(items)
    found["article_finding_ms"] = quickest(lambda item: list(matcher.iter(texts[item])), long)
    found["ratio"] = found["item_ms"] / found["finding_ms"]
    found["article_ratio"] = found["article_ms"] / found["article_finding_ms"]
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the numbers there, too")
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")], default=SIZES)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one is not None:
        gc.collect()
        print(json.dumps(measured(asked.one)))
        return
    print("".join(f"{title:>12}" for _, title, _ in COLUMNS))
    rows = []
    readers = {"plain": ROOT} | ({"compiled": FOLDER} if is_ready() else {})
    for (reader, folder), size in product(readers.items(), asked.sizes):
        command = [sys.executable, __file__, "--one", str(size)]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)])}
        told = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
        rows.append({"reader": reader, **json.loads(told)})
        print("".join(f"{form.format(rows[-1][column]):>12}" for column, _, form in COLUMNS), flush=True)
    if asked.json:
        asked.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
