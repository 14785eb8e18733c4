"""The way from a submission to a worker: one port; in-process and Kafka."""
