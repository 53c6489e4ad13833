package fr.technolucide.exchange.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the rows of a large worksheet that hold a value, by its tags alone, so that one with too many is refused before
 * it is read.
 */
final class RowCounter {
    private static final int BLOCK = 1 << 15;
    private static final int LONGEST_NAME = 3;

    /** So much tells how wide its rows are. */
    private static final int ENOUGH = 1 << 20;

    private final ReadBudget budget;
    private final char[] name = new char[LONGEST_NAME];
    private int length = -1;
    private boolean counted;
    private long rows;

    RowCounter(ReadBudget budget) {
        this.budget = budget;
    }

    /**
     * Counts until there are too many, or until what was counted shows that there will not be: whoever reads the
     * worksheet counts too, should its further rows be other ones.
     *
     * @param size of the worksheet, in bytes
     * @throws SourceRefused as soon as there are too many
     */
    void count(InputStream worksheet, long size) throws IOException {
        byte[] block = new byte[BLOCK];
        long seen = 0;
        for (int read = worksheet.read(block); read >= 0; read = worksheet.read(block)) {
            for (int i = 0; i < read; i++) {
                pass(block[i]);
            }
            seen += read;
            if (seen >= ENOUGH && !budget.isManyRows(rows * size / seen)) {
                return;
            }
        }
    }

    private void pass(byte b) {
        if (b == '<') {
            length = 0;
        } else if (length >= 0) {
            if (b == ':') {
                length = 0;
            } else if (b >= 'a' && b <= 'z') {
                if (length < LONGEST_NAME) {
                    name[length] = (char) b;
                }
                length++;
            } else {
                tag();
                length = -1;
            }
        }
    }

    private void tag() {
        if (length == 3 && name[0] == 'r' && name[1] == 'o' && name[2] == 'w') {
            counted = false;
        } else if (!counted && ((length == 1 && name[0] == 'v') || (length == 2 && name[0] == 'i' && name[1] == 's'))) {
            counted = true;
            budget.rows(++rows);
        }
    }
}
