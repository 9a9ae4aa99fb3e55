"""The web servers that people have in front of the gateway, as Debian has them: nginx and Caddy."""

import os
import shutil
import signal
import subprocess

from ports import free_port, listens
from processes import DIES_WITH_PARENT
from waiting import wait_until


class Proxy:
    """A web server of the test's own in `folder`, until the end of the `with` block."""

    def __init__(self, folder, port, *command):
        self.port = port
        self.log = folder / "access.log"
        self._output = folder / "output"
        self._command = [*DIES_WITH_PARENT, *map(str, command)]
        self._environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}

    def __enter__(self):
        assert shutil.which(
            self._command[len(DIES_WITH_PARENT)]
        ), f"{self._command[len(DIES_WITH_PARENT)]} is not installed"
        with open(self._output, "wb") as output:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        wait_until(lambda: self._process.poll() is not None or listens(self.port), 20, "the proxy to listen")
        assert self._process.poll() is None, self._output.read_text()
        return self

    def calls(self):
        """The lines of nginx's log. A client may see the end of its connection before the last one is written, so nginx
        has to end all of them first."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(60)
        return self.log.read_text().splitlines()

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(20)


def nginx(folder, http="", server="", user="root"):
    """nginx with these lines in its `http` and `server` blocks, its workers being this user's if it is started by
    root."""
    port = free_port()
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(f"""
        daemon off; pid {folder}/pid; error_log {folder}/error.log;
        {f"user {user};" if os.geteuid() == 0 else ""}
        events {{}}
        http {{
            log_format calls '$request_method $uri $upstream_status'; access_log {folder}/access.log calls;
            {temporary} {http}
            server {{ listen 127.0.0.1:{port}; {server} }}
        }}
    """)
    return Proxy(folder, port, "/usr/sbin/nginx", "-e", folder / "error.log", "-c", folder / "nginx.conf")


def caddy(folder, example):
    """Caddy with this Caddyfile, on loopback and without TLS."""
    port = free_port()
    options = f"{{\nadmin off\nauto_https off\nstorage file_system {folder}/storage\n}}\n"
    here = f"http://127.0.0.1:{port} {{\nbind 127.0.0.1\n"
    (folder / "Caddyfile").write_text(options + example.replace("mail.example.com {", here))
    return Proxy(folder, port, "/usr/bin/caddy", "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile")
