package fr.technolucide.ui.editor;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Job;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** A new row: reviewed at each cell, and written whole once nothing required is missing. */
final class RowDraft {

    private final Session session;
    private final OpenRow open;
    private final RowTitle title;
    private final Consumer<Row> typedMeanwhile;
    private final Map<Column<?>, Row> newcomers = new HashMap<>();
    private Consumer<UUID> onInserted = id -> {};
    private @Nullable Ending ending;
    private final SavedDrafts aside;
    private @Nullable Row origin;
    /** The row on its way to the disk, as it was submitted. */
    private @Nullable Row inserting;
    /** Set when another object writes the row. */
    private boolean held;

    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    /** The checks of the row beyond the rules of its sheet. */
    private final Function<Row, List<Finding>> checks;

    /** The actions that follow once the row is written, or once it is known to be incomplete. */
    private record Ending(Runnable written, Runnable lacking) {}

    /** @param typedMeanwhile given the row as it stands in the form once it is written as it stood before */
    RowDraft(Session session, OpenRow open, RowPlan plan, Consumer<Row> typedMeanwhile) {
        this.session = session;
        this.open = open;
        this.title = plan.title();
        this.checks = plan.checks();
        this.aside = new SavedDrafts(session, title);
        this.typedMeanwhile = typedMeanwhile;
    }

    void onInserted(Consumer<UUID> action) {
        onInserted = action;
    }

    /** Returns the new rows left before they were whole. */
    SavedDrafts aside() {
        return aside;
    }

    void forget() {
        newcomers.clear();
        origin = null;
        ending = null;
        inserting = null;
        held = false;
        idle.set(false);
    }

    private FormRow draft(Row row, Reader reader, RowTitle title) {
        return FormRow.draft(row, reader, title).and(checks.apply(row));
    }

    /** Takes a row that someone else writes. */
    void hold(Row row) {
        held = true;
        origin = row;
        open.compose();
        open.type(row);
        open.display(FormRow.unread(row));
        review();
    }

    /** Returns what the form asks of the row beyond the rules of its sheet, and has not got. */
    List<Finding> missing(Row row) {
        return checks.apply(row).stream().filter(Finding::isError).toList();
    }

    boolean isHeld() {
        return held;
    }

    /** Returns the cells of the row held that are not as they were given. */
    Cells changed() {
        Row row = open.typed();
        return row == null ? Cells.none() : changed(row);
    }

    /** Returns the row as it was given; the same when none was. */
    Row given(Row row) {
        return origin == null ? row : origin;
    }

    /** Returns the cells of a row that are not as it was given. */
    Cells changed(Row row) {
        return origin == null ? Cells.none() : row.changedSince(origin);
    }

    /** Returns the rows of other sheets to which cells of the row refer, and which are to be written with it. */
    Map<Column<?>, Row> brought() {
        Row row = open.typed();
        Map<Column<?>, Row> brought = new HashMap<>(newcomers);
        brought.entrySet()
                .removeIf(each -> row == null
                        || !Objects.equals(
                                row.get(each.getKey()), each.getValue().id()));
        return brought;
    }

    /**
     * Begins a row in an empty form.
     *
     * @param complete whether it is written at once when nothing is missing
     */
    void compose(Function<Reader, Row> made, boolean complete) {
        compose(made, complete, Optional.empty());
    }

    private void compose(Function<Reader, Row> made, boolean complete, Optional<Row> begunAs) {
        BooleanSupplier here = open.sameTurn();
        open.compose();
        session.read(reader -> draft(made.apply(reader), reader, title)).then(row -> {
            if (here.getAsBoolean()) {
                origin = begunAs.orElse(row.row());
                open.type(row.row());
                open.display(row);
                idle.set(begunAs.isPresent() && row.isWhole());
                if (complete) {
                    insertIfWhole(row);
                }
            }
        });
    }

    /** Returns whether something was typed in a new row that is not being written yet. */
    boolean isBegun() {
        Row row = open.typed();
        return isWaiting()
                && row != null
                && origin != null
                && (!row.equals(origin) || open.findings().isAnyUnwritten());
    }

    /** Returns the row begun, with the rows that are to be written with it. */
    Unsaved.NewRow unsaved(Row row) {
        return new Unsaved.NewRow(row, Map.copyOf(newcomers), held);
    }

