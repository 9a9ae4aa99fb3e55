"""docs/openapi.yaml describes the HTTP service: schemathesis asks what it describes and more."""

import os
import re
import subprocess

from http_client import Sender
from paths import PROJECT

DESCRIPTION = PROJECT / "docs" / "openapi.yaml"
SCHEMATHESIS = PROJECT / ".build" / "python" / "bin" / "schemathesis"

# What a schema cannot say (the grammar of addresses, base64 and headers) is found wrong by the service all the same: so
# a request that fits the schema may be refused.
CONFIGURATION = """
request-timeout = 20.0
seed = 1
headers = { Authorization = "Bearer ${HTTP_TOKEN}" }
[generation]
max-examples = 40
[checks]
positive_data_acceptance.enabled = false
[[operations]]
include-path = "/form/{name}"
headers = { Origin = "https://www.example.com" }
parameters = { name = "contact" }
"""


def test_it_is_served(http):
    answer = http.ask("GET", "/openapi.yaml")
    assert answer.fields["content-type"] == "application/yaml"
    assert answer.body == DESCRIPTION.read_bytes()


def test_its_codes_are_those_of_the_code(http):
    source = (PROJECT / "Sources" / "gateway-http" / "Problem.swift").read_text()
    codes = re.findall(r'^        case \w+ = "(\w+)"$', source, re.M)
    listed = re.search(r"        code:\n          enum:\n((?:            - \w+\n)+)", DESCRIPTION.read_text())[1]
    assert len(codes) > 30
    assert sorted(codes) == re.findall(r"\w+", listed)


def test_schemathesis_finds_no_answer_that_is_not_described(own_stack, tmp_path):
    stack = own_stack(
        {
            "RATE_LIMIT_PER_MINUTE": "0",
            "RATE_LIMIT_PER_DAY": "0",
            "FORMS": "contact",
            "FORM_CONTACT_TO": "owner@example.net",
            "FORM_CONTACT_FROM": "web@example.com",
            "FORM_CONTACT_ORIGINS": "https://www.example.com",
            "FORM_CONTACT_TURNSTILE": "off",
        }
    )
    configuration = tmp_path / "schemathesis.toml"
    configuration.write_text(CONFIGURATION)
    done = subprocess.run(
        [SCHEMATHESIS, "--config-file", configuration, "run", f"http://127.0.0.1:{stack.http_port}/openapi.yaml"]
        # One worker: Hypothesis keeps what it knows of lambdas in a cache that two threads break now and then, with a
        # KeyError that has a whole source file for its text.
        + ["--phases", "examples,coverage,fuzzing", "--workers", "1", "--no-color"],
        env=os.environ | {"HTTP_TOKEN": stack.http_token},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20000:] + done.stderr
    assert Sender(stack).ask("GET", "/health").status == 200
    # The examples of the description were sent.
    assert any(request.get("subject") == "Your order" for request in stack.requests())
