"""Secrets show up nowhere: not in the log, in no reply, in no process title."""

import base64
import threading

from smtp_client import Dialogue, message, plain_response


def spellings(stack):
    """Every secret, as it is and as AUTH carries it."""
    encoded = lambda text: base64.b64encode(text.encode()).decode()  # noqa: E731
    wrong = "a-wrong-password"
    return {
        "the token": stack.token,
        "the password": stack.password,
        "the password for AUTH LOGIN": encoded(stack.password),
        "the response of AUTH PLAIN": plain_response(stack.login, stack.password),
        "a wrong password": wrong,
        "the response with a wrong password": plain_response(stack.login, wrong),
    }


def test_no_secret_in_log_replies_or_process_titles(own_stack):
    stack = own_stack({"LOG_LEVEL": "debug"})
    secrets = spellings(stack)
    titles = []
    seen = threading.Event()
    done = threading.Event()

    def watch():
        while not done.is_set():
            running = stack.processes()
            titles.extend(running)
            if any("gateway-smtp" in command[0] for _, command in running):
                seen.set()

    watcher = threading.Thread(target=watch)
    watcher.start()
    transcript = b""
    try:
        for login in (
            lambda d: d.log_in(stack.login, "a-wrong-password"),
            lambda d: [d.ask("AUTH LOGIN"), d.ask("YXBw"), d.ask(secrets["the password for AUTH LOGIN"])],
            lambda d: d.log_in(stack.login, stack.password),
        ):
            with Dialogue(stack.smtp_port) as dialogue:
                dialogue.hello()
                login(dialogue)
                # Refused by Cloudflare, put off, slow, and delivered: each is logged in its own way.
                for recipient in ("unauthorized", "error", "drop", "slow-300", "jane"):
                    dialogue.ask("MAIL FROM:<app@example.com>")
                    dialogue.ask(f"RCPT TO:<{recipient}@example.net>")
                    dialogue.data(message())
                    dialogue.ask("RSET")
                # A password where a command is expected, as confused clients send it.
                dialogue.ask(secrets["the password for AUTH LOGIN"])
                dialogue.ask("AUTH PLAIN " + secrets["the response of AUTH PLAIN"])
                transcript += dialogue.transcript
        assert seen.wait(10)
    finally:
        done.set()
        watcher.join()

    log = stack.log()
    assert "jane@example.net" in log, "the log says nothing, so it cannot be tested"
    shown = {"the log": log, "a reply": transcript.decode(), "a process title": repr(titles)}
    found = [f"{name} is in {place}" for name, secret in secrets.items() for place in shown if secret in shown[place]]
    assert found == []
