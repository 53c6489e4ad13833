#!/usr/bin/python3
"""Derive « Technolucide Chiffres » from Atkinson Hyperlegible Next.

Usage: derive-figures.py FOLDER      (Debian: apt-get install python3-fonttools)

FOLDER holds AtkinsonHyperlegibleNext-{Regular,SemiBold,Bold}.ttf; TechnolucideChiffres-*.ttf are written beside them.
Two changes: the ten digits point at the face's own tabular digits, and U+25A1 is an empty box, which the paper
pipeline prints in place of a character that the face lacks.
"""
import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Technolucide Chiffres"
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
MISSING = 0x25A1
CHANGE = "Derived face of the Technolucide project: tabular digits by default, U+25A1 added."


def add_missing_box(font):
    """A real glyph: a PDF/UA file may not refer to .notdef itself."""
    order = font.getGlyphOrder()
    font["glyf"]["missing.box"] = copy.deepcopy(font["glyf"][".notdef"])
    font["glyf"]["missing.box"].removeHinting()
    font["hmtx"]["missing.box"] = font["hmtx"][".notdef"]
    font.setGlyphOrder([*dict.fromkeys([*order, "missing.box"])])


def rename(font, weight):
    style_linked = weight in ("Regular", "Bold")
    family = FAMILY if style_linked else f"{FAMILY} {weight}"
    postscript = f"{FAMILY.replace(' ', '')}-{weight}"
    version = font["name"].getDebugName(5)
    names = {
        1: family,
        2: weight if style_linked else "Regular",
        3: f"{version};{postscript}",
        4: f"{FAMILY} {weight}",
        5: f"{version}; {CHANGE}",
        6: postscript,
        25: FAMILY.replace(" ", ""),
    }
    if not style_linked:
        names |= {16: FAMILY, 17: weight}
    for name_id, text in names.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)


def derive(folder, weight):
    font = TTFont(folder / f"AtkinsonHyperlegibleNext-{weight}.ttf", recalcTimestamp=False)
    add_missing_box(font)
    for table in font["cmap"].tables:
        for value, digit in enumerate(DIGITS):
            table.cmap[ord("0") + value] = f"{digit}.tf"
        table.cmap[MISSING] = "missing.box"
    rename(font, weight)
    if "STAT" in font:
        del font["STAT"]
    options = subset.Options()
    options.name_IDs = [*range(0, 26)]
    options.layout_features = ["kern", "mark", "mkmk"]
    options.hinting = True
    options.notdef_outline = True
    options.glyph_names = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    font.save(folder / f"TechnolucideChiffres-{weight}.ttf")


if __name__ == "__main__":
    for each in ("Regular", "SemiBold", "Bold"):
        derive(Path(sys.argv[1]), each)
