package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** No more of a worksheet is read to count its rows than it takes to know. */
class RowCounterTest {

    private static final int MEGABYTE = 1 << 20;

    /** A row again and again; it knows how much of it was read. */
    private static final class Rows extends InputStream {

        private final byte[] row;
        private final long size;
        private long read;

        private Rows(String row, int times) {
            this.row = row.getBytes(StandardCharsets.UTF_8);
            this.size = (long) this.row.length * times;
        }

        @Override
        public int read() {
            return read == size ? -1 : row[(int) (read++ % row.length)];
        }

        @Override
        public int read(byte[] block, int from, int most) {
            int some = (int) Math.min(most, size - read);
            for (int i = 0; i < some; i++) {
                block[from + i] = row[(int) (read++ % row.length)];
            }
            return some == 0 ? -1 : some;
        }
    }

    private static void count(Rows rows) throws IOException {
        new RowCounter(new ReadBudget(Limits.USUAL, CancelToken.NEVER)).count(rows, rows.size);
    }

    @Test
    void aMillionRowsAreRefusedOnceTwoHundredThousandWereSeen() {
        Rows rows = new Rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 1_000_000);
        SourceRefused refused = catchThrowableOfType(SourceRefused.class, () -> count(rows));
        assertThat(refused.arguments()).containsExactly("rows", "200000", "200001");
        assertThat(rows.read).isLessThan(rows.size / 4);
    }

    @Test
    void emptyRowsDoNotCount() throws IOException {
        Rows rows = new Rows("<row r=\"1\"/>", 1_000_000);
        count(rows);
        assertThat(rows.read).isLessThan(2 * MEGABYTE);
    }

    @Test
    void fewWideRowsAreKnownByTheFirstOfThem() throws IOException {
        Rows rows = new Rows("<row r=\"1\">" + "<c r=\"A1\"><v>1</v></c>".repeat(100) + "</row>", 40_000);
        count(rows);
        assertThat(rows.read).isBetween((long) MEGABYTE, 2L * MEGABYTE);
    }

    @Test
    void rowsNearTheLimitAreCountedToTheEnd() throws IOException {
        Rows rows = new Rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 199_999);
        count(rows);
        assertThat(rows.read).isEqualTo(rows.size);
    }
}
