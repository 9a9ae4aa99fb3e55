"""What somebody is answered who logs in with a password, or sends with a token."""

import smtplib
import ssl
import urllib.error
import urllib.request


def log_in(stack, login, password):
    """The code that SMTP answers a login with."""
    with smtplib.SMTP("127.0.0.1", stack.smtp_port, timeout=20) as client:
        client.starttls(context=ssl._create_unverified_context())
        try:
            return client.login(login, password)[0]
        except smtplib.SMTPAuthenticationError as error:
            return error.smtp_code


def send_by_http(stack, token):
    """The status that the HTTP service answers with."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{stack.http_port}/send",
        data=b'{"from":"app@example.com","to":"jane@example.net","subject":"Hello","text":"hi"}',
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
