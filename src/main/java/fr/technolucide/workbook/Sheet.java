package fr.technolucide.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sheet of the workbook: its columns, in the order of the form, and what belongs to the sheet as a whole. A sheet
 * is declared by chained calls in a static initialiser, then sealed when it joins a {@link Schema}. Long for one class,
 * since a declaration is read in one place: every kind of column and every trait has its call here.
 */
public final class Sheet {

    private final String name;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Consequence> consequences = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private WorkbookTab tab = WorkbookTab.WORKBOOK;
    private String label = "";
    private String title = "";
    private List<Column<?>> key = List.of();
    private List<Sort> order = List.of();
    private List<Column<?>> totals = List.of();
    private Lock lock = row -> Set.of();
    private Predicate<Row> offered = row -> true;
    private Wording wording = Wording.NONE;
    private boolean singleRow;
    private boolean seeded;
    private boolean neverDeleted;
    private boolean madeElsewhere;
    private boolean sealed;
    private List<Column<?>> stored = List.of();

    private Sheet(String name) {
        this.name = name;
    }

    /** Begins a declaration; the name is what files, histories and exports know the sheet by, for ever. */
    public static Sheet named(String name) {
        return new Sheet(name);
    }

    public Sheet tab(WorkbookTab where) {
        return refine(() -> tab = where);
    }

    /** Sets how a row is named when another refers to it: {@code "{day}, {tool}"}. */
    public Sheet label(String template) {
        return refine(() -> label = template);
    }

    /**
     * Sets how a row is told where nothing around it says what it belongs to, as among what a search found: {@code
     * "{task} · {tool} · {day}"}. Without it, as its label.
     */
    public Sheet title(String template) {
        return refine(() -> title = template);
    }

    /** Sets the columns by which an import recognises a row as « already in the workbook ». */
    public Sheet key(Column<?>... columns) {
        return refine(() -> key = List.of(columns));
    }

    /** Sets the order of the table when nobody chose one; rows that tie keep their order of creation, latest first. */
    public Sheet order(Sort... terms) {
        return refine(() -> order = List.of(terms));
    }

    /**
     * Declares that its rows are often counted, or a column summed, by shared cells: the file keeps these stored columns
     * in that order, so that the whole sheet need not be read and sorted.
     *
     * @param columns those that the rows share, then the one that is summed
     */
    public Sheet totalled(Column<?>... columns) {
        return refine(() -> totals = List.of(columns));
    }

    /** Declares that the sheet has exactly one row, made with the workbook. */
    public Sheet singleRow() {
        return refine(() -> singleRow = true);
    }

    /** Declares that some of its rows come with the program. */
    public Sheet seeded() {
        return seeded(Wording.NONE);
    }

    /** Does the same as {@link #seeded()}, with translations of their texts. */
    public Sheet seeded(Wording ofTheirTexts) {
        return refine(() -> {
            seeded = true;
            wording = ofTheirTexts;
        });
    }

    /** Declares that its rows are superseded, never deleted; undoing a mistake remains possible. */
    public Sheet neverDeleted() {
        return refine(() -> neverDeleted = true);
    }

    /** Declares that its rows are made where what they stand for is, not in its table nor from a file of rows. */
    public Sheet madeElsewhere() {
        return refine(() -> madeElsewhere = true);
    }

    public Sheet consequence(Consequence consequence) {
        return refine(() -> consequences.add(consequence));
    }

    public Sheet rule(Rule rule) {
        return refine(() -> rules.add(rule));
    }

    public Sheet lock(Lock which) {
        return refine(() -> lock = which);
    }

    /** Sets the rows that a reference can still choose in the window; references to the other rows stay. */
    public Sheet offered(Predicate<Row> which) {
        return refine(() -> offered = which);
    }

    public Column<String> text(String column, int maxLength) {
        return add(column, new Kind.Text(maxLength));
    }

    public Column<String> longText(String column, int maxLength) {
        return add(column, new Kind.LongText(maxLength));
    }

    public Column<Integer> count(String column) {
        return add(column, new Kind.Count());
    }

    public Column<Integer> minutes(String column) {
        return add(column, new Kind.Minutes(DurationUnit.MINUTES));
    }

    /** Adds a column of minutes that people write and read in hours. */
    public Column<Integer> hours(String column) {
        return add(column, new Kind.Minutes(DurationUnit.HOURS));
    }

    public Column<BigDecimal> decimal(String column, int scale) {
        return add(column, new Kind.Decimal(scale));
    }

    public Column<Long> money(String column) {
        return add(column, new Kind.Money());
    }

    public Column<LocalDate> date(String column) {
        return add(column, new Kind.Date());
    }

    public Column<Integer> rating(String column, int min, int max) {
        return add(column, new Kind.Rating(min, max));
    }

    public Column<Boolean> flag(String column) {
        return add(column, new Kind.Flag());
    }

