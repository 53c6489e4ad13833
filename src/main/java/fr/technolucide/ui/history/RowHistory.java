package fr.technolucide.ui.history;

import static fr.technolucide.ui.history.MarkedText.sentence;
import static fr.technolucide.ui.history.MarkedText.strong;

import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Step.Entry;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history of one row, newest first: a sentence for each cell that a step filled or changed, and one for each step
 * that made the row or removed it.
 *
 * @param name  of the row
 * @param about tells more of the row; blank where its name does
 */
public record RowHistory(String name, String about, List<Line> lines) {

    /** The most values said of a row that was made, in its sentence. */
    private static final int MOST_BEGUN = 5;

    /**
     * A sentence of the history.
     *
     * @param goesOn      whether it is about the same step as the line before it
     * @param text        the words added and removed, where values are long; empty elsewhere
     * @param consequence what came of it; empty where nothing is known to
     * @param earlier     the value that the row can go back to from here; absent where there is none, or nobody may type it
     * @param begun       the values that the row began with, for the step that made it
     */
    public record Line(
            LocalDateTime when,
            boolean goesOn,
            MarkedText said,
            MarkedText text,
            String consequence,
            Optional<Earlier> earlier,
            List<Line> begun) {

        private PrintedList.History.Change printed() {
            String came = begun.isEmpty() ? consequence : ""; // its values follow
            return new PrintedList.History.Change(when, goesOn, said.runs(), text.runs(), came);
        }

        /** Returns the sentence and what follows it, in plain words. */
        public String words() {
            StringBuilder words = new StringBuilder(said.words());
            if (!text.isEmpty()) {
                words.append(' ').append(text.words());
            }
            return consequence.isEmpty()
                    ? words.toString()
                    : words.append(' ').append(consequence).toString();
        }
    }

    /**
     * A value that the row held, where it holds another one now.
     *
     * @param value empty when the cell was
     * @param verb  says what going back to it does: « Revenir à 3 »
     */
    public record Earlier(Column<?> column, Optional<Object> value, String verb) {}

    /** @param name of the row, as its form is headed; blank for its title */
    public static RowHistory read(Reader reader, Sheet sheet, UUID id, String name, Clock clock) {
        Optional<Row> row = reader.find(sheet, id);
        Labels labels = new Labels(reader);
        List<Line> lines = new Telling(sheet, id, row, reader, labels, clock).lines(reader.history(id));
        String label = row.map(labels::of).orElse("");
        String title = row.map(labels::title).orElse("");
        boolean named = !name.isBlank() && !name.equals(label);
        return new RowHistory(named ? name : title, named ? title : "", lines);
    }

    /** Returns the name of the row and the count of its changes. */
    public String title() {
        int changes =
                (int) lines.stream().filter(line -> line.begun().isEmpty()).count();
        return Messages.text("ui.history.title", name, changes, Messages.words().inLetters(changes));
    }

    /** Returns it as it is printed, with the values that the row began with. */
    public PrintedList.History printed() {
        return new PrintedList.History(
                Messages.text("ui.history.file", name),
                title(),
                about,
                lines.stream()
                        .flatMap(line -> Stream.concat(Stream.of(line), line.begun().stream()))
                        .map(Line::printed)
                        .toList());
    }

