# Read by ../package.sh: the .dmg, with an application to carry into « Applications ». It is signed for this machine alone, as
# there is no certificate. Not tried yet: docs/packaging.md says what to look at first.
. packaging/jpackage.sh
image=$work/Technolucide.app
mkdir "$work/technolucide.iconset" "$work/workbook.iconset"
for size in 16 32 128 256; do
    cp "src/main/resources/fr/technolucide/icons/app-$size.png" "$work/technolucide.iconset/icon_${size}x$size.png"
    cp "packaging/icons/workbook-$size.png" "$work/workbook.iconset/icon_${size}x$size.png"
done
iconutil -c icns -o "$work/technolucide.icns" "$work/technolucide.iconset"
iconutil -c icns -o "$work/workbook.icns" "$work/workbook.iconset"
cat >"$work/workbook.properties" <<END
extension=lucide
mime-type=application/x-technolucide
description=Technolucide
icon=$work/workbook.icns
mac.CFBundleTypeRole=Editor
mac.LSHandlerRank=Owner
END
application "$work" --icon "$work/technolucide.icns" --mac-package-identifier fr.technolucide \
    --file-associations "$work/workbook.properties"
notices "$image/Contents/Resources"
dated "$image"
train "$image/Contents/runtime/Contents/Home/bin/java" "$image/Contents/app"
dated "$image"
codesign --force --deep --sign - "$image"

"$JDK/bin/jpackage" --type dmg --dest "$work/dmg" --app-image "$image" --name Technolucide --app-version "$number"
mv "$work"/dmg/*.dmg "$dist/technolucide-$version-macos-$(uname -m).dmg"
