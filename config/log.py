"""Logging: structured events through the standard library's logging, on standard error, as JSON or for a reader.

The libraries' own loggers take the same way. What looks like a secret is removed from every event, wherever in it it
stands, tracebacks included; so are control characters, because the words of feeds are logged too. Writes no files.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

HIDDEN = "[hidden]"

_TOKEN = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{20,32}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{25,}")
_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")
_AUTHORIZATION = re.compile(r"(?i)(?<=\bBot )[\w.-]{20,}|(?<=\bBearer )[\w.-]{10,}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LINE_END = re.compile(r"[\r\n\t]+")
_TALKATIVE = ("aiohttp.access", "asyncio", "aiosqlite", "alembic", "sqlalchemy", "discord.http", "discord.gateway")


def configure_log(level: str = "info", form: str = "console", *, token: str | None = None, stream: TextIO | None = None) -> None:
    """Send all logging to `stream` (standard error by default). `form` is `console` or `json`; `token` is never shown."""
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_first_steps(),
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                Redact(token),
                _renderer(form, stream),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level) if root.level > logging.DEBUG else logging.INFO)
    logging.captureWarnings(True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_first_steps(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _first_steps() -> list[Processor]:
    """What every event goes through, from our loggers and from the libraries'."""
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]


def _renderer(form: str, stream: TextIO) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False, default=str)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback)


class Redact:
    """A processor that hides secrets and removes control characters in every text of an event.

    >>> Redact("s3cret")(None, "", {"event": "got s3cret", "urls": ["https://me:pw@example.org/feed"]})
    {'event': 'got [hidden]', 'urls': ['https://[hidden]@example.org/feed']}
    """

    def __init__(self, token: str | None = None) -> None:
        self._token = token

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {str(self._clean(name)): self._clean(value, lines=name in ("exception", "stack")) for name, value in event.items()}

    def _clean(self, value: Any, *, lines: bool = False) -> Any:
        """The value with its texts cleaned; what is no text, number or collection is shown as its text would be."""
        if value is None or isinstance(value, bool | int | float):
            return value
        if isinstance(value, Mapping):
            return {self._clean(key): self._clean(inner) for key, inner in value.items()}
        if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes):
            return [self._clean(inner) for inner in value]
        text = value if isinstance(value, str) else str(value)
        return self._hide(_CONTROL.sub("", text if lines else _LINE_END.sub(" ", text)))

    def _hide(self, text: str) -> str:
        if self._token:
            text = text.replace(self._token, HIDDEN)
        text = _CREDENTIALS.sub(f"{HIDDEN}@", _TOKEN.sub(HIDDEN, text))
        return _AUTHORIZATION.sub(HIDDEN, text)