    public <E extends Enum<E>> Column<E> choice(String column, Class<E> items) {
        return add(column, new Kind.Choice<>(items));
    }

    /** Adds a column that refers to a row of a sheet given by its name, since sheets refer to one another both ways. */
    public Column<UUID> reference(String column, String sheet, OnDelete onDelete) {
        return add(column, new Kind.Reference(sheet, onDelete));
    }

    public Column<List<UUID>> references(String column, String sheet) {
        return add(column, new Kind.References(sheet, OnDelete.DETACH));
    }

    /** Adds a column computed from the row's own cells. */
    public <T> Column<T> derived(String column, Value<T> value, Expression<T> expression) {
        return add(column, new Kind.Derived<>(value, new Formula.OfRow<>(expression)));
    }

    /** Adds a column computed from other rows, by what {@link Column#computedBy} gives before the sheet is sealed. */
    public <T> Column<T> derived(String column, Value<T> value) {
        return derived(column, value, new DeferredComputation<>());
    }

    /** Adds a column computed from other rows. */
    public <T> Column<T> derived(String column, Value<T> value, Formula.Computation<T> computation) {
        return add(column, new Kind.Derived<>(value, new Formula.OverRows<>(computation)));
    }

    private <T> Column<T> add(String column, Kind<T> kind) {
        requireOpen();
        if (find(column).isPresent()) {
            throw new IllegalArgumentException("declared twice: " + name + "." + column);
        }
        Column<T> declared = new Column<>(this, column, columns.size(), kind);
        columns.add(declared);
        return declared;
    }

    /**
     * Returns a copy of this declaration that is still open: the same columns, and room for more after them. Rows of
     * the copy answer to the columns of the original.
     */
    public Sheet extended() {
        Sheet copy = new Sheet(name);
        copy.columns.addAll(columns);
        copy.consequences.addAll(consequences);
        copy.rules.addAll(rules);
        copy.tab = tab;
        copy.label = label;
        copy.title = title;
        copy.key = key;
        copy.order = order;
        copy.totals = totals;
        copy.lock = lock;
        copy.offered = offered;
        copy.wording = wording;
        copy.singleRow = singleRow;
        copy.seeded = seeded;
        copy.neverDeleted = neverDeleted;
        copy.madeElsewhere = madeElsewhere;
        return copy;
    }

    private Sheet refine(Runnable change) {
        requireOpen();
        change.run();
        return this;
    }

    void requireOpen() {
        if (sealed) {
            throw new IllegalStateException("the declaration of " + name + " is sealed");
        }
    }

    void seal() {
        columns.forEach(Column::requireComputation);
        stored = columns.stream().filter(Column::isStored).toList();
        sealed = true;
    }

    public String name() {
        return name;
    }

    public WorkbookTab tab() {
        return tab;
    }

    public String labelTemplate() {
        return label;
    }

    public String titleTemplate() {
        return title.isEmpty() ? label : title;
    }

    public List<Column<?>> key() {
        return key;
    }

    public List<Sort> order() {
        return order;
    }

    /** Returns the columns by which its rows are often counted or summed; empty without any. */
    public List<Column<?>> totals() {
        return totals;
    }

    /** Returns whether a person may begin a row of it in its table. */
    public boolean isBegunInTable() {
        return !singleRow && !madeElsewhere;
    }

    public boolean isMadeElsewhere() {
        return madeElsewhere;
    }

    public boolean isSingleRow() {
        return singleRow;
    }

    public boolean isSeeded() {
        return seeded;
    }

    /** Returns the translations of its texts that came with the program. */
    public Wording wording() {
        return wording;
    }

    public boolean isNeverDeleted() {
        return neverDeleted;
    }

    public List<Consequence> consequences() {
        return Collections.unmodifiableList(consequences);
    }

    public List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    public List<Column<?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    public List<Column<?>> stored() {
        return sealed ? stored : columns.stream().filter(Column::isStored).toList();
    }

    public List<Column<?>> derived() {
        return columns.stream().filter(Column::isDerived).toList();
    }

    public Optional<Column<?>> find(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    public Column<?> column(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("no column " + name + "." + column));
    }

    /**
     * Returns the columns of a row that nobody may type in: derived, set by the program, or locked by the state of the
     * row.
     */
    public Set<Column<?>> lockedIn(Row row) {
        return Stream.concat(
                        columns.stream().filter(column -> column.isDerived() || column.isSetByProgram()),
                        lock.lockedIn(row).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a row is never deleted: because its sheet says so, or because nobody may type anything in it. */
    public boolean isKept(Row row) {
        return neverDeleted || singleRow || lock.lockedIn(row).containsAll(stored());
    }

    public boolean isOffered(Row row) {
        return offered.test(row);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns whether the names are equal: two declarations of a sheet of the same name stand for the same sheet. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet sheet && name.equals(sheet.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
