package fr.technolucide.exchange.json;

import fr.technolucide.exchange.json.JsonRefusal.Reason;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
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

    private final Schema schema;
    private final JsonReader json;

    private JsonSource(Schema schema, JsonReader json) {
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
        try (JsonReader json = new JsonReader(in)) {
            return new JsonSource(schema, json).read();
        } catch (JsonReader.Damaged damaged) {
            throw damaged.repeated()
                    .map(name -> new JsonRefusal(Reason.REPEATED, name, damaged.line()))
                    .orElseGet(() -> new JsonRefusal(Reason.DAMAGED, damaged.line(), damaged.column()));
        }
    }

    private Map<Sheet, List<Taken>> read() throws IOException, JsonRefusal {
        require(json.opensObject());
        require("format".equals(json.name()) && JsonExport.FORMAT.equals(json.value()));
        require("schema".equals(json.name()));
        require(json.value() instanceof BigDecimal version && isKnown(version));
        require("sheets".equals(json.name()) && json.opensObject());
        Map<Sheet, List<Taken>> sheets = new LinkedHashMap<>();
        for (String name = json.name(); name != null; name = json.name()) {
            String named = name;
            Sheet sheet = schema.find(name).orElseThrow(() -> new JsonRefusal(Reason.UNKNOWN_SHEET, named));
            sheets.put(sheet, rows(sheet));
        }
        require(json.name() == null && json.value() == JsonReader.END);
        return sheets;
    }

    private boolean isKnown(BigDecimal version) throws JsonRefusal {
        if (version.scale() != 0) {
            return false; // before a short text becomes a billion digits
        }
        if (version.compareTo(BigDecimal.valueOf(schema.version())) > 0) {
            throw new JsonRefusal(Reason.NEWER, version, schema.version());
        }
        return true;
    }

    private List<Taken> rows(Sheet sheet) throws IOException, JsonRefusal {
        require(json.opensArray());
        List<Taken> rows = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (Object read = json.value(); read != JsonReader.END; read = json.value()) {
            Taken row = row(
                    sheet,
                    JsonReader.members(read).orElseThrow(() -> new JsonRefusal(Reason.NOT_OURS)),
                    rows.size() + 1);
            if (!ids.add(row.id())) {
                throw new JsonRefusal(Reason.TWICE, sheet, row.id());
            }
            rows.add(row);
        }
        return rows;
    }

    private static Taken row(Sheet sheet, Map<String, @Nullable Object> members, int number) throws JsonRefusal {
        Map<Column<?>, @Nullable Object> cells = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            String name = member.getKey();
            if (!name.equals("id")) {
                Column<?> column =
                        sheet.find(name).orElseThrow(() -> new JsonRefusal(Reason.UNKNOWN_COLUMN, sheet, name));
                cells.put(column, value(column, member.getValue(), number));
            }
        }
        return new Taken(id(sheet, members.get("id"), number), Cells.taking(cells));
    }

    private static UUID id(Sheet sheet, @Nullable Object read, int number) throws JsonRefusal {
        try {
            return UUID.fromString(String.valueOf(read));
        } catch (IllegalArgumentException malformed) {
            throw new JsonRefusal(Reason.NO_ID, sheet, number);
        }
    }

    private static @Nullable Object value(Column<?> column, @Nullable Object read, int number) throws JsonRefusal {
        try {
            return JsonCells.value(column, read);
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
