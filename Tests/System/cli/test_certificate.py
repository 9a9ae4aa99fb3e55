"""`certificate`: what clients may have of it, and nothing more."""

import re
import ssl
import subprocess

import pytest
from smtp_client import Dialogue


def blocks(text):
    return re.findall("-----BEGIN ([A-Z ]+)-----", text)


def test_what_it_prints_is_trusted_by_a_client_and_holds_no_key(gateway, tmp_path):
    result = gateway("certificate", "--show")
    assert set(blocks(result.output)) == {"CERTIFICATE"} and result.output.endswith("-----END CERTIFICATE-----\n")
    key = re.search("-----BEGIN PRIVATE KEY-----\n(.*?)\n", gateway.stack.certificate.read_text())[1]
    assert key not in result.output + result.errors
    assert "update-ca-certificates" in result.errors
    (tmp_path / "gateway.crt").write_text(result.output)
    with Dialogue(gateway.stack.smtp_port) as dialogue:
        dialogue.hello()
        dialogue.start_tls(tmp_path / "gateway.crt")
        assert dialogue.log_in(gateway.stack.login, gateway.stack.password).code == 235


def test_of_a_file_with_everything_only_the_certificates_are_shown_in_their_order(gateway, tmp_path):
    own = gateway.stack.certificate.read_text()
    key, certificate = re.fullmatch("(-----BEGIN PRIVATE.*?-----END PRIVATE KEY-----\n)(.*)", own, re.S).groups()
    other = tmp_path / "other.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=authority",
         "-keyout", other, "-out", other],
        check=True, capture_output=True,
    )  # fmt: skip
    authority = ssl.PEM_cert_to_DER_cert(
        re.search("-----BEGIN CERT.*?-----END CERTIFICATE-----", other.read_text(), re.S)[0]
    )
    chain = tmp_path / "chain.pem"
    chain.write_text(f"some words\n{certificate}{key}{other.read_text()}trailing -----BEGIN PRIVATE KEY-----\n")
    gateway.write(TLS_CERT_PATH=str(chain), TLS_KEY_PATH=str(chain))
    answer = gateway("certificate", "--show", "--json").json
    assert answer["files"] == [str(chain)] and not answer["self_signed"]
    assert blocks(answer["pem"]) == ["CERTIFICATE", "CERTIFICATE"] and answer["pem"].startswith(certificate)
    second = answer["pem"].removeprefix(certificate)
    assert ssl.PEM_cert_to_DER_cert(second) == authority
    assert "words" not in answer["pem"]


@pytest.mark.parametrize(
    "content", ["", "nonsense", "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\n-----END PRIVATE KEY-----\n"]
)
def test_a_file_without_a_certificate_shows_nothing(gateway, tmp_path, content):
    file = tmp_path / "none.pem"
    file.write_text(content)
    gateway.write(TLS_CERT_PATH=str(file), TLS_KEY_PATH=str(file))
    result = gateway("certificate", "--show", code=1)
    assert result.output == "" and "contains no certificate" in result.errors and "MIGH" not in result.errors


def test_without_show_it_says_whether_it_can_be_used(gateway):
    assert "self-signed and valid for" in gateway("certificate").output
    gateway.write(TLS_CERT_PATH="/nonexistent.pem", TLS_KEY_PATH="/nonexistent.pem")
    assert "/nonexistent.pem" in gateway("certificate", code=1).output


def test_a_login_is_told_that_it_needs_no_starttls(gateway):
    assert "STARTTLS, or none from this host" in gateway("user", "add", "one").output
    gateway.said.pop()
    gateway.write(STARTTLS_ON_LOOPBACK="no")
    assert "none from this host, STARTTLS from others" in gateway("user", "add", "two").output
    gateway.said.pop()
    assert "ALLOW_PLAINTEXT_AUTH" not in gateway("check", "--offline").output
    gateway.write(ALLOW_PLAINTEXT_AUTH="never")
    assert "still offered STARTTLS, because ALLOW_PLAINTEXT_AUTH=never" in gateway("check", "--offline").output
