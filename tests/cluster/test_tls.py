"""A cluster that is reached by TLS, with certificates as Dask's own settings name them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import dask
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from compliance.checking import check
from compliance.cluster import ClusterError, client
from compliance.cluster.client import on_cluster
from compliance.rules.loading import load_ruleset
from tests.cluster import accidents
from tests.cluster.clusters import LocalCluster


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "klynge")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certified, secret = folder / "cert.pem", folder / "key.pem"
    certified.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return certified, secret


def test_only_who_has_the_certificate_is_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate, key = make_certificate(tmp_path)
    roles = ("client", "scheduler", "worker")
    settings = {
        "distributed.comm.tls.ca-file": str(certificate),
        **{f"distributed.comm.tls.{role}.cert": str(certificate) for role in roles},
        **{f"distributed.comm.tls.{role}.key": str(key) for role in roles},
    }
    environment = {
        f"DASK_{name.replace('.', '__').replace('-', '_').upper()}": value for name, value in settings.items()
    }
    path = tmp_path / f"{accidents.REFUSED}.pdf"
    path.write_bytes(b"x")
    with LocalCluster(tmp_path, {**environment, "DASK_DISTRIBUTED__COMM__DEFAULT_SCHEME": "tls"}) as cluster:
        assert cluster.address.startswith("tls://")
        cluster.start_workers("--nthreads", "1", "--no-nanny")
        with dask.config.set(settings):
            (document,) = check([path], load_ruleset(), elsewhere=on_cluster(cluster.address)).documents
        assert document.problem
        assert document.problem.message == "Filen er afvist."
        monkeypatch.setattr(client, "SECONDS_TO_CONNECT", 0.2)
        for address in (cluster.address, cluster.address.replace("tls:", "tcp:")):
            with pytest.raises(ClusterError, match="svarer ikke"):
                check([path], load_ruleset(), elsewhere=on_cluster(address))
