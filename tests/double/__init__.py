"""A pretended Discord on loopback for tests: REST v10 and gateway v10, for a real client over real sockets.

    async with DiscordDouble() as double:
        ann = double.user("Ann")
        guild = double.guild("Wing", members=[ann])
        channel = double.channel(guild, "transfers")
        ...start the client with double.api_url and double.token...
        await double.ready()
        answer = await double.slash(guild, channel, ann, "saga", {"player": "Alexander-Arnold"})
        assert double.violations == []

It does not know voice, reactions, polls, pins, webhooks of channels, members' events or user installs.
"""

from tests.double.aim import aimed
from tests.double.answer import Answer
from tests.double.faults import Bucket
from tests.double.messages import Attachment, Message, Pings
from tests.double.options import Refused
from tests.double.server import DiscordDouble
from tests.double.stage import NoAnswer
from tests.double.world import NOTHING, TALK, Can, Channel, Guild, Kind, Role, User

__all__ = [
    "NOTHING", "TALK", "Answer", "Attachment", "Bucket", "Can", "Channel", "DiscordDouble", "Guild", "Kind", "Message", "NoAnswer",
    "Pings", "Refused", "Role", "User", "aimed",
]  # fmt: skip
