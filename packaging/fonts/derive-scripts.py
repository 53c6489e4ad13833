#!/usr/bin/python3
"""Derive the faces that paper falls back to from the Noto faces.

Usage: derive-scripts.py FOLDER TARGET      (Debian: apt-get install python3-fonttools libharfbuzz-bin)

FOLDER holds Noto{Sans,SansArabic,SansHebrew}_{400Regular,700Bold}.ttf and Noto{SansMath,SansSymbols,SansSymbols2,
Emoji}_400Regular.ttf; Technolucide{Lettres,Arabe,Hebreu,Signes}-*.ttf are written to TARGET.

The renderer draws one glyph a character and knows no OpenType feature. So HarfBuzz shapes here what it would shape there:
each joined form of an Arabic letter gets a character of the private use area, FORM + 4 × (letter - U+0600) + 1 at the end,
2 at the beginning, 3 in the middle of a word; each mark one for each place where letters bear it, MARK + PLACES × number
of the mark + number of the place. TechnolucideArabe.places says, by character, the places over and under it. The class
ArabicShaper chooses them, and LettersOfForms gives the letters back to who reads the text of a PDF. Every face has the
ascent and descent of Atkinson Hyperlegible Next, so that a line keeps its height whatever stands in it.
"""
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

WEIGHTS = (("Regular", "400Regular"), ("Bold", "700Bold"))
ASCENT, DESCENT = 984, -316
FORM = 0xE000
MARK, PLACES = 0xE600, 128
MARKS = [*((mark,) for mark in (0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x651, 0x652, 0x653, 0x654, 0x655, 0x670)),
         *((0x651, vowel) for vowel in (0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x670))]
LOW = {0x64D, 0x650, 0x655}
OVER, UNDER, BARE, JOINER = 0x64E, 0x650, 0x633, 0x200D
NEAR = 45  # places of marks that are nearer, in thousandths of the size of letters, are one


def span(*ends):
    return {code for first, last in zip(ends[::2], ends[1::2]) for code in range(first, last + 1)}


LETTERS = span(0x20, 0x52F, 0x1E00, 0x1FFF, 0x2000, 0x218F, 0x2C60, 0x2C7F, 0xA640, 0xA64D, 0xA78B, 0xA78E, 0xFB00, 0xFB06)
ARABIC = span(0x20, 0x20, 0xA0, 0xA0, 0x600, 0x6FF, 0x750, 0x77F, 0xFD3E, 0xFD3F, 0xFDF2, 0xFDF2, 0xFDFC, 0xFDFC,
              0xFEF5, 0xFEFC)
LETTERS_OF_ARABIC = span(0x620, 0x63F, 0x641, 0x64A, 0x66E, 0x66F, 0x671, 0x6D3, 0x6D5, 0x6D5, 0x6EE, 0x6EF, 0x6FA, 0x6FC,
                         0x6FF, 0x6FF, 0x750, 0x77F)
HEBREW = span(0x20, 0x20, 0xA0, 0xA0, 0x591, 0x5F4, 0xFB1D, 0xFB4F)
SIGNS = span(0x20, 0x20, 0xA0, 0xA0, 0x2190, 0x22FF, 0x2300, 0x2311, 0x231A, 0x231B, 0x2326, 0x232B, 0x23E9, 0x23FA,
             0x2460, 0x24FF, 0x25A0, 0x27BF, 0x27F5, 0x27FA, 0x2B00, 0x2B0D, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55)
