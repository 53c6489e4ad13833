package fr.technolucide.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet, declared once; every surface reads this declaration. Declared through {@link Sheet}, then
 * refined by the chained calls below until the sheet joins a {@link Schema}, which seals it.
 *
 * @param <T> the type of a value that is present; an empty cell is {@code null}
 */
public final class Column<T> {

    private final Sheet sheet;
    private final String name;
    private final int index;
    private final Kind<T> kind;
    private String group = "";
    private boolean required;
    private boolean inTable;
    private boolean inBoard;
    private boolean summed;
    private boolean personal;
    private boolean unique;
    private boolean setByProgram;
    private boolean hidden;
    private boolean namesBlob;
    private boolean signed;
    private @Nullable T min;
    private @Nullable T max;
    private @Nullable Integer maxDaysFromToday;
    private @Nullable Tense tense;
    private @Nullable Column<?> companions;
    private @Nullable Default<T> byDefault;

    Column(Sheet sheet, String name, int index, Kind<T> kind) {
        this.sheet = sheet;
        this.name = name;
        this.index = index;
        this.kind = kind;
    }

    /** Requires a value at entry and at import; a row may still lack it later, and the check then says so. */
    public Column<T> required() {
        return refine(() -> required = true);
    }

    /** Sets the section of the form, by its id in the bundles. */
    public Column<T> group(String id) {
        return refine(() -> group = id);
    }

    /** Shows the column in the table of the window, and among the first of the exported sheet, which are printed. */
    public Column<T> inTable() {
        return refine(() -> inTable = true);
    }

    /** Puts the column among those that the board reads: in an exported sheet, right after those of the table. */
    public Column<T> inBoard() {
        return refine(() -> inBoard = true);
    }

    /**
     * Declares that values add up over the rows, so that a total has a meaning: not a rate, nor a quantity that two
     * rows count twice.
     *
     * @throws IllegalStateException if the column does not hold whole numbers
     */
    public Column<T> summed() {
        if (!isWhole(kind)) {
            throw new IllegalStateException(this + " holds no whole numbers");
        }
        return refine(() -> summed = true);
    }

    private static boolean isWhole(Kind<?> kind) {
        return switch (kind) {
            case Kind.Count _, Kind.Minutes _, Kind.Money _ -> true;
            case Kind.Derived<?>(Value.Plain<?>(var plain), var _) -> isWhole(plain);
            default -> false;
        };
    }

    /** Declares that the column is about a person: it is left out of an export without names. */
    public Column<T> personal() {
        return refine(() -> personal = true);
    }

    /** Forbids the same value in two rows; texts are compared as {@link fr.technolucide.language.Fold#name names}. */
    public Column<T> unique() {
        return refine(() -> unique = true);
    }

    /**
     * Declares that only the program writes the column: it is shown, never typed, and left alone by an import of an
     * edited export.
     */
    public Column<T> setByProgram() {
        return refine(() -> setByProgram = true);
    }

    /** Hides the column in forms and tables; files and histories still contain it. */
    public Column<T> hidden() {
        return refine(() -> hidden = true);
    }

    /** Declares that the column names a {@link Blob} by its hash; only the program writes it, and people never see it. */
    public Column<T> namesBlob() {
        return refine(() -> namesBlob = true).setByProgram().hidden();
    }

    /** Declares the column that lists further rows where a cell names several: « Chloé et Farid » are a tester and a companion. */
    public Column<T> accompaniedBy(Column<List<UUID>> others) {
        return refine(() -> companions = others);
    }

    /** Declares a gain or a loss, always shown with its sign, « +25 min ». */
    public Column<T> signed() {
        return refine(() -> signed = true);
    }

    /** Sets the bounds, both included, in the unit of the kind (minutes, cents). */
    public Column<T> between(T lowest, T highest) {
        return refine(() -> {
            min = lowest;
            max = highest;
        });
    }

    /** Sets the lowest value admitted, included. */
    public Column<T> from(T lowest) {
        return refine(() -> min = lowest);
    }

    /** Sets, for dates, the latest day admitted, in days from today. */
    public Column<T> untilDaysFromToday(int days) {
        return refine(() -> maxDaysFromToday = days);
    }

    /** Sets, for dates, the side of today on which a day typed without its year is meant. */
    public Column<T> meant(Tense side) {
        return refine(() -> tense = side);
    }

    public Column<T> byDefault(T value) {
        return byDefault(describe(value), (draft, reader) -> value);
    }

    public Column<T> byDefault(String description, Default.Source<T> source) {
        return refine(() -> byDefault = new Default<>(description, source));
    }

