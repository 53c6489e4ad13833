package fr.technolucide.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cells as JSON, the same in the history and in the JSON export: ids of choices, ISO dates, whole minutes, cents,
 * decimals and ids of rows as strings, arrays for references; an empty cell is {@code null}.
 */
public final class JsonCells {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(2_000_000)
                    .maxNestingDepth(20)
                    .build())
            .build();

    /** Any whole number of so many digits fits in 64 bits. */
    private static final int MOST_DIGITS = 18;

    private JsonCells() {}

    /** A value that is not of the kind of its column. */
    public static final class Unfit extends IOException {

        private static final long serialVersionUID = 1L;

        public Unfit(Column<?> column, String found) {
            super(column + ": " + found);
        }
    }

    public static String write(Cells cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Column<?> column : cells.columns()) {
                json.writeFieldName(column.name());
                writeValue(json, column, cells.get(column));
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Returns the cells of known columns; a name that the sheet no longer has is passed over. */
    public static Cells read(Sheet sheet, String text) {
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Column<?> column = sheet.find(json.currentName()).orElse(null);
                json.nextToken();
                if (column == null) {
                    json.skipChildren();
                } else {
                    cells.put(column, readValue(column, json));
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return Cells.taking(cells);
    }

    public static void writeValue(JsonGenerator json, Column<?> column, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case BigDecimal number -> json.writeString(number.toPlainString());
            case Enum<?> item -> json.writeString(Kind.Choice.id(item));
            case LocalDate day -> json.writeString(day.toString());
            case UUID id -> json.writeString(id.toString());
            case List<?> ids -> {
                json.writeStartArray();
                for (Object id : ids) {
                    json.writeString(id.toString());
                }
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException(column + " holds a " + value.getClass());
        }
    }

    /**
     * Reads the value on which the parser stands.
     *
     * @throws Unfit if it is not of the kind of the column
     */
    public static @Nullable Object readValue(Column<?> column, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return switch (column.kind()) {
                case Kind.Text _, Kind.LongText _ -> string(column, json);
                case Kind.Count _, Kind.Minutes _, Kind.Rating _ -> Math.toIntExact(whole(column, json));
                case Kind.Money _ -> whole(column, json);
                case Kind.Decimal(var scale) -> decimal(string(column, json), scale);
                case Kind.Date _ -> LocalDate.parse(string(column, json));
                case Kind.Flag _ -> flag(column, json);
                case Kind.Choice<?> choice -> item(column, choice, string(column, json));
                case Kind.Reference _ -> UUID.fromString(string(column, json));
                case Kind.References _ -> ids(column, json);
                case Kind.Derived<?> _ -> throw new Unfit(column, "derived");
            };
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException unfit) {
            throw new Unfit(column, String.valueOf(json.getText()));
        }
    }

    private static String string(Column<?> column, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new Unfit(column, json.getText());
        }
        return json.getText();
    }

    /** Returns a number that the file can hold; checks its exponent before a short text becomes a billion digits. */
    private static BigDecimal decimal(String text, int scale) {
        BigDecimal number = new BigDecimal(text);
        if ((long) number.precision() - number.scale() + scale > MOST_DIGITS) {
            throw new ArithmeticException(text);
        }
        return number.setScale(scale);
    }

    private static long whole(Column<?> column, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new Unfit(column, json.getText());
        }
        return json.getLongValue();
    }

    private static boolean flag(Column<?> column, JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new Unfit(column, json.getText());
        };
    }

    private static Enum<?> item(Column<?> column, Kind.Choice<?> choice, String id) throws Unfit {
        Enum<?> item = choice.item(id).orElse(null);
        if (item == null) {
            throw new Unfit(column, id);
        }
        return item;
    }

    private static List<UUID> ids(Column<?> column, JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new Unfit(column, json.getText());
        }
        List<UUID> ids = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            ids.add(UUID.fromString(string(column, json)));
        }
        return List.copyOf(ids);
    }
}
