"""Clients of the HTTP service that take their time. They begin with the first test of all and are asked for the result
here."""


def test_a_client_that_says_nothing_is_closed_without_an_answer(slow_http_clients):
    slow_http_clients.silent.assert_closed_within(28, 38)
    assert slow_http_clients.silent.received == b""


def test_a_head_that_drips_in_is_answered_408(slow_http_clients):
    for client in (slow_http_clients.slow_line, slow_http_clients.slow_fields):
        client.assert_closed_within(18, 30)
        assert client.statuses == [408]
        assert b"\r\nConnection: close\r\n" in client.received and b'"code":"request_timeout"' in client.received


def test_the_head_of_a_further_request_has_no_more_time(slow_http_clients):
    slow_http_clients.second_head.assert_closed_within(18, 30)
    assert slow_http_clients.second_head.statuses == [200, 408]


def test_a_body_that_drips_in_is_answered_408(slow_http_clients):
    for client in (slow_http_clients.slow_body, slow_http_clients.slow_chunks):
        client.assert_closed_within(115, 135)
        assert client.statuses == [408]


def test_a_body_that_makes_no_difference_is_not_waited_for(slow_http_clients):
    slow_http_clients.stranger_with_body.assert_closed_within(18, 30)


def test_a_stranger_keeps_no_connection_by_asking_now_and_then(slow_http_clients):
    client = slow_http_clients.stranger_with_requests
    client.assert_closed_within(115, 135)
    assert set(client.statuses) == {200}
    assert len(client.statuses) > 30


def test_a_client_that_does_not_read_its_answers_is_left(slow_http_clients):
    client = slow_http_clients.deaf
    client.assert_closed_within(79, 100)
    assert 0 < client.received.count(b"openapi: 3.1.0") < 900
