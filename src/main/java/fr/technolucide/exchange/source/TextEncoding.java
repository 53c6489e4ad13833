package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding of a text file: that of its byte order mark, else UTF-16 by its zeros, else UTF-8 if all of it is, else
 * the Western encoding in which its bytes are French letters, else the detector's opinion, else Windows-1252.
 *
 * @param mark how many bytes of byte order mark stand at the start
 * @param guesses the ways to read it, the likeliest first; empty when there is no doubt
 * @param checksum of all bytes where there is doubt; 0 without
 */
record TextEncoding(Charset charset, int mark, List<EncodingGuess> guesses, long checksum) {

    private TextEncoding(Charset charset, int mark, List<EncodingGuess> guesses) {
        this(charset, mark, guesses, 0);
    }

    private static final int BLOCK = 1 << 16;
    private static final int LEAST_ZEROS_A_HUNDRED = 30;
    private static final int MOST_CONTROLS_A_THOUSAND = 10;
    /** As many may have come into a small text by chance. */
    private static final int FEW_CONTROLS = 3;

    /** @throws SourceRefused when the bytes are no text in any encoding */
    static TextEncoding of(Path file, ReadBudget budget) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BLOCK);
        }
        Optional<TextEncoding> evident = marked(start).or(() -> byZeros(start));
        return evident.isPresent() ? evident.get() : scanned(file, budget);
    }

    private static Optional<TextEncoding> marked(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, List.of()));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            boolean wide = b.length >= 4 && b[2] == 0 && b[3] == 0;
            return Optional.of(
                    wide
                            ? new TextEncoding(Charset.forName("UTF-32LE"), 4, List.of())
                            : new TextEncoding(StandardCharsets.UTF_16LE, 2, List.of()));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, List.of()));
        }
        return Optional.empty();
    }

    private static Optional<TextEncoding> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = Math.max(1, bytes.length / 2);
        if (zeros[1] * 100 / half >= LEAST_ZEROS_A_HUNDRED && zeros[0] * 20 <= half) {
            return Optional.of(unmarked(StandardCharsets.UTF_16LE, bytes));
        }
        if (zeros[0] * 100 / half >= LEAST_ZEROS_A_HUNDRED && zeros[1] * 20 <= half) {
            return Optional.of(unmarked(StandardCharsets.UTF_16BE, bytes));
        }
        return Optional.empty();
    }

    /** Every second byte of a text is zero in one encoding alone. */
    private static TextEncoding unmarked(Charset charset, byte[] start) {
        return new TextEncoding(charset, 0, List.of(AccentedWords.of(new String(start, charset), charset)));
    }

    private static TextEncoding scanned(Path file, ReadBudget budget) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        AccentedWords words = new AccentedWords();
        RecordCounter records = new RecordCounter(budget);
        CRC32C checksum = new CRC32C();
        long[] counts = new long[256];
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                budget.tick();
                utf8.add(block, read);
                words.add(block, read);
                records.add(block, read);
                checksum.update(block, 0, read);
                for (int i = 0; i < read; i++) {
                    counts[block[i] & 0xFF]++;
                }
            }
        }
        refuseBinary(counts);
        if (utf8.valid()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, List.of());
        }
        List<Charset> charsets = new ArrayList<>(WesternLetters.ranked(counts));
        if (!WesternLetters.fits(counts, charsets.getFirst())) {
            known(UniversalDetector.detectCharset(file)).ifPresent(charsets::addFirst);
        }
        return new TextEncoding(charsets.getFirst(), 0, words.guesses(charsets), checksum.getValue());
    }

    private static void refuseBinary(long[] counts) {
        long all = 0;
        long controls = 0;
        for (int b = 0; b < counts.length; b++) {
            all += counts[b];
            boolean usual = b >= ' ' || (b >= '\t' && b <= '\r') || b == 0x1A;
            controls += usual ? 0 : counts[b];
        }
        long most = Math.max(FEW_CONTROLS, all * MOST_CONTROLS_A_THOUSAND / 1_000);
        if (counts[0] > 0 || controls > most) {
            throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.UNKNOWN.name());
        }
    }

    private static Optional<Charset> known(@Nullable String name) {
        return name != null && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** Checks block by block that bytes are well-formed UTF-8; a last character may be cut short. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer ignored = CharBuffer.allocate(BLOCK + 8);
        private byte[] rest = new byte[0];
        private boolean valid = true;

        void add(byte[] block, int length) {
            if (!valid) {
                return;
            }
            ByteBuffer bytes = ByteBuffer.allocate(rest.length + length)
                    .put(rest)
                    .put(block, 0, length)
                    .flip();
            ignored.clear();
            valid = !decoder.decode(bytes, ignored, false).isError();
            rest = new byte[bytes.remaining()];
            bytes.get(rest);
        }

        boolean valid() {
            return valid && rest.length == 0;
        }
    }

    /** Tells the Western encodings apart by which one makes French of the bytes: Windows, old Macintosh, MS-DOS. */
    private static final class WesternLetters {
        private static final Charset WINDOWS = Charset.forName("windows-1252");

        /** In order of preference, for files whose bytes read as well in several. */
        private static final List<Charset> CANDIDATES =
                List.of(WINDOWS, Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

        private static final String LIKELY = "éèêëàâäçùûüîïôöœæÉÈÊÀÂÇÎÔŒÙ«»’‘“”…–—€°©®·²³º\u00A0½ñáíóúß";
        private static final int ENOUGH_A_HUNDRED = 80;

        private WesternLetters() {}

        /**
         * Returns the encodings, the one first in which most bytes over 127 are likely in French.
         *
         * @param counts how often each byte occurs
         */
        static List<Charset> ranked(long[] counts) {
            return CANDIDATES.stream()
                    .sorted(Comparator.comparingLong((Charset candidate) -> likely(counts, candidate))
                            .reversed())
                    .toList();
        }

        /** Returns whether an encoding makes French of nearly all bytes over 127. */
        static boolean fits(long[] counts, Charset charset) {
            long high = 0;
            for (int b = 128; b < counts.length; b++) {
                high += counts[b];
            }
            return likely(counts, charset) * 100 >= high * ENOUGH_A_HUNDRED;
        }

        private static long likely(long[] counts, Charset charset) {
            long likely = 0;
            for (int b = 128; b < counts.length; b++) {
                if (counts[b] > 0 && LIKELY.contains(new String(new byte[] {(byte) b}, charset))) {
                    likely += counts[b];
                }
            }
            return likely;
        }
    }
}
