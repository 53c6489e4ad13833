package fr.technolucide.method;

import fr.technolucide.catalog.TestJson;
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
        return new Json(TestJson.read(path));
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
