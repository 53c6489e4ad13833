package fr.technolucide.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import fr.technolucide.exchange.json.JsonRefusal.Reason;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonExport} writes. Held to kinds and choices; whether references lead somewhere is not asked. */
public final class JsonSource {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(2_000_000)
                    .maxNumberLength(40)
                    .maxDocumentLength(1_000_000_000)
                    .build())
            .build();

    private final Schema schema;
    private final JsonParser json;

    private JsonSource(Schema schema, JsonParser json) {
        this.schema = schema;
        this.json = json;
    }

    /** One row as it was written: the cells that are not empty. */
    public record Taken(UUID id, Cells cells) {}

    /**
     * Returns the rows of each sheet that the file has, both in the order of the file.
     *
     * @throws JsonRefusal if anything in the file is not as it should be
     * @throws IOException if the stream cannot be read
     */
    public static Map<Sheet, List<Taken>> read(InputStream in, Schema schema) throws IOException, JsonRefusal {
        try (JsonParser json = JSON.createParser(in)) {
            return new JsonSource(schema, json).read();
        } catch (JsonProcessingException damaged) {
            var at = damaged.getLocation();
            throw new JsonRefusal(Reason.DAMAGED, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
    }

    private Map<Sheet, List<Taken>> read() throws IOException, JsonRefusal {
        require(json.nextToken() == JsonToken.START_OBJECT);
        require("format".equals(json.nextFieldName()) && JsonExport.FORMAT.equals(json.nextTextValue()));
        require("schema".equals(json.nextFieldName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        if (json.getLongValue() > schema.version()) {
            throw new JsonRefusal(Reason.NEWER, json.getLongValue(), schema.version());
        }
        require("sheets".equals(json.nextFieldName()) && json.nextToken() == JsonToken.START_OBJECT);
        Map<Sheet, List<Taken>> sheets = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            String named = name;
            Sheet sheet = schema.find(name).orElseThrow(() -> new JsonRefusal(Reason.UNKNOWN_SHEET, named));
            sheets.put(sheet, rows(sheet));
        }
        require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == JsonToken.END_OBJECT);
        require(json.nextToken() == null);
        return sheets;
    }

    private List<Taken> rows(Sheet sheet) throws IOException, JsonRefusal {
        require(json.nextToken() == JsonToken.START_ARRAY);
        List<Taken> rows = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT);
            Taken row = row(sheet, rows.size() + 1);
            if (!ids.add(row.id())) {
                throw new JsonRefusal(Reason.TWICE, sheet, row.id());
            }
            rows.add(row);
        }
        return rows;
    }

    private Taken row(Sheet sheet, int number) throws IOException, JsonRefusal {
        UUID id = null;
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            if (name.equals("id")) {
                id = id(sheet, number);
            } else {
                String named = name;
                Column<?> column =
                        sheet.find(name).orElseThrow(() -> new JsonRefusal(Reason.UNKNOWN_COLUMN, sheet, named));
                cells.put(column, value(column, number));
            }
        }
        if (id == null) {
            throw new JsonRefusal(Reason.NO_ID, sheet, number);
        }
        return new Taken(id, Cells.taking(cells));
    }

    private UUID id(Sheet sheet, int number) throws IOException, JsonRefusal {
        try {
            return UUID.fromString(json.getText());
        } catch (IllegalArgumentException malformed) {
            throw new JsonRefusal(Reason.NO_ID, sheet, number);
        }
    }

    private @Nullable Object value(Column<?> column, int number) throws IOException, JsonRefusal {
        try {
            return JsonCells.readValue(column, json);
        } catch (JsonCells.Unfit unfit) {
            throw new JsonRefusal(Reason.WRONG_KIND, column.sheet(), column.name(), number);
        }
    }

    private static void require(boolean ours) throws JsonRefusal {
        if (!ours) {
            throw new JsonRefusal(Reason.NOT_OURS);
        }
    }
}
