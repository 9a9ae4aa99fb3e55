"""The one user of the package, for all tests in this folder."""

import pathlib
import sys

import pytest
from package import User

sys.path.append(str(pathlib.Path(__file__).parents[1] / "Boot"))


@pytest.fixture(scope="session")
def user(tmp_path_factory):
    one = User(tmp_path_factory.mktemp("user"))
    yield one
    if one.sandbox:
        one.sandbox.kill()
