# Read by windows/package.sh and macos/package.sh: makes the application image with jpackage, which gives both systems a program
# to double-click. The runtime, the flags and the trained cache are those of ../pom.xml, as everywhere.
number=${VERSION%%-*}

# Makes the image in the folder $1; further arguments are for jpackage.
application() {
    local folder=$1 flag flags=()
    shift
    libraries "$work/input"
    runtime "$work/runtime"
    for flag in $JVM_FLAGS '-XX:AOTCache=$APPDIR/technolucide.aot' '-Dorg.sqlite.lib.path=$APPDIR/native' \
        '-Djava.class.path=$APPDIR/technolucide.jar'; do
        flags+=(--java-options "$flag")
    done
    "$JDK/bin/jpackage" --type app-image --dest "$folder" --name Technolucide --app-version "$number" --vendor Technolucide \
        --description "Technolucide" --copyright "Apache License 2.0" --input "$work/input" --main-jar technolucide.jar \
        --main-class "$MAIN" --runtime-image "$work/runtime" "${flags[@]}" "$@"
}
