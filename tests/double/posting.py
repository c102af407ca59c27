"""How a bot's message comes to stand in a channel, or changes: limits, files, pings, nonces, and the telling of it.

Permissions are the routes' business; they have looked before they come here.
"""

import datetime as dt
import re
import time
from typing import TYPE_CHECKING

from tests.double.api import ApiError, refuse_findings
from tests.double.limits import check_message
from tests.double.messages import COMPONENTS_V2, EPHEMERAL, LOADING, Attachment, Cause, Message, Pings, work_out_pings
from tests.double.world import Channel, Json, User

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble

Files = dict[int, tuple[str, bytes]]


def write(
    double: "DiscordDouble",
    channel: Channel,
    body: Json,
    files: Files,
    *,
    key: int | None = None,
    loading: bool = False,
    cause: Cause | None = None,
    only_for: User | None = None,
) -> Message:
    """Put a new message of the bot into a channel."""
    refuse_findings(check_message(body, [name for name, _ in files.values()]))
    flags = int(body.get("flags") or 0) & (COMPONENTS_V2 | (EPHEMERAL if cause else 0)) | (LOADING if loading else 0)
    if not loading and not any(body.get(key) for key in ("content", "embeds", "components")) and not files:
        raise ApiError(400, 50006, "Cannot send an empty message", violation=True)
    reference = (body.get("message_reference") or {}).get("message_id")
    reply_to = next((message for message in channel.messages if str(message.id) == str(reference)), None)
    message = Message(key or double.new_id(), channel, double.bot, flags=flags, cause=cause, reply_to=reply_to)
    message.only_for = only_for if message.ephemeral else None
    message.nonce = None if body.get("nonce") is None else str(body["nonce"])
    fill(double, message, body, files)
    message.pings = pings_of(double, message, body)
    channel.messages.append(message)
    double.tell(message, "MESSAGE_CREATE")
    return message


def pings_of(double: "DiscordDouble", message: Message, body: Json) -> Pings:
    return work_out_pings(double.bot, message.channel, message.content, body.get("allowed_mentions"), message.reply_to)


def write_once(double: "DiscordDouble", channel: Channel, body: Json, files: Files) -> Message:
    """Write a message, or find the one that an enforced nonce says was written."""
    nonce = body.get("nonce")
    if nonce is None or not body.get("enforce_nonce"):
        return write(double, channel, body, files)
    written = double.nonces.get(str(nonce))
    if written and time.monotonic() - written[1] <= double.nonce_window:
        return written[0]
    message = write(double, channel, body, files)
    double.nonces[str(nonce)] = (message, time.monotonic())
    return message


def rewrite(double: "DiscordDouble", message: Message, body: Json, files: Files) -> Message:
    """Change a message of the bot; a loading one becomes the answer, which pings as a new one does."""
    names = [name for name, _ in files.values()] + list(message.files)
    refuse_findings(check_message({"flags": message.flags} | body, names))
    was_loading = message.loading
    if was_loading:
        message.flags &= ~LOADING
        message.flags |= int(body.get("flags") or 0) & COMPONENTS_V2
    else:
        message.earlier.append(message.text)
        message.edited_at = dt.datetime.now(dt.UTC).isoformat()
    fill(double, message, body, files)
    if was_loading:
        message.pings = pings_of(double, message, body)
    double.tell(message, "MESSAGE_UPDATE")
    return message


def fill(double: "DiscordDouble", message: Message, body: Json, files: Files) -> None:
    """Take over what a body says and leave what it does not mention."""
    if "content" in body:
        message.content = (body["content"] or "").strip()
    if "attachments" in body or files:
        described = {str(item.get("id")): item for item in body.get("attachments") or []}
        kept = [item for item in message.attachments if "attachments" not in body or str(item.id) in described]
        sent = [store(double, name, data, (described.get(str(index)) or {}).get("description")) for index, (name, data) in files.items()]
        message.attachments = kept + sent
    if "embeds" in body:
        message.embeds = [point_at_files(embed, message) for embed in body["embeds"] or []]
    if "components" in body:
        message.components = body["components"] or []


def store(double: "DiscordDouble", filename: str, data: bytes, description: str | None = None) -> Attachment:
    """Keep a file where its address serves it."""
    key = double.new_id()
    name = re.sub(r"[^\w.-]", "_", filename)
    attachment = Attachment(key, name, data, f"{double.origin}/attachments/{key}/{name}", description)
    double.attachments[key] = attachment
    return attachment


def point_at_files(embed: Json, message: Message) -> Json:
    """Replace `attachment://` by the file's address, as Discord does."""
    urls = {f"attachment://{item.filename}": item.url for item in message.attachments}
    shown = dict(embed)
    for key in ("image", "thumbnail"):
        if shown.get(key):
            shown[key] = shown[key] | {"url": urls.get(shown[key]["url"], shown[key]["url"])}
    return shown
