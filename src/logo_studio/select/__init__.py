"""Stage `select`: candidates to the chosen logos."""
