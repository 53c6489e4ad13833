package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.SourcePreview;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.workbook.Column;
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
    final SourcePreview look;
    private Sheet sheet;
    private @Nullable String table;
    private int header = ImportRequest.FIND_HEADER;
    private final Map<Integer, ColumnChoice> choices = new TreeMap<>();
    private List<String> key = List.of();
    private final Map<String, NameAnswer> names = new LinkedHashMap<>();
    private boolean remembered;

    /** @param likeliest the sheet proposed at first */
    ImportState(ImportSource origin, SourcePreview look, Sheet likeliest, Optional<SourcePreview.Known> known) {
        this.origin = origin;
        this.look = look;
        this.sheet = likeliest;
        known.ifPresent(found -> {
            table = look.isText() ? null : found.table();
            header = found.headerLine();
            found.mapping().map().forEach(choice -> choices.put(choice.index(), choice));
            key = found.mapping().key();
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
                .withNames(List.copyOf(names.values()));
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

    /** Answers what a column leaves open. */
    void settle(int index, String named, ColumnHint hint) {
        ColumnChoice before = choices.get(index);
        choices.put(index, new ColumnChoice(index, named, before == null ? null : before.column(), hint));
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
        List<ColumnChoice> map = new ArrayList<>();
        for (MatchedColumn matched : columns) {
            Column<?> column = matched.column();
            String to = column != null ? column.name() : matched.isId() ? ColumnChoice.ID : ColumnChoice.LEAVE_OUT;
            map.add(new ColumnChoice(matched.index(), "", to, matched.hint()));
        }
        return new Mapping(sheet.name(), map, key);
    }
}
