package fr.technolucide.ui.editor;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.NewReference;
import fr.technolucide.ui.field.Option;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Job;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The row in a form. A cell is written as soon as it is left, without a button; a new row stays a draft until nothing
 * required is missing, then it is written whole; a row that is held is written by whoever holds it. What is wrong stays
 * beside its field and is not written.
 */
public final class RowEditor {

    private final Session session;
    private final Sheet sheet;
    private final RowPlan plan;
    private final OpenRow open = new OpenRow();
    private final RowDraft draft;
    private final CellWriter cells;
    private final NewReferenceWriter newcomers;
    private final PendingRow held;
    private final UnsavedRow unsaved;
    private final LeaveCheck review;
    private final List<BiConsumer<Column<?>, String>> onForeseen = new ArrayList<>();
    private int foresight;
    private @Nullable LiveQuery following;

    public RowEditor(Session session, Sheet sheet, RowPlan plan) {
        this(session, plan, sheet);
        session.autosave().heed(this::unsaved);
    }

    /** Returns an editor that lives only as long as its form: the owner of the form reports what is unsaved. */
    public static RowEditor passing(Session session, Sheet sheet, RowPlan plan) {
        return new RowEditor(session, plan, sheet);
    }

    /**
     * Follows the workbook, as long as the answer is not unsubscribed.
     *
     * @param screen where the row is shown
     */
    public Subscription follow(Node screen) {
        LiveQuery query = session.live(screen, live -> refresh());
        following = query;
        query.refresh();
        Subscription state = session.saveStateProperty().subscribe(this::sayWaiting);
        return state.and(() -> {
            session.forget(query);
            following = null;
        });
    }

    private RowEditor(Session session, RowPlan plan, Sheet sheet) {
        this.session = session;
        this.sheet = sheet;
        this.plan = plan;
        this.draft = new RowDraft(session, open, plan, this::catchUp);
        this.cells = new CellWriter(session, open);
        this.newcomers = new NewReferenceWriter(session, open, draft, this::commit);
        this.held = new PendingRow(open, draft);
        this.unsaved = new UnsavedRow(open, draft, held, session.clock());
        this.review = new LeaveCheck(session, sheet, open, draft, this::clear);
        open.shownProperty().subscribe(shown -> session.autosave().touched());
    }

