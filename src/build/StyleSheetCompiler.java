import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Compiles the style sheets into JavaFX's binary form, which a start reads instead of parsing text: ours, those that
 * « program.css » imports as one, and the light and the dark sheet of AtlantaFX below them, without the rules of controls
 * that the program has none of. JavaFX holds every rule against every node. Arguments: the
 * folder of « program.css », where they are written, and the file that names the style classes of such controls.
 */
final class StyleSheetCompiler {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

    private StyleSheetCompiler() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Set<String> unused = Set.copyOf(Files.readAllLines(Path.of(arguments[1])));
        compile(whole(folder, "program.css"), folder.resolve("program.bss"));
        for (String shade : List.of("light", "dark")) {
            compile(withoutRulesOf(unused, atlantaFx("primer-" + shade)), folder.resolve("base-" + shade + ".bss"));
        }
    }

    private static String whole(Path folder, String name) throws IOException {
        StringBuilder rules = new StringBuilder();
        for (MatchResult line :
                IMPORT.matcher(Files.readString(folder.resolve(name))).results().toList()) {
            rules.append(Files.readString(folder.resolve(line.group(1))));
        }
        return rules.toString();
    }

    private static String atlantaFx(String name) throws IOException {
        String resource = "/atlantafx/base/theme/" + name + ".css";
        try (InputStream sheet = StyleSheetCompiler.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(sheet, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the rules but for selectors that name one of the classes; a rule that only they select goes whole. */
    private static String withoutRulesOf(Set<String> unused, String sheet) {
        StringBuilder kept = new StringBuilder();
        for (MatchResult rule :
                RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results().toList()) {
            String selectors = Stream.of(rule.group(1).split(","))
                    .filter(selector ->
                            STYLE_CLASS.matcher(selector).results().noneMatch(each -> unused.contains(each.group(1))))
                    .collect(Collectors.joining(","));
            if (!selectors.isBlank()) {
                kept.append(selectors).append(rule.group(2));
            }
        }
        return kept.toString();
    }

    private static void compile(String rules, Path target) throws IOException {
        Path text = Files.createTempFile("sheet", ".css");
        try {
            Files.writeString(text, rules);
            Stylesheet.convertToBinary(text.toFile(), target.toFile());
        } finally {
            Files.delete(text);
        }
    }
}
