package fr.technolucide.exchange.autosave;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The entries typed in a window that are not in the workbook yet.
 *
 * @param rows    rows begun, or refused by the disk
 * @param changes cells changed in rows of the workbook
 * @param texts   what no row holds: typed in a dialog, or not understood yet
 * @param meeting the meeting that is under way
 */
public record Unsaved(List<NewRow> rows, List<Changed> changes, List<Text> texts, Optional<MeetingUnderWay> meeting) {

    public static final Unsaved NOTHING = new Unsaved(List.of(), List.of(), List.of());

    /** What is typed outside a meeting. */
    public Unsaved(List<NewRow> rows, List<Changed> changes, List<Text> texts) {
        this(rows, changes, texts, Optional.empty());
    }

    /**
     * A meeting that is under way.
     *
     * @param decision on which the body deliberates; empty before the first, and after the last
     * @param part     what of the meeting is shown, as its screen names it
     */
    public record MeetingUnderWay(Body body, LocalDate day, Optional<UUID> decision, String part) {}

    /**
     * A row that is in no file.
     *
     * @param brought rows of other sheets to be written with it, by the column that refers to them
     * @param held    whether it was typed in a dialog, and waited for a person to say so
     */
    public record NewRow(Row row, Map<Column<?>, Row> brought, boolean held) {

        public NewRow(Row row, Map<Column<?>, Row> brought) {
            this(row, brought, false);
        }
    }

    /**
     * Some cells of a row that the workbook has.
     *
     * @param before what these cells held when they were typed over; a cell of which that is not known is not in it
     * @param held whether they were typed in a dialog, and waited for a person to say so
     */
    public record Changed(Sheet sheet, UUID row, Cells cells, Cells before, boolean held) {

        public Changed(Sheet sheet, UUID row, Cells cells) {
            this(sheet, row, cells, Cells.none(), false);
        }

        /** @param row as it was when the cells were typed over */
        public static Changed over(Row row, Cells cells, boolean held) {
            return new Changed(row.sheet(), row.id(), cells, Cells.none(), held).knowing(row);
        }

        private boolean isKnown() {
            return before.columns().containsAll(cells.columns());
        }

        private Changed knowing(Row stored) {
            Cells known = before;
            for (Column<?> column : cells.columns()) {
                if (!before.contains(column)) {
                    known = known.andValue(column, stored.get(column));
                }
            }
            return new Changed(sheet, row, cells, known, held);
        }
    }

    /** @param where names the field, in the words of the screen */
    public record Text(String where, String text) {}

    public boolean isEmpty() {
        return rows.isEmpty() && changes.isEmpty() && texts.isEmpty() && meeting.isEmpty();
    }

    /** Returns whether it is known of every changed cell what it held. */
    public boolean isKnown() {
        return changes.stream().allMatch(Changed::isKnown);
    }

    /** Returns the same, with what the workbook holds in the changed cells of which it was not known what they held. */
    public Unsaved knowing(Reader reader) {
        List<Changed> known = changes.stream()
                .map(each ->
                        reader.find(each.sheet(), each.row()).map(each::knowing).orElse(each))
                .toList();
        return new Unsaved(rows, known, texts, meeting);
    }

    /** Returns both together. */
    public Unsaved and(Unsaved other) {
        return new Unsaved(
                joined(rows, other.rows),
                joined(changes, other.changes),
                joined(texts, other.texts),
                meeting.or(other::meeting));
    }

    /** Returns the same without the new rows of some ids. */
    public Unsaved without(Set<UUID> ids) {
        return new Unsaved(
                rows.stream().filter(each -> !ids.contains(each.row().id())).toList(), changes, texts, meeting);
    }

    /** Returns what was typed about the decisions of the meeting under way, which goes on with it. */
    public Unsaved ofMeeting() {
        return new Unsaved(
                rows.stream()
                        .filter(each -> isOfMeeting(each.row().sheet(), each.held()))
                        .toList(),
                changes.stream()
                        .filter(each -> isOfMeeting(each.sheet(), each.held()))
                        .toList(),
                List.of(),
                meeting);
    }

    /** Returns the rest. */
    public Unsaved besideMeeting() {
        return new Unsaved(
                rows.stream()
                        .filter(each -> !isOfMeeting(each.row().sheet(), each.held()))
                        .toList(),
                changes.stream()
                        .filter(each -> !isOfMeeting(each.sheet(), each.held()))
                        .toList(),
                texts);
    }

    private boolean isOfMeeting(Sheet sheet, boolean held) {
        return meeting.isPresent() && held && (sheet.equals(Decisions.SHEET) || sheet.equals(StopCriteria.SHEET));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        Stream.of(others)
                .flatMap(List::stream)
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
