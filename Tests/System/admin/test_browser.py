"""The admin UI in a real browser: from the first sign-in to a message that an app sent, and that everybody can use
it."""

import base64
import json
import re
import urllib.request

import pytest
from admin_client import Admin
from admin_pages import AdminPages
from browser import DESKTOP, PHONE, Browser
from http_client import Sender, message
from paths import PROJECT
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from smtp_client import Dialogue

FRESH = {"CF_ACCOUNT_ID": "", "CF_API_TOKEN": "", "ALLOWED_FROM": "", "SMTP_USERS": "", "HTTP_TOKEN": ""}
XSS = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


@pytest.fixture(scope="module")
def browser():
    with Browser() as one:
        yield one


@pytest.fixture
def pages(browser, own_stack):
    """Makes a stack and opens its admin UI, signed in. What the browser complains about fails the test."""

    def make(settings=None):
        browser.driver.delete_all_cookies()
        browser.scheme("light")
        browser.size(*DESKTOP)
        browser.complaints()
        one = AdminPages(browser, own_stack(settings))
        one.log_in()
        return one

    yield make
    assert browser.complaints() == []


def ask_cloudflare(stack, method, path, body=None):
    """A call of Cloudflare's API, as its owner makes it in the dashboard."""
    request = urllib.request.Request(
        f"{stack.sandbox.api}/{path}", method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": "Bearer owner", "Content-Type": "application/json"},
    )  # fmt: skip
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)["result"]


def records(stack, domain):
    """The records of a domain's zone, without what they are called inside of Cloudflare."""
    (zone,) = ask_cloudflare(stack, "GET", f"zones?name={domain}")
    return {
        (one["type"], one["name"], one["content"])
        for one in ask_cloudflare(stack, "GET", f"zones/{zone['id']}/dns_records")
    }


def test_from_nothing_to_a_message_that_an_app_has_sent(pages, browser):
    ui = pages(FRESH)
    stack = ui.stack
    browser.one(".box.bad", "Mail is not being sent")

    # Set up.
    ui.go("Setup")
    browser.fill("Account ID", "0123456789abcdef0123456789abcdef")
    browser.fill("API token", stack.token)
    browser.fill("Allowed senders", "example.com, not a domain")
    browser.press("Save")
    error = browser.until(
        lambda: next(
            (one.text for one in browser.driver.find_elements(By.CSS_SELECTOR, ".field .error") if one.text), None
        )
    )
    assert "is neither a domain nor an address" in error
    assert all("422" in complaint for complaint in browser.complaints())
    assert not (stack.directory / "data" / "config.json").exists()
    browser.fill("Allowed senders", "example.com")
    browser.press("Save")
    browser.until(lambda: browser.field("API token").get_attribute("placeholder").startswith("Saved"))
    assert stack.token not in browser.driver.page_source
    browser.press("Verify credentials", "main")
    browser.one(".findings", "the token is active")

    # A login for the app.
    ui.go("Credentials")
    browser.press("New login")
    browser.fill("Name", "wordpress")
    browser.press("Make the login")
    secret = browser.one("dialog .secret pre").text
    assert re.fullmatch(r"[\w-]{32}", secret)
    browser.one("dialog [role=tab]", "WordPress")
    browser.one("dialog [role=tab]", "Postfix").click()
    assert f"wordpress:{secret}" in browser.one("dialog [role=tabpanel] pre").text
    browser.press("I have copied it")
    browser.one(".credential", "wordpress")
    assert secret not in browser.driver.page_source

    # The app sends, while somebody watches.
    ui.go("Activity")
    browser.one("main", "Nothing has been sent yet")
    with Dialogue(stack.smtp_port) as dialogue:
        dialogue.hello()
        assert dialogue.log_in("wordpress", secret).code == 235
        text = b"From: app@example.com\r\nTo: jane@example.net\r\nSubject: " + XSS.encode() + b"\r\n\r\nHello.\r\n"
        assert dialogue.deliver(text, "app@example.com", "jane@example.net").code == 250
    # A line has room for its beginning only.
    browser.one(".sends summary", XSS.split(">", maxsplit=1)[0]).click()
    more = browser.one(".sends .more").text
    assert "wordpress" in more and "jane@example.net" in more
    assert re.search(r"journalctl GATEWAY_SUBMISSION=\w+ -o verbose", browser.one(".sends .more").text)
    assert browser.driver.title.startswith("Activity")
    assert not browser.driver.find_elements(By.CSS_SELECTOR, "main img, main script")

    # What it used up is to be seen.
    ui.go("Status")
    browser.one(".meter", "smtp:wordpress")
    browser.one(".box.ok", "in order")
    ui.go("Credentials")
    browser.one(".credential", "Last used")


