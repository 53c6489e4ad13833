package fr.technolucide.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one writer of JSON: members and maps, lists, texts, numbers and booleans as they are. */
public final class JsonWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(20).build())
            .build();

    private JsonWriter() {}

    /** The items of an array that are too many to be held, each on a line of its own. */
    @FunctionalInterface
    public interface Items {
        void each(Consumer<Object> item);
    }

    /** A value that is written as JSON already. */
    public record Raw(String json) {}

    public static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Returns the same as {@link #text}, indented, a member and an item a line, for people to read. */
    public static String lines(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))) {
            write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    /** Writes UTF-8 to a stream that the caller closes. */
    public static void write(OutputStream out, Object value) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, value);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    /** @throws IllegalArgumentException for a value that is none of JSON's */
    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case JsonMembers members -> write(json, members.asMap());
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    json.writeFieldName(String.valueOf(member.getKey()));
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
            case Items items -> {
                json.writeStartArray();
                items.each(item -> writeLine(json, item));
                json.writeEndArray();
            }
            case Raw(String written) -> json.writeRawValue(written);
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case BigDecimal number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static void writeLine(JsonGenerator json, Object item) {
        try {
            json.writeRaw('\n');
            write(json, item);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
