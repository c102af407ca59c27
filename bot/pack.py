"""The default pack as the operator writes it: a TOML file of `[[feed]]` tables. Reads the file; asks no feed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from bot.feeds.address import canonical_feed_url
from bot.feeds.errors import Refused


class BadPack(Exception):
    """The default pack can't be used; `str()` is the sentence for the operator."""


class PackFeed(NamedTuple):
    """A feed of the default pack. `full_text`: the articles behind its new entries are read too."""

    url: str
    title: str | None = None
    source: str | None = None
    full_text: bool = False


def read_pack(path: Path | None) -> list[PackFeed]:
    """The default pack's feeds. Raises `BadPack`, for a file without feeds too: who wants none says so in the settings."""
    if path is None:
        return []
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("feed", [])
        feeds = [_pack_feed(**{key: value for key, value in row.items() if key in PackFeed._fields}) for row in rows]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, AttributeError, Refused) as error:
        raise BadPack(f"The default pack {path} can't be read ({error}). It needs [[feed]] tables, each with a url.") from error
    if not feeds:
        raise BadPack(f"The default pack {path} names no feed. It needs [[feed]] tables, each with a url.")
    return feeds


def _pack_feed(url: object, title: object = None, source: object = None, full_text: object = False) -> PackFeed:
    if not isinstance(url, str):
        raise TypeError(f"the url {url!r} must be a text")
    if not isinstance(title, str | None) or not isinstance(source, str | None):
        raise TypeError(f"title and source of {url} must be texts")
    if not isinstance(full_text, bool):
        raise TypeError(f"full_text of {url} must be true or false")
    return PackFeed(canonical_feed_url(url), title, source, full_text)
