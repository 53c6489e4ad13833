package fr.technolucide.ui.editor;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row as the form needs it, made off the UI thread.
 *
 * @param rows     of the workbook for which it stands, where several are shown as one; else itself
 * @param whole    the row with every derived value
 * @param title    its label; blank for a new row
 * @param heading  how its form is headed
 * @param computed the words of its derived cells
 * @param locked   columns that nobody may type in
 * @param findings what validation says of the row as it stands
 */
public record FormRow(
        Row row,
        List<Row> rows,
        Row whole,
        String title,
        String heading,
        Map<Column<?>, String> computed,
        Set<Column<?>> locked,
        List<Finding> findings) {

    /** @param stored at least one row */
    static FormRow of(List<Row> stored, Reader reader, RowTitle titles) {
        List<Row> whole = reader.complete(stored, stored.getFirst().sheet().derived());
        return stored.size() == 1
                ? made(whole.getFirst(), stored.getFirst(), reader, titles)
                : several(stored, common(whole), reader);
    }

    /** Makes one row of the values that the rows have in common; a finding about one of them is not shown for all. */
    private static FormRow several(List<Row> stored, Row whole, Reader reader) {
        String title = SchemaLabels.count(whole.sheet(), stored.size());
        Set<Column<?>> locked = stored.stream()
                .flatMap(row -> row.sheet().lockedIn(row).stream())
                .collect(Collectors.toUnmodifiableSet());
        Map<Column<?>, String> words = computed(whole, new Labels(reader));
        return new FormRow(common(stored), stored, whole, title, title, words, locked, List.of());
    }

    private static Row common(List<Row> rows) {
        Row first = rows.getFirst();
        Row common = first;
        for (Column<?> column : first.sheet().columns()) {
            if (rows.stream().anyMatch(row -> !Objects.equals(row.get(column), first.get(column)))) {
                common = common.withValue(column, null);
            }
        }
        return common;
    }

    /** Returns a row that is not in the workbook yet: what is computed over other rows has no value for it. */
    static FormRow draft(Row draft, Reader reader, RowTitle titles) {
        Row row = draft;
        for (Column<?> column : draft.sheet().derived()) {
            row = isOverRows(column) ? row.withValue(column, null) : row;
        }
        return made(row, draft, reader, titles);
    }

    /** Returns a row of which nothing is known yet but what stands in it. */
    public static FormRow unread(Row row) {
        return new FormRow(row, List.of(row), row, "", "", Map.of(), row.sheet().lockedIn(row), List.of());
    }

    /** Returns the same with what was typed in the row since it was read. */
    public FormRow typed(Row since) {
        return new FormRow(since, rows, whole, title, heading, computed, locked, findings);
    }

    /** Returns the same with more to say of it. */
    FormRow and(List<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new FormRow(row, rows, whole, title, heading, computed, locked, List.copyOf(all));
    }

    /** Returns whether nothing prevents it from being written. */
    boolean isWhole() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Returns a sentence that names the required cells that are empty; empty when there are none. */
    String missing() {
        List<String> names = findings.stream()
                .filter(Finding::isError)
                .map(Finding::column)
                .filter(Objects::nonNull)
                .filter(row::isEmpty)
                .distinct()
                .map(SchemaLabels::label)
                .toList();
        return names.isEmpty()
                ? ""
                : Messages.text("ui.form.missing", Messages.words().list(names));
    }

    private static boolean isOverRows(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _);
    }

    private static FormRow made(Row row, Row stored, Reader reader, RowTitle titles) {
        Labels labels = new Labels(reader);
        String label = labels.of(row);
        return new FormRow(
                stored,
                List.of(stored),
                row,
                label,
                titles.of(row, reader).orElse(label),
                computed(row, labels),
                row.sheet().lockedIn(row),
                Validation.check(stored, reader));
    }

    private static Map<Column<?>, String> computed(Row whole, Labels labels) {
        Map<Column<?>, String> computed = new HashMap<>();
        whole.sheet().derived().forEach(column -> computed.put(column, labels.text(column, whole.get(column))));
        return computed;
    }

    /** Returns the words of the cells that derive from the row alone; called while a cell of it is being typed. */
    static Map<Column<?>, String> foreseen(Row row, Reader reader) {
        Labels labels = new Labels(reader);
        Map<Column<?>, String> words = new HashMap<>();
        row.sheet().derived().stream()
                .filter(column -> !isOverRows(column))
                .forEach(column -> words.put(column, labels.text(column, row.get(column))));
        return words;
    }

    /**
     * Returns the change that writes it as a new row.
     *
     * @param brought new rows of other sheets by the column that refers to each; those that it refers to no more are left
     */
    ChangeSet insertion(Map<Column<?>, Row> brought) {
        List<Edit> edits = new ArrayList<>();
        brought.forEach((column, newcomer) -> {
            if (Objects.equals(row.get(column), newcomer.id())) {
                edits.add(Edit.insert(newcomer));
            }
        });
        edits.add(Edit.insert(row));
        return new ChangeSet(StepKind.EDITED, title, edits);
    }
}
