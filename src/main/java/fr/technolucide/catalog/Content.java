package fr.technolucide.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content files beside this class, read whole: an object is a map in order, an array a list, and a number, a text
 * or a flag stands as it is written.
 */
final class Content {

    private static final JsonFactory JSON = new JsonFactory();

    private Content() {}

    static Map<String, Object> read(String name) {
        try (InputStream file = Objects.requireNonNull(Content.class.getResourceAsStream("content/" + name), name);
                JsonParser json = JSON.createParser(file)) {
            json.nextToken();
            return object(value(json));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    members.put(name, value(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    @SuppressWarnings("unchecked") // every object is read as such a map
    static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    static List<Map<String, Object>> objects(@Nullable Object value) {
        return items(value).stream().map(Content::object).toList();
    }

    /** Returns the items of an array, whatever they are. */
    static List<?> items(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    static String text(Map<String, Object> object, String name) {
        return (String) Objects.requireNonNull(object.get(name), name);
    }
}
