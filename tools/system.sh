#!/bin/sh
# Installs from Debian or Ubuntu what a full test run needs and the machine lacks.
# That is Python's own venv and pip, git and make; Java and Maven for Kafka, which comes from
# Maven's repository; PostgreSQL; Chromium. The S3 server is a Python package and needs nothing here.
set -eu
missing=""
command -v git > /dev/null || missing="$missing git"
command -v make > /dev/null || missing="$missing make"
# wheels are signed by it
command -v ssh-keygen > /dev/null || missing="$missing openssh-client"
# HarfBuzz's own tool, which the tests hold our shaping to
command -v hb-shape > /dev/null || missing="$missing libharfbuzz-bin"
python3 -c 'import ensurepip, venv' 2> /dev/null || missing="$missing python3-venv"
command -v java > /dev/null || missing="$missing default-jre-headless"
command -v mvn > /dev/null || missing="$missing maven"
ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || command -v initdb > /dev/null \
  || missing="$missing postgresql"
# the browser that the studio is tested in
command -v chromium > /dev/null || command -v chromium-browser > /dev/null \
  || missing="$missing chromium"
# promtool, which checks alert rules: unpacked, not installed, because Debian's package starts a
# server as well
promtool=.cache/prometheus/usr/bin/promtool
want_promtool=""
command -v promtool > /dev/null || [ -x "$promtool" ] || want_promtool=yes
if [ -z "$missing$want_promtool" ]; then
  echo "nothing is missing"
  exit 0
fi
command -v apt-get > /dev/null || { echo "please install:$missing" >&2; exit 2; }
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
$as_root apt-get update -qq
if [ -n "$want_promtool" ]; then
  folder=$(mktemp -d)
  chmod 755 "$folder"
  (cd "$folder" && apt-get download -qq -o APT::Sandbox::User=root prometheus && dpkg-deb -x prometheus_*.deb unpacked)
  mkdir -p .cache/prometheus/usr/bin
  mv "$folder/unpacked/usr/bin/promtool" "$promtool"
  rm -r "$folder"
fi
[ -n "$missing" ] || exit 0
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
