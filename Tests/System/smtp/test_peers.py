"""Kinds of messages that gateways of this sort are known to spoil: here each arrives octet by octet."""

import pytest

SENDER = b"From: app@example.com\r\nTo: Jane <jane@example.net>\r\n"

MESSAGES = {
    "a reply within a thread": SENDER
    + b"Subject: Re: x\r\nIn-Reply-To: <1@example.net>\r\nReferences: <0@example.net>\r\n <1@example.net>\r\n\r\n"
    + b"Yes.\r\n",
    "a newsletter": SENDER
    + b"Subject: News\r\nList-Unsubscribe: <https://example.com/u?x=1>,\r\n\t<mailto:u@example.com>\r\n"
    + b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nList-Id: News <news.example.com>\r\nPrecedence: bulk\r\n"
    + b"\r\n.\r\n",
    "an automatic answer": SENDER + b"Subject: Away\r\nAuto-Submitted: auto-replied\r\nX-Loop: 1\r\n\r\nAway.\r\n",
    "an invitation": SENDER
    + b"Subject: Meeting\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
    + b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
    "a message signed with PGP": SENDER
    + b"Subject: signed\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; micalg=pgp-sha512;\r\n"
    + b' protocol="application/pgp-signature"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n'
    + b"trailing blanks  \r\n\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\n"
    + b"-----BEGIN PGP SIGNATURE-----\r\n"
    + b"\r\n=x\r\n-----END PGP SIGNATURE-----\r\n\r\n--b--\r\n",
    "a message signed with S/MIME": SENDER
    + b"Subject: signed\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data;\r\n"
    + b" name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + b"MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwEAAA==\r\n",
    "a page with its image inside": SENDER
    + b'Subject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    + b'Content-Type: text/html\r\n\r\n<img src="cid:i@example.com">\r\n--b\r\nContent-Type: image/gif\r\n'
    + b"Content-ID: <i@example.com>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + b"R0lGODlh\r\n--b--\r\n",
    "a delivery report": SENDER
    + b"Subject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n"
    + b' boundary="b"\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n'
    + b"Reporting-MTA: dns; x\r\n"
    + b"\r\nAction: failed\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
    + b"From: other@example.org\r\nBcc: kept@example.org\r\n"
    + b"\r\nThe message.\r\n--b--\r\n",
    "a message without subject": SENDER + b"\r\nHello.\r\n",
    "a message without body": SENDER + b"Subject: nothing more\r\n\r\n",
    "an attachment and no text": SENDER
    + b"Subject: scan\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name=scan.pdf\r\n"
    + b"Content-Disposition: attachment; filename=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + b"JVBERi0xLjQK\r\n",
    "a line of 998 octets": SENDER + b"Subject: long\r\n\r\n" + b"x" * 998 + b"\r\n",
}


@pytest.mark.parametrize("kind", MESSAGES)
def test_it_arrives_octet_by_octet(stack, logged_in, kind):
    assert logged_in.deliver(MESSAGES[kind], "app@example.com", "jane@example.net").code == 250
    assert stack.requests()[-1]["mime_message"].encode() == MESSAGES[kind]


def test_the_envelope_alone_says_who_gets_it(stack, logged_in):
    sent = b"From: app@example.com\r\nTo: other@elsewhere.example\r\nSubject: x\r\n\r\n"
    assert logged_in.deliver(sent, "app@example.com", "jane@example.net").code == 250
    assert stack.requests()[-1]["recipients"] == ["jane@example.net"]
