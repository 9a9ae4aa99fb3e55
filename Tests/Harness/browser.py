"""A real browser, without a screen: Debian's Chromium with its driver."""

import pathlib
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

DESKTOP = (1180, 860)
PHONE = (390, 844)


class Browser:
    """One browser. Whatever a page complains about is kept: see `complaints`."""

    def __init__(self, scheme="light", size=DESKTOP):
        self._folder = tempfile.TemporaryDirectory(prefix="cloudflare-smtp-gateway.browser.")
        options = Options()
        for option in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            "--force-prefers-reduced-motion", f"--user-data-dir={self._folder.name}",
        ):  # fmt: skip
            options.add_argument(option)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(60)
        self.scheme(scheme)
        self.size(*size)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()
        self._folder.cleanup()

    def scheme(self, scheme):
        """Light or dark, as the person has chosen it for the whole computer."""
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def size(self, width, height, scale=1):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False},
        )

    def until(self, condition, what=""):
        """Waits for `condition` to give something that is true, and returns that."""
        return WebDriverWait(self.driver, 20, poll_frequency=0.05, ignored_exceptions=(Exception,)).until(
            lambda _: condition(), what
        )

    def one(self, css, text=None):
        """The first element shown that fits and holds `text`, once there is one."""

        def find():
            for element in self.driver.find_elements(By.CSS_SELECTOR, css):
                if element.is_displayed() and (text is None or text in element.text):
                    return element
            return None

        return self.until(find, f"{css} with {text!r}; the page says:\n{self.text()}")

    def field(self, label):
        """The field of this label."""
        place = "dialog[open]" if self.driver.find_elements(By.CSS_SELECTOR, "dialog[open]") else "main"
        name = self.one(f"{place} label", label).get_attribute("for")
        return self.driver.find_element(By.ID, name)

    def fill(self, label, text):
        field = self.field(label)
        field.clear()
        field.send_keys(text)

    def press(self, text, within=""):
        """Presses the button of this text."""
        self.one(f"{within} button", text).click()

    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    def complaints(self):
        """What the browser has written to its console: errors, and what the Content-Security-Policy kept from
        happening."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def picture(self, path, whole=True):
        """A picture of the page, whole or as much as fits."""
        path = pathlib.Path(path)
        if whole:
            height = self.driver.execute_script("return document.documentElement.scrollHeight")
            width = self.driver.execute_script("return innerWidth")
            self.size(width, max(height, 400))
        path.write_bytes(self.driver.get_screenshot_as_png())
