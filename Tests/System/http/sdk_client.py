"""Sends through Cloudflare's official SDK. Run by test_drop_in.py with the Python that has it.

Reads `{"base_url", "token", "calls": [[method, arguments], …]}` from standard input and writes one outcome for each
call.
"""

import json
import sys

import cloudflare

order = json.load(sys.stdin)
client = cloudflare.Cloudflare(api_token=order["token"], base_url=order["base_url"])
outcomes = []
for method, arguments in order["calls"]:
    try:
        result = getattr(client.email_sending, method)(account_id="any", **arguments)
        outcomes.append(json.loads(result.to_json()))
    except cloudflare.APIStatusError as error:
        outcomes.append(
            {
                "error": type(error).__name__,
                "status": error.status_code,
                "codes": [one.code for one in error.errors],
                "body": error.body,
            }
        )
json.dump(outcomes, sys.stdout)
