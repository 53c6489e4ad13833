# Read by ../package.sh, under the bash of Git: the portable .zip, and the .msi that one person installs without being
# an administrator (WiX 3, 4 or 5 is needed). Not tried yet: docs/packaging.md says what to look at first.
. packaging/jpackage.sh
image=$work/Technolucide
cat >"$work/console.properties" <<END
win-console=true
win-menu=false
win-shortcut=false
END
application "$work" --icon packaging/icons/technolucide.ico --add-launcher technolucide-console="$work/console.properties"
cp -R "$TARGET/app/bin" "$image/bin" # JavaFX looks for its libraries in ../bin
rm -f "$image/bin/technolucide" "$image/bin/technolucide.bat"
notices "$image"
dated "$image"
train "$image/runtime/bin/java.exe" "$image/app"
dated "$image"

(cd "$work" && 7z a -tzip -mx=9 "$(cygpath -w "$dist/technolucide-$version-windows-x86_64.zip")" Technolucide >/dev/null)

cat >"$work/workbook.properties" <<END
extension=lucide
mime-type=application/x-technolucide
description=Technolucide
icon=packaging/icons/workbook.ico
END
"$JDK/bin/jpackage" --type msi --dest "$work/msi" --app-image "$image" --name Technolucide --app-version "$number" \
    --vendor Technolucide --license-file LICENSE --file-associations "$work/workbook.properties" \
    --win-per-user-install --win-menu --win-shortcut-prompt --win-upgrade-uuid 6e7f0d3a-6f0c-5a53-9d0e-7b1f3f1a7c52
mv "$work"/msi/*.msi "$dist/technolucide-$version-windows-x86_64.msi"
