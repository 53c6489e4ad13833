package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.SourcePreview;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.ImportRequest.NearDoubles;
import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answers given so far about one file. It knows no node, and computes nothing. */
final class ImportState {

    final ImportSource origin;
    final TextOptions options;
    final SourcePreview look;
    private Sheet sheet;
    private @Nullable String table;
    private int header = ImportRequest.FIND_HEADER;
    private final Map<Integer, ColumnChoice> choices = new TreeMap<>();
    private List<String> key = List.of();
    private final Map<String, NameAnswer> names = new LinkedHashMap<>();
    private final Map<Integer, Column<?>> suggested = new TreeMap<>();
    private TypedCells typed = new TypedCells();
    private @Nullable NearDoubles doubles;
    private @Nullable Boolean cross;
    private boolean remembered;

    /** @param likeliest the sheet proposed at first */
    ImportState(
            ImportSource origin,
            TextOptions options,
            SourcePreview look,
            Sheet likeliest,
            Optional<SourcePreview.Known> known) {
        this.origin = origin;
        this.options = options;
        this.look = look;
        this.sheet = likeliest;
        known.ifPresent(found -> {
            table = look.isText() ? null : found.table();
            header = found.headerLine();
            found.mapping().map().forEach(choice -> choices.put(choice.index(), choice.ofRecipe()));
            key = found.mapping().key();
            cross = false; // its columns were mapped as they stand
            remembered = true;
        });
    }

    Sheet sheet() {
        return sheet;
    }

    /** Returns whether the columns are mapped as a person accepted for an earlier file. */
    boolean isRemembered() {
        return remembered;
    }

    List<String> key() {
        return key;
    }

    ImportRequest request() {
        ImportRequest whole = ImportRequest.USUAL
                .withTable(table)
                .withHeader(header)
                .withMap(List.copyOf(choices.values()))
                .withKey(key)
                .withNames(List.copyOf(names.values()))
                .withDoubles(doubles == null ? NearDoubles.REFUSE : doubles)
                .withCross(Boolean.TRUE.equals(cross))
                .withCorrections(typed.corrections(reading(), this::isFilled));
        return look.isOurs() && table == null ? whole : whole.withSheet(sheet.name());
    }

    void take(Sheet wanted) {
        sheet = wanted;
        key = List.of();
        forgetColumns();
    }

    void take(String place) {
        table = place;
        header = ImportRequest.FIND_HEADER;
        forgetColumns();
    }

    /** @param line as an {@link ImportRequest} says it */
    void takeHeader(int line) {
        header = line;
        forgetColumns();
    }

    private void forgetColumns() {
        choices.clear();
        suggested.clear();
        doubles = null;
        cross = null;
        remembered = false;
    }

    /** @param to name of a column, or one of the two words of {@link ColumnChoice} */
    void take(MatchedColumn matched, String to) {
        choices.replaceAll((index, choice) -> to.equals(choice.column()) && !choice.isLeftOut()
                ? new ColumnChoice(index, choice.header(), ColumnChoice.LEAVE_OUT, ColumnHint.NONE)
                : choice);
        choices.put(matched.index(), new ColumnChoice(matched.index(), matched.header(), to, ColumnHint.NONE));
        remembered = false;
    }

    TypedCells.Reading reading() {
        return new TypedCells.Reading(sheet, Optional.ofNullable(table), header, cross());
    }

    /** Returns whether no answer about columns leads elsewhere than where a cell was typed. */
    private boolean isFilled(CellPlace cell) {
        String name = cell.column().name();
        return choices.values().stream()
                .filter(choice -> choice.column() != null)
                .allMatch(choice -> (choice.index() == cell.index()) == name.equals(choice.column()));
    }

    /** Returns what is typed in place of cells of the file. */
    TypedCells typed() {
        return typed;
    }

    /**
     * Goes on with what was typed before the file was read otherwise.
     *
     * @return false where the file changed since: what was typed was for other rows
     */
    boolean goOnWith(ImportState before) {
        boolean same = before.typed.isEmpty()
                || look.source().checksum() == before.look.source().checksum();
        if (same) {
            typed = before.typed;
        }
        return same;
    }