# What people write most, and what an office speaks of: all of Noto Emoji would take 0.4 MB more.
EMOJI = span(0x231A, 0x231B, 0x23E9, 0x23F3, 0x2600, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
             0x1F1E6, 0x1F1FF, 0x1F308, 0x1F308, 0x1F30D, 0x1F30F, 0x1F31E, 0x1F31F, 0x1F331, 0x1F339, 0x1F33F, 0x1F343,
             0x1F37A, 0x1F37A, 0x1F381, 0x1F382, 0x1F384, 0x1F384, 0x1F388, 0x1F38A, 0x1F393, 0x1F393, 0x1F3A4, 0x1F3AF,
             0x1F3B5, 0x1F3B6, 0x1F3C6, 0x1F3C6, 0x1F3E0, 0x1F3E2, 0x1F3E5, 0x1F3EB, 0x1F440, 0x1F44F, 0x1F451, 0x1F451,
             0x1F464, 0x1F46B, 0x1F47B, 0x1F47F, 0x1F48C, 0x1F48E, 0x1F490, 0x1F490, 0x1F493, 0x1F4A5, 0x1F4A9, 0x1F4B0,
             0x1F4B6, 0x1F4B8, 0x1F4BB, 0x1F4BF, 0x1F4C1, 0x1F4DE, 0x1F4E2, 0x1F4F7, 0x1F501, 0x1F517, 0x1F525, 0x1F528,
             0x1F52C, 0x1F52C, 0x1F534, 0x1F53D, 0x1F54A, 0x1F54A, 0x1F5A8, 0x1F5A8, 0x1F5C2, 0x1F5C4, 0x1F5D1, 0x1F5D3,
             0x1F5E3, 0x1F5E3, 0x1F600, 0x1F64F, 0x1F680, 0x1F680, 0x1F6A7, 0x1F6AB, 0x1F6B2, 0x1F6B2, 0x1F6D1, 0x1F6D1,
             0x1F6E0, 0x1F6E1, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F92F, 0x1F970, 0x1F976, 0x1F97A, 0x1F97A, 0x1F9D0, 0x1F9D1,
             0x1F9E0, 0x1F9E1, 0x1F9EA, 0x1F9EA, 0x1FAE0, 0x1FAE8, 0x1FAF1, 0x1FAF6)


def cut(font, unicodes):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.name_IDs = ["*"]
    options.drop_tables += ["STAT", "GDEF", "GSUB", "GPOS", "MATH", "vhea", "vmtx", "DSIG", "meta"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=unicodes)
    worker.subset(font)
    return font


def write(font, target, name, weight, sources):
    family = f"Technolucide {name}"
    for name_id, text in {
        1: family,
        2: weight,
        3: f"{family.replace(' ', '')}-{weight}",
        4: f"{family} {weight}",
        5: f"Version 1.000; derived from {sources}",
        6: f"{family.replace(' ', '')}-{weight}",
    }.items():
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["name"].names = [name for name in font["name"].names if name.nameID in (0, 1, 2, 3, 4, 5, 6, 13, 14) and name.platformID == 3]
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, -DESCENT
    os2.usWeightClass = 700 if weight == "Bold" else 400
    font.save(target / f"Technolucide{name}-{weight}.ttf")


def opened(folder, name, weight="400Regular"):
    return TTFont(folder / f"{name}_{weight}.ttf", recalcTimestamp=False)


