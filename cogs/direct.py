"""Direct messages: opened while the member is here, since opening many at once later is what Discord limits."""

from __future__ import annotations

import discord
import structlog

from cogs.desk import Clock, Desk
from cogs.show import Interaction, asker_of

log = structlog.get_logger(__name__)


async def open_direct(desk: Desk, clock: Clock, interaction: Interaction) -> None:
    """Open the asker's direct messages, and have the channel kept."""
    try:
        channel = await interaction.user.create_dm()
    except discord.HTTPException as error:
        log.info("direct.not_opened", words=str(error))
        return
    await desk.direct_opened(asker_of(interaction), channel.id, now=clock())
