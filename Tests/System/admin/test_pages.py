"""The pages and files of the admin UI, and what every answer forbids."""

import re

from paths import PROJECT


def test_every_answer_forbids_what_it_does_not_need(admin):
    paths = [
        "/admin/",
        "/admin/setup",
        "/admin/api/settings",
        "/admin/api/nothing",
        "/nothing",
        "/admin/static/x/app.js",
        "/",
    ]
    for path in paths:
        answer = admin.ask("GET", path)
        policy = dict(part.strip().partition(" ")[::2] for part in answer.fields["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert policy["img-src"] == "'self' data:"
        assert answer.fields["x-frame-options"] == "DENY"
        assert answer.fields["x-content-type-options"] == "nosniff"
        assert answer.fields["referrer-policy"] == "no-referrer"
        assert answer.fields["cross-origin-opener-policy"] == "same-origin"
        assert answer.fields["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in answer.fields
        if "static" not in path:
            assert answer.fields["cache-control"] == "no-store"


def test_no_page_holds_a_script_or_a_style(admin):
    page = admin.ask("GET", "/admin/").body.decode()
    assert re.findall(r"<script[^>]*>([^<]+)</script>", page) == []
    assert "<style" not in page and " style=" not in page and not re.search(r"\son\w+=", page)
    for file in (PROJECT / "Sources" / "gateway-admin" / "web").glob("*.js"):
        text = file.read_text()
        assert "innerHTML" not in text and "eval(" not in text and "insertAdjacentHTML" not in text, file


def test_files_are_kept_for_ever_under_an_address_that_changes_with_them(admin):
    page = admin.ask("GET", "/admin/").body.decode()
    files = re.findall(r'(?:src|href)="(/admin/static/[^"]+)"', page)
    assert len(files) >= 3
    for path in files:
        answer = admin.ask("GET", path)
        assert answer.status == 200
        assert answer.fields["cache-control"] == "public, max-age=31536000, immutable"
        assert admin.ask("GET", path, If_None_Match=answer.fields["etag"]).status == 304
        assert admin.ask("HEAD", path).body == b""
    other = admin.ask("GET", re.sub(r"static/\w+", "static/old", files[0]))
    assert (other.status, other.fields["cache-control"]) == (200, "no-cache")


def test_every_script_that_a_script_names_is_there(admin):
    for file in (PROJECT / "Sources" / "gateway-admin" / "web").iterdir():
        if file.suffix != ".html":
            assert admin.ask("GET", f"/admin/static/x/{file.name}").body == file.read_bytes()
    for path in ("../../../etc/passwd", "..%2findex.html", "index.html", "app.js/", "", "app.js%00"):
        assert admin.ask("GET", f"/admin/static/x/{path}").status == 404


def test_what_is_not_there_and_what_is_not_served_is_said(admin):
    assert admin.get("nothing").code == "not_found"
    answer = admin.ask("PATCH", "/admin/api/settings", {})
    assert (answer.status, answer.fields["allow"]) == (405, "GET, HEAD, PUT")
    assert admin.put("settings", b"{").code == "invalid_json"
    assert admin.ask("PUT", "/admin/api/settings", b" " * 300_000).status == 413
    assert admin.ask("PUT", "/admin/api/settings", b"[" * 100).code == "invalid_json"
