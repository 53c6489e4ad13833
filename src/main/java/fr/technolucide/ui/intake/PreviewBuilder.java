package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.CellCorrection;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportReport.Rejection;
import fr.technolucide.exchange.intake.plan.ImportReport.Taken;
import fr.technolucide.exchange.intake.plan.PlanWords;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.CheckLine.Fate;
import fr.technolucide.ui.intake.Preview.Cell;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.State;
import fr.technolucide.ui.intake.Preview.Title;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the preview of a table from what is planned with it. */
final class PreviewBuilder {

    private static final int FIRST_ROWS = 3;
    private static final int FIRST_COLUMNS = 6;

    /** Where more rows are refused, it is a column that is wrong, or the file is better mended in a spreadsheet. */
    private static final int MOST_WRONG = 50;

    private final ImportReport report;
    private final TablePreview look;
    private final PlanWords words;
    private final boolean isForeign;
    private final Map<Integer, Map<String, Object>> corrections = new HashMap<>();
    private final Map<Column<?>, Integer> places = new HashMap<>();
    private final Map<Column<?>, ColumnQuestion> open = new HashMap<>();
    private final List<Title> titles;

    private PreviewBuilder(Reader reader, ImportPlan plan, TablePreview look, List<CellCorrection> corrections) {
        this.report = plan.report();
        this.look = look;
        this.words = new PlanWords(reader, plan);
        this.isForeign = report.tables().stream().noneMatch(ImportReport.Table::isOurs);
        corrections.forEach(cell -> this.corrections
                .computeIfAbsent(cell.row(), _ -> new HashMap<>())
                .put(cell.column(), cell.value()));
        for (MatchedColumn matched : MappingTable.columns(report)) {
            Column<?> column = matched.column();
            if (column != null) {
                places.put(column, matched.index());
            }
        }
        report.questions().stream()
                .filter(ColumnQuestion::isOpen)
                .forEach(question -> open.put(question.column(), question));
        this.titles = titles();
    }

    /** Returns the preview of a table; a workbook of ours has many, and is imported as it was exported. */
    static Preview of(Reader reader, ImportPlan plan, TablePreview look, List<CellCorrection> corrections) {
        return new PreviewBuilder(reader, plan, look, corrections).preview();
    }

    private Preview preview() {
        Set<Integer> shown = shown();
        List<Line> lines = Stream.concat(
                        report.taken().stream()
                                .filter(row -> shown.contains(row.place()))
                                .map(this::taken),
                        report.rejected().stream()
                                .filter(row -> shown.contains(row.place()))
                                .map(this::refused))
                .sorted(Comparator.comparingInt(Line::place))
                .toList();
        return new Preview(titles, lines, report.read(), report.rejected().size(), (int)
                report.rejected().stream().filter(this::isWrong).count());
    }

    /** Returns whether a row is refused for a cell that a person may type anew. */
    private boolean isWrong(Rejection row) {
        Column<?> column = row.column();
        return isForeign
                && column != null
                && column.isStored()
                && !column.isSetByProgram()
                && (row.doubt() == null || !open.containsKey(column));
    }

    /** Returns the places of the first rows, and of those that are wrong or were. */
    private Set<Integer> shown() {
        Set<Integer> shown = new TreeSet<>(corrections.keySet());
        Stream.concat(
                        report.taken().stream().limit(FIRST_ROWS).map(Taken::place),
                        report.rejected().stream().limit(FIRST_ROWS).map(Rejection::place))
                .sorted()
                .limit(FIRST_ROWS)
                .forEach(shown::add);
        report.rejected().stream()
                .filter(this::isWrong)
                .limit(MOST_WRONG)
                .map(Rejection::place)
                .forEach(shown::add);
        return shown;
    }

    private List<Title> titles() {
        Set<Column<?>> kept = new LinkedHashSet<>();
        report.rejected().stream()
                .filter(this::isWrong)
                .limit(MOST_WRONG)
                .<Column<?>>map(row -> Objects.requireNonNull(row.column()))
                .forEach(kept::add);
        for (ImportReport.Table table : corrections.isEmpty() ? List.<ImportReport.Table>of() : report.tables()) {
            corrections
                    .values()
                    .forEach(cells -> cells.keySet()
                            .forEach(name -> kept.add(table.sheet().column(name))));
        }
        Set<Column<?>> columns = new LinkedHashSet<>();
        MappingTable.columns(report).stream()
                .flatMap(matched -> Optional.<Column<?>>ofNullable(matched.column()).stream())
                .sorted(Comparator.comparing(column -> !column.isInTable()))
                .limit(FIRST_COLUMNS)
                .forEach(columns::add);
        columns.addAll(kept);
        List<Title> all = new ArrayList<>();
        columns.forEach(column -> all.add(new Title(
                column,
                places.getOrDefault(column, -1),
                SchemaLabels.label(column),
                isFigure(column.kind()),
                kept.contains(column))));
        return all;
    }

    private Line taken(Taken taken) {
        String remark = switch (taken.fate()) {
            case IMPORTED ->
                Messages.text(
                        taken.corrected().isEmpty()
                                ? "intake.assistant.preview.ready"
                                : "intake.assistant.preview.corrected");
            case UPDATED -> Fate.UPDATED.word();
            case UNCHANGED -> Fate.UNCHANGED.word();
        };
        return line(taken.line(), taken.place(), null, column -> words.value(taken.row(), column), remark);
    }

    private Line refused(Rejection row) {
        return line(row.line(), row.place(), row, column -> written(row.place(), column), row.reason());
    }

    private Line line(
            int number, int place, @Nullable Rejection refused, Function<Column<?>, String> read, String remark) {
        Optional<Column<?>> wrong = Optional.ofNullable(refused)
                .filter(this::isWrong)
                .flatMap(row -> Optional.<Column<?>>ofNullable(row.column()));
        int waits = -1;
        List<Cell> cells = new ArrayList<>();
        for (Title title : titles) {
            Column<?> column = title.column();
            Object value = corrections.getOrDefault(place, Map.of()).get(column.name());
            ColumnQuestion question = open.get(column);
            String written = written(place, column);
            if (value != null || wrong.filter(column::equals).isPresent()) {
                String whole = whole(place, column);
                cells.add(new Cell(State.TYPED, value == null ? whole : words.text(column, value), whole, value));
            } else if (question != null && question.doubtful().contains(written)) {
                cells.add(
                        new Cell(State.ASKED, Messages.text("intake.assistant.preview.asked", written), written, null));
                waits = wrong.isPresent() ? waits : question.index(); // why a cell is wrong is told first
            } else {
                cells.add(new Cell(State.READ, read.apply(column), written, null));
            }
        }
        return new Line(number, place, cells, refused != null, remark, waits);
    }

    /** Returns a cell as the file has it, short enough to be quoted; empty where it has no such column. */
    private String written(int place, Column<?> column) {
        Integer index = places.get(column);
        return index == null ? "" : look.cell(place, index);
    }

    /** Returns the same, whole: it is what is typed in. */
    private String whole(int place, Column<?> column) {
        Integer index = places.get(column);
        return index == null ? "" : look.text(place, index).strip();
    }

    private static boolean isFigure(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Text _, Kind.LongText _, Kind.Date _, Kind.Choice<?> _, Kind.Flag _, Kind.Reference _ -> false;
            case Kind.References _, Kind.Derived<?> _ -> false;
        };
    }
}
