package fr.technolucide.ui.form;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.FormWords;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.NewReference;
import fr.technolucide.ui.field.Option;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.field.ReferenceField;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Default;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form of a row that whoever shows it writes: a sheet of paper typed in, or what a dialog asks. Entrée goes through
 * the fields in their order; where nothing follows the last one it is a new line of a text of several lines.
 */
public final class EntryForm {

    private final Session session;
    private final FormBody body;
    private final RowEditor editor;
    private final RowFields fields;
    private final Region node;
    private final Optional<ScrollPane> scroll;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private Row given;
    private Optional<Consumer<KeyEvent>> onEnd = Optional.empty();

    /**
     * Returns a sheet of paper, typed without looking up: names are typed and not chosen, digits choose.
     *
     * @param plan in the order of the paper; what else is typed in a row of the sheet follows, as it does on the paper
     */
    public static EntryForm ofPaper(Session session, Options options, NameIndexes books, FormPlan plan) {
        return ofPaper(session, options, books, plan, List.of());
    }

    /** @param under what stands under the fields of the sheet, and scrolls with them */
    public static EntryForm ofPaper(
            Session session, Options options, NameIndexes books, FormPlan plan, List<? extends Node> under) {
        EntryForm form =
                new EntryForm(session, plan, "entry.", new EntryFields(session, options, books), new ScrollPane());
        form.scroll.ifPresent(pane -> {
            VBox all = new VBox(form.body);
            all.getChildren().addAll(under);
            pane.setContent(all);
        });
        return form;
    }

    /** Returns the fields of one line of a table of a sheet of paper, typed in as {@link #ofPaper} is. */
    public static EntryForm ofLine(Session session, Options options, NameIndexes books, FormPlan plan) {
        return new EntryForm(session, plan, plan.sheet().name() + ".", new EntryFields(session, options, books), null);
    }

    /**
     * Returns the form of a dialog. Input is taken at each key, so that the form says at once what is still missing.
     *
     * @param ids before the name of each column, the id of its field
     */
    public static EntryForm asked(Session session, FormPlan plan, String ids) {
        EntryForm form = new EntryForm(session, plan, ids, new FieldFactory(session, Options.of(session)), null);
        form.fields.onEdited(form.fields::handOver);
        return form;
    }

    private EntryForm(Session session, FormPlan plan, String ids, FieldFactory factory, @Nullable ScrollPane scroll) {
        Sheet sheet = session.schema().own(plan.sheet());
        this.session = session;
        this.given = Row.of(sheet, session.workbook().mint(), LocalDate.now(session.clock()));
        this.editor = RowEditor.passing(session, sheet, plan.row());
        List<FormSection> sections = plan.sectionsFor(sheet, EntryForm::isTyped);
        this.fields = new RowFields(session, editor, sections, plan, factory, this::lock)
                .keys(() -> onEnd.isPresent(), key -> onEnd.ifPresent(action -> action.accept(key)));
        this.body = fields.body();
        this.scroll = Optional.ofNullable(scroll);
        this.node = scroll == null ? body : scroll;
        body.boxes().forEach((column, box) -> {
            if (box.field().input() instanceof TextInputControl text) {
                TextUndo.declare(text, () -> isUnwritten(box.field()));
            }
            box.field().node().setId(ids + column.name());
        });
        if (scroll != null) {
            scroll.setContent(body);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.getStyleClass().add("entry-form");
            FocusScroll.follow(scroll);
        }
        session.autosave().owns(body, editor::unsaved); // what stands under it in the same pane owns itself
        editor.shownProperty().subscribe(row -> {
            if (row != null) {
                fields.show(row);
                tell();
            }
        });
        fields.onState(this::tell);
    }

    /** Returns whether a field holds text that is in no file yet, for which Ctrl+Z is the undo of the text. */
    private boolean isUnwritten(FormField field) {
        Column<?> column = field.column();
        return field.isBeingTyped()
                || (editor.held().changed().columns().contains(column)
                        && !editor.held().isProposed(column));
    }

    /**
     * Returns why a cell is locked; a stored row is locked as it is in the workbook, whatever is chosen in the form.
     */
    private String lock(FormRow row, Column<?> column) {
        return new FormWords(given.sheet(), session.workbook().isReadOnly()).lock(FormRow.unread(given), column);
    }

    private void tell() {
        FormRow shown = editor.shownProperty().get();
        String wrong = editor.findings().values().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(Finding::sentence)
                .orElse("");
        missing.set(
                shown == null || !wrong.isEmpty()
                        ? wrong
                        : editor.missingProperty().get());
    }

    /** Returns a sentence that says what prevents the row from being written; empty when nothing does. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Sets the listener that is told at once of each value taken, before it is reviewed. */
    public void onTaken(Consumer<Row> action) {
        editor.held().onTaken(action);
    }

    /**
     * Puts in a cell what nobody chose, as long as nothing else is typed there: it is shown as a proposal.
     *
     * @param value {@code null} where nothing is proposed any more
     */
    public <T> void propose(Column<T> column, @Nullable T value) {
        boolean free = isProposed(column) || row().isEmpty(column);
        boolean typing =
                body.box(column).filter(box -> box.field().isBeingTyped()).isPresent();
        if (free && !typing) {
            editor.held().propose(column, value);
            body.box(column).map(FieldBox::field).ifPresent(field -> {
                if (value == null) {
                    field.show(null);
                } else {
                    field.propose(value);
                }
            });
        }
    }

