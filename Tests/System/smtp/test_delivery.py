"""Messages that go through."""

import subprocess

from smtp_client import Dialogue, dot_stuffed, message, plain_response
from waiting import wait_until

MEBIBYTE = 1024 * 1024


def new_requests(stack, dialogue):
    return stack.requests()[dialogue.requests_before :]


def test_what_cloudflare_gets_is_the_envelope_and_the_message_octet_by_octet(stack, logged_in):
    sent = (
        b"From: =?utf-8?q?Gr=C3=BC=C3=9Fe?= <app@example.com>\r\nTo: undisclosed-recipients:;\r\n"
        b"Subject: folded\r\n\tover two lines\r\nX-Odd:   blanks kept  \r\n\r\n"
        b'quotes " and \\ backslashes, tab \t, umlaut \xc3\xbc, snowman \xe2\x98\x83, emoji \xf0\x9f\x93\xa8\r\n'
        b".\r\n..\r\n.hidden\r\ntrailing blanks  \r\n\r\n\r\nno newline at the end of the last line but this:\r\n"
    )
    assert logged_in.deliver(sent, "app@example.com", "jane@example.net", "joe@example.net").code == 250
    (request,) = new_requests(stack, logged_in)
    assert request == {
        "from": "app@example.com",
        "recipients": ["jane@example.net", "joe@example.net"],
        "mime_message": sent.decode(),
    }


def test_it_calls_send_raw_of_the_account_with_its_token_once_per_message(own_stack):
    stack = own_stack(sandbox_options=["--token", "the-right-token"], settings={"CF_API_TOKEN": "the-right-token"})
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in(stack.login, stack.password).code == 235
        for _ in range(2):
            assert dialogue.deliver(message(), "app@example.com", "jane@example.net").code == 250
    path = f"/client/v4/accounts/{stack.settings['CF_ACCOUNT_ID']}/email/sending/send_raw"
    paths = stack.sandbox.request_paths()
    # The connection is opened by a request of no consequence.
    assert paths.pop("/client/v4/ips", 1) == 1
    assert paths == {path: 2}


def test_starttls_with_a_certificate_that_can_be_checked(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        assert "STARTTLS" in dialogue.hello()
        inside = dialogue.start_tls(stack.certificate)
        assert "STARTTLS" not in inside
        assert "AUTH PLAIN LOGIN" in inside
        assert dialogue.log_in(stack.login, stack.password).code == 235
        assert dialogue.deliver(message("over TLS"), "app@example.com", "jane@example.net").code == 250
        dialogue.quit()


def test_a_message_of_4_9_mebibytes_passes(stack, logged_in):
    line = b"0123456789" * 7 + b"\r\n"
    sent = message(body=line * int(4.9 * MEBIBYTE / len(line)))
    reply = logged_in.deliver(sent, "app@example.com", "jane@example.net")
    assert (reply.code, reply.enhanced) == (250, "2.0.0")
    (request,) = new_requests(stack, logged_in)
    assert request["mime_message"].encode() == sent


def test_many_messages_go_over_one_connection(stack, logged_in):
    handlers = stack.handlers()
    for number in range(25):
        reply = logged_in.deliver(message(f"number {number}"), "app@example.com", "jane@example.net")
        assert reply.code == 250
    assert stack.handlers() == handlers
    subjects = [request["mime_message"].split("\r\n")[2] for request in new_requests(stack, logged_in)]
    assert subjects == [f"Subject: number {number}" for number in range(25)]


def test_pipelined_commands_are_answered_in_order(stack):
    with Dialogue(stack.smtp_port) as dialogue:
        assert "PIPELINING" in dialogue.hello()
        before = len(stack.requests())
        auth = plain_response(stack.login, stack.password).encode()
        dialogue.send(b"AUTH PLAIN " + auth + b"\r\n")
        assert dialogue.reply().code == 235
        envelope = (
            b"MAIL FROM:<app@example.com>\r\nRCPT TO:<jane@example.net>\r\nRCPT TO:<x@blocked.example>\r\nDATA\r\n"
        )
        dialogue.send(envelope)
        assert [dialogue.reply().code for _ in range(4)] == [250, 250, 550, 354]
        # The message's end, the next transaction and QUIT in one go.
        dialogue.send(dot_stuffed(message("first")) + envelope)
        assert [dialogue.reply().code for _ in range(5)] == [250, 250, 250, 550, 354]
        dialogue.send(dot_stuffed(message("second")) + b"QUIT\r\n")
        assert [dialogue.reply().code for _ in range(2)] == [250, 221]
        assert [request["recipients"] for request in stack.requests()[before:]] == [["jane@example.net"]] * 2


def test_fields_that_must_not_leave_are_dropped_and_the_rest_stays(stack, logged_in):
    sent = (
        b"Received: from a by b; Tue, 3 Mar 2026 10:00:00 +0000\r\nReturn-Path: <x@example.com>\r\n"
        b"From: app@example.com\r\nBcc: secret@example.org,\r\n other@example.org\r\nSubject: stripping\r\n"
        b"DKIM-Signature: v=1; d=example.com;\r\n b=abc\r\nX-Kept: yes\r\n\r\nBcc: this line is text\r\n"
    )
    assert logged_in.deliver(sent, "app@example.com", "secret@example.org").code == 250
    (request,) = new_requests(stack, logged_in)
    assert request["mime_message"] == (
        "From: app@example.com\r\nSubject: stripping\r\nX-Kept: yes\r\n\r\nBcc: this line is text\r\n"
    )
    assert request["recipients"] == ["secret@example.org"]


def test_one_process_per_connection_and_none_after(stack):
    wait_until(lambda: not stack.handlers(), 10, "the handlers of the tests before to end")
    with Dialogue(stack.smtp_port) as first, Dialogue(stack.smtp_port) as second:
        assert len(stack.handlers()) == 2
        first.quit()
        second.quit()
    wait_until(lambda: not stack.handlers(), 10, "the handlers to end")


def test_swaks_can_send(stack):
    sent = subprocess.run(
        ["swaks", "--server", f"127.0.0.1:{stack.smtp_port}", "--tls", "--auth", "LOGIN"]
        + ["--auth-user", stack.login, "--auth-password", stack.password]
        + ["--from", "app@example.com", "--to", "jane@example.net", "--hide-all"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert sent.returncode == 0, sent
