#!/bin/bash
# Builds the package a second time, from a clone in another folder, and says what differs from the one in target/dist. Only the
# cache of what Java learnt may: it holds what it met, in the order in which it met it.
set -euo pipefail
cd "$(dirname "$0")/.."
first=$(realpath target/dist/*.deb)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
git clone -q . "$place/again"
(cd "$place/again" && mvn -B -q -Dmaven.test.skip=true -Ppackage pre-integration-test)
dpkg-deb -R "$first" "$place/first"
dpkg-deb -R "$place"/again/target/dist/*.deb "$place/second"
different=$(diff -rq --no-dereference "$place/first" "$place/second" | sed "s#$place/##g" || true)
echo "Two builds differ in: ${different:-nothing}"
cmp "$place"/{first,second}/usr/lib/technolucide/lib/technolucide.jar
! grep -v -e '/technolucide\.aot ' -e '/DEBIAN/md5sums ' -e '/DEBIAN/control ' <<<"$different" | grep -q .
