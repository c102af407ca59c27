"""What a bot answers to an interaction: the callback within three seconds, then the original answer and follow-ups."""

import time
from typing import TYPE_CHECKING

from tests.double.answer import ALLOWED, CHOICES, DEFERRED, DEFERRED_UPDATE, MESSAGE, OPEN_MODAL, UPDATE, Answer
from tests.double.api import ApiError, Asked, message_of, refuse_findings
from tests.double.command_limits import check_choices
from tests.double.limits import check_modal
from tests.double.messages import Message
from tests.double.posting import rewrite, write
from tests.double.world import Json

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


def callback(double: "DiscordDouble", asked: Asked) -> Json | None:
    """Take the first answer, if it comes in time and is the first."""
    answer = double.answers.get(asked.at["token"])
    kind = asked.body["type"]
    if answer is None or str(answer.id) != asked.at["interaction_id"]:
        raise ApiError(404, 10062, "Unknown interaction")
    if answer.callback is not None:
        raise ApiError(400, 40060, "Interaction has already been acknowledged.", violation=True)
    seconds = time.monotonic() - answer.asked_at
    if seconds > double.deadline:
        raise ApiError(404, 10062, f"Unknown interaction ({answer.doing} was answered after {seconds:.1f} s)", violation=True)
    if kind not in ALLOWED[answer.kind] or (kind in (DEFERRED_UPDATE, UPDATE) and answer.source is None):
        raise ApiError(400, 50035, "Invalid Form Body", findings=[("type", f"Type {kind} does not answer {answer.doing}")])
    carry_out(double, answer, kind, asked.body.get("data") or {}, asked)
    answer.callback, answer.ack_seconds = kind, seconds
    answer.settled = kind not in (DEFERRED, DEFERRED_UPDATE)
    double.changed()
    return told(answer) if asked.query.get("with_response") in ("1", "true") else None


def carry_out(double: "DiscordDouble", answer: Answer, kind: int, data: Json, asked: Asked) -> None:
    if kind == CHOICES:
        refuse_findings(check_choices("data.choices", data.get("choices") or []))
        answer.choices = data.get("choices") or []
    elif kind == OPEN_MODAL:
        refuse_findings(check_modal(data))
        answer.modal = data
    elif kind in (MESSAGE, DEFERRED):
        loading = kind == DEFERRED
        answer.original = write(double, answer.channel, data, asked.files, loading=loading, cause=answer.cause, only_for=answer.user)
    else:
        answer.original = answer.source
        if kind == UPDATE and answer.source:
            rewrite(double, answer.source, data, asked.files)


def told(answer: Answer) -> Json:
    """The callback's own answer, where one was asked for."""
    told: Json = {"interaction": {"id": str(answer.id), "type": answer.kind}}
    if answer.original:
        told["interaction"] |= {
            "response_message_id": str(answer.original.id),
            "response_message_loading": answer.original.loading,
            "response_message_ephemeral": answer.original.ephemeral,
        }
        told["resource"] = {"type": answer.callback, "message": answer.original.json()}
    return told


def answer_of(double: "DiscordDouble", asked: Asked) -> Answer:
    answer = double.answers.get(asked.at["token"])
    if answer is None or asked.id("application_id") != double.bot.id:
        raise ApiError(404, 10015, "Unknown Webhook")
    if answer.expired or time.monotonic() - answer.asked_at > double.token_lifetime:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return answer


def target(answer: Answer, asked: Asked) -> Message:
    if asked.at["message_id"] != "@original":
        return message_of(answer.channel, asked.id("message_id"))
    if answer.original is None or answer.original.deleted:
        raise ApiError(404, 10008, "Unknown Message")
    return answer.original


def follow_up(double: "DiscordDouble", asked: Asked) -> Json:
    """Send one message more; the first after a deferral takes the place of "is thinking"."""
    answer = answer_of(double, asked)
    if answer.callback is None:
        raise ApiError(404, 10015, "Unknown Webhook", violation=True)
    if answer.original and answer.original.loading and not answer.original.deleted:
        message = rewrite(double, answer.original, asked.body, asked.files)
    else:
        message = write(double, answer.channel, asked.body, asked.files, cause=answer.cause, only_for=answer.user)
        answer.followups.append(message)
    return settle(double, answer, message)


def settle(double: "DiscordDouble", answer: Answer, message: Message) -> Json:
    answer.settled = True
    double.changed()
    return message.json()


def read(double: "DiscordDouble", asked: Asked) -> Json:
    return target(answer_of(double, asked), asked).json()


def edit(double: "DiscordDouble", asked: Asked) -> Json:
    answer = answer_of(double, asked)
    return settle(double, answer, rewrite(double, target(answer, asked), asked.body, asked.files))


def delete(double: "DiscordDouble", asked: Asked) -> None:
    answer = answer_of(double, asked)
    double.delete_message(target(answer, asked))
    double.changed()


ROUTES = (
    ("POST", "/interactions/{interaction_id}/{token}/callback", callback),
    ("POST", "/webhooks/{application_id}/{token}", follow_up),
    ("GET", "/webhooks/{application_id}/{token}/messages/{message_id}", read),
    ("PATCH", "/webhooks/{application_id}/{token}/messages/{message_id}", edit),
    ("DELETE", "/webhooks/{application_id}/{token}/messages/{message_id}", delete),
)