    /** Goes back over the steps. */
    private record Telling(
            Sheet sheet,
            UUID id,
            Optional<Row> row,
            Reader reader,
            Labels labels,
            Clock clock,
            StepConsequences consequences) {

        Telling(Sheet sheet, UUID id, Optional<Row> row, Reader reader, Labels labels, Clock clock) {
            this(sheet, id, row, reader, labels, clock, new StepConsequences(reader, labels, row));
        }

        List<Line> lines(List<Step> steps) {
            List<Line> lines = new ArrayList<>();
            for (Step step : steps) {
                List<Line> told = new ArrayList<>();
                for (Entry entry : step.entries().reversed()) {
                    told.addAll(lines(step, entry));
                }
                for (Line line : told) {
                    boolean goesOn = line != told.getFirst();
                    lines.add(new Line(
                            line.when(),
                            goesOn,
                            line.said(),
                            line.text(),
                            line.consequence(),
                            line.earlier(),
                            line.begun()));
                }
            }
            return List.copyOf(lines);
        }

        private List<Line> lines(Step step, Entry entry) {
            LocalDateTime when = LocalDateTime.ofInstant(step.when(), clock.getZone());
            Cells was = cells(entry.before());
            Cells became = cells(entry.after());
            if (entry.after() == null) {
                consequences.begin(whole(was));
                MarkedText said = sentence("ui.history.went", author(step), SchemaLabels.the(sheet));
                return List.of(new Line(when, false, said, MarkedText.NONE, "", Optional.empty(), List.of()));
            }
            if (entry.before() == null) {
                return List.of(made(step, when, became));
            }
            String consequence = consequences.of(was, became, when.toLocalDate());
            List<Column<?>> changed = StepValue.changed(sheet, was, became);
            List<Line> lines = new ArrayList<>();
            for (Column<?> column : changed) {
                CellChange change = change(column, was.get(column), became.get(column));
                lines.add(new Line(
                        when,
                        false,
                        change.said(who(step)),
                        change.text(),
                        column == changed.getLast() ? consequence : "",
                        earlier(column, was.get(column), change.back()),
                        List.of()));
            }
            return lines;
        }

        private Line made(Step step, LocalDateTime when, Cells cells) {
            List<Column<?>> filled = sheet.stored().stream()
                    .<Column<?>>map(column -> column)
                    .filter(column -> !column.isHidden() && cells.get(column) != null)
                    .toList();
            List<Line> begun = new ArrayList<>();
            List<String> brief = new ArrayList<>();
            for (Column<?> column : filled) {
                CellChange change = change(column, null, cells.get(column));
                begun.add(new Line(
                        when,
                        true,
                        change.begun(),
                        MarkedText.NONE,
                        "",
                        earlier(column, cells.get(column), change.back(cells.get(column))),
                        List.of()));
                if (!column.isInTitle()
                        && brief.size() < MOST_BEGUN
                        && !change.brief().isEmpty()) {
                    brief.add(change.brief());
                }
            }
            String title = labels.title(whole(cells));
            MarkedText said = sentence(
                    came(step),
                    author(step),
                    SchemaLabels.the(sheet),
                    strong(title.isEmpty() ? Messages.words().missing() : unended(title)),
                    step.subject());
            return new Line(
                    when,
                    false,
                    said,
                    MarkedText.NONE,
                    String.join(Messages.text("ui.history.between"), brief),
                    Optional.empty(),
                    List.copyOf(begun));
        }

        /** « 24 nov » before the full stop of its sentence. */
        private static String unended(String title) {
            return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        }

        private CellChange change(Column<?> column, @Nullable Object was, @Nullable Object became) {
            return new CellChange(column, was, became, labels, reader.today());
        }

        private Optional<Earlier> earlier(Column<?> column, @Nullable Object value, String verb) {
            return row.filter(now -> !Objects.equals(now.get(column), value)
                            && !now.sheet().lockedIn(now).contains(column)
                            && (value != null || !column.isRequired()))
                    .map(now -> new Earlier(column, Optional.ofNullable(value), verb));
        }

        private Cells cells(@Nullable String json) {
            return json == null ? Cells.none() : JsonCells.read(sheet, json);
        }

        private Row whole(Cells cells) {
            return Row.of(sheet, id, reader.today()).with(cells);
        }

        private static String author(Step step) {
            return step.author().isBlank() ? Messages.text("ui.history.someone") : step.author();
        }

        /** Who changed a cell, and how, to be followed by a verb. */
        private static String who(Step step) {
            return switch (step.kind()) {
                case EDITED -> author(step);
                case IMPORTED -> Messages.text("ui.history.by.imported", author(step), step.subject());
                case UNDONE -> Messages.text("ui.history.by.undone", author(step));
                case REDONE -> Messages.text("ui.history.by.redone", author(step));
                case EXAMPLE_DISCARDED -> Messages.text("ui.history.by.example_discarded", author(step));
                case RECOVERED -> Messages.text("ui.history.by.recovered");
                case CREATED -> Messages.text("ui.history.by.created");
                case EXAMPLE -> Messages.text("ui.history.by.example");
            };
        }

        private static String came(Step step) {
            return switch (step.kind()) {
                case CREATED -> "ui.history.came.created";
                case EXAMPLE -> "ui.history.came.example";
                case RECOVERED -> "ui.history.came.recovered";
                case IMPORTED -> "ui.history.came.imported";
                case EDITED, EXAMPLE_DISCARDED -> "ui.history.came.edited";
                case UNDONE, REDONE -> "ui.history.came.back";
            };
        }
    }
}
