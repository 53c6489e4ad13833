package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.workbook.Column;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the columns of one table go and how their cells read, as far as somebody said so; by their places in the file, from 0. */
final class ColumnChoices {

    private final Map<Integer, ColumnChoice> choices = new TreeMap<>();
    private final Map<Integer, Column<?>> suggested = new TreeMap<>();

    /** Takes the columns as a person accepted them for an earlier file of this shape. */
    void remember(Mapping known) {
        known.map().forEach(choice -> choices.put(choice.index(), choice.ofRecipe()));
    }

    void forget() {
        choices.clear();
        suggested.clear();
    }

    Collection<ColumnChoice> all() {
        return choices.values();
    }

    /** @param to name of a column, which no other one fills any more, or one of the two words of {@link ColumnChoice} */
    void take(MatchedColumn matched, String to) {
        choices.replaceAll((index, choice) -> to.equals(choice.column()) && !choice.isLeftOut()
                ? new ColumnChoice(index, choice.header(), ColumnChoice.LEAVE_OUT, ColumnHint.NONE)
                : choice);
        choices.put(matched.index(), new ColumnChoice(matched.index(), matched.header(), to, ColumnHint.NONE));
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

    /** Answers what a column leaves open. */
    void settle(int index, String named, ColumnHint hint) {
        ColumnChoice before = choices.get(index);
        choices.put(
                index,
                before == null
                        ? new ColumnChoice(index, named, null, hint)
                        : new ColumnChoice(index, named, before.column(), hint, before.values(), before.isOfRecipe()));
    }

    /** Returns whether somebody said where a column of the file goes. */
    boolean hasChosen(int index) {
        ColumnChoice choice = choices.get(index);
        return choice != null && choice.column() != null;
    }

    /** Returns whether no answer leads elsewhere than where a cell was typed. */
    boolean leadTo(CellPlace cell) {
        String name = cell.column().name();
        return choices.values().stream()
                .filter(choice -> choice.column() != null)
                .allMatch(choice -> (choice.index() == cell.index()) == name.equals(choice.column()));
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

    /** Returns what cells of a column stand for, as an earlier answer or a recipe has it. */
    Map<String, String> values(@Nullable Column<?> column) {
        return Optional.<Column<?>>ofNullable(column)
                .flatMap(found -> choices.values().stream()
                        .filter(each -> found.name().equals(each.column()))
                        .findFirst())
                .map(ColumnChoice::values)
                .orElseGet(LinkedHashMap::new);
    }
}
