#!/usr/bin/python3
"""Write the face with outlines of PostScript that ComputerFacesTest reads: a disc for U+4E2D, 800 units across.

Usage: make-test-face.py FILE.otf      (Debian: apt-get install python3-fonttools)
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen

BEND = 0.5522847498


def disc(pen, x, y, radius):
    bend = BEND * radius
    pen.moveTo((x + radius, y))
    pen.curveTo((x + radius, y + bend), (x + bend, y + radius), (x, y + radius))
    pen.curveTo((x - bend, y + radius), (x - radius, y + bend), (x - radius, y))
    pen.curveTo((x - radius, y - bend), (x - bend, y - radius), (x, y - radius))
    pen.curveTo((x + bend, y - radius), (x + radius, y - bend), (x + radius, y))
    pen.closePath()


def outline(advance, *discs):
    pen = T2CharStringPen(advance, None)
    for each in discs:
        disc(pen, *each)
    return pen.getCharString()


builder = FontBuilder(1000, isTTF=False)
builder.setupGlyphOrder([".notdef", "space", "disc"])
builder.setupCharacterMap({0x20: "space", 0x4E2D: "disc"})
builder.setupCFF("TechnolucideTest", {}, {".notdef": outline(500), "space": outline(250), "disc": outline(1000, (500, 380, 400))}, {})
builder.setupHorizontalMetrics({".notdef": (500, 0), "space": (250, 0), "disc": (1000, 100)})
builder.setupHorizontalHeader(ascent=900, descent=-200)
builder.setupOS2(sTypoAscender=900, sTypoDescender=-200, usWinAscent=900, usWinDescent=200, fsType=0)
builder.setupNameTable({"familyName": "Technolucide Test", "styleName": "Regular", "psName": "TechnolucideTest"})
builder.setupPost()
builder.font["head"].created = builder.font["head"].modified = 0
builder.font.recalcTimestamp = False
builder.save(sys.argv[1])
