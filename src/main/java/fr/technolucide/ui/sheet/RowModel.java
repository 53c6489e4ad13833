package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * The row in the form. A cell is written as soon as it is left, without a button; a new row stays a draft until nothing
 * required is missing, then it is written whole. What is wrong stays beside its field and is not written. Long, so that
 * the way of a cell from the field to the disk, and back when it is refused, is read in one place.
 */
public final class RowModel {

    private final Session session;
    private final Sheet sheet;
    private final ReadOnlyObjectWrapper<@Nullable FormRow> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final FieldFindings findings = new FieldFindings();
    private final FormPlan plan;
    private Consumer<UUID> onInserted = id -> {};
    private BiConsumer<Column<?>, String> onForeseen = (column, words) -> {};
    private @Nullable Ending ending;
    private @Nullable Row current;
    private @Nullable Row inserting;
    private int turn;
    private int foresight;

    /** What follows a new row once it is written, or once it is known to lack something. */
    private record Ending(Runnable written, Runnable lacking) {}

    RowModel(Session session, Sheet sheet, FormPlan plan) {
        this.plan = plan;
        this.session = session;
        this.sheet = sheet;
        session.onStep(step -> refresh());
    }

    /** The row as last read; absent when the form is empty. */
    ReadOnlyObjectProperty<@Nullable FormRow> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What a draft still needs, as a sentence; empty when nothing. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What to say beside each field. */
    public ObservableMap<Column<?>, Finding> findings() {
        return findings.shown();
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(current).map(Row::id);
    }

    void onInserted(Consumer<UUID> action) {
        onInserted = action;
    }

    /** The row as it stands in the form, with what is not written yet. */
    public Optional<Row> row() {
        return Optional.ofNullable(current);
    }

    boolean isAnyUnwritten() {
        return findings.isAnyUnwritten();
    }

    /** Told what each value of the row's own cells would become with what is being typed. */
    void onForeseen(BiConsumer<Column<?>, String> action) {
        onForeseen = action;
    }

    /** Empties the form. */
    public void clear() {
        turn++;
        ending = null;
        current = null;
        inserting = null;
        draft.set(false);
        missing.set("");
        findings.clear();
        shown.set(null);
    }

    /** Shows a row of the workbook; when it is not there any more, the form is empty. */
    public void load(UUID id) {
        if (current != null && current.id().equals(id)) {
            return;
        }
        clear();
        int asked = turn;
        session.read(reader -> reader.find(sheet, id).map(row -> FormRow.of(row, reader, plan.title())))
                .then(found -> found.filter(row -> asked == turn).ifPresent(row -> {
                    current = row.row();
                    display(row);
                }));
    }

    /** Begins a new row, with some cells already there. */
    public void begin(Cells given) {
        compose(
                reader -> FormRow.withDefaults(
                        Row.of(sheet, session.workbook().mint(), reader.today()).with(given), reader),
                false);
    }

    /** Begins a new row like the one shown; it is written at once when nothing is missing. */
    public void duplicate() {
        Row like = current;
        if (like != null && !draft.get()) {
            compose(reader -> FormRow.copy(like, session.workbook().mint(), plan.unlike(), reader), true);
        }
    }

    private void compose(Function<Reader, Row> made, boolean complete) {
        clear();
        int asked = turn;
        draft.set(true);
        session.read(reader -> FormRow.draft(made.apply(reader), reader, plan.title()))
                .then(row -> {
                    if (asked == turn) {
                        current = row.row();
                        display(row);
                        if (complete) {
                            insertIfWhole(row);
                        }
                    }
                });
    }

    /** Takes what was typed in a field; writes it when it is right. */
    public void commit(Column<?> column, @Nullable Object value) {
        Row row = current;
        if (row == null) {
            return;
        }
        Object tidy = tidy(value);
        if (Objects.equals(row.get(column), tidy)) {
            findings.settle(column);
            return;
        }
        Optional<Finding> wrong = Validation.value(column, tidy, today());
        if (wrong.isPresent()) {
            refuse(wrong.get());
            return;
        }
        findings.settle(column);
        if (draft.get()) {
            current = row.withValue(column, tidy);
            review();
        } else {
            update(row, column, tidy);
        }
    }

    /** Computes what a cell being typed would change, without writing anything. */
    void foresee(Column<?> column, @Nullable Object value) {
        Row row = current;
        if (row == null || sheet.derived().isEmpty()) {
            return;
        }
        Row typed = row.withValue(column, tidy(value));
        int asked = ++foresight;
        session.read(reader -> FormRow.foreseen(typed, reader)).then(words -> {
            if (asked == foresight && Objects.equals(row, current)) {
                words.forEach(onForeseen);
            }
        });
    }

    /**
     * Makes a row of another sheet and refers to it, by the wish of a person. Where this row is written already, both
     * are one step.
     */
    void commitNew(Column<?> column, Newcomer newcomer, String name) {
        int asked = turn;
        session.read(reader -> {
                    Row empty = Row.of(newcomer.sheet(), session.workbook().mint(), reader.today());
                    return FormRow.withDefaults(empty.withValue(newcomer.naming(), name), reader);
                })
                .then(fresh -> {
                    Row row = current;
                    if (asked == turn && row != null) {
                        insertNew(row, column, fresh, name);
                    }
                });
    }

