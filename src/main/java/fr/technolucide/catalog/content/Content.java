package fr.technolucide.catalog.content;

import fr.technolucide.language.Language;
import fr.technolucide.workbook.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The content files beside this class, read whole as {@link JsonReader} says. */
public final class Content {

    private Content() {}

    public static Map<String, Object> read(String name) {
        try (InputStream file = Objects.requireNonNull(Content.class.getResourceAsStream(name), name)) {
            return object(JsonReader.object(file).orElseThrow());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Reads the content file of that name in a language: {@code example.en.json}. */
    public static Map<String, Object> read(String name, Language language) {
        return read(name + "." + language.tag() + ".json");
    }

    @SuppressWarnings("unchecked") // every object is read as such a map
    public static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    public static List<Map<String, Object>> objects(@Nullable Object value) {
        return items(value).stream().map(Content::object).toList();
    }

    /** Returns the items of an array, whatever they are. */
    public static List<?> items(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    public static String text(Map<String, Object> object, String name) {
        return (String) Objects.requireNonNull(object.get(name), name);
    }
}
