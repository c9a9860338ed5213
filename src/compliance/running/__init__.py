"""How many documents are checked at once: in worker processes, with what earlier runs have kept."""
