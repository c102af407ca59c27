"""The catalogues are whole and fit: every message in every language, nothing else, and what Discord takes of commands."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from string import Formatter
from typing import Any

import pytest
from babel.messages import Catalog, Message
from babel.messages.pofile import read_po

from bot.phrase.tongue import CATALOGUES, DOMAINS, ENGLISH, LANGUAGES, Tongue, tongue
from cogs.translator import Catalogues
from tests.messages import furnished, is_translated, templates

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
NAME = re.compile(r"[-_'\w]{1,32}")
LONGEST = 100
MENU, GROUPS = 3, (1, 2)
"""Discord's numbers: the type of a message menu, and of options that are commands."""
_TYPED = re.compile(r"(?<![\w/:.])/([\w-]+)(?: ([\w-]+))?")
_OPTION = re.compile(r"(?<![\w/])([\w-]+):(?=[^\s/])")

every_language = pytest.mark.parametrize("language", OTHERS)
every_catalogue = pytest.mark.parametrize(("language", "domain"), [(language, domain) for language in OTHERS for domain in DOMAINS])


@cache
def wanted() -> Mapping[str, Catalog]:
    """Every message of the code and of the commands, by domain."""
    return asyncio.run(templates())


@cache
def payloads() -> tuple[dict[str, Any], ...]:
    """The commands as Discord is told of them."""

    async def told() -> list[dict[str, Any]]:
        bot = await furnished()
        return [await command.get_translated_payload(bot.tree, Catalogues()) for command in bot.tree.get_commands()]

    return tuple(asyncio.run(told()))


@cache
def kept(language: str, domain: str) -> tuple[Message, ...]:
    """The messages of a catalogue."""
    with (CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
        return tuple(message for message in read_po(file, locale=language) if message.id)


def forms(words: object) -> tuple[str, ...]:
    """A message as its singular and its plural, or as the one form that it has."""
    return tuple(map(str, words)) if isinstance(words, tuple | list) else (str(words),)


def placeholders(words: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(words) if name is not None)


@every_catalogue
def test_every_message_is_translated_and_there_is_none_besides(language: str, domain: str) -> None:
    messages = {(message.context, message.id): message for message in kept(language, domain)}
    asked = {(message.context, message.id) for message in wanted()[domain] if message.id}
    assert len(messages) == len(kept(language, domain))
    assert asked - messages.keys() == set(), "run `make messages`, then translate"
    assert messages.keys() - asked == set(), "run `make messages`"
    assert [message.id for message in messages.values() if not is_translated(message.string) or message.fuzzy] == []
    assert [message.id for message in messages.values() if len(forms(message.string)) != len(forms(message.id))] == []


@every_catalogue
def test_what_fills_a_message_fills_its_translation(language: str, domain: str) -> None:
    wrong = []
    for message in kept(language, domain):
        english = [placeholders(words) for words in forms(message.id)]
        for place, words in enumerate(forms(message.string)):
            fits = [english[place]] if place else english
            if not any(placeholders(words).keys() == known.keys() for known in fits):
                wrong.append(words)
            if domain == "replies" and (words.strip() == "") != (str(message.id).strip() == ""):
                wrong.append(words)
    assert wrong == []


@every_language
def test_names_descriptions_and_choices_are_such_as_discord_takes(language: str) -> None:
    menus = {payload["name"] for payload in payloads() if payload.get("type") == MENU}
    wrong = []
    for message in kept(language, "commands"):
        name, words = str(message.id), str(message.string)
        if message.context in ("command", "option") and name not in menus:
            fits = bool(NAME.fullmatch(words)) and words == words.lower()
        else:
            fits = 1 <= len(words) <= (32 if name in menus else LONGEST)
        wrong += [] if fits else [words]
    assert wrong == []


@every_language
def test_no_two_beside_one_another_have_one_name(language: str) -> None:
    def names(beside: list[dict[str, Any]], kind: str) -> Iterator[list[str]]:
        inner = [each for each in beside if each.get("type") in GROUPS and kind == "option"]
        yield [tongue(language).named("command" if each in inner or kind == "command" else "option", each["name"]) for each in beside]
        for each in beside:
            if each.get("options"):
                yield from names(each["options"], "option")

    doubled = [[name for name, number in Counter(beside).items() if number > 1] for beside in names(list(payloads()), "command")]
    assert len(doubled) > 20
    assert [twice for twice in doubled if twice] == []


@every_language
def test_a_command_that_a_sentence_names_exists_by_that_name(language: str) -> None:
    speaks, known, options = tongue(language), commands(), option_names()
    there = {speaks.named("command", top) for top in known}
    wrong = []
    for message in kept(language, "replies"):
        for english, words in zip(forms(message.id), forms(message.string), strict=True):
            typed = [(top, sub) for top, sub in _TYPED.findall(english) if top in known]
            named = [word for word in _OPTION.findall(english) if word in options]
            right = (
                all(spoken(speaks, top, sub if sub in known[top] else "") in words for top, sub in typed)
                and all(f"{speaks.named('option', option)}:" in words for option in named)
                and all(top in there for top, _ in _TYPED.findall(words))
            )
            wrong += [] if right else [words]
    assert wrong == []


def spoken(speaks: Tongue, top: str, sub: str) -> str:
    """A command as it is typed in a language."""
    return f"/{speaks.named('command', top)}" + (f" {speaks.named('command', sub)}" if sub else "")


@cache
def commands() -> dict[str, set[str]]:
    """The commands that can be typed, each with the names of those inside it."""
    typed = [payload for payload in payloads() if payload.get("type") != MENU]
    return {each["name"]: {inner["name"] for inner in each.get("options", ()) if inner["type"] in GROUPS} for each in typed}


@cache
def option_names() -> frozenset[str]:
    """The names of all options."""
    return frozenset(str(message.id) for message in wanted()["commands"] if message.context == "option")


@every_language
def test_discord_is_told_of_every_translation(language: str) -> None:
    """Catalogues that Discord would not take are left out by the translator: none may be."""
    told = [payload for payload in payloads() if not payload.get("name_localizations") and not payload.get("description_localizations")]
    assert [payload["name"] for payload in told] == []
    speaks = tongue(language)
    for payload in payloads():
        name = speaks.named("command", payload["name"])
        found = {words for locale, words in payload["name_localizations"].items() if locale.startswith(language)}
        assert found <= {name}
        assert name == payload["name"] or found
