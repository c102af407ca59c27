"""Titles as an enemy of the reader would write them, and a reading of markdown that finds what still means something."""

from __future__ import annotations

import re
import unicodedata

HOSTILE = (
    "@everyone Malas signs",
    "@here: medical today",
    "@EVERYONE look",
    "ping <@123456789012345678> now",
    "ping <@!123456789012345678> now",
    "role <@&123456789012345678>",
    "see <#123456789012345678>",
    "run </saga:123456789012345678>",
    "at <t:1700000000:R>",
    "emoji <:goal:123456789012345678> <a:goal:123456789012345678>",
    "guide <id:customize> <id:browse>",
    "[free shirts](https://evil.example/login)",
    "[free shirts](<https://evil.example/login>)",
    "[https://good.example](https://evil.example)",
    "text](https://evil.example) and [more",
    "[a [nested](https://evil.example) b](https://evil.example)",
    "[x]: https://evil.example",
    "<https://evil.example>",
    "https://evil.example/@everyone",
    "HTTP://EVIL.EXAMPLE",
    "join discord.gg/abcdef",
    "join DISCORD.GG/abcdef or discordapp.com/invite/abcdef",
    "discord.com/invite/abcdef",
    "ftp://evil.example steam://run discord://-/settings",
    "**bold** __under__ *it* _it_ ~~gone~~ ||spoiler||",
    "***all*** at once",
    "`code` ``more`` ```block```",
    "```py\nprint('x')\n```",
    "unclosed ``` fence",
    "unclosed ** and || and ~~ and __",
    "\\*escaped by them\\*",
    "ends with a backslash \\",
    "\\\\\\\\ backslashes",
    "\\[half](https://evil.example)",
    "\\<@123456789012345678>",
    "\\@everyone",
    "# a heading",
    "## smaller",
    "### smaller still",
    "-# small print",
    "> a quote",
    ">>> quote to the end",
    "- a list",
    "* a list",
    "+ a list",
    "1. a list",
    "  12. a list",
    "first\n# second is a heading",
    "first\r\n> second is a quote",
    "first\u2028- second\u2029# third",
    "first\x0b# second\x0c# third\x85# fourth",
    ":smile: :100: :8ball: :+1:",
    "\u202egnihtyreve\u202c reversed",
    "\u2066isolated\u2069 \u200fmarks\u200e",
    "zero\u200bwidth\u200djoin\u2060er\ufeff",
    "@\u200beveryone and <\u200b@1> with their own gaps",
    "@\u00adeveryone soft",
    "\u3164\u2800\u115f\uffa0",
    "Z" + "\u0301\u0317\u0338" * 40 + "algo",
    "tag \U000e0041\U000e0042 characters",
    "nul \x00 bell \x07 escape \x1b[31m",
    "half \ud83d surrogate",
    "<script>alert(1)</script> &lt;b&gt;",
    "a" * 9000,
    "\U0001f600" * 3000,
    "*" * 5000,
    "@everyone" * 700,
    "<@1>" * 1500,
    "https://evil.example/" * 200,
    "",
    " ",
    "…",
)

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_MEANS = re.compile(
    r"<@|<#|<t:|</|<a?:\w|<id:|<\w+://|@everyone|@here|\]\(|\]:|\*|__|_|~~|\|\||`|://|discord(app)?\s*\."
    r"|:[a-z+-][\w+~-]*:|:100:|\[|\]|^\s*(\#{1,3}|-\#|>|>>>|[-+]|\d+\.)\s",
    re.IGNORECASE,
)


def meanings(text: str) -> list[str]:
    """What Discord would still read as markup or a mention: each construct found after the escapes are honoured."""
    return [match.group() for match in _MEANS.finditer(_ESCAPED.sub("¤", text))] + ["trailing backslash"] * _odd_end(text)


def _odd_end(text: str) -> bool:
    return bool((len(text) - len(text.rstrip("\\"))) % 2)


def invisible(text: str) -> list[str]:
    """Characters that are not seen or change the direction; the gap that the bot itself puts does not count."""
    return [hex(ord(char)) for char in text if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in "\u200b\n"]
