package fr.technolucide.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one reader of JSON, forward and within bounds: an object is a map in its order, an array a list, a number a
 * {@link BigDecimal}. A name that stands twice in an object is a defect of the file.
 */
public final class JsonReader implements Closeable {

    /** Stands after the last item of an array, and after the last value of the file. */
    public static final Object END = new Object();

    private static final JsonFactory LARGE = within(1_000_000_000, 2_000_000);
    private static final JsonFactory SMALL = within(5_000_000, 5_000_000);

    private final JsonParser json;

    /** @param in a file read value by value, up to a gigabyte; closed by the caller */
    public JsonReader(InputStream in) throws IOException {
        this(LARGE.createParser(in));
    }

    private JsonReader(JsonParser json) {
        this.json = json;
    }

    /** A file that is no JSON, is cut short, goes beyond the bounds or names a member of an object twice. */
    public static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;
        private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

        private final int line;
        private final int column;
        private final @Nullable String repeated;

        private Damaged(JsonProcessingException cause) {
            super(cause);
            JsonLocation at = cause.getLocation();
            line = at == null ? 1 : at.getLineNr();
            column = at == null ? 1 : at.getColumnNr();
            Matcher twice = TWICE.matcher(cause.getOriginalMessage());
            repeated = twice.lookingAt() ? twice.group(1) : null;
        }

        /** The name that stands twice in one object, if that is what is wrong. */
        public Optional<String> repeated() {
            return Optional.ofNullable(repeated);
        }

        /** From 1. */
        public int line() {
            return line;
        }

        /** From 1. */
        public int column() {
            return column;
        }
    }

    private static JsonFactory within(long longest, int longestText) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(20)
                        .maxStringLength(longestText)
                        .maxNumberLength(40)
                        .maxDocumentLength(longest)
                        .build())
                .build();
    }

    /**
     * Reads the members of the one object that a small file holds; empty when it holds anything else.
     *
     * @throws Damaged where the file is no JSON, or too large for its purpose
     */
    public static Optional<Map<String, @Nullable Object>> object(InputStream in) throws IOException {
        return object(SMALL.createParser(in));
    }

    /** Reads the members of the one object that a text holds; empty when it holds anything else. */
    public static Optional<Map<String, @Nullable Object>> object(String text) throws IOException {
        return object(SMALL.createParser(text));
    }

    private static Optional<Map<String, @Nullable Object>> object(JsonParser parser) throws IOException {
        try (JsonReader json = new JsonReader(parser)) {
            Object value = json.value();
            return value instanceof Map && json.value() == END ? members(value) : Optional.empty();
        }
    }

    /** Returns a value that was read as what it is if it is an object. */
    @SuppressWarnings("unchecked") // every object is read as such a map
    public static Optional<Map<String, @Nullable Object>> members(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? Optional.of((Map<String, @Nullable Object>) map) : Optional.empty();
    }

    /** Steps into an object, to read its members one by one; false if something else comes. */
    public boolean opensObject() throws IOException {
        return next() == JsonToken.START_OBJECT;
    }

    /** Steps into an array, to read its items one by one; false if something else comes. */
    public boolean opensArray() throws IOException {
        return next() == JsonToken.START_ARRAY;
    }

    /** Reads the name of the next member; {@code null} at the end of the object. */
    public @Nullable String name() throws IOException {
        return next() == JsonToken.FIELD_NAME ? json.currentName() : null;
    }

    /** Reads the next value whole, or {@link #END}. */
    public @Nullable Object value() throws IOException {
        return switch (next()) {
            case null -> END;
            case END_ARRAY, END_OBJECT -> END;
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> text();
        };
    }

    private Map<String, @Nullable Object> members() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = name(); name != null; name = name()) {
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> items() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        for (Object item = value(); item != END; item = value()) {
            items.add(item);
        }
        return items;
    }

    private BigDecimal number() throws IOException {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException beyond) {
            throw new Damaged(new JsonParseException(json, "exponent", beyond));
        }
    }

    private @Nullable JsonToken next() throws IOException {
        try {
            return json.nextToken();
        } catch (JsonProcessingException broken) {
            throw new Damaged(broken);
        }
    }

    private String text() throws IOException {
        try {
            return json.getText();
        } catch (JsonProcessingException broken) {
            throw new Damaged(broken);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
