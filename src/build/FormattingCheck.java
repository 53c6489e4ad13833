import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A check that every Java file of the folders given is formatted as « mvn spotless:apply » would leave it. It runs on
 * the selected JDK, since the formatter reads Java with the parser of the JDK that it runs on, and Maven may run on an
 * older one. Ends with 1 and the names of the files that are not.
 */
final class FormattingCheck {

    private static final Pattern LEFT_ALONE = Pattern.compile("spotless:off.*?spotless:on", Pattern.DOTALL);

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private FormattingCheck() {}

    public static void main(String[] folders) throws IOException {
        List<Path> files =
                Stream.of(folders).flatMap(folder -> javaFiles(Path.of(folder))).toList();
        List<Path> wrong = files.parallelStream()
                .filter(file -> !isFormatted(file))
                .sorted()
                .toList();
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
