#!/bin/sh
# Builds the image where no registry can be reached: Debian by debootstrap as the base, buildah
# without a daemon, then the image's own doctor and self test as its own user, and the storage's.
# Root, on Debian or Ubuntu; everything stays in .cache/image.
set -eu
cd "$(dirname "$0")/.."
for tool in debootstrap buildah; do
  command -v $tool > /dev/null || { echo "apt-get install debootstrap buildah" >&2; exit 2; }
done
work=$PWD/.cache/image
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mkdir -p "$work"
[ -f "$work/policy.json" ] || echo '{"default":[{"type":"insecureAcceptAnything"}]}' > "$work/policy.json"
b="buildah --root $work/store --runroot $work/run --storage-driver vfs"
build="bud --isolation chroot --network host --signature-policy $work/policy.json"
if [ ! -f "$work/base.tar" ]; then
  debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates "$suite" "$work/base"
  # Whoever this machine trusts and is told to ask is trusted and asked in the build as well.
  cp /etc/ssl/certs/ca-certificates.crt "$work/base/etc/ssl/certs/"
  [ ! -f /etc/pip.conf ] || cp /etc/pip.conf "$work/base/etc/"
  tar -C "$work/base" -cf "$work/base.tar" .
  rm -r "$work/base"
  printf 'FROM scratch\nADD base.tar /\nENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n' > "$work/Containerfile"
  $b $build -t localhost/studio-base -f "$work/Containerfile" "$work"
fi
for target in storage studio; do
  $b $build --build-arg BASE=localhost/studio-base --target $target -t localhost/logo-$target .
done
made=$($b from --signature-policy "$work/policy.json" localhost/logo-studio)
$b run --isolation chroot "$made" -- sh -ec \
  '[ "$(id -u)" = 10001 ]; ! touch /probe 2> /dev/null; logo-studio doctor; logo-studio selftest --rounds 1
   cd /tmp; logo-studio generate bakery --name Crumb --out logos > /dev/null
   logo-studio kit logos/v00_warm.spec.json -o kit.zip; test -s kit.zip; rm -r logos kit.zip'
$b rm "$made" > /dev/null
$b images --format '{{.Name}} {{.Size}}' | grep logo- | tr '\n' ' '
echo "built, examined and drawn with"
