"""SMTP clients that die, or go on, before they have read what became of their message."""

import fcntl
import socket
import struct
import termios

from smtp_client import Dialogue, dot_stuffed
from waiting import wait_until

# Takes half a second to be delivered: time for things to happen meanwhile.
SLOW = "slow-500@example.net"


def connection(stack, encrypted=False):
    """A connection that is logged in."""
    dialogue = Dialogue(stack.smtp_port)
    dialogue.hello()
    if encrypted:
        dialogue.start_tls(stack.certificate)
    assert dialogue.log_in(stack.login, stack.password).code == 235
    return dialogue


def begin(stack, sent, encrypted=False):
    """A connection whose message Cloudflare has and has not answered."""
    before = len(stack.requests())
    dialogue = connection(stack, encrypted)
    dialogue.envelope("app@example.com", SLOW)
    assert dialogue.ask("DATA").code == 354
    dialogue.send(dot_stuffed(sent))
    wait_until(lambda: len(stack.requests()) > before, 10, "the request")
    return dialogue


def die_with_the_answer_unread(dialogue):
    """Resets the connection when the answer has come: the client's kernel has taken and acknowledged it, nobody
    else."""
    raw = dialogue.socket
    while not struct.unpack("i", fcntl.ioctl(raw, termios.FIONREAD, b"\0" * 4))[0]:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
