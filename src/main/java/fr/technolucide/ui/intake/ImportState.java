package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.SourcePreview;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MatchReason;
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
import org.jspecify.annotations.Nullable;

/** The answers given so far about one file. It knows no node, and computes nothing. */
final class ImportState {

    final ImportSource origin;
    final TextOptions options;
    final SourcePreview look;
    private Sheet sheet;
    private @Nullable String table;
    private int header = ImportRequest.FIND_HEADER;
    private final ColumnChoices columns = new ColumnChoices();
    private List<String> key = List.of();
    private final Map<String, NameAnswer> names = new LinkedHashMap<>();
    private TypedCells typed = new TypedCells();
    private @Nullable NearDoubles doubles;
    private @Nullable Boolean cross;

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
            table = look.isOneTable() ? null : found.table();
            header = found.headerLine();
            columns.remember(found.mapping());
            key = found.mapping().key();
            cross = false; // its columns were mapped as they stand
        });
    }

    Sheet sheet() {
        return sheet;
    }

    /** Returns where the columns of the table go. */
    ColumnChoices columns() {
        return columns;
    }

    List<String> key() {
        return key;
    }

    ImportRequest request() {
        ImportRequest whole = ImportRequest.USUAL
                .withTable(table)
                .withHeader(header)
                .withMap(List.copyOf(columns.all()))
                .withKey(key)
                .withNames(List.copyOf(names.values()))
                .withDoubles(doubles == null ? NearDoubles.REFUSE : doubles)
                .withCross(Boolean.TRUE.equals(cross))
                .withCorrections(typed.corrections(reading(), columns::leadTo));
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
        columns.forget();
        doubles = null;
        cross = null;
    }

    TypedCells.Reading reading() {
        return new TypedCells.Reading(sheet, Optional.ofNullable(table), header, cross());
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
    Mapping mapping(List<MatchedColumn> matched) {
        return mapping(matched, false);
    }

    /** Returns the same with the headers, to be written as a recipe. */
    Mapping recipe(List<MatchedColumn> matched) {
        return mapping(matched, true);
    }

    private Mapping mapping(List<MatchedColumn> all, boolean headers) {
        List<ColumnChoice> map = new ArrayList<>();
        for (MatchedColumn matched : all) {
            Column<?> column = matched.column();
            @Nullable String to = column != null ? column.name() : matched.isId() ? ColumnChoice.ID : left(matched);
            map.add(new ColumnChoice(
                    matched.index(), headers ? matched.header() : "", to, matched.hint(), values(column), false));
        }
        return new Mapping(sheet.name(), map, key);
    }

    /** Returns that a column is left out; of one that is joined to another nothing is said, so that it is joined again. */
    private static @Nullable String left(MatchedColumn matched) {
        return matched.reason() == MatchReason.JOINED ? null : ColumnChoice.LEAVE_OUT;
    }

    /** Returns what the cells of a column of choices stand for; names of people are not kept. */
    private Map<String, String> values(@Nullable Column<?> column) {
        Map<String, String> values = new LinkedHashMap<>();
        if (column != null && column.kind() instanceof Kind.Choice<?> choice) {
            names.values().stream()
                    .filter(answer -> answer.way() == NameAnswer.Way.ATTACH
                            && answer.list().equals(choice.listName()))
                    .forEach(answer -> values.put(answer.name(), answer.to()));
            columns.values(column).forEach(values::putIfAbsent);
        }
        return values;
    }
}
