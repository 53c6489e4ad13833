# Read by ../package.sh: the application image, then from it the .tar.gz and, where dpkg-deb is, the .deb.
architecture=$(uname -m)
image=$work/technolucide
mkdir -p "$image"
cp -R "$TARGET/app/bin" "$image"
rm "$image/bin/technolucide.bat"
libraries "$image/lib"
rm "$image"/lib/jna-*.jar # asked where Windows keeps its folders, and nothing here
runtime "$image/runtime"
rm -f "$image"/runtime/lib/lib{jsound,splashscreen}.so # unused, and what they need would have to be installed
if command -v strip >/dev/null; then find "$image" -name '*.so' -exec strip --strip-unneeded {} +; fi
notices "$image"
chmod -R u=rwX,go=rX "$image"
dated "$image"
train "$image/runtime/bin/java" "$image/lib"
dated "$image"

# libdeflate looks longer for what gzip can say shorter: the same format, 4 % less to download.
if command -v libdeflate-gzip >/dev/null; then gzip=(libdeflate-gzip -12); else gzip=(gzip -9n); fi
tar -C "$work" --sort=name --owner=root:0 --group=root:0 -c technolucide |
    "${gzip[@]}" >"$dist/technolucide-$version-linux-$architecture.tar.gz"

if command -v dpkg-deb >/dev/null; then
    root=$work/root
    share=$root/usr/share
    mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$share/applications" "$share/mime/packages" "$share/doc/technolucide"
    cp -al "$image" "$root/usr/lib"
    ln -s ../lib/technolucide/bin/technolucide "$root/usr/bin/technolucide"
    cp packaging/linux/technolucide.desktop "$share/applications"
    cp packaging/linux/technolucide.xml "$share/mime/packages"
    cp packaging/linux/copyright "$share/doc/technolucide"
    for size in 16 24 32 48 64 128 256; do
        icons=$share/icons/hicolor/${size}x$size
        mkdir -p "$icons/apps" "$icons/mimetypes"
        cp "src/main/resources/fr/technolucide/icons/app-$size.png" "$icons/apps/technolucide.png"
        cp "packaging/icons/workbook-$size.png" "$icons/mimetypes/application-x-technolucide.png"
    done
    icons=$share/icons/hicolor/scalable
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp packaging/icons/app.svg "$icons/apps/technolucide.svg"
    cp packaging/icons/workbook.svg "$icons/mimetypes/application-x-technolucide.svg"
    architecture=$(dpkg --print-architecture)
    sed -e "s/@version@/${version/-/\~}/" -e "s/@architecture@/$architecture/" \
        -e "s/@size@/$(du -sk --apparent-size "$root/usr" | cut -f1)/" packaging/linux/control >"$root/DEBIAN/control"
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    chmod -R u=rwX,go=rX "$root"
    dated "$root"
    dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/technolucide_${version}_$architecture.deb" >/dev/null
fi
