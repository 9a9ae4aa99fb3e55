"""Messages a second, by clients that send as fast as they are answered, with the quickest upstream there is."""

import json

from report import Figure, percentiles
from stand import Reference, Stand

SECONDS = 4
ROUNDS = 3
MESSAGE = {
    "from": "app@example.com",
    "to": "jane@example.net",
    "subject": "Your order",
    "text": 'Thank you "very much" for the order of today; it left our house this morning.\n' * 25,
}


def figures(folder):
    """The rates of each service, and beside them what upstream and sandbox take from the same clients directly."""
    body = folder / "message.json"
    body.write_text(json.dumps(MESSAGE), encoding="utf-8")
    with Reference() as upstream, Stand(folder / "sending", upstream=upstream.address) as stand:
        sandbox = f"/client/v4/accounts/{stand.settings['CF_ACCOUNT_ID']}/email/sending/send"
        subjects = [
            (
                "reference upstream alone, 8 connections",
                None,
                lambda: stand.http(8, 1, "/", body, upstream.port),
                "answer",
            ),
            (
                "cloudflare-sandbox alone, 8 connections",
                None,
                lambda: stand.http(8, 1, sandbox, body, stand.sandbox.port),
                "answer",
            ),
            ("SMTP, 1 connection, 20 messages a session", 600, lambda: stand.smtp(1, 20, SECONDS), "further"),
            ("SMTP, 8 connections, 20 messages a session", 2000, lambda: stand.smtp(8, 20, SECONDS), "further"),
            ("    the same with pipelining", None, lambda: stand.smtp(8, 20, SECONDS, "pipelining"), "further"),
            ("SMTP, STARTTLS, 8 connections, 1 message", 60, lambda: stand.smtp(8, 1, SECONDS, "tls"), "session"),
            ("POST /send, 1 kept connection", None, lambda: stand.http(1, SECONDS, "/send", body), "answer"),
            ("POST /send, 8 kept connections", 1500, lambda: stand.http(8, SECONDS, "/send", body), "answer"),
        ]
        # In turns, so that other work on the machine meets all of them.
        rounds = [[measure() for _, _, measure, _ in subjects] for _ in range(ROUNDS)]
    for index, (what, target, _, latency) in enumerate(subjects):
        results = [results[index] for results in rounds]
        rates = percentiles([result["rate"] for result in results])
        middle = min(results, key=lambda result: abs(result["rate"] - rates["median"]))
        yield Figure(
            "Throughput",
            what,
            "/s",
            rates["median"],
            judged=rates["median"] if target else None,
            rule="at least",
            limit=target,
            target=f">= {target} /s" if target else "",
        )
        yield Figure("Throughput", f"    one {WHAT[latency]}", "ms", **{part: middle[latency][part] for part in rates})


WHAT = {"answer": "request", "further": "message, final dot to 250", "session": "session, connect to 221"}
