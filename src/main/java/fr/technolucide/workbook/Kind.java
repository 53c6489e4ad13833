package fr.technolucide.workbook;

import fr.technolucide.quantity.ChoiceItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The type of the values of a column. The set is closed: each surface (SQL, form, table, Excel, CSV, JSON, import)
 * answers it with one exhaustive {@code switch}, so that a new kind makes the compiler list what it owes.
 *
 * @param <T> the type of a value that is present; an empty cell is {@code null}
 */
public sealed interface Kind<T> {

    /** One line of text; lengths are counted in code points. */
    record Text(int maxLength) implements Kind<String> {}

    /** Several lines of text, separated by line feeds. */
    record LongText(int maxLength) implements Kind<String> {}

    /** A whole number. */
    record Count() implements Kind<Integer> {}

    /** A duration in whole minutes. */
    record Minutes(DurationUnit shownIn) implements Kind<Integer> {}

    /** A decimal number with a fixed number of decimals, kept as a whole number of its last decimal. */
    record Decimal(int scale) implements Kind<BigDecimal> {}

    /** An amount in whole cents of a euro. */
    record Money() implements Kind<Long> {}

    /** A civil date. */
    record Date() implements Kind<LocalDate> {}

    /** A mark between two whole numbers, both included. */
    record Rating(int min, int max) implements Kind<Integer> {}

    /** Yes or no; an empty cell reads as no. */
    record Flag() implements Kind<Boolean> {}

    /** The id of a row of another sheet. */
    record Reference(String sheet, OnDelete onDelete) implements Kind<UUID> {}

    /** Ids of rows of another sheet, each once, in the order given; an empty list is an empty cell. */
    record References(String sheet, OnDelete onDelete) implements Kind<List<UUID>> {}

    /** A value computed from other cells, never stored and never typed. */
    record Derived<T>(Value<T> value, Formula<T> formula) implements Kind<T> {}

    /** One item of a closed list, declared as an enum in the order of the list. */
    record Choice<E extends Enum<E>>(Class<E> type) implements Kind<E> {

        public List<E> items() {
            return List.of(type.getEnumConstants());
        }

        public Optional<E> item(String id) {
            return Optional.ofNullable(type.cast(ItemsById.OF.get(type).get(id)));
        }

        /** Returns the name of the list in bundles and documents: {@code ToolStatus} is {@code TOOL_STATUS}. */
        public String listName() {
            return items().getFirst() instanceof ChoiceItem item ? item.listName() : ChoiceItem.listName(type);
        }

        /**
         * Returns the id of an item: its own when it has one, else its name (the upper-case ids of the published rule).
         */
        public static String id(Enum<?> item) {
            return item instanceof ChoiceItem choice ? choice.id() : item.name();
        }
    }

    default boolean isDerived() {
        return this instanceof Derived<?>;
    }
}
