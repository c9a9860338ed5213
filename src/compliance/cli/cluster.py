"""`--cluster`: the documents on a Dask cluster rather than on this machine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from compliance.checking import Elsewhere

_ADDRESS = re.compile(r"(tcp|tls)://[^\s/]+:\d{1,5}")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise typer.BadParameter(f"{text} er ikke en adresse som tcp://maskine:8786 eller tls://maskine:8786.")
    return text


ClusterAddress = Annotated[
    str | None,
    typer.Option(
        "--cluster",
        parser=_address,
        metavar="ADRESSE",
        help="Kontrollér filerne på en Dask-klynge, for eksempel tcp://maskine:8786, i stedet for på denne maskine. "
        "Klyngen får dokumenterne at se: læs docs/klynge.md først.",
    ),
]


def chosen_cluster(address: str | None, workers: int | None) -> Elsewhere | None:
    """What runs the documents elsewhere, if the user chose that. Raises UsageError where Dask is not installed."""
    if address is None:
        return None
    if workers is not None:
        raise typer.BadParameter("--workers og --cluster kan ikke bruges sammen: klyngen har sine egne arbejdere.")
    try:
        from compliance.cluster.client import on_cluster
    except ImportError as error:
        from compliance.documents.discovery import UsageError

        raise UsageError(
            "--cluster kræver Dask, som ikke er installeret her. Installér det fra programmets mappe med "
            "»pip install -c constraints.txt .[cluster]«, og prøv igen."
        ) from error
    return on_cluster(address)