def shaped(file, texts):
    """The glyphs of each text, from left to right, each with its place and its advance."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as asked:
        asked.write("".join("".join(map(chr, text)) + "\n" for text in texts))
        asked.flush()
        lines = subprocess.run(
            ["hb-shape", "--remove-default-ignorables", "--direction=rtl", "--script=Arab", "--no-clusters",
             f"--text-file={asked.name}", str(file)], check=True, capture_output=True, text=True).stdout.split()
    answers = []
    for line in lines:
        pen, glyphs = 0, []
        for item in line.strip("[]").split("|"):
            name, _, advance = item.partition("+")
            name, _, offset = name.partition("@")
            dx, dy = (int(part) for part in offset.split(",")) if offset else (0, 0)
            glyphs.append((name, pen + dx, dy))
            pen += int(advance)
        answers.append((glyphs, pen))
    return answers


def composed(font, code, glyphs, advance):
    """A glyph made of others, for a character."""
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, []
    for name, x, y in glyphs:
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = name, x, y, 4
        glyph.components.append(part)
    name = f"u{code:04X}"
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def joined(font, file, letters):
    """Adds the joined forms; returns by the characters that bear marks what HarfBuzz shapes to each: before it, after it."""
    bearing = {letter: ((letter,), ()) for letter in letters}
    for i, alef in enumerate((0x622, 0x623, 0x625, 0x627)):
        bearing[0xFEF5 + 2 * i] = ((0x644, alef), ())
        bearing[0xFEF6 + 2 * i] = ((JOINER, 0x644, alef), ())
    for letter in letters:
        ways = [((letter,), ()), ((JOINER, letter), ()), ((letter,), (JOINER,)), ((JOINER, letter), (JOINER,))]
        alone, end, begin, middle = shaped(file, [before + after for before, after in ways])
        joins = [each[0][-1][0] != alone[0][-1][0] for each in (end, begin)]
        for number, each, real in ((1, end, joins[0]), (2, begin, joins[1]), (3, middle, all(joins))):
            if real:
                code = FORM + 4 * (letter - 0x600) + number
                composed(font, code, *each)
                bearing[code] = ways[number]
    return bearing


def places_of_marks(file, bearing):
    """The places where marks stand from the origin of their letters, and those over and under each character."""
    def offsets(mark):
        answers = shaped(file, [(*before, mark, *after) for before, after in bearing.values()])
        return [next((x, y) for name, x, y in glyphs if name == f"uni{mark:04X}") for glyphs, _ in answers]

    def near(offset):
        return next((i for i, place in enumerate(places) if all(abs(a - b) <= NEAR for a, b in zip(offset, place))), None)

    over, under, places = offsets(OVER), offsets(UNDER), []
    for offset, _ in Counter(over + under).most_common():
        if near(offset) is None:
            places.append(offset)
    assert len(places) <= PLACES, len(places)
    return places, {code: (near(o), near(u)) for code, o, u in zip(bearing, over, under)}


def marked(font, file, places):
    """Adds each mark at each place."""
    for number, mark in enumerate(MARKS):
        *parts, _ = shaped(file, [(BARE, *mark)])[0][0]
        _, x, y = shaped(file, [(BARE, UNDER if mark[0] in LOW else OVER)])[0][0][0]
        for place, (dx, dy) in enumerate(places):
            composed(font, MARK + PLACES * number + place, [(name, a - x + dx, b - y + dy) for name, a, b in parts], 0)


def arabic(folder, target):
    """Both weights have the places of the regular one, so that a character means the same in each."""
    for weight, source in WEIGHTS:
        file = folder / f"NotoSansArabic_{source}.ttf"
        font = opened(folder, "NotoSansArabic", source)
        letters = [letter for letter in sorted(LETTERS_OF_ARABIC) if letter in font.getBestCmap()]
        bearing = joined(font, file, letters)
        if weight == "Regular":
            places, by_character = places_of_marks(file, bearing)
            (target / "TechnolucideArabe.places").write_text(
                "".join(f"{code:04X} {over} {under}\n" for code, (over, under) in sorted(by_character.items())))
        marked(font, file, places)
        own = {code for code in font.getBestCmap() if FORM <= code < MARK + PLACES * len(MARKS)}
        write(cut(font, ARABIC | own), target, "Arabe", weight, "Noto Sans Arabic 2.012")


def signs(folder, target):
    taken, files = set(), []
    for name, wanted in (("NotoSansMath", SIGNS), ("NotoSansSymbols2", SIGNS), ("NotoEmoji", EMOJI), ("NotoSansSymbols", SIGNS)):
        font = opened(folder, name)
        wanted = (wanted & set(font.getBestCmap())) - taken
        taken |= wanted
        cut(font, wanted)
        if font["head"].unitsPerEm != 1000:
            scale_upem(font, 1000)
        files.append(target / f"{name}.part.ttf")
        font.save(files[-1])
    merged = Merger().merge([str(file) for file in files])
    merged.recalcTimestamp = False
    merged["head"].created = merged["head"].modified = opened(folder, "NotoEmoji")["head"].modified
    for file in files:
        file.unlink()
    return merged


def main(folder, target):
    for weight, source in WEIGHTS:
        write(cut(opened(folder, "NotoSans", source), LETTERS), target, "Lettres", weight, "Noto Sans 2.015")
        write(cut(opened(folder, "NotoSansHebrew", source), HEBREW), target, "Hebreu", weight, "Noto Sans Hebrew 3.001")
    arabic(folder, target)
    sources = "Noto Sans Math 3.000, Noto Sans Symbols 2 2.008, Noto Sans Symbols 2.003 and Noto Emoji 3.006"
    write(signs(folder, target), target, "Signes", "Regular", sources)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
