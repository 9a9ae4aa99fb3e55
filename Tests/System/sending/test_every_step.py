"""Whatever dies at whatever step of a send: a client that repeats until it is told so has its message sent once."""

import json
import os
import signal
import socket
import struct
import time

import pytest
from http_client import Client, request
from http_client import ConnectionEnded as HTTPConnectionEnded
from smtp_client import ConnectionEnded, Dialogue, dot_stuffed, message
from stack import Stack
from waiting import wait_until

# Is delivered after a third of a second: time for something to happen meanwhile.
SLOW = "slow-300@example.net"
# The longest that a client goes on repeating; the gateway asks about a message that is under way for 20 seconds.
PATIENCE = 40


@pytest.fixture(scope="module")
def steps_stack(tmp_path_factory):
    """A stack whose parts may die."""
    with Stack(tmp_path_factory.mktemp("steps"), {"RATE_LIMIT_PER_MINUTE": "0", "RATE_LIMIT_PER_DAY": "0"}) as running:
        yield running


def sent(stack, subject):
    """How many requests Cloudflare was sent for the message with this subject."""
    return sum(subject in json.dumps(one) for one in stack.requests())


def reset(raw):
    """The client dies: its kernel resets the connection."""
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raw.close()


def kill(stack, program):
    """`kill -9` of all processes of a program. The one that is wanted may be about to start, or have ended."""
    deadline = time.monotonic() + 1
    while not stack.handlers(program) and time.monotonic() < deadline:
        time.sleep(0.01)
    for pid in stack.handlers(program):
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not stack.handlers(program), 10, f"the end of {program}")


def restart_helper(stack):
    kill(stack, "gateway-state")
    stack.stop_state()
    stack.start_state()


# What happens to a client's connection at a step. Only after the last is the client still there.
INCIDENTS = {
    "the client dies": lambda stack, raw, program: reset(raw),
    "the connection closes": lambda stack, raw, program: raw.close(),
    "the handler is killed": lambda stack, raw, program: kill(stack, program),
    "the helper is killed": lambda stack, raw, program: restart_helper(stack),
}


class SMTPClient:
    """A mail program with one message, step by step."""

    program = "gateway-smtp"
    steps = ["connect", "hello", "tls", "hello again", "login", "sender", "recipient", "data", "half the message"]
    steps += ["request upstream", "answer on its way", "answer read", "quit"]

    def __init__(self, stack, subject):
        self.stack = stack
        self.content = dot_stuffed(message(subject, body=b"Hello.\r\n" * 2000))
        self.subject = subject
        self.is_told = False
        self.dialogue = None

    @property
    def raw(self):
        return self.dialogue.socket

    def take(self, step):
        """Takes one step; False where the answer is one that ends the attempt."""
        ask = self.dialogue.ask if self.dialogue else None
        half = len(self.content) // 2
        match step:
            case "connect":
                self.dialogue = Dialogue(self.stack.smtp_port)
                return self.dialogue.banner.code == 220
            case "hello" | "hello again":
                return ask("EHLO client.example").code == 250
            case "tls":
                self.dialogue.start_tls(self.stack.certificate)
                return True
            case "login":
                return self.dialogue.log_in(self.stack.login, self.stack.password).code == 235
            case "sender":
                return ask("MAIL FROM:<app@example.com>").code == 250
            case "recipient":
                return ask(f"RCPT TO:<{SLOW}>").code == 250
            case "data":
                return ask("DATA").code == 354
            case "half the message":
                self.dialogue.send(self.content[:half])
                return True
            case "request upstream":
                before = sent(self.stack, self.subject)
                self.dialogue.send(self.content[half:])
                await_request(self.stack, self.subject, before, self.raw)
                return True
            case "answer on its way":
                # Into the client's kernel, which acknowledges it, but not to the client.
                time.sleep(0.6)
                return True
            case "answer read":
                self.is_told = self.dialogue.reply().code == 250
                return self.is_told
            case "quit":
                return ask("QUIT").code == 221

    def leave(self):
        self.dialogue.socket.close()


class HTTPClient:
    """A program that posts one message with an Idempotency-Key, step by step."""

    program = "gateway-http"
    steps = ["connect", "half the head", "half the body", "request upstream", "answer on its way", "answer read"]

    def __init__(self, stack, subject):
        self.stack = stack
        self.subject = subject
        self.is_told = False
        self.client = None
        body = {"from": "app@example.com", "to": SLOW, "subject": subject, "text": "Hello.\n" * 2000}
        self.request = request(
            "POST",
            "/send",
            json.dumps(body).encode(),
            Authorization=f"Bearer {stack.http_token}",
            Content_Type="application/json",
            Idempotency_Key=subject.replace(" ", "-"),
        )

    @property
    def raw(self):
        return self.client.socket

    def take(self, step):
        match step:
            case "connect":
                self.client = Client(self.stack.http_port)
                return True
            case "half the head":
                self.client.send(self.request[:60])
                return True
            case "half the body":
                self.client.send(self.request[60 : len(self.request) // 2])
                return True
            case "request upstream":
                before = sent(self.stack, self.subject)
                self.client.send(self.request[len(self.request) // 2 :])
                await_request(self.stack, self.subject, before, self.raw)
                return True
            case "answer on its way":
                time.sleep(0.6)
                return True
            case "answer read":
                self.is_told = self.client.answer().status == 200
                return self.is_told

    def leave(self):
        self.client.socket.close()


def await_request(stack, subject, before, raw):
    """Waits until Cloudflare has the message, or the client has an answer without that."""

    def is_answered():
        try:
            return bool(raw.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except (BlockingIOError, ValueError):
            # A TLS socket does not let anybody look ahead; then only the request counts.
            return False

    deadline = time.monotonic() + 3
    while sent(stack, subject) == before and not is_answered() and time.monotonic() < deadline:
        time.sleep(0.01)


def attempt(client, until=None, incident=None):
    """Goes through the steps, with the incident after one of them."""
    try:
        for step in client.steps:
            if not client.take(step):
                break
            if step == until:
                incident()
    except (OSError, ConnectionEnded, HTTPConnectionEnded, AssertionError):
        pass
    if client.raw.fileno() >= 0:
        client.leave()


def may_go_twice(step, incident):
    """What docs/state-protocol.md names under "What remains": nobody knows what became of a request whose sender
    died."""
    return incident == "the handler is killed" and step == "request upstream"


CASES = [(kind, step, incident) for kind in (SMTPClient, HTTPClient) for step in kind.steps for incident in INCIDENTS]


@pytest.mark.parametrize("kind, step, incident", CASES, ids=lambda value: getattr(value, "__name__", value))
def test_a_message_is_sent_once_whatever_dies(steps_stack, tally, kind, step, incident):
    stack = steps_stack
    subject = f"{kind.__name__} {step} {incident}"
    client = kind(stack, subject)
    attempt(client, step, lambda: INCIDENTS[incident](stack, client.raw, kind.program))
    deadline = time.monotonic() + PATIENCE
    while not client.is_told:
        assert time.monotonic() < deadline, stack.log()[-2000:]
        attempt(client)
    wait_until(lambda: not stack.handlers(kind.program), 10, "the handlers to end")
    tally["deaths at a step of a send"] += 1
    assert sent(stack, subject) in ([1, 2] if may_go_twice(step, incident) else [1])
