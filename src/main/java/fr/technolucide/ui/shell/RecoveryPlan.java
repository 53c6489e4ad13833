package fr.technolucide.ui.shell;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done with what was typed before a crash. Nothing newer in the workbook is replaced: a cell that changed since
 * keeps its value, and what was typed over the earlier one can be copied.
 *
 * @param edits   what is whole, in the order in which it was typed
 * @param lacking new rows that lack something
 * @param left    what no form takes: texts that say nothing yet, changes of a dialog, those that a rule refuses, and
 *     those of cells that changed since
 * @param pending what is asked for again where a person puts it off: not what the workbook has, and each cell that would be
 *     taken over the value that it has now
 * @param words   all of it, a line each
 * @param copied  what is left of it, a line each
 */
record RecoveryPlan(
        List<Edit> edits, List<Unsaved.NewRow> lacking, Unsaved left, Unsaved pending, String words, String copied) {

    static RecoveryPlan of(Unsaved found, Reader reader) {
        return new Maker(reader).plan(found);
    }

    boolean isOnlyLeft() {
        return edits.isEmpty() && lacking.isEmpty();
    }

    private static final class Maker {

        private final Reader reader;
        private final List<Edit> edits = new ArrayList<>();
        private final List<Unsaved.NewRow> lacking = new ArrayList<>();
        private final List<Unsaved.Changed> unmade = new ArrayList<>();
        private final List<Unsaved.NewRow> pendingRows = new ArrayList<>();
        private final List<Unsaved.Changed> pendingChanges = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> copied = new ArrayList<>();
        private final Map<UUID, Row> planned = new HashMap<>();

        Maker(Reader reader) {
            this.reader = reader;
        }

        RecoveryPlan plan(Unsaved found) {
            found.rows().forEach(this::begun);
            found.changes().forEach(this::changed);
            for (Unsaved.Text each : found.texts()) {
                String line = Messages.text(
                        "shell.recovery.line", each.where(), each.text().strip());
                words.add(line);
                copied.add(line);
            }
            return new RecoveryPlan(
                    List.copyOf(edits),
                    List.copyOf(lacking),
                    new Unsaved(List.of(), List.copyOf(unmade), found.texts()),
                    new Unsaved(List.copyOf(pendingRows), List.copyOf(pendingChanges), found.texts()),
                    String.join("\n", words),
                    String.join("\n", copied));
        }

        private void begun(Unsaved.NewRow each) {
            Row row = each.row();
            if (reader.find(row.sheet(), row.id()).isPresent()) {
                return; // it had reached the disk
            }
            pendingRows.add(each);
            words.add(line(
                    Messages.text("shell.recovery.new", Messages.words().capitalised(SchemaLabels.one(row.sheet()))),
                    row.cells(),
                    row));
            if (!each.held() && each.brought().isEmpty() && isWhole(row)) {
                edits.add(Edit.insert(row));
            } else {
                lacking.add(each);
            }
        }

        private void changed(Unsaved.Changed each) {
            Row stored = reader.find(each.sheet(), each.row()).orElse(null);
            if (stored == null) {
                return;
            }
            Row row = planned.getOrDefault(each.row(), stored);
            Cells taken = Cells.none();
            Cells overtaken = Cells.none();
            for (Column<?> column : each.cells().columns()) {
                @Nullable Object typed = each.cells().get(column);
                boolean asBefore = isAsBefore(each.before(), column, stored) || isAsBefore(each.before(), column, row);
                switch (fate(typed, row.get(column), asBefore)) {
                    case TAKEN -> taken = taken.andValue(column, typed);
                    case OVERTAKEN -> overtaken = overtaken.andValue(column, typed);
                    case KNOWN -> {}
                }
            }
            if (!taken.isEmpty()) {
                take(each, row, taken);
            }
            if (!overtaken.isEmpty()) {
                leave(each, overtaken, Messages.text("shell.recovery.overtaken", told(row, overtaken)));
            }
        }

        private void take(Unsaved.Changed each, Row row, Cells taken) {
            if (each.held() || !isWhole(row.with(taken))) {
                leave(each, taken, told(row, taken));
                return;
            }
            words.add(told(row, taken));
            pendingChanges.add(Unsaved.Changed.over(row, taken, false));
            edits.add(Edit.update(row, taken));
            planned.put(each.row(), row.with(taken));
        }

        private void leave(Unsaved.Changed each, Cells cells, String line) {
            words.add(line);
            copied.add(line);
            Unsaved.Changed left = new Unsaved.Changed(each.sheet(), each.row(), cells, each.before(), each.held());
            unmade.add(left);
            pendingChanges.add(left);
        }

        private boolean isWhole(Row row) {
            return Validation.check(row, reader).stream().noneMatch(Finding::isError);
        }

        private String told(Row row, Cells cells) {
            return line(new Labels(reader).of(row), cells, row.with(cells));
        }

        /** « Nouvel essai : Tâche Relire le bail, Durée 1 h ». */
        private String line(String what, Cells cells, Row row) {
            Labels labels = new Labels(reader);
            String told = cells.columns().stream()
                    .filter(column ->
                            !row.isEmpty(column) && !column.isHidden() && !Boolean.FALSE.equals(row.get(column)))
                    .map(column -> Messages.text(
                            "shell.recovery.cell", SchemaLabels.label(column), labels.text(column, row.get(column))))
                    .collect(Collectors.joining(Messages.text("shell.recovery.comma")));
            return Messages.text("shell.recovery.line", what, told);
        }
    }

    private enum Fate {
        /** It goes to the workbook. */
        TAKEN,
        /** The cell changed since in another way. */
        OVERTAKEN,
        /** The workbook has it, or the same text with more at its end. */
        KNOWN
    }

    /** Returns whether a cell is as it was when it was typed over, or that is not known. */
    private static boolean isAsBefore(Cells before, Column<?> column, Row row) {
        return !before.contains(column) || Objects.equals(before.get(column), row.get(column));
    }

    private static Fate fate(@Nullable Object typed, @Nullable Object current, boolean asBefore) {
        if (Objects.equals(typed, current)) {
            return Fate.KNOWN;
        }
        if (asBefore) {
            return Fate.TAKEN;
        }
        if (typed instanceof String text && current instanceof String now) {
            return now.startsWith(text) ? Fate.KNOWN : Fate.OVERTAKEN;
        }
        return Fate.OVERTAKEN;
    }
}
