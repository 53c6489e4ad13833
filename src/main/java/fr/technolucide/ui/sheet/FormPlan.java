package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the form of a sheet is arranged and what it offers, declared by its screen. Columns that it leaves out follow in
 * its last section, so that a column added to a sheet is never without a field.
 *
 * @param title      names a row at the head of the form
 * @param unlike     columns that a duplicate does not take over
 * @param following  the cells of the row begun by Entrée in the last field; absent when nothing follows
 * @param remedies   what may be done about a finding, by its key
 * @param actions    more of the menu at the head of the form
 * @param advice     offered before a row still in use is deleted
 * @param band       what is said under the title; absent for nothing
 * @param foot       the button at the foot, in the place of « Supprimer », which stays in the menu; absent for none
 */
public record FormPlan(
        List<FormSection> sections,
        RowTitle title,
        Set<Column<?>> unlike,
        Optional<Function<Row, Cells>> following,
        Map<String, Remedy> remedies,
        List<RowAction> actions,
        DeletionAdvice advice,
        Optional<FormBand.Factory> band,
        Optional<RowAction> foot) {

    public static FormPlan of(FormSection... sections) {
        return new FormPlan(
                List.of(sections),
                (row, reader) -> Optional.empty(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                row -> Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A section for each group of the declaration, short fields two by two. */
    public static FormPlan of(Sheet sheet) {
        return of(GroupSections.of(sheet).toArray(FormSection[]::new));
    }

    public FormPlan titled(RowTitle words) {
        return new FormPlan(sections, words, unlike, following, remedies, actions, advice, band, foot);
    }

    public FormPlan unlike(Column<?>... columns) {
        return new FormPlan(sections, title, Set.of(columns), following, remedies, actions, advice, band, foot);
    }

    public FormPlan followedBy(Function<Row, Cells> cells) {
        return new FormPlan(sections, title, unlike, Optional.of(cells), remedies, actions, advice, band, foot);
    }

    public FormPlan remedy(String findingKey, Remedy remedy) {
        Map<String, Remedy> more = new HashMap<>(remedies);
        more.put(findingKey, remedy);
        return new FormPlan(sections, title, unlike, following, Map.copyOf(more), actions, advice, band, foot);
    }

    public FormPlan action(RowAction action) {
        List<RowAction> more = new ArrayList<>(actions);
        more.add(action);
        return new FormPlan(sections, title, unlike, following, remedies, List.copyOf(more), advice, band, foot);
    }

    public FormPlan advised(DeletionAdvice by) {
        return new FormPlan(sections, title, unlike, following, remedies, actions, by, band, foot);
    }

    public FormPlan banded(FormBand.Factory made) {
        return new FormPlan(sections, title, unlike, following, remedies, actions, advice, Optional.of(made), foot);
    }

    public FormPlan footed(RowAction action) {
        return new FormPlan(sections, title, unlike, following, remedies, actions, advice, band, Optional.of(action));
    }

    /** The sheet of its columns, as the catalogue declares it. */
    Sheet sheet() {
        return sections.getFirst().columns().findFirst().orElseThrow().sheet();
    }

    /** The sections for a sheet that may have more columns than the plan knows. */
    List<FormSection> sectionsFor(Sheet sheet) {
        return sectionsFor(sheet, column -> true);
    }

    /** @param more which of the columns that the plan leaves out are in the form */
    List<FormSection> sectionsFor(Sheet sheet, Predicate<Column<?>> more) {
        Set<Column<?>> placed = sections.stream().flatMap(FormSection::columns).collect(Collectors.toUnmodifiableSet());
        List<FormLine> others = sheet.columns().stream()
                .filter(column -> !column.isHidden() && !placed.contains(column) && more.test(column))
                .map(FormLine::of)
                .toList();
        if (others.isEmpty()) {
            return sections;
        }
        List<FormSection> all = new ArrayList<>(sections);
        all.set(all.size() - 1, all.getLast().with(others));
        return all;
    }
}
