from __future__ import annotations

import socket
import ssl
import threading

import pytest

from cli.embedded.certificates import Certificates, make_certificates


def handshake(files: Certificates, trust: ssl.SSLContext, name: str) -> None:
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(files.server, files.server_key)
    ours, theirs = socket.socketpair()

    def serve() -> None:
        try:
            server.wrap_socket(theirs, server_side=True).close()
        except OSError:
            theirs.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        trust.wrap_socket(ours, server_hostname=name).close()
    finally:
        ours.close()
        thread.join()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_the_authority_vouches_for_the_loopback_names(files: Certificates, name: str) -> None:
    handshake(files, ssl.create_default_context(cafile=files.authority), name)


def test_it_vouches_for_no_other_name(files: Certificates) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        handshake(files, ssl.create_default_context(cafile=files.authority), "bedrock.us-east-1.amazonaws.com")


def test_who_was_not_given_the_authority_does_not_trust_it(files: Certificates) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        handshake(files, ssl.create_default_context(), "127.0.0.1")


def test_the_servers_key_is_for_its_owner_only_and_the_authoritys_is_nowhere(files: Certificates) -> None:
    assert files.server_key.stat().st_mode & 0o077 == 0
    holding_keys = [path for path in files.authority.parent.iterdir() if "PRIVATE KEY" in path.read_text()]
    assert holding_keys == [files.server_key]