    Unsaved unsaved() {
        return typed.unsaved(origin.name());
    }

    void leaveOut(MatchedColumn matched) {
        take(matched, ColumnChoice.LEAVE_OUT);
    }

    /** Takes every column of a table that does not look like the sheet, as its names say. */
    void takeSuggested(List<MatchedColumn> columns) {
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.suggested();
            if (column != null && matched.isUnlike()) {
                take(matched, column.name());
            }
        }
    }

    /** Returns whether somebody said where a column of the file goes. */
    boolean hasChosen(int index) {
        ColumnChoice choice = choices.get(index);
        return choice != null && choice.column() != null;
    }

    /** Returns what the contents of columns suggest, by their places; what was answered stays, to be answered otherwise. */
    Map<Integer, Column<?>> suggested(List<MatchedColumn> columns) {
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.suggested();
            if (column != null && !matched.isUnlike()) {
                suggested.put(matched.index(), column);
            }
        }
        suggested.keySet().removeIf(index -> index >= columns.size());
        return suggested;
    }

    /** Returns what was said of rows that resemble those of the workbook. */
    Optional<NearDoubles> doubles() {
        return Optional.ofNullable(doubles);
    }

    void takeDoubles(NearDoubles way) {
        doubles = way;
    }

    /** Returns whether a cross table is to be taken as one row a cell; empty while nobody said so. */
    Optional<Boolean> cross() {
        return Optional.ofNullable(cross);
    }

    /** Takes a cross table as one row a cell, or as it stands: its columns are then other ones. */
    void takeCross(boolean taken) {
        forgetColumns();
        cross = taken;
    }

    /** Answers what a column leaves open. */
    void settle(int index, String named, ColumnHint hint) {
        ColumnChoice before = choices.get(index);
        choices.put(
                index,
                before == null
                        ? new ColumnChoice(index, named, null, hint)
                        : new ColumnChoice(index, named, before.column(), hint, before.values(), before.isOfRecipe()));
    }

    void takeKey(List<String> columns) {
        key = List.copyOf(columns);
    }

    void answer(UnknownName newcomer, NameAnswer answer) {
        names.put(place(newcomer), answer);
    }

    Optional<NameAnswer> answer(UnknownName newcomer) {
        return Optional.ofNullable(names.get(place(newcomer)));
    }

    private static String place(UnknownName newcomer) {
        return newcomer.list() + "\n" + newcomer.name();
    }

    /** Returns the columns as they stand now, to be proposed for the next file of this shape. */
    Mapping mapping(List<MatchedColumn> columns) {
        return mapping(columns, false);
    }

    /** Returns the same with the headers, to be written as a recipe. */
    Mapping recipe(List<MatchedColumn> columns) {
        return mapping(columns, true);
    }

    private Mapping mapping(List<MatchedColumn> columns, boolean headers) {
        List<ColumnChoice> map = new ArrayList<>();
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.column();
            String to = column != null ? column.name() : matched.isId() ? ColumnChoice.ID : ColumnChoice.LEAVE_OUT;
            map.add(new ColumnChoice(
                    matched.index(), headers ? matched.header() : "", to, matched.hint(), values(column), false));
        }
        return new Mapping(sheet.name(), map, key);
    }

    /** Returns what the cells of a column of choices stand for; names of people are not kept. */
    private Map<String, String> values(@Nullable Column<?> column) {
        Map<String, String> values = new LinkedHashMap<>();
        if (column != null && column.kind() instanceof Kind.Choice<?> choice) {
            names.values().stream()
                    .filter(answer -> answer.way() == NameAnswer.Way.ATTACH
                            && answer.list().equals(choice.listName()))
                    .forEach(answer -> values.put(answer.name(), answer.to()));
            ColumnChoice before = choices.values().stream()
                    .filter(each -> column.name().equals(each.column()))
                    .findFirst()
                    .orElse(null);
            if (before != null) {
                before.values().forEach(values::putIfAbsent);
            }
        }
        return values;
    }
}
