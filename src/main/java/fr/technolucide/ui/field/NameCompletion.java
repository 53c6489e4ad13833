package fr.technolucide.ui.field;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;

/**
 * Resolves a name that was typed: to a known row, to a new one once a person agrees, or to a sentence that says why
 * not.
 */
public final class NameCompletion {

    /** Said of a name that can be added; its first argument is the name. */
    public static final String NEW = "entry.name.new";

    /** The same of a name that is almost another, its last argument. */
    public static final String NEAR = "entry.name.near";

    private static final int NAMED_AT_MOST = 5;

    private final FormField field;
    private final NameIndex book;
    private final Supplier<UUID> mint;
    private final CompletedText input;
    private final InvalidationListener named;

    /** @param named told when names arrive, which may be after the field shows a row, or change */
    NameCompletion(FormField field, NameIndex book, Supplier<UUID> mint, Runnable named) {
        this.field = field;
        this.book = book;
        this.mint = mint;
        this.input = new CompletedText(book);
        this.named = names -> named.run();
        book.onNames(this.named);
        FormField.whenLeft(input, field::leave);
    }

    NameIndex book() {
        return book;
    }

    CompletedText input() {
        return input;
    }

    boolean isEmpty() {
        return typed().isEmpty();
    }

    private String typed() {
        return input.getText().strip();
    }

    /**
     * @param taken those that are named already
     * @return false when it could not be understood, which was then said
     */
    boolean read(List<UUID> taken, Consumer<UUID> known) {
        List<Option> found = book.named(typed());
        if (found.size() != 1) {
            field.report(problem());
            return false;
        }
        UUID id = Objects.requireNonNull(found.getFirst().id());
        if (taken.contains(id)) {
            field.report(Finding.error(field.column(), "entry.name.twice", typed()));
            return false;
        }
        known.accept(id);
        return true;
    }

    /** Agrees to a name that nobody has. */
    boolean add(Consumer<UUID> added) {
        if (!book.mayAdd() || !book.named(typed()).isEmpty()) {
            return false;
        }
        added.accept(book.agree(typed(), mint.get()));
        return true;
    }

    private Finding problem() {
        List<String> beginning =
                book.beginning(typed()).stream().map(Option::label).toList();
        return problem(field.column(), typed(), beginning, book.mayAdd(), book.near(typed()));
    }

    /**
     * Says why a text names no row.
     *
     * @param alike  the names that it may mean; one alone is no doubt
     * @param mayAdd whether a row of that name can be made
     * @param near   the name that differs by a typing error
     */
    static Finding problem(Column<?> column, String typed, List<String> alike, boolean mayAdd, Optional<String> near) {
        if (alike.size() > 1) {
            String some = String.join(", ", alike.subList(0, Math.min(NAMED_AT_MOST, alike.size())));
            return Finding.error(column, "entry.name.several", typed, some);
        }
        if (!mayAdd) {
            return Finding.error(column, "entry.name.nowhere", typed);
        }
        return near.map(name -> Finding.error(column, NEAR, typed, name))
                .orElseGet(() -> Finding.error(column, NEW, typed));
    }
}
