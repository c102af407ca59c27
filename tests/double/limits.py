"""Discord's documented limits on messages and modals.

Each check yields findings, a path into the body and a sentence; it changes nothing and refuses nothing itself.
Commands have their own (`command_limits.py`).
"""

from collections.abc import Iterator, Sequence

from tests.double.messages import COMPONENTS_V2, parts
from tests.double.world import Json

Finding = tuple[str, str]
MENUS = (3, 5, 6, 7, 8)


def at_most(where: str, text: object, most: int) -> Iterator[Finding]:
    """An optional text of at most so many characters."""
    if text is not None and len(str(text)) > most:
        yield where, f"Must be {most} or fewer in length."


def between(where: str, text: object, most: int) -> Iterator[Finding]:
    """A required text of 1 to so many characters."""
    if not isinstance(text, str) or not 1 <= len(text.strip()) <= len(text) <= most:
        yield where, f"Must be between 1 and {most} in length."


def at_most_items(where: str, items: Sequence[object], most: int, least: int = 0) -> Iterator[Finding]:
    if not least <= len(items) <= most:
        yield where, f"Must be between {least} and {most} in length."


def check_message(body: Json, filenames: Sequence[str] = ()) -> Iterator[Finding]:
    """All that Discord would refuse in a message's body."""
    embeds, rows = body.get("embeds") or [], body.get("components") or []
    is_v2 = bool((body.get("flags") or 0) & COMPONENTS_V2)
    if is_v2 and (body.get("content") or embeds):
        yield "content", "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2."
    yield from at_most("content", body.get("content"), 2000)
    yield from at_most_items("embeds", embeds, 10)
    yield from at_most_items("attachments", filenames, 10)
    yield from at_most("nonce", body.get("nonce"), 25)
    for number, embed in enumerate(embeds):
        yield from check_embed(f"embeds.{number}", embed, filenames)
    if sum(map(embed_size, embeds)) > 6000:
        yield "embeds", "Embed size exceeds maximum size of 6000."
    yield from check_components(rows, is_v2=is_v2)
    allowed = body.get("allowed_mentions") or {}
    for key in ("users", "roles"):
        yield from at_most_items(f"allowed_mentions.{key}", allowed.get(key) or [], 100)
        if allowed.get(key) and key in (allowed.get("parse") or []):
            yield "allowed_mentions", f'parse:["{key}"] and {key}: [ids...] are mutually exclusive.'


def embed_size(embed: Json) -> int:
    """The characters of an embed that count towards a message's 6,000."""
    texts = [embed.get("title"), embed.get("description"), (embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    texts += [text for item in embed.get("fields") or [] for text in (item.get("name"), item.get("value"))]
    return sum(len(text) for text in texts if text)


def check_embed(where: str, embed: Json, filenames: Sequence[str]) -> Iterator[Finding]:
    if not embed_size(embed) and not embed.get("image") and not embed.get("thumbnail"):
        yield where, "This embed shows nothing."
    yield from at_most(f"{where}.title", embed.get("title"), 256)
    yield from at_most(f"{where}.description", embed.get("description"), 4096)
    yield from at_most(f"{where}.footer.text", (embed.get("footer") or {}).get("text"), 2048)
    yield from at_most(f"{where}.author.name", (embed.get("author") or {}).get("name"), 256)
    yield from at_most_items(f"{where}.fields", embed.get("fields") or [], 25)
    for number, item in enumerate(embed.get("fields") or []):
        yield from between(f"{where}.fields.{number}.name", item.get("name"), 256)
        yield from between(f"{where}.fields.{number}.value", item.get("value"), 1024)
    links = {"url": embed.get("url"), "author.url": (embed.get("author") or {}).get("url")}
    links |= {f"{key}.url": (embed.get(key) or {}).get("url") for key in ("image", "thumbnail")}
    for key, url in links.items():
        if url and not url.startswith(("http://", "https://", "attachment://")):
            yield f"{where}.{key}", "Scheme must be one of ('http', 'https')."
        if url and url.startswith("attachment://") and url.removeprefix("attachment://") not in filenames:
            yield f"{where}.{key}", "No such attachment was sent."


def check_components(rows: Sequence[Json], *, is_v2: bool) -> Iterator[Finding]:
    every = list(parts(rows))
    if is_v2:
        yield from at_most_items("components", every, 40)
        if sum(len(part.get("content") or "") for part in every if part.get("type") == 10) > 4000:
            yield "components", "Text exceeds maximum size of 4000."
    else:
        yield from at_most_items("components", rows, 5)
        if any(row.get("type") != 1 for row in rows):
            yield "components", "Only action rows may stand at the top."
    seen: set[str] = set()
    for part in every:
        kind, custom_id = part.get("type"), part.get("custom_id")
        if kind == 1:
            yield from check_row(part)
        if kind == 2:
            yield from check_button(part)
        if kind in MENUS:
            yield from check_menu(part)
        if custom_id in seen:
            yield "components.custom_id", f"Component custom id cannot be duplicated: {custom_id}"
        if custom_id is not None:
            seen.add(custom_id)


def check_row(row: Json) -> Iterator[Finding]:
    inner = row.get("components") or []
    yield from at_most_items("components.components", inner, 5, least=1)
    if len(inner) > 1 and any(part.get("type") in MENUS for part in inner):
        yield "components.components", "A menu fills its row."


def check_button(button: Json) -> Iterator[Finding]:
    yield from at_most("components.label", button.get("label"), 80)
    if not button.get("label") and not button.get("emoji"):
        yield "components.label", "A button must have a label or an emoji."
    if button.get("style") == 5:
        yield from between("components.url", button.get("url"), 512)
    else:
        yield from between("components.custom_id", button.get("custom_id"), 100)


def check_menu(menu: Json) -> Iterator[Finding]:
    yield from between("components.custom_id", menu.get("custom_id"), 100)
    yield from at_most("components.placeholder", menu.get("placeholder"), 150)
    if menu["type"] != 3:
        return
    options = menu.get("options") or []
    yield from at_most_items("components.options", options, 25, least=1)
    if (menu.get("max_values") or 1) > len(options):
        yield "components.max_values", "There are fewer options than max_values."
    if len({option.get("value") for option in options}) != len(options):
        yield "components.options", "The specified option value is already used."
    for option in options:
        yield from between("components.options.label", option.get("label"), 100)
        yield from between("components.options.value", option.get("value"), 100)
        yield from at_most("components.options.description", option.get("description"), 100)


def check_modal(modal: Json) -> Iterator[Finding]:
    yield from between("title", modal.get("title"), 45)
    yield from between("custom_id", modal.get("custom_id"), 100)
    yield from at_most_items("components", modal.get("components") or [], 5, least=1)
    for part in parts(modal.get("components") or []):
        if part.get("label") is not None:
            yield from between("components.label", part["label"], 45)
        if part.get("type") == 4:
            yield from between("components.custom_id", part.get("custom_id"), 100)
            yield from at_most("components.placeholder", part.get("placeholder"), 100)
            yield from at_most("components.value", part.get("value"), part.get("max_length") or 4000)


def check_thread(body: Json) -> Iterator[Finding]:
    if body.get("name") is not None:
        yield from between("name", body["name"], 100)
    yield from at_most_items("applied_tags", body.get("applied_tags") or [], 5)
    if body.get("auto_archive_duration") not in (None, 60, 1440, 4320, 10080):
        yield "auto_archive_duration", "Value must be one of (60, 1440, 4320, 10080)."