def test_what_is_missing_at_the_domain_is_written_and_what_is_there_stays(pages, browser):
    ui = pages({"ALLOWED_FROM": "shop.test"})
    stack = ui.stack
    (zone,) = ask_cloudflare(stack, "GET", "zones?name=shop.test")
    for own in (
        {"type": "MX", "name": "cf-bounce.shop.test", "content": "mx.elsewhere.example", "priority": 10},
        {"type": "TXT", "name": "_dmarc.shop.test", "content": "v=DMARC1; p=none"},
    ):
        ask_cloudflare(stack, "POST", f"zones/{zone['id']}/dns_records", own)
    before = records(stack, "shop.test")
    ui.go("Domain & DNS")
    browser.press("Show what would be written")
    assert "enable sending for shop.test" in browser.one("dialog ol").text
    # Nothing yet.
    assert records(stack, "shop.test") == before
    browser.press("Write it")
    browser.one("dialog .box.ok", "Written")
    browser.press("Close")
    conflict = browser.one("[data-record='MX cf-bounce.shop.test']", "conflicting")
    assert "10 mx.elsewhere.example" in conflict.text
    assert "policy of its own" in browser.one("[data-record='TXT _dmarc.shop.test']").text
    assert "Cloudflare: ok" in browser.one("[data-record='TXT cf-bounce._domainkey.shop.test']").text
    after = records(stack, "shop.test")
    assert before < after
    assert {(kind, name) for kind, name, _ in after - before} == {
        ("TXT", "cf-bounce._domainkey.shop.test"), ("TXT", "cf-bounce.shop.test")
    }  # fmt: skip


def test_p_none_is_offered_before_cloudflares_reject_and_is_the_default(pages, browser):
    ui = pages({"ALLOWED_FROM": "one.test, two.test"})
    for name, policy in (("one.test", "none"), ("two.test", "reject")):
        ui.go("Domain & DNS")
        browser.one(f"[data-domain='{name}'] .actions button").click()
        assert "p=reject" in browser.one("dialog .box.warn").text
        assert "p=none" in browser.one("dialog ol").text and "p=reject" not in browser.one("dialog ol").text
        if policy == "reject":
            browser.field("Begin with p=none").click()
            assert "p=reject" in browser.one("dialog ol").text
        browser.press("Write it")
        browser.one("dialog .box.ok", "Written")
        browser.press("Close")
        assert ("TXT", f"_dmarc.{name}", f"v=DMARC1; p={policy};") in records(ui.stack, name)
        ui.go("Status")


def test_nothing_is_written_when_the_plan_is_no_longer_the_one_that_was_seen(pages, browser):
    ui = pages({"ALLOWED_FROM": "shop.test"})
    ui.go("Domain & DNS")
    browser.press("Show what would be written")
    (zone,) = ask_cloudflare(ui.stack, "GET", "zones?name=shop.test")
    ask_cloudflare(ui.stack, "POST", f"zones/{zone['id']}/email/sending/subdomains", {"name": "shop.test"})
    browser.press("Write it")
    browser.one("dialog .box.warn", "Nothing was written")
    browser.press("Look again", "dialog")
    browser.one(".domain", "6 of 6 records")
    # The browser writes down every answer that is not a success; this one was asked for.
    assert all("409" in complaint for complaint in browser.complaints())


def test_a_changed_password_ends_the_session_and_what_was_entered_stays(pages, browser):
    ui = pages()
    ui.go("Rules")
    browser.fill("Recipients a day, all together", "77")
    ui.stack.stop_admin()
    ui.stack.settings["ADMIN_PASSWORD"] = "the password after the first"
    ui.stack.start_admin()
    browser.one("section[aria-labelledby=limits] button", "Save").click()
    browser.one("dialog", "Sign in again")
    browser.fill("Password", "the password after the first")
    browser.press("Sign in", "dialog")
    browser.until(lambda: "77" in (ui.stack.directory / "data" / "config.json").read_text())
    assert all("401" in complaint for complaint in browser.complaints())