    /**
     * Gives the computation of a column that was declared without one, since its sheet does not know what it reads.
     *
     * @throws IllegalStateException if the column has a computation, or is not computed from other rows
     */
    public Column<T> computedBy(Formula.Computation<T> computation) {
        return refine(() -> {
            if (!(deferred() instanceof DeferredComputation<T> open)) {
                throw new IllegalStateException(this + " is declared with its computation");
            }
            open.give(computation);
        });
    }

    private Formula.@Nullable Computation<T> deferred() {
        return kind instanceof Kind.Derived<T>(var _, Formula.OverRows<T>(var computation)) ? computation : null;
    }

    void requireComputation() {
        if (deferred() instanceof DeferredComputation<T> open && !open.isGiven()) {
            throw new IllegalStateException("nothing computes " + this);
        }
    }

    private Column<T> refine(Runnable change) {
        sheet.requireOpen();
        change.run();
        return this;
    }

    private static String describe(Object value) {
        return value instanceof Enum<?> item ? Kind.Choice.id(item) : value.toString();
    }

    public Sheet sheet() {
        return sheet;
    }

    public String name() {
        return name;
    }

    /** Returns the place of the cell in a row, from 0, in order of declaration. */
    public int index() {
        return index;
    }

    public Kind<T> kind() {
        return kind;
    }

    public String groupId() {
        return group;
    }

    public boolean isRequired() {
        return required;
    }

    /** Returns whether the label of a row contains its value. */
    public boolean isInLabel() {
        return sheet.labelTemplate().contains("{" + name + "}");
    }

    /** Returns whether the title of a row contains its value. */
    public boolean isInTitle() {
        return sheet.titleTemplate().contains("{" + name + "}");
    }

    public boolean isInTable() {
        return inTable;
    }

    public boolean isInBoard() {
        return inBoard;
    }

    public boolean isSummed() {
        return summed;
    }

    public boolean isPersonal() {
        return personal;
    }

    /**
     * Returns whether the column stays in the window and in the workbook, out of print and of the board's files: a text
     * about a person that neither names the row nor is read by the board.
     */
    public boolean isConfidential() {
        return personal && kind instanceof Kind.Text && !inBoard && !required;
    }

    public boolean isUnique() {
        return unique;
    }

    public boolean isSetByProgram() {
        return setByProgram;
    }

    public boolean isHidden() {
        return hidden;
    }

    public boolean isNameOfBlob() {
        return namesBlob;
    }

    public boolean isSigned() {
        return signed;
    }

    public boolean isDerived() {
        return kind.isDerived();
    }

    public boolean isStored() {
        return !kind.isDerived();
    }

    public Optional<T> min() {
        return Optional.ofNullable(min);
    }

    public Optional<T> max() {
        return Optional.ofNullable(max);
    }

    /** Returns, for dates, the latest day admitted on a given day, when the column has such a bound. */
    public Optional<LocalDate> latest(LocalDate today) {
        return Optional.ofNullable(maxDaysFromToday).map(today::plusDays);
    }

    public Optional<Integer> daysFromToday() {
        return Optional.ofNullable(maxDaysFromToday);
    }

    /**
     * Returns, for dates, the side declared, otherwise the past where no later day is admitted. Tomorrow is, for clocks
     * that are late.
     */
    public Tense tense() {
        if (tense != null) {
            return tense;
        }
        return maxDaysFromToday != null && maxDaysFromToday <= 1 ? Tense.PAST : Tense.EITHER;
    }

    /** Returns the column that lists the further rows named by a cell, when there is one. */
    public Optional<Column<?>> companions() {
        return Optional.ofNullable(companions);
    }

    public Optional<Default<T>> defaultValue() {
        return Optional.ofNullable(byDefault);
    }

    /**
     * Returns a value as a cell of this column holds it: a blank text and an empty list are no value, a decimal has the
     * decimals of the column, a list names each row once.
     *
     * @throws ArithmeticException if a decimal has more decimals than the column
     */
    @Nullable
    Object held(@Nullable Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case List<?> list when list.isEmpty() -> null;
            case List<?> list
            when Set.copyOf(list).size() < list.size() ->
                list.stream().distinct().toList();
            case BigDecimal number when kind instanceof Kind.Decimal(var scale) -> number.setScale(scale);
            case null, default -> value;
        };
    }

    /** Returns the key of its label in the bundles. */
    public String labelKey() {
        return "column." + sheet.name() + "." + name;
    }

    @Override
    public String toString() {
        return sheet.name() + "." + name;
    }

    /** Two declarations of the same column of the same sheet are equal, so that an extended copy of a sheet serves. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column<?> column
                && name.equals(column.name)
                && sheet.name().equals(column.sheet.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet.name(), name);
    }
}
