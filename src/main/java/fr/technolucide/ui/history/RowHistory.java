package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The history of one row, newest first: a sentence for each step, then a phrase for each cell that it filled or
 * changed.
 *
 * @param title the label of the row, blank when it has none any more
 */
public record RowHistory(String title, List<Line> lines) {

    /** Two values that are longer together stand one under the other, in characters. */
    private static final int ONE_LINE = 80;

    public sealed interface Line {

        String words();

        /**
         * Returns the value that the row can go back to from here; empty where there is none, or nobody may type it.
         */
        default Optional<Earlier> earlier() {
            return Optional.empty();
        }
    }

    /** The heading of a step: who did what, and when. */
    record Heading(String words) implements Line {}

    /** A cell filled or changed by the step above. */
    record Cell(String words, Optional<Earlier> earlier) implements Line {}

    /** The first value that the phrase of a cell says, where the row holds another one now. */
    public record Earlier(Column<?> column, Object value, String words) {}

    public static RowHistory read(Reader reader, Sheet sheet, UUID id, Clock clock) {
        Labels labels = new Labels(reader);
        Optional<Row> row = reader.find(sheet, id);
        List<Line> lines = new ArrayList<>();
        for (Step step : reader.history(id)) {
            for (Step.Entry entry : step.entries()) {
                lines.add(new Heading(heading(step, entry, sheet, clock)));
                lines.addAll(cells(entry, sheet, row, labels));
            }
        }
        return new RowHistory(row.map(labels::of).orElse(""), List.copyOf(lines));
    }

    /** Returns the cells that a step changed; none for a row that was deleted or restored whole. */
    private static List<Cell> cells(Step.Entry entry, Sheet sheet, Optional<Row> row, Labels labels) {
        String after = entry.after();
        if (after == null) {
            return List.of();
        }
        Cells was = entry.before() == null ? Cells.none() : JsonCells.read(sheet, entry.before());
        Cells became = JsonCells.read(sheet, after);
        return sheet.columns().stream()
                .filter(column -> !column.isHidden() && !Objects.equals(was.get(column), became.get(column)))
                .map(column -> cell(column, was.get(column), became.get(column), row, labels))
                .toList();
    }

    private static Cell cell(
            Column<?> column, @Nullable Object was, @Nullable Object became, Optional<Row> row, Labels labels) {
        String name = SchemaLabels.label(column);
        Object first = Objects.requireNonNull(was == null ? became : was);
        String said = said(labels, column, first);
        String words;
        if (was == null) {
            words = Messages.text("ui.history.filled", name, said);
        } else if (became == null) {
            words = Messages.text("ui.history.emptied", name, said);
        } else {
            String then = said(labels, column, became);
            boolean apart = said.length() + then.length() > ONE_LINE;
            words = Messages.text(apart ? "ui.history.replaced.long" : "ui.history.replaced", name, said, then);
        }
        return new Cell(
                words,
                row.filter(now -> !Objects.equals(now.get(column), first)
                                && !now.sheet().lockedIn(now).contains(column))
                        .map(now -> new Earlier(column, first, said)));
    }

    /** A row that is there no more has no label. */
    private static String said(Labels labels, Column<?> column, Object value) {
        String text = labels.text(column, value);
        return text.isBlank() ? Messages.words().missing() : text;
    }

    private static String heading(Step step, Step.Entry entry, Sheet sheet, Clock clock) {
        String who = step.author().isBlank() ? Messages.text("ui.history.someone") : step.author();
        return Messages.text(happened(step, entry), who, SchemaLabels.the(sheet), when(step, clock), step.subject());
    }

    private static String happened(Step step, Step.Entry entry) {
        if (entry.after() == null) {
            return "ui.history.went";
        }
        boolean came = entry.before() == null;
        return switch (step.kind()) {
            case CREATED -> "ui.history.came.created";
            case EXAMPLE -> "ui.history.came.example";
            case RECOVERED -> came ? "ui.history.came.recovered" : "ui.history.changed.recovered";
            case IMPORTED -> came ? "ui.history.came.imported" : "ui.history.changed.imported";
            case EDITED -> came ? "ui.history.came.edited" : "ui.history.changed.edited";
            case EXAMPLE_DISCARDED -> "ui.history.changed.example_discarded";
            case UNDONE -> came ? "ui.history.came.back" : "ui.history.changed.undone";
            case REDONE -> came ? "ui.history.came.back" : "ui.history.changed.redone";
        };
    }

    private static String when(Step step, Clock clock) {
        Words words = Messages.words();
        LocalDateTime moment = LocalDateTime.ofInstant(step.when(), clock.getZone());
        return Messages.text(
                "ui.history.when",
                words.date(moment.toLocalDate(), LocalDate.now(clock)),
                words.clock(moment.toLocalTime()));
    }
}
