import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A check that every Java file of the folders given is formatted as « mvn spotless:apply » would leave it. It runs on
 * the selected JDK, since the formatter reads Java with the parser of the JDK that it runs on, and Maven may run on an
 * older one. Ends with 1 and the names of the files that are not. The first argument is a record that it keeps: the
 * hashes of the files that were found formatted, which are not formatted again to be compared.
 */
final class FormattingCheck {

    private static final Pattern LEFT_ALONE = Pattern.compile("spotless:off.*?spotless:on", Pattern.DOTALL);

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private FormattingCheck() {}

    public static void main(String[] recordAndFolders) throws IOException {
        Path record = Path.of(recordAndFolders[0]);
        List<Path> files = Stream.of(recordAndFolders)
                .skip(1)
                .flatMap(folder -> javaFiles(Path.of(folder)))
                .toList();
        Set<String> known = Files.exists(record) ? Set.copyOf(Files.readAllLines(record)) : Set.of();
        Map<Path, String> hashes =
                files.parallelStream().collect(Collectors.toConcurrentMap(file -> file, FormattingCheck::hash));
        List<Path> wrong = files.parallelStream()
                .filter(file -> !known.contains(hashes.get(file)) && !isFormatted(file))
                .sorted()
                .toList();
        wrong.forEach(hashes::remove);
        Files.createDirectories(record.toAbsolutePath().getParent());
        Files.write(record, new TreeSet<>(hashes.values()));
        if (!wrong.isEmpty()) {
            wrong.forEach(System.err::println);
            System.err.println("Not formatted: " + wrong.size() + " of " + files.size() + "; run mvn spotless:apply");
            System.exit(1);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFormatted(Path file) {
        try {
            String source = Files.readString(file);
            return source.equals(formatted(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String formatted(String source) throws FormatterException {
        String formatted = FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(
                ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR)));
        List<String> kept =
                LEFT_ALONE.matcher(source).results().map(MatchResult::group).toList();
        int[] next = {0};
        return LEFT_ALONE.matcher(formatted).replaceAll(_ -> Matcher.quoteReplacement(kept.get(next[0]++)));
    }
}
