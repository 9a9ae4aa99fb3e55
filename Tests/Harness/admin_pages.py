"""The pages of the admin UI in a browser, as a person goes through them."""

from selenium.webdriver.common.by import By


class AdminPages:
    """The admin UI of a stack in a browser."""

    pages = ("status", "setup", "domains", "credentials", "rules", "test", "activity")

    def __init__(self, browser, stack):
        self.browser = browser
        self.stack = stack
        self.address = f"http://localhost:{stack.admin_port}/admin/"

    def log_in(self, password=None):
        self.browser.driver.get(self.address)
        self.browser.fill("Password", password or self.stack.admin_password)
        self.browser.press("Sign in")
        self.ready("Status")

    def open(self, page):
        self.browser.driver.get(self.address + page)
        self.ready()

    def go(self, name):
        """To the page of this name, by its link."""
        self.browser.one("nav a", name).click()
        self.ready(name)

    def ready(self, title=None):
        """Waits until the page is complete."""
        self.browser.until(
            lambda: not self.browser.driver.find_elements(By.CSS_SELECTOR, "main[aria-busy]")
            and "Asking Cloudflare and resolvers" not in self.browser.text()
            and (title is None or self.browser.driver.find_element(By.CSS_SELECTOR, "main h1").text == title),
            f"the page {title or ''}",
        )
