package fr.technolucide.ui.form;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.editor.FormWords;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Some cells of a row in the middle of a screen that shows the rest otherwise: fields without a head and without
 * commands. Each is written as it is left; a new row once nothing needed is missing. It hears of the workbook for as long
 * as it is in a window.
 */
public final class InlineForm {

    private final RowEditor editor;
    private final Tasks tasks;
    private final RowFields fields;
    private final FormBody body;
    private final Subscription shown;
    private Runnable onEnd = () -> {};

    /**
     * @param plan columns that it leaves out have no field here: the screen shows them elsewhere
     * @param ids  before the name of each column, the id of its field
     */
    public InlineForm(Session session, FormPlan plan, String ids) {
        this(session, RowEditor.passing(session, session.schema().own(plan.sheet()), plan.row()), plan, ids);
        session.autosave().owns(body, editor::unsaved);
        follow(body, session, editor, fields::leave, this::focusRefused);
    }

    private InlineForm(Session session, RowEditor editor, FormPlan plan, String ids) {
        FieldFactory factory = new FieldFactory(session, Options.of(session));
        FormWords words = new FormWords(editor.sheet(), session.workbook().isReadOnly());
        this.editor = editor;
        this.tasks = session.tasks();
        this.fields = new RowFields(session, editor, plan.sections(), plan, factory, words::lock)
                .keys(() -> true, () -> onEnd.run());
        this.body = fields.body();
        Debouncer lull = session.tasks().typingDebouncer(fields::handOver);
        fields.onEdited(lull::restart);
        body.getStyleClass().add("inline-form");
        name(ids);
        this.shown = editor.shownProperty().subscribe(row -> {
            if (row == null) {
                fields.reset();
            } else {
                fields.show(editor.row().map(row::typed).orElse(row));
            }
        });
    }

    /** Lets an editor hear of the workbook, and be asked before it is left, for as long as a place is in a window. */
    static void follow(Node place, Session session, RowEditor editor, Runnable leave, Runnable focusRefused) {
        Subscription[] followed = {Subscription.EMPTY};
        place.sceneProperty().subscribe(scene -> {
            followed[0].unsubscribe();
            followed[0] = scene == null
                    ? Subscription.EMPTY
                    : editor.follow(place).and(session.leaving().heed(answer -> {
                        leave.run();
                        session.tasks().whenAnswered(() -> editor.review().reviewRefused(answer, focusRefused));
                    }));
        });
    }

    /** More fields of the row that is in another form: whatever is said of it is said in both. */
    public static InlineForm over(Session session, RowEditor row, FormPlan plan) {
        InlineForm form = new InlineForm(session, row, plan, row.sheet().name() + ".");
        session.autosave().owns(form.body);
        return form;
    }

    /** Shows the row no more, before the form is let go. */
    void release() {
        shown.unsubscribe();
        fields.release();
        fields.reset();
    }

    public Region node() {
        return body;
    }

    /** @param ids before the name of each column, the id of its field */
    public void name(String ids) {
        body.boxes().forEach((column, box) -> box.field().node().setId(ids + column.name()));
    }

    /** Returns the row in it. */
    public RowEditor row() {
        return editor;
    }

    /** Sets the listener that is told after Entrée in the last field. */
    public void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Sets the listener that is told whenever what is typed, wrong or doubtful may have changed. */
    void onState(Runnable action) {
        fields.onState(action);
    }

    /** Sets the listener that is told once a new row is written. */
    public void onInserted(Consumer<UUID> action) {
        editor.onInserted(action);
    }

    /** Answers Entrée as the field that has the keyboard does; consumes it unless that is left to an open list. */
    void press(KeyEvent enter) {
        fields.press(enter);
    }

    /** Shows a row of the workbook. */
    public void show(UUID row) {
        if (!editor.id().equals(Optional.of(row))) {
            fields.reset();
        }
        editor.load(row);
    }

    /** Shows a row of the workbook as it is known already. */
    public void show(Row row) {
        fields.reset();
        editor.load(row);
    }

    /** Begins a new row with some cells already there. */
    public void begin(Cells cells) {
        fields.reset();
        editor.begin(cells);
    }

    /** Takes a value in a cell as if a person had typed it there. */
    public <T> void put(Column<T> column, T value) {
        editor.commit(column, value);
    }

    /** Commits what is being typed, and shows no row any more. */
    public void clear() {
        fields.leave();
        editor.clear();
    }

    /** Commits what is being typed. */
    public void leave() {
        fields.leave();
    }

    /** Looks at what is begun or refused in it; a new row that lacks nothing is written. */
    public void review(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        editor.review().review(answer);
    }

    public void focusFirst() {
        fields.focusFirst();
    }

    public void focus(Column<?> column) {
        body.box(column).ifPresent(box -> box.field().focus());
    }

    /** Returns whether something of the row was refused. */
    public boolean isRefused() {
        return editor.isAnyUnwritten();
    }

    /** Returns whether something stands in a field of this form that was refused. */
    boolean isRefusedHere() {
        return refused().findFirst().isPresent();
    }

    /** Returns whether a value of this form is still to be written, as while the disk refuses it. */
    boolean isWaiting() {
        return fields.all().anyMatch(field -> editor.isWaiting(field.column()));
    }

    /** Does something once all that was asked of the workbook is answered. */
    void whenAnswered(Runnable action) {
        tasks.whenAnswered(action);
    }

    /** Goes to the first field in which something stands that was refused. */
    public void focusRefused() {
        refused().findFirst().ifPresent(FormField::focus);
    }

    private Stream<FormField> refused() {
        return fields.all().filter(field -> editor.isKept(field.column()));
    }

    /** Returns the control of the first field. */
    Optional<Region> first() {
        return fields.all().findFirst().map(FormField::node);
    }

    /** Returns whether a list or a calendar of a field is open. */
    boolean isOpen() {
        return fields.all().anyMatch(FormField::isOpen);
    }

    /** Returns whether a field shows something that the row does not hold. */
    public boolean isBeingTyped() {
        return editor.isAnyUnwritten() || fields.isAnyBeingTyped();
    }

    /** Returns what is typed in it and not in the workbook. */
    public Unsaved unsaved() {
        return editor.unsaved();
    }

    /** Returns the row as it stands, with what is not written yet. */
    public Optional<Row> value() {
        return editor.row();
    }
}