    /** Marks what was typed in the row and could not be written yet. */
    private void sayWaiting(SaveState state) {
        boolean failed = state.phase() == SaveState.Phase.FAILED;
        open.findings()
                .await(open.ids().stream()
                        .filter(shown -> failed)
                        .flatMap(shown -> session.unwritten(shown).columns().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Returns the row as last read; absent when the form is empty. */
    public ReadOnlyObjectProperty<@Nullable FormRow> shownProperty() {
        return open.shownProperty();
    }

    public ReadOnlyBooleanProperty draftProperty() {
        return open.draftProperty();
    }

    /** Returns whether a draft that was shown again lacks nothing and waits to be written. */
    public ReadOnlyBooleanProperty idleProperty() {
        return draft.idleProperty();
    }

    /** Returns a sentence that says what a draft still needs; empty when nothing. */
    public ReadOnlyStringProperty missingProperty() {
        return open.missingProperty();
    }

    /** Returns the finding to show beside each field. */
    public ObservableMap<Column<?>, Finding> findings() {
        return open.findings().shown();
    }

    /** Returns the id of the row in the form; {@code null} when there is none. */
    public ObservableValue<@Nullable UUID> idProperty() {
        return open.shownProperty()
                .map(shown -> Objects.requireNonNull(shown).row().id());
    }

    public Optional<UUID> id() {
        return row().map(Row::id);
    }

    public void onInserted(Consumer<UUID> action) {
        draft.onInserted(action);
    }

    /** Returns the row as it stands in the form, with what is not written yet. */
    public Optional<Row> row() {
        return Optional.ofNullable(open.typed());
    }

    /** Returns whether a field holds something that was refused, and keeps it until it is fixed. */
    public boolean isKept(Column<?> column) {
        return open.findings().isKept(column);
    }

    /** Returns whether a value of the column is on its way to the workbook, or waits for a disk that refused it. */
    public boolean isWaiting(Column<?> column) {
        return open.ids().stream()
                .anyMatch(row -> session.unwritten(row).columns().contains(column));
    }

    public boolean isAnyUnwritten() {
        return open.findings().isAnyUnwritten();
    }

    /** Adds a listener that is told what each value of the row's own cells would become with what is being typed. */
    public Subscription onForeseen(BiConsumer<Column<?>, String> action) {
        onForeseen.add(action);
        return () -> onForeseen.remove(action);
    }

    /** @param texts what is being typed in each field, as it stands; those added last count where several hold a column */
    public Subscription onUnsaved(Supplier<Map<Column<?>, FormField.Typed>> texts) {
        return unsaved.typedIn(texts);
    }

    /** Returns the row as one that nobody writes from here. */
    public PendingRow held() {
        return held;
    }

    /**
     * Holds a row: nothing of it goes to the workbook from here.
     *
     * @param stored whether the workbook has it already, as it stands
     */
    public void hold(Row row, boolean stored) {
        clear();
        held.hold(row, stored);
    }

    /** Returns what was typed here and is not in the workbook. */
    public Unsaved unsaved() {
        return unsaved.now();
    }

    /** Returns what is asked about before the form is left. */
    public LeaveCheck review() {
        return review;
    }

    /** Empties the form. */
    public void clear() {
        held.clear();
        draft.forget();
        open.clear();
    }

    /** Empties the form of a new row, which a notice offers to give back. */
    public void abandon() {
        review.abandon();
    }

    private void leave() {
        review.leave();
        draft.leave();
        clear();
    }

    /** Shows a row of the workbook; when it is not there any more, the form is empty. */
    public void load(UUID id) {
        load(List.of(id));
    }

    /** Shows rows of the workbook as one: what differs among them is empty, and what is typed is given to each, in one step. */
    public void load(List<UUID> ids) {
        if (open.holds(ids)) {
            return;
        }
        leave();
        BooleanSupplier here = open.sameTurn();
        read(ids).then(found -> found.filter(row -> here.getAsBoolean()).ifPresent(this::take));
    }

    /** Shows a row of the workbook as it was read elsewhere. */
    public void load(Row row) {
        leave();
        take(FormRow.unread(row.with(session.unwritten(row.id()))));
        refresh();
    }

    /**
     * Returns the rows as the workbook has them, under what was changed in them and waits to be written; empty once all
     * are gone.
     */
    private Job<Optional<FormRow>> read(List<UUID> ids) {
        Map<UUID, Cells> unwritten = ids.stream().collect(Collectors.toMap(Function.identity(), session::unwritten));
        Function<Reader, Optional<FormRow>> question = reader -> {
            List<Row> rows = ids.stream()
                    .flatMap(id -> reader.find(sheet, id).stream())
                    .map(row -> row.with(unwritten.getOrDefault(row.id(), Cells.none())))
                    .toList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(FormRow.of(rows, reader, plan.title()));
        };
        return following == null ? session.read(question) : following.ask(question);
    }

    /** Begins a new row, with some cells already there. */
    public void begin(Cells given) {
        leave();
        draft.compose(
                reader -> Default.fill(
                        Row.of(sheet, session.workbook().mint(), reader.today()).with(given), reader),
                false);
    }

    /** Begins a new row like the one shown; it is written at once when nothing is missing. */
    public void duplicate() {
        Row like = open.typed();
        if (like != null && !open.isDraft() && isOfOneRow()) {
            clear();
            draft.compose(reader -> copy(like, session.workbook().mint(), plan.unlike(), reader), true);
        }
    }

    /** Takes what was typed in a field; writes it when it is right. */
    public void commit(Column<?> column, @Nullable Object value) {
        Row row = open.typed();
        if (row == null) {
            return;
        }
        Object tidy = tidy(value);
        if (open.rows().stream().allMatch(each -> Objects.equals(each.get(column), tidy))) {
            open.findings().settle(column);
            return;
        }
        Optional<Finding> wrong = Validation.value(column, tidy, LocalDate.now(session.clock()));
        if (wrong.isPresent()) {
            refuse(wrong.get());
            return;
        }
        open.findings().settle(column);
        if (open.isDraft()) {
            held.choose(row, column, tidy);
        } else {
            cells.write(row, column, tidy);
        }
    }

    /** Returns whether one row is edited, not several shown as one. */
    public boolean isOfOneRow() {
        return open.rows().size() == 1;
    }

    /** Asks whether a row of the workbook would be right with a cell, and goes on if it would, without a word if not. */
    public void ifRight(Column<?> column, @Nullable Object value, Runnable right) {
        Row row = open.typed();
        if (row == null) {
            return;
        }
        if (open.isDraft()) {
            if (draft.isHeld()
                    && Validation.value(column, tidy(value), LocalDate.now(session.clock()))
                            .isEmpty()) {
                right.run();
            }
            return;
        }
        List<UUID> ids = open.ids();
        List<Row> wanted = open.rows().stream()
                .map(each -> each.withValue(column, tidy(value)))
                .toList();
        session.read(reader -> wanted.stream()
                        .flatMap(each -> Validation.check(each, reader).stream())
                        .noneMatch(finding -> finding.isError() && Objects.equals(column, finding.column())))
                .then(fine -> {
                    if (fine && open.holds(ids)) {
                        right.run();
                    }
                });
    }

    /** Computes what a cell being typed would change, without writing anything. */
    public void foresee(Column<?> column, @Nullable Object value) {
        Row row = open.typed();
        if (row == null || !isOfOneRow() || sheet.derived().isEmpty()) {
            return;
        }
        Row typed = row.withValue(column, tidy(value));
        int asked = ++foresight;
        session.read(reader -> FormRow.foreseen(typed, reader)).then(words -> {
            if (asked == foresight && open.isStill(row)) {
                onForeseen.forEach(words::forEach);
            }
        });
    }

    /**
     * Makes a row of another sheet and refers to it, by the wish of a person.
     *
     * @param expected told of it while it waits for a draft to be written
     */
    public void commitNew(Column<?> column, NewReference newcomer, String name, Consumer<Option> expected) {
        newcomers.write(column, newcomer, name, expected);
    }

    /**
     * Waits until nothing of the row is left to write.
     *
     * @param written told then, if the same row is still in the form
     * @param lacking told instead when something needed was missing
     */
    public void finish(Runnable written, Runnable lacking) {
        if (isAnyUnwritten()) {
            return;
        }
        if (open.isDraft()) {
            draft.finish(written, lacking);
        } else if (open.typed() != null) {
            written.run();
        }
    }

    /** Keeps what could not be understood on the screen, and says why. */
    public void refuse(Finding finding) {
        open.findings().refuse(finding);
    }

    /** Forgets what was refused in a field that shows again what the row holds. */
    public void settle(Column<?> column) {
        open.findings().settle(column);
    }

    /** Returns the value to write: {@code null} for a value that looks empty to a person. */
    static @Nullable Object tidy(@Nullable Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case List<?> list when list.isEmpty() -> null;
            case null, default -> value;
        };
    }

    /** Writes as changes what was typed while a new row was being written. */
    private void catchUp(Row typed) {
        row().ifPresent(written -> sheet.stored().stream()
                .filter(column -> !Objects.equals(typed.get(column), written.get(column)))
                .forEach(column -> commit(column, typed.get(column))));
        refresh();
    }

    /** Reads the row again: another cell, a value that derives, or undo may have changed it. */
    private void refresh() {
        Row row = open.typed();
        if (row == null || open.isDraft()) {
            return;
        }
        BooleanSupplier here = open.sameTurn();
        read(open.ids()).then(found -> {
            if (here.getAsBoolean() && open.isStill(row)) {
                found.ifPresentOrElse(this::take, this::clear);
            }
        });
    }

    private void take(FormRow read) {
        open.take(read);
        open.display(read);
        sayWaiting(session.saveStateProperty().get());
    }

    /**
     * Returns a new row like another: its cells, except those that must be unique, that the program writes, or that
     * hold the day.
     *
     * @param unlike columns that it does not take over either
     */
    private static Row copy(Row from, UUID id, Set<Column<?>> unlike, Reader reader) {
        Row copy = Row.of(from.sheet(), id, reader.today());
        for (Column<?> column : from.sheet().stored()) {
            boolean dated =
                    column.kind() instanceof Kind.Date && column.defaultValue().isPresent();
            if (!column.isUnique() && !column.isSetByProgram() && !dated && !unlike.contains(column)) {
                copy = copy.withValue(column, from.get(column));
            }
        }
        return Default.fill(copy, reader);
    }
}
