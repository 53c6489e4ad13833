package fr.technolucide.insight;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The effects of taking other factors, before it is done: on each factor, and on the footprint of each use case.
 *
 * @param changes   factors whose values change, and new ones
 * @param confirmed how many keep their values, and are verified of the new day
 * @param kept      how many are left alone: verified after that day, or deleted here
 * @param useCases  those that weigh something before or after, those that change first
 * @param edits     what does it, in one step; empty when there is nothing to do
 */
public record FactorUpdate(List<Change> changes, int confirmed, int kept, List<Weighed> useCases, List<Edit> edits) {

    private static final List<Column<?>> VALUES = List.of(
            Factors.LOW,
            Factors.CENTRAL,
            Factors.HIGH,
            Factors.CO2_HIGH_FLOOR,
            Factors.WATER_HIGH_FLOOR,
            Factors.CONFIDENCE);

    /** @param before {@code null} for a new factor */
    public record Change(@Nullable Row before, Row after) {}

    /**
     * @param before gCO2e a month; {@code null} when nothing is counted
     * @param after  likewise
     */
    public record Weighed(
            Row useCase, @Nullable Range before, @Nullable Range after) {

        public boolean isChanged() {
            return !Objects.equals(before, after);
        }
    }

    /**
     * @param day    of the factors that come
     * @param source written beside each value that changes
     * @param coming the cells of each, with its code; a kind of use has its label and unit, for when it is new
     */
    public static FactorUpdate of(Reader reader, LocalDate day, String source, List<Cells> coming) {
        return new Sorting(reader, day, source).of(coming);
    }

    /** Sorts what comes by what it does to the workbook. */
    private static final class Sorting {

        private final Reader reader;
        private final LocalDate day;
        private final String source;
        private final FactorTable factors;
        private final List<Change> changes = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();
        private final Map<UUID, Row> after = new LinkedHashMap<>();
        private int confirmed;
        private int kept;

        Sorting(Reader reader, LocalDate day, String source) {
            this.reader = reader;
            this.day = day;
            this.source = source;
            this.factors = FactorTable.of(reader);
        }

        FactorUpdate of(List<Cells> coming) {
            reader.all(Factors.SHEET).forEach(row -> after.put(row.id(), row));
            coming.forEach(this::sort);
            return new FactorUpdate(List.copyOf(changes), confirmed, kept, weighed(), List.copyOf(edits));
        }

        private void sort(Cells cells) {
            Optional<Row> known = factors.row(Objects.requireNonNull(cells.get(Factors.CODE)));
            if (known.isEmpty()) {
                add(cells);
            } else if (known.get().get(Factors.VERIFIED_ON, LocalDate.MIN).isAfter(day)) {
                kept++;
            } else {
                update(known.get(), cells);
            }
        }

        private void update(Row row, Cells cells) {
            Cells differing = Cells.none();
            for (Column<?> column : VALUES) {
                boolean said = !column.equals(Factors.CONFIDENCE) || cells.get(column) != null;
                if (said && !Objects.equals(row.get(column), cells.get(column))) {
                    differing = differing.andValue(column, cells.get(column));
                }
            }
            boolean same = differing.isEmpty();
            if (!same) {
                differing = differing.and(Factors.SOURCE, source);
            }
            if (!day.equals(row.get(Factors.VERIFIED_ON))) {
                differing = differing.and(Factors.VERIFIED_ON, day);
            }
            if (differing.isEmpty()) {
                return;
            }
            Row changed = row.with(differing);
            edits.add(Edit.update(row, differing));
            after.put(row.id(), changed);
            if (same) {
                confirmed++;
            } else {
                changes.add(new Change(row, changed));
            }
        }

        /** Adds a new factor, if its cells have a name; a zone or a scenario has none, and stays deleted. */
        private void add(Cells cells) {
            String label = cells.get(Factors.LABEL);
            if (label == null) {
                kept++;
                return;
            }
            Cells whole = cells.and(Factors.SOURCE, source).and(Factors.VERIFIED_ON, day);
            UUID id = Seeds.factor(Objects.requireNonNull(cells.get(Factors.CODE)));
            Row row = Row.of(Factors.SHEET, id, reader.today()).with(whole);
            edits.add(new Edit.Insert(Factors.SHEET, id, whole, Edit.Origin.TYPED));
            after.put(id, row);
            changes.add(new Change(null, row));
        }

        private List<Weighed> weighed() {
            List<Row> useCases = reader.all(UseCases.SHEET);
            Map<UUID, Range> now = reader.values(UseCases.CO2, useCases);
            Map<UUID, Range> then = new OverlayReader(reader, Factors.SHEET, after).values(UseCases.CO2, useCases);
            return useCases.stream()
                    .map(row -> new Weighed(row, now.get(row.id()), then.get(row.id())))
                    .filter(weighed -> weighed.before() != null || weighed.after() != null)
                    .sorted(Comparator.comparing(Weighed::isChanged).reversed())
                    .toList();
        }
    }
}
