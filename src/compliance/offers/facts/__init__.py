"""One extractor for each fact of an offer."""
