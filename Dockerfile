# One image for the API, the worker and every other verb: the command says which.
#   docker build -t logo-studio .
# BASE is any Debian with Python 3.11 or newer and its venv; both stages use the same one.
ARG BASE=docker.io/library/python:3.11-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
COPY requirements/ requirements/
RUN python3 -m venv /opt/uv \
 && /opt/uv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements/uv.txt \
 && python3 -m venv --without-pip /opt/studio
ENV UV=/opt/uv/bin/uv UV_PYTHON=/opt/studio/bin/python UV_NO_CACHE=1 UV_COMPILE_BYTECODE=1
RUN $UV pip install --require-hashes -r requirements/service.txt \
 && $UV pip install --require-hashes -r requirements/kit.txt \
 && $UV pip install --require-hashes -r requirements/makers.txt
COPY pyproject.toml README.md LICENSE ./
COPY src/logo_studio/ src/logo_studio/
# What only builds the package, and what libraries bring for their own makers, goes again.
RUN $UV pip install --no-deps --no-build-isolation . \
 && $UV pip uninstall hatchling editables trove-classifiers pathspec pluggy \
 && find /opt/studio/lib -depth \( -type d -name tests -o -type f \( -name '*.c' -o -name '*.h' \
      -o -name '*.pyx' -o -name '*.pxd' -o -name '*.pyi' -o -name '*.a' \) \) -exec rm -r {} +

# An S3 server to try everything on one machine (compose.yaml); not for more than that.
FROM ${BASE} AS storage
COPY requirements/ /tmp/requirements/
RUN python3 -m venv /opt/storage \
 && /opt/storage/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /tmp/requirements/storage.txt \
 && rm -r /tmp/requirements \
 && install -d -o 10001 -g 10001 -m 0700 /data
USER 10001:10001
VOLUME /data
EXPOSE 8333
STOPSIGNAL SIGINT
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s \
  CMD ["python3", "-c", "import socket; socket.create_connection(('127.0.0.1', 8333), 2)"]
ENTRYPOINT ["/opt/storage/bin/weed"]
CMD ["server", "-dir=/data", "-ip=127.0.0.1", "-ip.bind=0.0.0.0", "-filer", "-s3", \
     "-s3.port=8333", "-s3.port.iceberg=0", "-s3.port.lance=0", "-s3.config=/etc/storage/s3.json", \
     "-volume.max=0", "-master.volumeSizeLimitMB=256", "-master.volumePreallocate=false"]

FROM ${BASE} AS studio
RUN groupadd --system --gid 10001 studio \
 && useradd --system --uid 10001 --gid studio --home-dir /data --no-create-home \
      --shell /usr/sbin/nologin studio \
 && install -d -o studio -g studio -m 0700 /data
COPY --from=build /opt/studio /opt/studio
# The root may be read-only: what is written goes to /data, and to /tmp while a kit is made.
ENV PATH=/opt/studio/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    LOGO_DATA_DIR=/data LOGO_HOST=0.0.0.0 LOG_FORMAT=json \
    LOGO_METRICS_HOST=0.0.0.0 LOGO_METRICS_PORT=9464
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000 9464
STOPSIGNAL SIGTERM
# The same port in an API and in a worker: whether database, queue and storage answer.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['LOGO_METRICS_PORT'] + '/health/ready', timeout=4)"]
ENTRYPOINT ["logo-studio"]
CMD ["serve"]
