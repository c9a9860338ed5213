"""One extractor per group of facts: candidates with their context, and one resolution to a value or a conflict."""
