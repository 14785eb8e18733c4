"""Who may ask: API keys, sessions of the browser, signed addresses."""
