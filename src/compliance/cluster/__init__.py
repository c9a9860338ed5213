"""The check on a Dask distributed cluster: the same work on each document, on other machines.

`client.py` is imported only where a cluster is used: it needs the extra `cluster`.
"""

from compliance.documents.discovery import UsageError


class ClusterError(UsageError):
    """The cluster cannot be used, or no longer; `str()` is a Danish sentence that says why and what to do."""