def test_of_two_who_edit_the_second_sees_what_the_first_has_saved_and_loses_nothing(pages, browser):
    ui = pages()
    ui.go("Rules")
    browser.fill("Recipients a day, all together", "77")
    assert Admin(ui.stack).log_in().save(RATE_LIMIT_TOTAL_PER_MINUTE="5").status == 200
    limits = "section[aria-labelledby=limits] "
    browser.one(limits + "button", "Save").click()
    browser.one(limits + ".box.warn", "Someone else has saved in the meantime")
    assert browser.field("Recipients a minute, all together").get_attribute("value") == "5"
    assert browser.field("Recipients a day, all together").get_attribute("value") == "77"
    browser.one(limits + "button", "Save").click()
    browser.until(lambda: '"77"' in (ui.stack.directory / "data" / "config.json").read_text())
    saved = json.loads((ui.stack.directory / "data" / "config.json").read_text())["settings"]
    assert saved == {"RATE_LIMIT_TOTAL_PER_DAY": "77", "RATE_LIMIT_TOTAL_PER_MINUTE": "5"}
    assert all("409" in complaint for complaint in browser.complaints())


def test_what_the_environment_sets_cannot_be_edited_and_says_where_it_comes_from(pages, browser):
    ui = pages()
    ui.go("Setup")
    for label in ("Account ID", "API token", "Allowed senders"):
        assert browser.field(label).get_attribute("readonly")
    assert browser.text().count("Set in gateway.env") == 3
    assert not [one for one in browser.driver.find_elements(By.CSS_SELECTOR, "main button") if one.text == "Save"]


def test_a_test_message_and_a_contact_form_are_made_by_hand(pages, browser):
    ui = pages()
    ui.go("Test send")
    browser.fill("To", "nonsense")
    browser.press("Send the test")
    browser.until(lambda: any(one.text for one in browser.driver.find_elements(By.CSS_SELECTOR, ".field .error")))
    browser.fill("To", "bounce@example.net")
    browser.press("Send the test")
    browser.one("main .box.bad", "bounced")
    browser.fill("To", "jane@example.net")
    browser.press("Send the test")
    browser.one("main .box.ok", "Cloudflare has it for jane@example.net")
    ui.go("Rules")
    browser.press("New form")
    browser.fill("Name", "contact")
    browser.fill("Send to", "owner@example.net")
    browser.fill("Sender", "web@example.com")
    browser.fill("Pages it is on", "https://www.example.com")
    browser.field("Turnstile").send_keys("Off")
    browser.press("Save", "dialog")
    browser.one(".credential", "contact")
    answer = Sender(ui.stack).ask("POST", "/form/contact", {"message": "Hi"}, Origin="https://www.example.com")
    assert answer.status == 200
    assert all("400" in complaint for complaint in browser.complaints())


def test_it_is_used_by_keyboard_alone(pages, browser):
    ui = pages()
    body = browser.driver.find_element(By.TAG_NAME, "body")
    active = lambda: browser.driver.switch_to.active_element  # noqa: E731
    browser.driver.get(ui.address + "status")
    ui.ready("Status")
    body = browser.driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    assert active().text == "Skip to content"
    for _ in range(20):
        active().send_keys(Keys.TAB)
        if active().text == "Credentials":
            break
    active().send_keys(Keys.ENTER)
    ui.ready("Credentials")
    # Whoever cannot see the page is at its heading now.
    browser.until(lambda: active().tag_name == "h1" and active().text == "Credentials")
    active().send_keys(Keys.TAB)
    assert active().text == "New login"
    active().send_keys(Keys.ENTER)
    browser.until(lambda: active().tag_name == "input")
    active().send_keys(Keys.ESCAPE)
    browser.until(lambda: not browser.driver.find_elements(By.CSS_SELECTOR, "dialog"))
    assert active().text == "New login"


