package fr.technolucide.exchange.script;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The glyphs of characters, as a {@code cmap} table of the OpenType specification has them, in its formats 4 and 12. */
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int UNASSIGNED = 0x0378;

    private final ByteBuffer table;

    private CharacterMap(ByteBuffer table) {
        this.table = table;
    }

    /** Returns the largest map of Unicode in a table; {@code null} when it has none. */
    static @Nullable CharacterMap of(ByteBuffer cmap) {
        CharacterMap found = null;
        for (int entry = 4; entry < 4 + 8 * cmap.getShort(2); entry += 8) {
            int platform = cmap.getShort(entry);
            int offset = cmap.getInt(entry + 4);
            int format = cmap.getShort(offset);
            boolean unicode = platform == 0 || (platform == WINDOWS && cmap.getShort(entry + 2) != 0);
            if (unicode && (format == 12 || (format == 4 && found == null))) {
                found = new CharacterMap(cmap.slice(offset, cmap.limit() - offset));
            }
        }
        return found;
    }

    /** Returns whether the face draws boxes for whatever there is, such as the « LastResort » of macOS. */
    boolean isPlaceholder() {
        return glyph(UNASSIGNED) != 0;
    }

    /** Returns the number of a glyph; 0 for a character without one. */
    int glyph(int codePoint) {
        return table.getShort(0) == 12 ? inGroups(codePoint) : codePoint > 0xFFFF ? 0 : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        int doubled = number(6);
        for (int segment = 0; segment < doubled; segment += 2) {
            if (codePoint <= number(14 + segment)) {
                int first = number(16 + doubled + segment);
                int delta = number(16 + 2 * doubled + segment);
                int place = 16 + 3 * doubled + segment;
                if (codePoint < first) {
                    return 0;
                }
                if (number(place) == 0) {
                    return (codePoint + delta) & 0xFFFF;
                }
                int glyph = number(place + number(place) + 2 * (codePoint - first));
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
        return 0;
    }

    private int number(int place) {
        return Short.toUnsignedInt(table.getShort(place));
    }
}