    private void insertNew(Row row, Column<?> column, Row fresh, String name) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Insert(fresh.sheet(), fresh.id(), fresh.cells(), Edit.Origin.TYPED));
        boolean written = !draft.get();
        if (written) {
            edits.add(Edit.update(row, Cells.none().andValue(column, fresh.id())));
        }
        session.submit(
                new Change(StepKind.EDITED, name, edits),
                step -> {
                    if (!written && isHere(row)) {
                        commit(column, fresh.id());
                    }
                },
                refused -> findings.refuse(refused, column));
    }

    /**
     * Waits until nothing of the row is left to write.
     *
     * @param written told then, if the same row is still in the form
     * @param lacking told instead when something needed is missing
     */
    void finish(Runnable written, Runnable lacking) {
        if (findings.isAnyUnwritten()) {
            return;
        }
        if (draft.get()) {
            ending = new Ending(written, lacking);
            review();
        } else if (current != null) {
            written.run();
        }
    }

    /** Keeps what could not be understood on the screen, and says why. */
    public void refuse(Finding finding) {
        findings.refuse(finding);
    }

    private static @Nullable Object tidy(@Nullable Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case List<?> list when list.isEmpty() -> null;
            case null, default -> value;
        };
    }

    private LocalDate today() {
        return LocalDate.now(session.clock());
    }

    private void update(Row row, Column<?> column, @Nullable Object value) {
        Cells cells = Cells.none().andValue(column, value);
        Row changed = row.with(cells);
        current = changed;
        session.read(reader -> Validation.check(changed, reader)).then(found -> {
            Optional<Finding> wrong = found.stream()
                    .filter(finding -> finding.isError() && Objects.equals(column, finding.column()))
                    .findFirst();
            if (wrong.isPresent()) {
                takeBack(row, column);
                if (isHere(row)) {
                    refuse(wrong.get());
                }
            } else {
                String subject =
                        Optional.ofNullable(shown.get()).map(FormRow::title).orElse("");
                session.submit(Change.edited(subject, Edit.update(row, cells)), step -> {}, refused -> {
                    takeBack(row, column);
                    if (isHere(row)) {
                        findings.refuse(refused, column);
                    }
                });
            }
        });
    }

    /** The cell was not written: this model must not take it for what the workbook holds. */
    private void takeBack(Row before, Column<?> column) {
        if (current != null && isHere(before)) {
            current = current.withValue(column, before.get(column));
        }
    }

    private boolean isHere(Row row) {
        return current != null && current.id().equals(row.id());
    }

    private void review() {
        Row row = current;
        if (row == null) {
            return;
        }
        int asked = turn;
        session.read(reader -> FormRow.draft(row, reader, plan.title())).then(reviewed -> {
            if (asked == turn && draft.get() && Objects.equals(row, current)) {
                display(reviewed);
                insertIfWhole(reviewed);
            }
        });
    }

    private void insertIfWhole(FormRow reviewed) {
        boolean whole = reviewed.findings().stream().noneMatch(Finding::isError) && !findings.isAnyUnwritten();
        if (whole && inserting == null) {
            insert(reviewed);
        } else if (!whole && ending != null) {
            Runnable lacking = ending.lacking();
            ending = null;
            lacking.run();
        }
    }

    private void insert(FormRow whole) {
        Row row = whole.row();
        int asked = turn;
        inserting = row;
        Edit edit = new Edit.Insert(sheet, row.id(), row.cells(), Edit.Origin.TYPED);
        session.submit(
                Change.edited(whole.title(), edit),
                step -> {
                    if (asked == turn) {
                        inserted(row);
                    }
                },
                refused -> {
                    inserting = null;
                    ending = null;
                    findings.refuse(refused, sheet.columns().getFirst());
                });
    }

    /** What was typed while the row was being written follows as changes. */
    private void inserted(Row written) {
        Row typed = Objects.requireNonNull(current);
        inserting = null;
        draft.set(false);
        missing.set("");
        current = written;
        onInserted.accept(written.id());
        for (Column<?> column : sheet.stored()) {
            if (!Objects.equals(typed.get(column), written.get(column))) {
                commit(column, typed.get(column));
            }
        }
        refresh();
        if (ending != null) {
            Runnable last = ending.written();
            ending = null;
            last.run();
        }
    }

    /** Reads the row again after a step: another cell, a value that derives, or undo may have changed it. */
    private void refresh() {
        Row row = current;
        if (row == null || draft.get()) {
            return;
        }
        int asked = turn;
        session.read(reader -> reader.find(sheet, row.id()).map(found -> FormRow.of(found, reader, plan.title())))
                .then(found -> {
                    if (asked == turn && Objects.equals(row, current)) {
                        found.ifPresentOrElse(
                                fresh -> {
                                    current = fresh.row();
                                    display(fresh);
                                },
                                this::clear);
                    }
                });
    }

    private void display(FormRow row) {
        findings.review(row, draft.get());
        missing.set(draft.get() ? missing(row) : "");
        shown.set(row);
    }

    private String missing(FormRow row) {
        List<String> names = row.findings().stream()
                .filter(Finding::isError)
                .map(Finding::column)
                .filter(column -> column != null && row.row().isEmpty(column))
                .distinct()
                .map(Names::label)
                .toList();
        return names.isEmpty()
                ? ""
                : Messages.text("ui.form.missing", Messages.words().list(names));
    }
}
