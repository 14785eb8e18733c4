"""Stage `understand`: brief to meaning."""
