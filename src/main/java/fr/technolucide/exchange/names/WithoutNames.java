package fr.technolucide.exchange.names;

import fr.technolucide.exchange.names.NameChoices.Place;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Answers as another reader does, without the names: those of people and experts read « Personne 1 », and texts hold
 * none but those that were chosen to stay. What the program itself wrote is as it is. Figures are the same: what else is
 * said of a person in figures (the value of an hour) stays in the rows, since others rest on it, and {@link ToldCells} says
 * which columns may leave.
 */
public final class WithoutNames extends DelegatingReader {

    private final KnownNames names;
    private final NameChoices choices;

    public WithoutNames(Reader reader, NameChoices choices, Texts texts) {
        super(reader);
        this.names = KnownNames.of(reader, texts);
        this.choices = choices;
    }

    private Row without(Row row) {
        Row without = row;
        for (Column<?> column : row.sheet().stored()) {
            if (row.get(column) instanceof String text) {
                String told = told(row, column, text);
                if (!told.equals(text)) {
                    without = without.withValue(column, told);
                }
            }
        }
        return without;
    }

    private String told(Row row, Column<?> column, String text) {
        if (ToldCells.isName(column)) {
            return names.label(row.id());
        }
        if (!ToldCells.isTold(column)) {
            return "";
        }
        return ToldCells.isSearched(row, column)
                ? names.replaced(text, (number, name) -> choices.removes(new Place(row.id(), column, number), name))
                : text;
    }

    private List<Row> without(List<Row> rows) {
        return rows.stream().map(this::without).toList();
    }

    @Override
    public Optional<Row> find(Sheet sheet, UUID id) {
        return super.find(sheet, id).map(this::without);
    }

    @Override
    public Map<UUID, Row> find(Sheet sheet, Iterable<UUID> ids) {
        Map<UUID, Row> found = new LinkedHashMap<>();
        super.find(sheet, ids).forEach((id, row) -> found.put(id, without(row)));
        return found;
    }

    @Override
    public List<Row> all(Sheet sheet) {
        return without(super.all(sheet));
    }

    @Override
    public void each(Sheet sheet, Consumer<Row> action) {
        super.each(sheet, row -> action.accept(without(row)));
    }

    @Override
    public List<Row> where(Column<?> column, Object value) {
        return without(super.where(column, value));
    }

    @Override
    public List<Row> rows(Listing listing, int from, int to) {
        return without(super.rows(listing, from, to));
    }

    @Override
    public List<Row> first(Query query, int limit) {
        return without(super.first(query, limit));
    }
}
