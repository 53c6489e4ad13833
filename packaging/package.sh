#!/bin/bash
# Makes the packages of this system in target/dist, from the application that Maven has assembled in target/app.
# `mvn -Ppackage verify` calls it and gives what it needs to know, the flags of Java above all: see pom.xml.
set -euo pipefail
: "${JDK:?folder of the JDK}" "${TARGET:?folder of what is built}" "${VERSION:?}" "${MOMENT:?date of every file}"
: "${MAIN:?main class}" "${REHEARSAL:?class that does what people do most}" "${JVM_FLAGS:?}"
cd "$(dirname "$0")/.."
umask 022
export LC_ALL=C TZ=UTC

case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=macos ;;
    MINGW* | MSYS*) system=windows JDK=$(cygpath -m "$JDK") TARGET=$(cygpath -m "$TARGET") ;;
    *) echo "No package is made on $(uname -s)" >&2 && exit 1 ;;
esac
version=$(tr '[:upper:]' '[:lower:]' <<<"$VERSION")
work=$TARGET/package
dist=$TARGET/dist
rm -rf "$work" "$dist"
mkdir -p "$work" "$dist"

# Gives every file the one date: the cache knows its jars by their size and date, and two builds are alike.
dated() {
    find "$1" -exec touch -h -d "$MOMENT" {} +
}

# Copies jars and native libraries into the folder $1, smaller.
libraries() {
    cp -R "$TARGET/app/lib" "$1"
    rm -f "$1/technolucide.aot"
    "$JDK/bin/java" -cp "$TARGET/tools/*" packaging/LeanJars.java "$1" "$MOMENT"
}

# Writes the folder $1, a Java with the modules that our program reaches, but those that only signed spreadsheets and JavaFX's own
# measurements ask for, and with the last four, which are looked up by name.
runtime() {
    local seen
    seen=$("$JDK/bin/jdeps" --recursive --multi-release 25 --ignore-missing-deps --print-module-deps \
        --class-path "$TARGET/app/lib/*" "$TARGET/app/lib/technolucide.jar" |
        tr ',' '\n' | grep -vxE 'java\.xml\.crypto|java\.security\.jgss|jdk\.jfr' | paste -sd, -)
    "$JDK/bin/jlink" --add-modules "$seen,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs" --include-locales=fr,en --output "$1" \
        --strip-debug --no-header-files --no-man-pages --dedup-legal-notices=error-if-not-same-content
    # What only compilers, applets and TLS ask for; the program never goes on a network.
    rm -f "$1"/lib/{jrt-fs.jar,classlist,jexec} "$1"/lib/security/{cacerts,public_suffix_list.dat} "$1"/bin/keytool{,.exe}
}

# Puts into the folder $1 our licence, whose work it stands on, the licences of those, and the SBOM.
notices() {
    cp LICENSE "$TARGET/THIRD-PARTY-NOTICES.txt" "$TARGET/technolucide-sbom.json" "$1"
    cp -R "$TARGET/licenses" "$1"
    find "$1/licenses" -type d -empty -delete
    cp packaging/notices/licenses/*.txt "$1/licenses"
    cp src/main/resources/fr/technolucide/fonts/LICENSE_FONT "$1/licenses/OFL-1.1.txt"
}

# Lets the Java $1 do once, with the jars and libraries of the folder $2, what people do most, and keeps what it learnt there.
train() {
    # shellcheck disable=SC2086 # flags are words
    TECHNOLUCIDE_HOME=$work/home "$1" $JVM_FLAGS -XX:AOTCacheOutput="$2/technolucide.aot" \
        -Dorg.sqlite.lib.path="$2/native" -cp "$2/technolucide.jar" "$REHEARSAL"
}

# shellcheck source=/dev/null
. packaging/$system/package.sh

cd "$dist"
if command -v sha256sum >/dev/null; then sha256sum -- *; else shasum -a 256 -- *; fi >"$work/SHA256SUMS"
mv "$work/SHA256SUMS" .
ls -l