    /** Sets the draft aside before the form is emptied for another row. */
    void setAside() {
        begun().ifPresent(aside::put);
    }

    /** Returns the row begun as it stands; empty where nothing was typed, or someone else writes it. */
    Optional<SavedDrafts.Aside> begun() {
        Row row = open.typed();
        return row != null && origin != null && !held && isBegun()
                ? Optional.of(new SavedDrafts.Aside(
                        row, origin, Map.copyOf(newcomers), open.findings().isAnyUnwritten()))
                : Optional.empty();
    }

    /** Submits, before the form is emptied, what was typed since the row itself was submitted. */
    void leave() {
        Row row = open.typed();
        Row written = inserting;
        if (row == null || written == null) {
            return;
        }
        Cells since = row.changedSince(written);
        if (!since.isEmpty()) {
            session.submit(ChangeSet.edited("", Edit.update(written, since)));
        }
    }

    /** Shows again, in an empty form, the last row that was set aside. */
    void resume() {
        aside.take().ifPresent(left -> {
            newcomers.putAll(left.newcomers());
            compose(reader -> left.row(), false, Optional.of(left.origin()));
        });
    }

    /** @param answer given what is lacking in the row begun; empty when it was whole, and is being written */
    void reviewBegun(Consumer<Optional<String>> answer) {
        Row row = Objects.requireNonNull(open.typed());
        session.read(reader -> draft(row, reader, title))
                .then(reviewed -> {
                    boolean whole = reviewed.isWhole() && !open.findings().isAnyUnwritten();
                    if (whole && isWaiting() && open.isStill(row)) {
                        insert(reviewed);
                    }
                    answer.accept(whole ? Optional.empty() : Optional.of(reviewed.missing()));
                })
                .failed(failure -> answer.accept(Optional.of("")));
    }

    /** Returns whether the row was shown again and lacks nothing: it is written at the next cell, or when it is asked for. */
    ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /** Returns whether another row may still be written in the same step. */
    boolean isWaiting() {
        return open.isDraft() && inserting == null;
    }

    /** Writes a row of another sheet together with this one, if this one still refers to it by then. */
    void bring(Column<?> column, Row newcomer) {
        newcomers.put(column, newcomer);
    }

    /** Looks at the row as it now stands, and writes it when it is whole. */
    void review() {
        Row row = open.typed();
        if (row == null) {
            return;
        }
        BooleanSupplier here = open.sameTurn();
        Job<FormRow> review = session.read(reader -> draft(row, reader, title)).then(reviewed -> {
            if (here.getAsBoolean() && open.isDraft() && open.isStill(row)) {
                open.display(reviewed);
                insertIfWhole(reviewed);
            }
        });
        if (held) {
            review.failed(failure -> {}); // whoever writes it says so
        }
    }

    /**
     * @param written told once the row is written
     * @param lacking told instead when something needed is missing
     */
    void finish(Runnable written, Runnable lacking) {
        ending = new Ending(written, lacking);
        review();
    }

    private void insertIfWhole(FormRow reviewed) {
        boolean whole = reviewed.isWhole() && !open.findings().isAnyUnwritten();
        if (held) {
            return;
        }
        if (whole && inserting == null) {
            insert(reviewed);
        } else if (inserting != null) {
            session.retryQuietly(); // where the file failed it, the next change tries again
        } else if (!whole && ending != null) {
            Runnable lacking = ending.lacking();
            ending = null;
            lacking.run();
        }
    }

    private void insert(FormRow whole) {
        Row row = whole.row();
        BooleanSupplier here = open.sameTurn();
        inserting = row;
        idle.set(false);
        session.submit(
                whole.insertion(newcomers),
                step -> {
                    if (here.getAsBoolean()) {
                        inserted(row);
                    }
                },
                refused -> {
                    if (here.getAsBoolean()) {
                        inserting = null;
                        ending = null;
                        open.findings().refuse(refused, row.sheet().columns().getFirst());
                    }
                });
    }

    private void inserted(Row written) {
        Row typed = Objects.requireNonNull(open.typed());
        Ending last = ending;
        forget();
        open.written(written);
        onInserted.accept(written.id());
        typedMeanwhile.accept(typed);
        if (last != null) {
            last.written().run();
        }
    }
}
