"""From a logo to its brand kit: composes what the kit shows, measures it, hands it to `export`."""
