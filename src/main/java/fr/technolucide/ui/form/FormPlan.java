package fr.technolucide.ui.form;

import fr.technolucide.ui.editor.RowPlan;
import fr.technolucide.ui.editor.RowTitle;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declaration, by a screen, of how the form of a sheet is arranged and what it offers. Columns that it leaves out
 * follow in its last section, so that a column added to a sheet is never without a field.
 */
public final class FormPlan {

    private final List<FormSection> sections;
    private RowPlan row = RowPlan.NONE;
    private Set<Column<?>> given = Set.of();
    private Optional<Function<Row, Cells>> following = Optional.empty();
    private Map<String, QuickFix> remedies = Map.of();
    private List<RowAction> actions = List.of();
    private DeletionAdvice advice = row -> Optional.empty();
    private Optional<FormBand.Factory> band = Optional.empty();
    private Optional<RowAction> foot = Optional.empty();

    private FormPlan(List<FormSection> sections) {
        this.sections = sections;
    }

    private FormPlan(FormPlan plan) {
        this(plan.sections);
        this.row = plan.row;
        this.given = plan.given;
        this.following = plan.following;
        this.remedies = plan.remedies;
        this.actions = plan.actions;
        this.advice = plan.advice;
        this.band = plan.band;
        this.foot = plan.foot;
    }

    public static FormPlan of(FormSection... sections) {
        return new FormPlan(List.of(sections));
    }

    /** Returns a section for each group of the declaration, short fields two by two. */
    public static FormPlan of(Sheet sheet) {
        return of(GroupSections.of(sheet).toArray(FormSection[]::new));
    }

    private FormPlan with(Consumer<FormPlan> change) {
        FormPlan plan = new FormPlan(this);
        change.accept(plan);
        return plan;
    }

    /** @param words name a row at the head of the form */
    public FormPlan titled(RowTitle words) {
        return with(plan -> plan.row = plan.row.titled(words));
    }

    /** @param columns that a duplicate does not take over */
    public FormPlan unlike(Column<?>... columns) {
        return with(plan -> plan.row = plan.row.unlike(Set.of(columns)));
    }

    /** @param columns without a field: whoever shows the form says what they hold */
    public FormPlan given(Column<?>... columns) {
        return with(plan -> plan.given = Set.of(columns));
    }

    /** @param cells of the row begun by Entrée in the last field */
    public FormPlan followedBy(Function<Row, Cells> cells) {
        return with(plan -> plan.following = Optional.of(cells));
    }

    /** @param remedy what may be done about a finding */
    public FormPlan remedy(String findingKey, QuickFix remedy) {
        Map<String, QuickFix> more = new HashMap<>(remedies);
        more.put(findingKey, remedy);
        return with(plan -> plan.remedies = Map.copyOf(more));
    }

    /** @param findings what the form asks of a row beyond the rules of its sheet */
    public FormPlan checked(Function<Row, List<Finding>> findings) {
        return with(plan -> plan.row = plan.row.checked(findings));
    }

    /** @param action one more of the menu at the head of the form */
    public FormPlan action(RowAction action) {
        List<RowAction> more = new ArrayList<>(actions);
        more.add(action);
        return with(plan -> plan.actions = List.copyOf(more));
    }

    /** @param by what is offered before a row still in use is deleted */
    public FormPlan advised(DeletionAdvice by) {
        return with(plan -> plan.advice = by);
    }

    /** @param made says more under the title */
    public FormPlan banded(FormBand.Factory made) {
        return with(plan -> plan.band = Optional.of(made));
    }

    /** @param action the button at the foot, in the place of « Supprimer », which stays in the menu */
    public FormPlan footed(RowAction action) {
        return with(plan -> plan.foot = Optional.of(action));
    }

    List<FormSection> sections() {
        return sections;
    }

    /** Returns what the editor of the row needs to know. */
    public RowPlan row() {
        return row;
    }

    Set<Column<?>> given() {
        return given;
    }

    Optional<Function<Row, Cells>> following() {
        return following;
    }

    Map<String, QuickFix> remedies() {
        return remedies;
    }

    List<RowAction> actions() {
        return actions;
    }

    /** Returns what is offered before a row still in use is deleted. */
    public DeletionAdvice advice() {
        return advice;
    }

    Optional<FormBand.Factory> band() {
        return band;
    }

    Optional<RowAction> foot() {
        return foot;
    }

    /** Returns the sheet of its columns, as the catalogue declares it. */
    public Sheet sheet() {
        return sections.getFirst().columns().findFirst().orElseThrow().sheet();
    }

    /** Returns the sections for a sheet that may have more columns than the plan knows. */
    public List<FormSection> sectionsFor(Sheet sheet) {
        return sectionsFor(sheet, column -> true);
    }

    /** @param more which of the columns that the plan leaves out are in the form */
    public List<FormSection> sectionsFor(Sheet sheet, Predicate<Column<?>> more) {
        List<FormLine> others = others(sheet).filter(more).map(FormLine::of).toList();
        if (others.isEmpty()) {
            return sections;
        }
        List<FormSection> all = new ArrayList<>(sections);
        all.set(all.size() - 1, all.getLast().with(others));
        return all;
    }

    /** Returns what a sheet has beyond this plan, such as a column that no screen knows. */
    public Stream<Column<?>> others(Sheet sheet) {
        Set<Column<?>> placed = sections.stream().flatMap(FormSection::columns).collect(Collectors.toUnmodifiableSet());
        return sheet.columns().stream()
                .filter(column -> !column.isHidden() && !placed.contains(column) && !given.contains(column));
    }
}
