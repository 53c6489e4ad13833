package fr.technolucide.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The bundles as they are written, file by file, without the fallback from English to French. */
final class BundleFiles {

    private static final Path FOLDER = Path.of("src/main/resources/fr/technolucide/language");

    private BundleFiles() {}

    static Map<String, String> read(String name, Language language) {
        String suffix = language == Language.FRENCH ? "" : "_" + language.tag();
        Properties properties = new Properties();
        Path file = FOLDER.resolve(name + suffix + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
