"""The one user of the package, for all tests in this folder."""

import pytest
from package_user import PackageUser


@pytest.fixture(scope="session")
def user(tmp_path_factory):
    one = PackageUser(tmp_path_factory.mktemp("user"))
    yield one
    one.sandbox.stop()
