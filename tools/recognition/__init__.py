"""Learning a rule set's weights from its example sentences."""
