"""Real Kafka, PostgreSQL and S3 on loopback, without containers: for tests, benchmarks and trials.

    python tools/servers            # starts all three, prints their variables, ends with Ctrl-C

Kafka comes from Maven Central (Java 17), PostgreSQL from the system's package, S3 from a Python
package. Data lives in a temporary folder; every process is a direct child and ended by its pid.
"""
