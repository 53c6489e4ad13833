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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * The faces installed on the computer, for what no shipped face draws. Their files are looked through once, when a text
 * first asks, most of them by a few kilobytes; a file that cannot be read is passed over, as the system does.
 */
final class ComputerFaces {

    private static final int MOST_FILES = 2_000;

    /** The same for each text of the program. */
    static final ComputerFaces INSTALLED = new ComputerFaces(ComputerFaces::installed);

    private final Supplier<Stream<Path>> files;
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
        return faces.stream()
                .filter(face -> face.draws(text))
                .map(Face.class::cast)
                .findFirst();
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
    private record Installed(String family, FontFile file) implements Face {

        /** {@inheritDoc} Characters for private use mean nothing to a reader, so none draws them. */
        @Override
        public boolean draws(int codePoint) {
            try {
                return Character.getType(codePoint) != Character.PRIVATE_USE
                        && file.has(codePoint)
                        && file.hasOutline(codePoint);
            } catch (IOException gone) {
                return false;
            }
        }

        @Override
        public Map<Integer, FSSupplier<InputStream>> files() {
            return Map.of(400, () -> {
                try {
                    return new ByteArrayInputStream(file.alone(Face.ASCENT, Face.DESCENT));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
