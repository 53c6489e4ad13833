#!/bin/bash
# Tries the .deb $1 as a person would, on a clean Debian without Java that debootstrap makes: installs it, opens a workbook by its
# type, upgrades, removes. Writes pictures of the screen to the folder $2. As root; needs debootstrap, Xvfb, ImageMagick.
set -euo pipefail
deb=$(realpath "$1")
mkdir -p "$2"
pictures=$(realpath "$2")
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
for tool in debootstrap Xvfb import identify; do
    command -v $tool >/dev/null || { echo "$tool is not installed" >&2; exit 2; }
done

root=$(mktemp -d)
chmod 755 "$root"
screen=
clean() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    awk -v under="$root/" 'index($2, under) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount -l
    rm -rf --one-file-system "$root"
}
trap clean EXIT
say() { echo "== $*"; }
wrong() { echo "WRONG: $*" >&2; exit 1; }
inside() { chroot "$root" "$@"; }
# As the person whose workbooks these are.
person() { chroot "$root" su - marie -c "export LC_ALL=C.UTF-8 DISPLAY=:$display XDG_CURRENT_DESKTOP=GNOME; $*"; }

say "A clean Debian"
. /etc/os-release
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" >/dev/null
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -R /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
echo 'Dpkg::Use-Pty "0";' >"$root/etc/apt/apt.conf.d/90quiet"
mount --bind /proc "$root/proc"
mount --bind /dev "$root/dev"
inside useradd -m -u 61234 -s /bin/sh marie # a number that nobody has here: her processes are ended by it
if inside sh -c 'command -v java'; then wrong "a Java is there"; fi

say "An older version is installed, and used"
older=$root/older
dpkg-deb -R "$deb" "$older"
sed -i 's/^Version: .*/Version: 0.9/' "$older/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$older" "$root/technolucide_0.9.deb" >/dev/null
rm -rf "$older"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /technolucide_0.9.deb >/dev/null
rm "$root/technolucide_0.9.deb"
inside apt-get install -y -qq --no-install-recommends procps >/dev/null
if inside sh -c 'command -v java'; then wrong "a Java came with it"; fi
display=$((70 + RANDOM % 20))
person "technolucide --version"
person "mkdir 'Mes cahiers' && technolucide new 'Mes cahiers/É & 100 %.lucide' --example" >/dev/null
missing=$(inside sh -c 'find /usr/lib/technolucide -name "*.so" -exec env LD_LIBRARY_PATH=/usr/lib/technolucide/runtime/lib:/usr/lib/technolucide/runtime/lib/server ldd {} + 2>/dev/null' | grep 'not found' | grep -v libGL.so.1 | sort -u || true) # OpenGL is not asked for
[ -z "$missing" ] || wrong "libraries that no dependency brings: $missing"

say "A window on the first start"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb :$display -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
# Waits for a window whose title has $1, then until it is drawn, and takes its picture under the name $2.
drawn() {
    local colours
    for _ in $(seq 60); do
        sleep 1
        colours=$(DISPLAY=:$display import -window root png:- 2>/dev/null | identify -format %k - 2>/dev/null || echo 0)
        if [ "$colours" -gt 40 ]; then
            sleep 2
            DISPLAY=:$display import -window root "$pictures/$1.png"
            return
        fi
    done
    wrong "no window: $1, $colours colours"
}
close() {
    inside pkill -TERM -u marie java || true
    for _ in $(seq 20); do
        inside pgrep -u marie java >/dev/null || return 0
        sleep 0.5
    done
    wrong "the program does not end"
}
person technolucide >/dev/null 2>&1 &
drawn first-start
if grep -qE 'libprism_es2|libgallium' "/proc/$(inside pgrep -n -u marie java)/maps"; then wrong "OpenGL is loaded"; fi
close

say "The upgrade keeps settings and workbooks"
# Notes what she has, two workbooks and settings at least; "still" compares.
keep() {
    kept=$(cd "$root/home/marie" && find . -type f \( -name '*.lucide' -o -name settings.properties \) -print0 | sort -z | xargs -0 sha256sum)
    [ "$(wc -l <<<"$kept")" -ge 3 ] || wrong "less was made than was to be kept: $kept"
}
still() { (cd "$root/home/marie" && sha256sum --quiet -c <<<"$kept") || wrong "$1"; }
keep
cp "$deb" "$root/technolucide.deb"
inside apt-get install -y -qq --no-install-recommends /technolucide.deb >/dev/null
rm "$root/technolucide.deb"
still "the upgrade changed what was there"

say "A double click on a workbook"
inside apt-get install -y -qq --no-install-recommends libglib2.0-bin xdg-utils desktop-file-utils >/dev/null
inside desktop-file-validate /usr/share/applications/technolucide.desktop
person "cp 'Mes cahiers/É & 100 %.lucide' copie"
for file in "'Mes cahiers/É & 100 %.lucide'" copie; do
    type=$(person "xdg-mime query filetype $file")
    [ "$type" = application/x-technolucide ] || wrong "$file is taken for $type"
done
handler=$(person "xdg-mime query default application/x-technolucide")
[ "$handler" = technolucide.desktop ] || wrong "$handler opens workbooks"
person "gio open 'Mes cahiers/É & 100 %.lucide'" >/dev/null 2>&1 &
drawn double-click
grep -q . <(inside pgrep -u marie -f 'É & 100 %.lucide') || wrong "another workbook was opened"
close

say "Its removal leaves workbooks and settings"
keep
inside apt-get purge -y -qq technolucide >/dev/null
still "the removal changed what was there"
left=$(inside sh -c 'find /usr /etc /opt -iname "*technolucide*"')
[ -z "$left" ] || wrong "left behind: $left"
say "Done"
