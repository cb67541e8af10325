"""A certificate authority of its own for every embedded AWS.

The bucket policy of the app refuses plain http, so the emulator serves TLS. Nothing is added to
any trust store: whoever shall trust the authority is pointed at its file (environment.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Certificates:
    """PEM files in one folder."""

    authority: Path
    """What clients trust."""
    server: Path
    """The emulator's certificate with its chain."""
    server_key: Path


def make_certificates(folder: Path) -> Certificates:
    """An authority and a server certificate for the loopback names. The authority's key is never written."""
    authority = trustme.CA()
    server = authority.issue_cert("127.0.0.1", "localhost")
    files = Certificates(folder / "authority.pem", folder / "server.pem", folder / "server.key")
    authority.cert_pem.write_to_path(files.authority)
    for certificate in server.cert_chain_pems:
        certificate.write_to_path(files.server, append=True)
    files.server_key.touch(mode=0o600)
    server.private_key_pem.write_to_path(files.server_key)
    return files
