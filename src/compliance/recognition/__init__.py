"""What a sentence is about and how it is asserted, learned from the rule set's example sentences."""
