package fr.technolucide.exchange.script;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces installed on the computer, for what no shipped face draws. Their files are looked through once, when a text
 * first asks, most of them by a few kilobytes; a file that cannot be read is passed over, as the system does.
 */
final class ComputerFaces {

    private static final int MOST_FILES = 2_000;

    /** Answers that are remembered, of characters and short words: a long text asks for few characters again and again. */
    private static final int MOST_ANSWERS = 20_000;

    private static final int SHORT = 16;

    /** The same for each text of the program. */
    static final ComputerFaces INSTALLED = new ComputerFaces(ComputerFaces::installed);

    private final Supplier<Stream<Path>> files;
    private final Map<String, Optional<Face>> answers = new HashMap<>();
    private List<Installed> faces = List.of();
    private boolean looked;

    /** @param files asked for once, at the first question */
    ComputerFaces(Supplier<Stream<Path>> files) {
        this.files = files;
    }

    private static Stream<Path> installed() {
        return new FontFileFinder().find().stream().map(ComputerFaces::path);
    }

    private static Path path(URI file) {
        return Path.of(file);
    }

    /** Returns the face that draws a text, the same for the same text; regular ones first. */
    synchronized Optional<Face> drawing(String text) {
        if (!looked) {
            looked = true;
            faces = look();
        }
        if (text.length() > SHORT) {
            return search(text);
        }
        if (answers.size() == MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(text, this::search);
    }

    private Optional<Face> search(String text) {
        for (Installed face : faces) {
            if (face.draws(text) && face.isSound(text)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private List<Installed> look() {
        List<FontFile> found = new ArrayList<>();
        files.get().sorted().limit(MOST_FILES).forEach(file -> {
            try {
                found.addAll(FontFile.in(file));
            } catch (IOException | IndexOutOfBoundsException notAFont) {
                // a damaged or locked file draws nothing: the next one may
            }
        });
        found.sort(Comparator.comparingInt(FontFile::styleDistance));
        return IntStream.range(0, found.size())
                .mapToObj(place -> new Installed("Computer " + place, found.get(place)))
                .toList();
    }

    /** A face by its file; its family has a name of ours, since two may have one name. */
    private static final class Installed implements Face {

        private final String family;
        private final FontFile file;
        private final Map<Integer, Boolean> outlines = new ConcurrentHashMap<>();
        private Optional<Boolean> sound = Optional.empty();

        Installed(String family, FontFile file) {
            this.family = family;
            this.file = file;
        }

        @Override
        public String family() {
            return family;
        }

        /** {@inheritDoc} Characters for private use mean nothing to a reader, so none draws them. */
        @Override
        public boolean draws(int codePoint) {
            return Character.getType(codePoint) != Character.PRIVATE_USE
                    && file.has(codePoint)
                    && outlines.computeIfAbsent(codePoint, file::hasOutline);
        }

        /** Returns whether the file is whole enough to be copied with a text; asked once. */
        boolean isSound(String text) {
            if (sound.isEmpty()) {
                Set<Integer> characters = text.codePoints().boxed().collect(Collectors.toSet());
                try (TrueTypeFont copy = new TTFParser().parse(new RandomAccessReadBuffer(copy(characters)))) {
                    sound = Optional.of(copy.getUnicodeCmapLookup().getGlyphId(text.codePointAt(0)) != 0);
                } catch (IOException | IndexOutOfBoundsException damaged) {
                    sound = Optional.of(false);
                }
            }
            return sound.get();
        }

        private byte[] copy(Set<Integer> characters) throws IOException {
            return file.alone(Face.ASCENT, Face.DESCENT, characters);
        }

        @Override
        public Map<Integer, FSSupplier<InputStream>> files(Set<Integer> characters) {
            return Map.of(400, () -> {
                try {
                    return new ByteArrayInputStream(copy(characters));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
