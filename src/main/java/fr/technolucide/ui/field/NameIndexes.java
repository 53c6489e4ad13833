package fr.technolucide.ui.field;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The indexes of the rows that unwritten rows can refer to by name, and the rows to be made together with them. */
public final class NameIndexes {

    private final Session session;
    private final Options options;
    private final Map<Sheet, NameIndex> books = new HashMap<>();

    public NameIndexes(Session session, Options options) {
        this.session = session;
        this.options = options;
    }

    NameIndex of(String sheet) {
        return books.computeIfAbsent(
                session.schema().sheet(sheet), target -> new NameIndex(target, options.of(target)));
    }

    UUID mint() {
        return session.workbook().mint();
    }

    /** Returns the rows to be made together with some rows, in words: « personne Zoé ». */
    public List<String> toMake(Collection<Row> rows) {
        Set<UUID> referred = referred(rows);
        return books.values().stream()
                .flatMap(book -> book.toMake(referred).stream())
                .toList();
    }

    /** Returns the rows to be made before some that refer to them. */
    public List<Row> made(Collection<Row> rows, Reader reader) {
        Set<UUID> referred = referred(rows);
        return books.values().stream()
                .flatMap(book -> book.made(referred, reader).stream())
                .toList();
    }

    /**
     * Returns a row as it is kept over a breakdown: the names of rows that are still to be made with it are texts.
     *
     * @param where names the row
     */
    public Unsaved unsaved(Row row, String where) {
        Cells kept = Cells.none();
        List<Unsaved.Text> names = new ArrayList<>();
        for (Column<?> column : row.cells().columns()) {
            Object value = row.get(column);
            if (isToMake(value)) {
                String named = Messages.text("form.unsaved.where", where, SchemaLabels.label(column));
                names.add(new Unsaved.Text(named, words(column, value)));
            } else {
                kept = kept.andValue(column, value);
            }
        }
        Row known = Row.of(row.sheet(), row.id(), row.today()).with(kept);
        return new Unsaved(List.of(new Unsaved.NewRow(known, Map.of(), true)), List.of(), names);
    }

    private boolean isToMake(@Nullable Object value) {
        return switch (value) {
            case UUID id -> books.values().stream().anyMatch(book -> book.isToMake(id));
            case List<?> ids -> ids.stream().anyMatch(this::isToMake);
            case null, default -> false;
        };
    }

    private static Set<UUID> referred(Collection<Row> rows) {
        Set<UUID> ids = new HashSet<>();
        for (Row row : rows) {
            for (Column<?> column : row.sheet().stored()) {
                switch (row.get(column)) {
                    case UUID id -> ids.add(id);
                    case List<?> list -> list.forEach(id -> ids.add((UUID) id));
                    case null, default -> {}
                }
            }
        }
        return ids;
    }

    /** Returns some cells of a row in words, one after the other; those that are empty are left out. */
    public String words(Row row, List<Column<?>> columns) {
        return String.join(
                " · ",
                columns.stream()
                        .filter(column -> !row.isEmpty(column))
                        .map(column -> words(column, Objects.requireNonNull(row.get(column))))
                        .toList());
    }

    private String words(Column<?> column, @Nullable Object value) {
        return switch (column.kind()) {
            case Kind.Reference(var sheet, var _) -> of(sheet).name((UUID) Objects.requireNonNull(value));
            case Kind.References(var sheet, var _) ->
                String.join(
                        ", ",
                        ((List<?>) Objects.requireNonNull(value))
                                .stream().map(id -> of(sheet).name((UUID) id)).toList());
            case Kind.Choice<?> choice -> Labels.item(choice, (Enum<?>) Objects.requireNonNull(value));
            default -> TypedText.write(column, value);
        };
    }
}
