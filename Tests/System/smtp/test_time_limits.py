"""Clients that take their time. They begin with the first test of all and are asked for the result here."""


def test_a_client_that_is_silent_before_its_login_is_closed_after_a_minute(slow_clients):
    slow_clients.silent.assert_closed_within(55, 75)


def test_a_client_that_sends_an_octet_now_and_then_gains_nothing_by_it(slow_clients):
    slow_clients.dripping.assert_closed_within(55, 75)


def test_a_client_that_does_all_but_log_in_is_closed_after_two_minutes(slow_clients):
    slow_clients.idling.assert_closed_within(115, 135)


def test_a_client_that_is_silent_after_its_login_is_closed_after_five_minutes(slow_clients):
    slow_clients.silent_after_login.assert_closed_after(300)


def test_a_client_that_is_silent_within_its_message_is_closed_after_three_minutes(slow_clients):
    slow_clients.silent_in_message.assert_closed_after(180)


def test_a_client_that_sends_its_message_line_by_line_is_closed_after_half_an_hour(slow_clients):
    slow_clients.dripping_in_message.assert_closed_after(1800)
