"""Pictures of every page of the admin UI, in light, dark and on a phone: `make screenshots SCREENSHOTS=folder`."""

import io
import pathlib
import socket
import sys
import tempfile
import time
import urllib.parse

from PIL import Image

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Harness"))

from admin_client import Admin  # noqa: E402
from admin_pages import AdminPages  # noqa: E402
from browser import DESKTOP, PHONE, Browser  # noqa: E402
from stack import Stack  # noqa: E402

LOOKS = {
    "light": ("light", DESKTOP),
    "dark": ("dark", DESKTOP),
    "phone": ("light", PHONE),
    "phone-dark": ("dark", PHONE),
}
SUBJECTS = {
    "wordpress": ["Your order #{n} is on its way", "Password reset", "New comment on “Spring sale”"],
    "gitea": ["[shop/web] Pull request #{n} merged", "[shop/web] New issue #{n}"],
    "backup": ["Backup of db1 finished", "Backup of web2 finished"],
}
# What the protocol with the helper leaves as it is (docs/state-protocol.md).
PLAIN = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in "%\\`^{|}")
PEOPLE = ["jane@example.net", "joe@example.net", "ann@example.net", "ops@example.com", "max@example.org"]


def history(stack):
    """Tells the state helper of a day's messages, as the handlers would have."""
    helper = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    helper.connect(str(stack.state_socket))
    now = int(time.time() * 1000)
    number = 0
    for hour in range(23, -1, -1):
        # More at noon than at night, by a rule and not by chance: the pictures are the same every time.
        for one in range([2, 1, 1, 0, 1, 2, 6, 9, 14, 17, 15, 12][hour % 12] if hour < 18 else 3):
            number += 1
            login = list(SUBJECTS)[number % 3]
            outcome, detail = ("delivered", "")
            if number % 23 == 0:
                outcome, detail = "bounced", "bounced: " + PEOPLE[number % 5]
            elif number % 31 == 0:
                outcome, detail = "failed", "HTTP 503"
            elif number % 11 == 0:
                outcome = "queued"
            fields = [
                now - hour * 3600_000 - (20 - one) * 120_000, f"k{number:04}{'x7qm2vd9r4'[number % 9:]}demo", "smtp",
                login, f"{login}@example.com",
                PEOPLE[number % 5], SUBJECTS[login][number % len(SUBJECTS[login])].format(n=1040 + number),
                1800 + number * 37 % 9000,
                outcome, detail, f"8f2c{number:012x}-FRA", 90 + number * 13 % 160,
            ]  # fmt: skip
            text = " ".join(urllib.parse.quote(str(field), safe=PLAIN) or "%" for field in fields)
            helper.send(f"1 record {text}".encode())
            answer = helper.recv(4096)
            assert answer == b"1 done", answer
    for key, times in (("smtp:wordpress", 26), ("smtp:gitea", 7)):
        for _ in range(times):
            helper.send(f"1 reserve 1 {key} 30 1000".encode())
            helper.send(b"1 commit " + helper.recv(4096).rpartition(b" ")[2])
            helper.recv(4096)
    helper.close()


def save(browser, path, whole=True):
    """A picture as small as it can be: few colours are enough for a page."""
    browser.picture(path, whole)
    picture = Image.open(io.BytesIO(path.read_bytes())).convert("RGB")
    picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)


def photograph(folder, stack, browser):
    ui = AdminPages(browser, stack)
    for look, (scheme, size) in LOOKS.items():
        browser.scheme(scheme)
        browser.size(*size)
        browser.driver.delete_all_cookies()
        browser.driver.get(ui.address)
        browser.field("Password")
        save(browser, folder / f"sign-in-{look}.png", whole=False)
        ui.log_in()
        for page in ui.pages:
            browser.size(*size)
            ui.open(page)
            if page == "activity":
                browser.one(".sends summary").click()
            save(browser, folder / f"{page}-{look}.png", whole=page != "activity")
        browser.size(*size)
        ui.open("credentials")
        browser.press("New login")
        browser.fill("Name", f"printer-{look}")
        browser.press("Make the login")
        browser.one("dialog h3", "Ready settings")
        save(browser, folder / f"minted-{look}.png", whole=False)
        browser.press("I have copied it")
        ui.open("domains")
        browser.press("Show what would be written")
        save(browser, folder / f"plan-{look}.png", whole=False)


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    settings = {"ALLOWED_FROM": "", "SMTP_USERS": "", "HTTP_TOKEN": "", "SMTP_PORT": "", "HTTP_PORT": ""}
    with tempfile.TemporaryDirectory(prefix="cloudflare-smtp-gateway.") as directory:
        with Stack(directory, settings) as stack, Browser() as browser:
            admin = Admin(stack).log_in()
            assert admin.save(ALLOWED_FROM="example.com, example.org", RATE_LIMIT_TOTAL_PER_DAY="2000").status == 200
            for name, rules in (
                ("wordpress", {"ALLOWED_FROM": "shop@example.com, wordpress@example.com"}),
                ("gitea", {}),
                ("backup", {"RATE_LIMIT_PER_DAY": "50"}),
            ):
                assert admin.post("credentials/smtp", {"name": name, "rules": rules}).status == 201
            assert admin.post("credentials/http", {"name": "newsletter"}).status == 201
            history(stack)
            photograph(folder, stack, browser)
    print(f"{len(list(folder.glob('*.png')))} pictures are in {folder}")


if __name__ == "__main__":
    main()
