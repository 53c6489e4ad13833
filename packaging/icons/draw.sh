#!/bin/bash
# Draws the icons again from app.svg and workbook.svg. Debian: apt-get install librsvg2-bin imagemagick optipng
set -euo pipefail
cd "$(dirname "$0")"
places=([0]=../../src/main/resources/fr/technolucide/icons/app [1]=workbook)
for size in 16 24 32 48 64 128 256; do
    rsvg-convert -w $size -h $size app.svg -o "${places[0]}-$size.png"
    rsvg-convert -w $size -h $size workbook.svg -o "${places[1]}-$size.png"
done
optipng -quiet -o5 "${places[0]}"-*.png "${places[1]}"-*.png
convert "${places[0]}"-{16,24,32,48,64,256}.png technolucide.ico
convert "${places[1]}"-{16,24,32,48,64,256}.png workbook.ico
