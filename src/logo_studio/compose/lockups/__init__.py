"""One arrangement a file: `Order` to `Arranged`."""
