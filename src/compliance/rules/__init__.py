"""`CourseOffer` and `RuleSet` to `Finding`s and a verdict. Requirements are data; checks are few and general."""
