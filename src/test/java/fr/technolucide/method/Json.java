package fr.technolucide.method;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON value of the class path, walked by key; numbers are read as written, a key that is not there is absent. */
final class Json {

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    static Json resource(String path) {
        try (InputStream in = Objects.requireNonNull(Json.class.getResourceAsStream(path), path);
                JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            return new Json(read(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.put(key, read(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(read(parser));
                }
                yield array;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            case VALUE_STRING -> parser.getText();
            default -> parser.getNumberValue();
        };
    }

    Json get(String key) {
        return new Json(value == null ? null : ((Map<?, ?>) value).get(key));
    }

    Stream<Json> items() {
        return value == null ? Stream.empty() : ((List<?>) value).stream().map(Json::new);
    }

    Stream<String> keys() {
        return ((Map<?, ?>) Objects.requireNonNull(value)).keySet().stream().map(String.class::cast);
    }

    boolean isAbsent() {
        return value == null;
    }

    boolean is(Object expected) {
        return expected.equals(value);
    }

    String text() {
        return (String) Objects.requireNonNull(value);
    }

    boolean flag() {
        return Boolean.TRUE.equals(value);
    }

    double number() {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    @Nullable
    Integer integer() {
        return value == null ? null : Integer.valueOf(((Number) value).intValue());
    }

    @Nullable
    Long longInteger() {
        return value == null ? null : Long.valueOf(((Number) value).longValue());
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
