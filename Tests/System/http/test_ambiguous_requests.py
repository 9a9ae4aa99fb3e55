"""Requests that two servers could take apart in two ways: refused, the connection closed, nothing sent.

Behind each stands a whole request that would be served if the one before it ended somewhere else than it seems to.
"""

import pytest
from ambiguous_requests import COMPLETE_BEFORE_THE_FAULT, LENGTH, REFUSED, SERVED, SMUGGLED, post
from http_client import Client, ConnectionEnded


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_be_taken_apart_in_two_ways_is_refused_and_the_connection_ends(http, tally, name):
    tally["ambiguous requests"] += 1
    status, make = REFUSED[name]
    token = http.stack.http_token.encode()
    behind = post(b"Content-Length: %d" % len(SMUGGLED), body=SMUGGLED)(token)
    with Client(http.stack.http_port) as client:
        client.send(make(token) + behind)
        try:
            if name in COMPLETE_BEFORE_THE_FAULT:
                assert client.answer().status == 200
            answer = client.answer()
        except ConnectionEnded:
            assert status is None
        else:
            assert answer.status == status or status is None and answer.status in (400, 505)
            assert answer.fields["connection"] == "close"
            assert answer.json()["code"]
            assert client.is_closed()
    # What stood before the fault may be served; what stood behind it never.
    assert [sent["subject"] for sent in http.sent()] == ["Hi"] * (name in COMPLETE_BEFORE_THE_FAULT)


@pytest.mark.parametrize("name", SERVED)
def test_what_has_one_meaning_is_served_once_and_so_is_what_stands_behind(http, tally, name):
    tally["unusual requests"] += 1
    token = http.stack.http_token.encode()
    behind = post(b"Content-Length: %d" % len(SMUGGLED), b"Connection: close", body=SMUGGLED)(token)
    with Client(http.stack.http_port) as client:
        client.send(SERVED[name](token) + behind)
        assert [client.answer().status, client.answer().status] == [200, 200]
        assert client.is_closed()
    assert [sent["subject"] for sent in http.sent()] == ["Hi", "smuggled"]


def test_what_follows_a_request_that_closes_is_ignored(http):
    token = http.stack.http_token.encode()
    behind = post(b"Content-Length: %d" % len(SMUGGLED), body=SMUGGLED)(token)
    with Client(http.stack.http_port) as client:
        client.send(post(LENGTH, b"Connection: close")(token) + behind)
        assert client.answer().status == 200
        assert client.is_closed()
    assert [sent["subject"] for sent in http.sent()] == ["Hi"]


def test_http_1_0_closes_unless_it_is_asked_not_to(http):
    with Client(http.stack.http_port) as client:
        client.send(b"GET /health HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /health HTTP/1.0\r\n\r\n")
        assert client.answer().fields["connection"] == "keep-alive"
        assert client.answer().fields["connection"] == "close"
        assert client.is_closed()


@pytest.mark.parametrize("size", [1, 7])
def test_how_a_request_is_cut_into_pieces_makes_no_difference(http, size):
    octets = post(LENGTH)(http.stack.http_token.encode())
    with Client(http.stack.http_port) as client:
        for start in range(0, len(octets), size):
            client.send(octets[start : start + size])
        assert client.answer().status == 200
    assert len(http.sent()) == 1
