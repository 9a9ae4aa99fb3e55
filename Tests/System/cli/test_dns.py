"""`dns`: what a domain needs, and writing what is missing."""

from command_line import codes, command_line_of
from terminal import Terminal


def test_dns_show_has_each_record_as_cloudflare_and_as_resolvers_have_it(gateway):
    (domain,) = gateway("dns", "show", "--json").json["domains"]
    assert domain["domain"] == "example.com" and domain["sending"] == "enabled" and domain["plan"] == []
    assert {(record["atCloudflare"], record["inDNS"]) for record in domain["records"]} == {("ok", "ok")}
    assert len(domain["records"]) == 6
    gateway.stack.name_server.hidden.add("_dmarc.example.com")
    (domain,) = gateway("dns", "show", "--json").json["domains"]
    (unseen,) = [record for record in domain["records"] if record["inDNS"] != "ok"]
    assert (unseen["name"], unseen["atCloudflare"], unseen["inDNS"]) == ("_dmarc.example.com", "ok", "missing")
    assert "_dmarc.example.com" in gateway("dns", "show").output


def test_dns_apply_writes_what_it_showed_and_nothing_else(gateway):
    before = gateway.stack.name_server.records("cf-bounce._domainkey.example.edu")
    (domain,) = gateway("dns", "show", "example.edu", "--json", code=1).json["domains"]
    states = {(record["type"], record["name"]): record["atCloudflare"] for record in domain["records"]}
    assert states == {
        ("MX", "cf-bounce.example.edu"): "missing",
        ("TXT", "cf-bounce.example.edu"): "ok",
        ("TXT", "cf-bounce._domainkey.example.edu"): "different",
        ("TXT", "_dmarc.example.edu"): "missing",
    }
    applied = gateway("dns", "apply", "example.edu", "--yes", "--json").json["domains"][0]["steps"]
    assert [step["step"] for step in applied] == domain["plan"] and len(applied) == 4
    assert {step["outcome"] for step in applied} == {"done"}
    assert gateway.stack.name_server.records("cf-bounce._domainkey.example.edu") == before
    (domain,) = gateway("dns", "show", "example.edu", "--json", code=1).json["domains"]
    assert codes(domain) == ["record-different"] and domain["plan"] == []
    # The one that says something else is for a person to fix.
    assert "There is nothing to write." in gateway("dns", "apply", "example.edu", "--yes", code=1).output


def test_dns_apply_enables_sending_for_a_domain_that_never_had_it(gateway):
    (domain,) = gateway("dns", "show", "shop.test", "--json", code=1).json["domains"]
    assert domain["sending"] == "not set up"
    gateway("dns", "apply", "shop.test", "--yes")
    assert codes(gateway("dns", "show", "shop.test", "--json").json["domains"][0]) == []
    before = gateway.stack.sandbox.request_paths()
    assert "There is nothing to write." in gateway("dns", "apply", "shop.test", "--yes").output
    posts = [path for path in gateway.stack.sandbox.request_paths() if path not in before]
    assert posts == []


def policy(gateway, domain):
    return [record["content"] for record in gateway.stack.name_server.records(f"_dmarc.{domain}")]


def test_cloudflares_reject_is_shown_and_p_none_comes_first_unless_somebody_says_otherwise(gateway):
    shown = gateway("dns", "show", "shop.test", code=1).output
    assert 'publishes "p=reject"' in shown and "add TXT _dmarc.shop.test → v=DMARC1; p=none;" in shown
    gateway("dns", "apply", "shop.test", "--yes")
    assert policy(gateway, "shop.test") == ["v=DMARC1; p=none;"]
    (domain,) = gateway("dns", "show", "strict.test", "--json", code=1).json["domains"]
    assert len(domain["plan"]) == 2 and len(domain["planWithReject"]) == 1 and "p=reject" in domain["planWithReject"][0]
    assert "p=reject" in gateway("dns", "apply", "strict.test", "--yes", "--dmarc", "reject").output
    assert policy(gateway, "strict.test") == ["v=DMARC1; p=reject;"]
    # Who has a policy is not asked, and keeps it.
    assert "p=reject" not in gateway("dns", "apply", "example.org", "--yes").output
    assert policy(gateway, "example.org") == ["v=DMARC1; p=none"]
    gateway("dns", "apply", "shop.test", "--dmarc", "maybe", code=64)


