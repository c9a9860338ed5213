"""What is true of Danish in any domain: numbers, times, dates, sentences, and how a statement is asserted."""
