package fr.technolucide.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.technolucide.workbook.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a JSON resource of the tests into maps, lists, texts, longs, doubles and flags. */
public final class TestJson {

    private TestJson() {}

    public static Map<String, Object> resource(String path) {
        return object(read(path));
    }

    /** The objects of a resource that is an array of them. */
    public static List<Map<String, Object>> objects(String path) {
        return list(read(path)).stream().map(TestJson::object).toList();
    }

    public static @Nullable Object read(String path) {
        try (InputStream file = Objects.requireNonNull(TestJson.class.getResourceAsStream(path), path);
                JsonReader json = new JsonReader(file)) {
            return plain(json.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes longs and doubles of numbers. */
    public static @Nullable Object plain(@Nullable Object read) {
        return switch (read) {
            case Map<?, ?> members -> {
                Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
                members.forEach((name, value) -> plain.put(name, plain(value)));
                yield plain;
            }
            case List<?> items -> items.stream().map(TestJson::plain).collect(Collectors.toList());
            case BigDecimal number when number.scale() == 0 -> number.longValueExact();
            case BigDecimal number -> number.doubleValue();
            case null, default -> read;
        };
    }

    /** Maps, lists, texts, whole numbers and flags as indented JSON. */
    public static String text(Object value) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(lines)) {
            write(json, value);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    json.writeFieldName((String) member.getKey());
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            case Boolean flag -> json.writeBoolean(flag);
            case Long number -> json.writeNumber(number);
            default -> json.writeString((String) value);
        }
    }

    @SuppressWarnings("unchecked") // every object is read as such a map
    public static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    public static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
