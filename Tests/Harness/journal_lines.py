"""What the programs of a stack have written to the journal, and what its helper has kept."""

import socket

from waiting import wait_until


def lines(stack, program="gateway-smtp"):
    """The journal lines of a program, without its name."""
    return [line.partition(": ")[2] for line in stack.log().splitlines() if line.startswith(f"{program}: ")]


def after_all_have_gone(stack, program="gateway-smtp"):
    """The same, once no handler of the program is left."""
    wait_until(lambda: not stack.handlers(program), 20, "the handlers to end")
    return lines(stack, program)


def recent(stack):
    """The list of recent sends as the state helper gives it out."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as helper:
        helper.connect(str(stack.state_socket))
        helper.send(b"1 recent 0")
        found = []
        while not (reply := helper.recv(4096).decode()).startswith("1 end"):
            found.append(reply)
            helper.send(b"1 recent " + reply.split()[2].encode())
        return found
