"""https: certificates that hold and that do not, and no way back to http."""

import asyncio
import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from bot.feeds.answer import Fetched
from bot.feeds.errors import Refused, Unreachable
from bot.feeds.fetch import Fetcher
from bot.feeds.policy import FetchPolicy
from tests.feeds.stage import Server, answer, to

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of the test's own for wing.example and 127.0.0.1, with its key in one file."""
    place = tmp_path_factory.mktemp("tls")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=wing.example"]
    names = ["-addext", "subjectAltName=DNS:wing.example,IP:127.0.0.1", "-keyout", "key", "-out", "certificate"]
    subprocess.run([*command, *names], cwd=place, check=True, capture_output=True)
    both = place / "both.pem"
    both.write_text((place / "key").read_text() + (place / "certificate").read_text())
    return both


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


def allowing(*servers: Server, host: str = "127.0.0.1") -> FetchPolicy:
    return FetchPolicy(frozenset((host, server.port) for server in servers), gap=0.0, connect=2.0)


async def test_a_good_certificate(certificate: Path) -> None:
    trust = ssl.create_default_context(cafile=certificate)
    async with Server({"/feed": answer(b"<rss/>")}, tls=serving(certificate)) as server, Fetcher(allowing(server), tls=trust) as fetcher:
        assert isinstance(await fetcher.fetch(server.url()), Fetched)


async def test_a_certificate_that_nobody_knows(certificate: Path) -> None:
    async with Server({"/feed": answer(b"<rss/>")}, tls=serving(certificate)) as server, Fetcher(allowing(server)) as fetcher:
        with pytest.raises(Unreachable, match="no valid certificate"):
            await fetcher.fetch(server.url())
        assert server.asked == []


async def test_a_certificate_of_another_name(certificate: Path) -> None:
    trust = ssl.create_default_context(cafile=certificate)
    async with Server(tls=serving(certificate)) as server, Fetcher(allowing(server, host="localhost"), tls=trust) as fetcher:
        with pytest.raises(Unreachable, match="no valid certificate"):
            await fetcher.fetch(server.url(host="localhost"))


async def test_no_https_there() -> None:
    async def plain(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"speak up", status="400 Bad Request"))
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with Fetcher(FetchPolicy(frozenset({("127.0.0.1", port)}))) as fetcher:
            with pytest.raises(Unreachable, match="https"):
                await fetcher.fetch(f"https://127.0.0.1:{port}/feed")


async def test_from_http_to_https_and_never_back(certificate: Path) -> None:
    async with Server() as plain, Server(tls=serving(certificate)) as safe:
        plain.pages = {"/feed": to(safe.url("/end"), "301 Moved"), "/end": answer(b"<rss/>")}
        safe.pages = {"/feed": to(plain.url("/end")), "/end": answer(b"<rss/>")}
        async with Fetcher(allowing(plain, safe), tls=ssl.create_default_context(cafile=certificate)) as fetcher:
            got = await fetcher.fetch(plain.url())
            assert isinstance(got, Fetched)
            assert got.permanent_url == safe.url("/end")
            with pytest.raises(Refused, match="https to http"):
                await fetcher.fetch(safe.url())
        assert plain.paths == ["/feed"]
