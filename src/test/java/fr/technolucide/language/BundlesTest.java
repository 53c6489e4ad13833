package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Stream<String> namesInBothLanguages() {
        return Bundles.NAMES.stream().filter(name -> !name.equals("content"));
    }

    @ParameterizedTest
    @MethodSource("namesInBothLanguages")
    void bothLanguagesHaveTheSameKeys(String name) {
        assertThat(BundleFiles.read(name, Language.ENGLISH).keySet())
                .isEqualTo(BundleFiles.read(name, Language.FRENCH).keySet());
    }

    @ParameterizedTest
    @MethodSource("namesInBothLanguages")
    void bothLanguagesHaveTheSamePlaceholders(String name) {
        Map<String, String> english = BundleFiles.read(name, Language.ENGLISH);
        assertThat(BundleFiles.read(name, Language.FRENCH))
                .allSatisfy((key, text) ->
                        assertThat(placeholders(english.getOrDefault(key, ""))).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeFilled(Language language) {
        Texts texts = Texts.of(language);
        assertThat(texts.keys())
                .allSatisfy(key ->
                        assertThat(texts.text(key, 1, 2, 3, 4, 5, 6, 7, 8, 9)).isNotBlank());
    }

    @Test
    void noKeyIsWrittenTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fr/technolucide/language"))) {
            assertThat(files.filter(path -> path.toString().endsWith(".properties")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        Stream<String> keys = Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[^#\\s=]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('=')));
                        assertThat(keys).doesNotHaveDuplicates();
                    });
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
