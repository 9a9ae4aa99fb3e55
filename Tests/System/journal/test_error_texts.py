"""No text shows how the program is written: `tls("no shared cipher")`."""

import re

from paths import PROJECT

#: Errors without words of their own: whoever catches one says what it means, case by case.
TAKEN_APART = {
    "APIError", "AtomicFile.ReplaceError", "CommandError", "CustomHeaders.Failure", "Failure", "Fault",
    "InvalidSettings", "JSONError", "NamedSecrets.ParseError",
    "HTTPTokens.ParseError", "PathError", "Problem", "AdminProblem", "Refusal", "RequestRefusal", "SendFailure",
    "UpdateError",
    "WholeFile.ReadError",
}  # fmt: skip
#: Names that several files use for errors of their own.
SHARED = ("ParseError", "ReadError")


def sources():
    return {
        path: path.read_text()
        for path in (PROJECT / "Sources").rglob("*.swift")
        if "cloudflare-sandbox" not in path.parts
    }


def test_every_error_that_may_stand_in_a_text_has_words_of_its_own():
    texts = sources()
    extended = set(re.findall(r"extension ([\w.]+): CustomStringConvertible", "\n".join(texts.values())))
    nameless = set()
    for path, text in texts.items():
        for kind, name, protocols in re.findall(r"\b(enum|struct) (\w+)(?:<[^>]*>)?: ([^{]*\bError\b[^{]*)\{", text):
            if "CustomStringConvertible" in protocols or name in extended:
                continue
            if any(one.endswith(f"{path.stem}.{name}") for one in extended):
                continue
            nameless.add(f"{path.stem}.{name}" if name in SHARED else name)
    # Named after their file where the name is not the only one.
    known = TAKEN_APART | {name.split(".")[-1] for name in TAKEN_APART if not name.endswith(SHARED)}
    assert nameless <= known, nameless - known


def test_a_send_raw_address_that_is_none_is_told_in_words(http):
    answer = http.send(
        {"from": "app@example.com", "recipients": ["jane doe"], "mime_message": "x"},
        "/client/v4/accounts/x/email/sending/send_raw",
    )
    assert answer.status == 400
    assert "must be an address: it is not of the form local-part@domain" in answer.body.decode(), answer.body
