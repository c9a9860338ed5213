"""`Document` to `CourseOffer`: the offers that a document holds, and what each states, with its evidence."""