def test_nothing_jumps_and_nothing_is_cut_off_on_a_small_phone(pages, browser):
    ui = pages({"ALLOWED_FROM": "example.com, shop.test"})
    Sender(ui.stack).send(message(subject="A" * 300))
    Admin(ui.stack).log_in().post(
        "credentials/smtp", {"name": "a-login-with-a-name-that-is-as-long-as-a-name-may-be-64-octets-x"}
    )
    for size in (DESKTOP, (320, 640)):
        browser.size(*size)
        for page in ui.pages:
            ui.open(page)
            wide = browser.driver.execute_script(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert wide <= 0, (page, size)
            shift = browser.driver.execute_async_script(
                """const done = arguments[0]; let sum = 0;
                new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
                    .observe({type: "layout-shift", buffered: true});
                requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));"""
            )
            assert shift < 0.01, (page, size, shift)


# Accessibility


def axe():
    """axe-core's script, out of the package of PyPI's that has it."""
    (file,) = (PROJECT / ".build" / "python" / "lib").glob("python3*/site-packages/axe_core_python/axe.min.js")
    return file.read_text()


def violations(browser):
    script = (
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
        ".then((result) => done(result.violations), (error) => done([{id: String(error), nodes: []}]));"
    )
    browser.driver.execute_script(axe())
    found = browser.driver.execute_async_script(script)
    return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_to_complain_about(pages, browser, scheme, size):
    ui = pages({"ALLOWED_FROM": "example.com, shop.test", "RATE_LIMIT_PER_DAY": "", "FORMS": "contact",
                "FORM_CONTACT_TO": "owner@example.net", "FORM_CONTACT_FROM": "web@example.com",
                "FORM_CONTACT_ORIGINS": "https://www.example.com", "FORM_CONTACT_TURNSTILE": "off"})  # fmt: skip
    http = Sender(ui.stack)
    for recipient in ("jane", "queue", "bounce", "error"):
        http.send(message(to=f"{recipient}@example.net"))
    admin = Admin(ui.stack).log_in()
    admin.post("credentials/smtp", {"name": "wordpress", "rules": {"RATE_LIMIT_PER_DAY": "5"}})
    Admin(ui.stack).post("login", {"password": "wrong"})
    browser.scheme(scheme)
    browser.size(*size)
    found = {}

    def look(name):
        found[name] = violations(browser)

    for page in ui.pages:
        ui.open(page)
        look(page)
    ui.open("activity")
    browser.one(".sends summary").click()
    look("activity, opened")
    ui.open("rules")
    browser.fill("Recipients a day, all together", "x")
    browser.one("section[aria-labelledby=limits] button", "Save").click()
    browser.one("section[aria-labelledby=limits] .box.bad")
    look("rules, wrong")
    ui.open("domains")
    browser.press("Show what would be written")
    look("domains, dialog")
    ui.open("credentials")
    browser.press("New login")
    look("credentials, dialog")
    browser.fill("Name", "x")
    browser.press("Make the login")
    browser.one("dialog h3", "Ready settings")
    look("credentials, minted")
    browser.press("I have copied it")
    browser.driver.delete_all_cookies()
    browser.driver.get(ui.address)
    browser.field("Password")
    look("sign in")
    assert {name: list_ for name, list_ in found.items() if list_} == {}
    browser.complaints()


# Set the direction of writing, or turn it around: U+202E, U+202D, U+2067, U+200F and letters of Hebrew.
TURNING = "\u202e", "\u202d", "\u2067", "\u200f", "\u05d0"

NOT_ISOLATED = """
const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
const found = [];
while (walker.nextNode()) {
  const text = walker.currentNode;
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u05ff]/.test(text.data)
      && !text.parentElement.closest("bdi, option[dir=auto]")) found.push(text.data);
}
return found;
"""


def test_no_text_of_a_message_moves_what_stands_beside_it(pages, browser):
    ui = pages({"RATE_LIMIT_PER_MINUTE": "0", "ALLOWED_FROM": "example.com"})
    with Dialogue(ui.stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.log_in(f"guess{TURNING[0]}", "wrong")
        dialogue.log_in(ui.stack.login, ui.stack.password)
        for turn in TURNING:
            word = base64.b64encode(f"pay{turn}now".encode()).decode()
            header = f"From: app@example.com\r\nTo: jane@example.net\r\nSubject: =?utf-8?b?{word}?=\r\n"
            text = f"{header}\r\nHello.\r\n".encode()
            assert dialogue.deliver(text, "app@example.com", "jane@example.net").code == 250
        dialogue.quit()
    ui.open("activity")
    for summary in browser.driver.find_elements(By.CSS_SELECTOR, ".sends summary"):
        summary.click()
    shown = browser.driver.execute_script("return document.querySelector('main').textContent")
    assert all(f"pay{turn}now" in shown for turn in TURNING)
    assert browser.driver.execute_script(NOT_ISOLATED) == []
    ui.open("status")
    assert "guess" in browser.driver.execute_script("return document.querySelector('main').textContent")
    assert browser.driver.execute_script(NOT_ISOLATED) == []


def test_what_is_left_of_a_login_that_is_gone_is_shown_and_taken_away(pages, browser):
    ui = pages()
    file = ui.stack.directory / "data" / "config.json"
    file.write_text(json.dumps({"settings": {"SMTP_USER_GONE_ALLOWED_FROM": "gone@example.com"}}))
    file.chmod(0o600)
    ui.open("status")
    browser.one(".findings li[data-code=leftover-setting]")
    ui.open("credentials")
    browser.one(".box.warn li", "SMTP_USER_GONE_ALLOWED_FROM")
    browser.press("Remove leftovers")
    browser.until(lambda: not browser.driver.find_elements(By.CSS_SELECTOR, ".box.warn"), "the box to go")
    assert json.loads(file.read_text())["settings"] == {}