    /** Returns whether the value of a cell is proposed, and nobody chose it. */
    public boolean isProposed(Column<?> column) {
        return editor.held().isProposed(column);
    }

    /** Takes over what a person typed in another form of the same row, where there is a field for it. */
    public void goOnFrom(EntryForm other) {
        Map<Column<?>, Row> named = other.editor.held().brought();
        other.changed()
                .each((column, value) -> body.box(column)
                        .filter(box -> !other.isProposed(column))
                        .ifPresent(box -> {
                            Optional.ofNullable(named.get(column)).ifPresent(newcomer -> bring(box.field(), newcomer));
                            box.field().takeBack(value);
                        }));
    }

    private void bring(FormField field, Row newcomer) {
        editor.held().bring(field.column(), newcomer);
        if (field instanceof ReferenceField reference) {
            NewReference.of(newcomer.sheet())
                    .map(known -> Option.of(newcomer.id(), String.valueOf(newcomer.get(known.naming())), true))
                    .ifPresent(reference::expect);
        }
    }

    /** Takes a value in a cell as if a person had chosen it. */
    public <T> void put(Column<T> column, @Nullable T value) {
        putValue(column, value);
    }

    /** Does the same as {@link #put} for a column of any kind, such as one that was read from a file. */
    public void putValue(Column<?> column, @Nullable Object value) {
        body.box(column).ifPresentOrElse(box -> box.field().takeBack(value), () -> editor.commit(column, value));
    }

    /** Returns what is typed here and in no file. */
    public Unsaved unsaved() {
        return editor.unsaved();
    }

    /** Returns the cells that are no longer as they were given. */
    public Cells changed() {
        return editor.held().changed();
    }

    /** Returns what makes the rows of other sheets, named in a field, to which the row that is written refers. */
    public List<Edit> brought(Row written) {
        return editor.held().brought().entrySet().stream()
                .filter(each -> each.getValue().id().equals(written.get(each.getKey())))
                .map(each -> Edit.insert(each.getValue()))
                .toList();
    }

    /** Returns a new row with what the declaration offers. */
    public static Row blank(Sheet sheet, UUID id, Reader reader) {
        return Default.fill(Row.of(reader.schema().own(sheet), id, reader.today()), reader);
    }

    private static boolean isTyped(Column<?> column) {
        return column.isStored() && !column.isSetByProgram();
    }

    public Region node() {
        return node;
    }

    /** Sets the listener that is told after Entrée in the last field, or with Ctrl in any. */
    public void onEnd(Runnable action) {
        onEnd = Optional.of(key -> action.run());
    }

    /** Does the same, but where Entrée only chose in a list that was open: what follows there waits for another. */
    public void onConfirmed(Runnable action) {
        onEnd = Optional.of(key -> {
            if (!PopupListKeys.CHOSEN.equals(key.getEventType())) {
                action.run();
            }
        });
    }

    /** Begins with a new row, which may be filled already. */
    public void show(Row row) {
        show(row, false);
    }

    /** Begins with a row of the workbook, as it stands there. */
    public void showStored(Row row) {
        show(row, true);
    }

    private void show(Row row, boolean stored) {
        if (!row.id().equals(given.id()) || editor.isAnyUnwritten()) {
            fields.reset(); // else what is selected, or typed, in the same row stays
        }
        given = row;
        editor.hold(row, stored);
        scroll.ifPresent(pane -> pane.setVvalue(0));
    }

    /** Returns the row as it was understood so far. */
    public Row row() {
        return editor.row().orElse(given);
    }

    /** Returns whether anything was typed since the row was shown. */
    public boolean isTouched() {
        return editor.held().isChanged()
                || fields.all().anyMatch(field -> field.isBeingTyped() || TextUndo.isUnderWay(field.input()));
    }

    /**
     * Takes in what is still being typed.
     *
     * @return false when something is wrong or lacking: it is said under its field, which has the keyboard
     */
    public boolean settle() {
        if (!understand()) {
            return false;
        }
        return !returnTo(editor.held().lacking(order()));
    }

    /**
     * Takes in what is still being typed, whatever the row lacks.
     *
     * @return false when something cannot be understood, or is refused: it is said under its field, which has the keyboard
     */
    public boolean understand() {
        for (FieldBox box : body.boxes().values()) {
            if (!box.field().leave()) {
                box.field().focus();
                return false;
            }
        }
        return !returnTo(editor.held().refused());
    }

    private boolean returnTo(Optional<Column<?>> column) {
        Optional<FieldBox> field = column.flatMap(body::box);
        field.ifPresent(box -> {
            body.disclose(box);
            box.field().focus();
        });
        return field.isPresent();
    }

    public void focusFirst() {
        fields.focusFirst();
    }

    /** Gives the keyboard to a field, which is unfolded for it. */
    public void focus(Column<?> column) {
        returnTo(Optional.of(column));
    }

    /** Returns where the keyboard begins. */
    public Node first() {
        return fields.reachable()
                .findFirst()
                .<Node>map(box -> box.field().input())
                .orElse(node);
    }

    /** Returns the columns in the order of the keyboard. */
    public List<Column<?>> order() {
        return body.boxes().entrySet().stream()
                .filter(each -> each.getValue().field().isStop())
                .<Column<?>>map(Map.Entry::getKey)
                .toList();
    }
}