def test_at_the_terminal_p_none_is_the_default_of_the_offer(gateway):
    for domain, answer, written in (("one.test", "", "none"), ("two.test", "n", "reject")):
        terminal = Terminal("dns", "apply", domain, "--settings", gateway.settings_file)
        for question, said in (("first? [Y/n]", answer), ("Write it? [y/N]", "y")):
            terminal.expect(question)
            terminal.say(said)
        assert terminal.end() == 0, terminal.seen
        assert policy(gateway, domain) == [f"v=DMARC1; p={written};"]


def test_without_p_none_nothing_is_enabled(own_stack):
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "dns-edit"])
    result = gateway("dns", "apply", "shop.test", "--yes", code=1)
    assert "skipped" in result.output
    (domain,) = gateway("dns", "show", "shop.test", "--json", code=1).json["domains"]
    assert domain["sending"] == "not set up"


def test_a_row_on_the_second_page_a_wildcards_and_an_older_one_are_found(gateway):
    for name in ("many.test", "s24.many.test", "mail.wildcard.test", "a.b.wildcard.test", "older.test"):
        (domain,) = gateway("dns", "show", name, "--json", code=None).json["domains"]
        assert domain["sending"] == "enabled", name
    (domain,) = gateway("dns", "show", "wildcard.test", "--json", code=1).json["domains"]
    assert domain["sending"] == "not set up"


def test_that_the_zone_is_not_granted_is_said_as_such_everywhere_and_stops_nothing(own_stack):
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "zone-email-sending"])
    for command in ("check", "verify"):
        result = gateway(command)
        assert "Zone · Email Sending · Read" in result.output and "plan has no Email Sending" in result.output
        (finding,) = [
            one for one in gateway(command, "--json").json["findings"] if one["code"] == "zone-permission-missing"
        ]
        assert finding["severity"] == "notice"
    assert "2036" in gateway("dns", "show").output
    gateway("send", "--to", "jane@example.net")
    gateway.write(ALLOWED_FROM="ungranted.test")
    assert "2036" in gateway("dns", "show", "ungranted.test").output


def test_a_name_that_is_taken_is_left_alone(gateway):
    result = gateway("dns", "apply", "shop.example.edu", "--yes", code=None)
    assert "CNAME bounces.example.com" in result.output
    (there,) = gateway.stack.name_server.records("cf-bounce.shop.example.edu")
    assert there["type"] == "CNAME"
    (domain,) = gateway("dns", "show", "shop.example.edu", "--json", code=1).json["domains"]
    assert "record-conflicting" in codes(domain)


def test_without_the_dns_permission_it_is_named_and_sending_goes_on(own_stack):
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "dns-read"])
    result = gateway("dns", "show")
    assert '"DNS: Read"' in result.output and "https://dash.cloudflare.com/" in result.output
    gateway("check")
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "zone-read"])
    assert '"Zone: Read"' in gateway("dns", "show").output
    gateway = command_line_of(own_stack, sandbox_options=["--lacking", "dns-edit"])
    result = gateway("dns", "apply", "example.edu", "--yes", code=1)
    assert '"DNS: Edit"' in result.output and "skipped" in result.output


def test_a_domain_whose_dns_is_elsewhere_is_told_what_to_add_there(gateway):
    result = gateway("dns", "show", "example.net", code=1)
    assert "with DNS elsewhere" in result.output
    record = "MX cf-bounce.example.net → 12 route1.mx.cloudflare.net"
    assert f"add it at the domain's DNS provider: {record}" in result.output
    assert "There is nothing to write." in gateway("dns", "apply", "example.net", "--yes", code=1).output
