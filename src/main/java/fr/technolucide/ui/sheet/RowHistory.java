package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one row, in words, one line a cell that changed.
 *
 * @param title the label of the row, blank when it has none any more
 */
record RowHistory(String title, List<Line> lines) {

    /** One cell changed; when, who and what are blank but on the first line of a step. */
    record Line(String when, String who, String what, String column, String before, String after) {}

    static RowHistory read(Reader reader, Sheet sheet, UUID id, Clock clock) {
        Labels labels = new Labels(reader);
        String title = reader.find(sheet, id).map(labels::of).orElse("");
        List<Line> lines = new ArrayList<>();
        for (Step step : reader.history(id)) {
            for (Step.Entry entry : step.entries()) {
                lines.addAll(lines(step, entry, sheet, labels, clock));
            }
        }
        return new RowHistory(title, lines);
    }

    private static List<Line> lines(Step step, Step.Entry entry, Sheet sheet, Labels labels, Clock clock) {
        Cells before = cells(sheet, entry.before());
        Cells after = cells(sheet, entry.after());
        Set<Column<?>> columns = new LinkedHashSet<>(sheet.columns());
        columns.removeIf(column -> column.isHidden() || (before.get(column) == null && after.get(column) == null));
        List<Line> lines = new ArrayList<>();
        String when = when(step, clock);
        String who = step.author().isBlank() ? Messages.text("ui.history.someone") : step.author();
        String what = what(step, entry);
        if (columns.isEmpty()) {
            lines.add(new Line(when, who, what, "", "", ""));
        }
        for (Column<?> column : columns) {
            boolean first = lines.isEmpty();
            lines.add(new Line(
                    first ? when : "",
                    first ? who : "",
                    first ? what : "",
                    Names.label(column),
                    entry.before() == null ? "" : labels.text(column, before.get(column)),
                    entry.after() == null ? "" : labels.text(column, after.get(column))));
        }
        return lines;
    }

    private static Cells cells(Sheet sheet, @Nullable String json) {
        return json == null ? Cells.none() : JsonCells.read(sheet, json);
    }

    private static String when(Step step, Clock clock) {
        Words words = Messages.words();
        LocalDateTime moment = LocalDateTime.ofInstant(step.when(), clock.getZone());
        return Messages.text(
                "ui.history.when", words.numericDate(moment.toLocalDate()), words.clock(moment.toLocalTime()));
    }

    private static String what(Step step, Step.Entry entry) {
        return switch (step.kind()) {
            case CREATED -> Messages.text("ui.history.with_program");
            case EXAMPLE -> Messages.text("ui.step.example");
            case EXAMPLE_DISCARDED -> Messages.text("ui.step.example_discarded");
            case IMPORTED -> Messages.text("ui.history.imported");
            case UNDONE -> Messages.text("ui.history.undone");
            case REDONE -> Messages.text("ui.history.redone");
            case EDITED -> {
                if (entry.before() == null) {
                    yield Messages.text("ui.history.added");
                }
                yield Messages.text(entry.after() == null ? "ui.history.deleted" : "ui.history.changed");
            }
        };
    }
}
