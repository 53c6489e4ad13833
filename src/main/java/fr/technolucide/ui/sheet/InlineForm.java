package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Lull;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Unfinished;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Some cells of a row in the middle of a screen that shows the rest otherwise: fields without a head and without
 * commands. Each is written as it is left; a new row once nothing needed is missing. It hears of the workbook for as long
 * as it is in a window.
 */
public final class InlineForm {

    private final RowEditor editor;
    private final FormBody body;
    private final RowFields fields;
    private Subscription followed = Subscription.EMPTY;
    private Runnable onEnd = () -> {};

    /**
     * @param plan columns that it leaves out have no field here: the screen shows them elsewhere
     * @param ids  before the name of each column, the id of its field
     */
    public InlineForm(Session session, FormPlan plan, String ids) {
        Sheet sheet = session.schema().own(plan.sheet());
        FieldFactory factory = new FieldFactory(session, Options.of(session));
        FormWords words = new FormWords(sheet, session.workbook().isReadOnly());
        this.editor = RowEditor.passing(session, sheet, plan);
        this.body =
                new FormBody(plan.sections(), factory::field, new Remedies(session, editor, plan.remedies())::offer);
        this.fields = new RowFields(session, editor, body, factory, words::lock);
        Lull lull = session.tasks().longLull(fields::handOver);
        fields.onEdited(lull::restart);
        body.getStyleClass().add("inline-form");
        name(ids);
        session.autosave().owns(body, editor::unsaved);
        editor.shownProperty().subscribe(row -> {
            if (row == null) {
                fields.reset();
            } else {
                fields.show(row);
            }
        });
        body.sceneProperty().subscribe(scene -> {
            followed.unsubscribe();
            followed = scene == null
                    ? Subscription.EMPTY
                    : editor.follow().and(session.leaving().heed(answer -> {
                        fields.leave();
                        session.tasks().whenAnswered(() -> editor.review().reviewRefused(answer, this::focusRefused));
                    }));
        });
        new NoteLinks(body.fields());
        new EscapeKey(
                body.fields(),
                editor.draftProperty()::get,
                column -> editor.row().map(row -> row.get(column)).orElse(null));
        new EnterChain(body.fields(), () -> true, () -> onEnd.run());
    }

    public Region node() {
        return body;
    }

    /** @param ids before the name of each column, the id of its field */
    public void name(String ids) {
        body.boxes().forEach((column, box) -> box.field().node().setId(ids + column.name()));
    }

    /** The row in it. */
    public RowEditor row() {
        return editor;
    }

    /** Told after Entrée in the last field. */
    public void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Told once a new row is written. */
    public void onInserted(Consumer<UUID> action) {
        editor.onInserted(action);
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

    /** Hands over what is being typed, and shows no row any more. */
    public void clear() {
        fields.leave();
        editor.clear();
    }

    /** Hands over what is being typed. */
    public void leave() {
        fields.leave();
    }

    /** Looks at what is begun or refused in it; a new row that lacks nothing is written. */
    public void review(Consumer<Optional<Unfinished.Begun>> answer) {
        editor.review().review(answer);
    }

    public void focusFirst() {
        body.boxes().values().stream()
                .filter(FieldBox::isReachable)
                .findFirst()
                .ifPresent(box -> box.field().focus());
    }

    public void focus(Column<?> column) {
        body.box(column).ifPresent(box -> box.field().focus());
    }

    /** Returns whether something stands in a field that was refused. */
    public boolean isRefused() {
        return editor.isAnyUnwritten();
    }

    /** Goes to the first field in which something stands that was refused. */
    public void focusRefused() {
        body.boxes().values().stream()
                .filter(box -> editor.isKept(box.field().column()))
                .findFirst()
                .ifPresent(box -> box.field().focus());
    }

    /** Whether something stands in a field that the row does not hold. */
    public boolean isBeingTyped() {
        return editor.isAnyUnwritten() || fields.isAnyBeingTyped();
    }

    /** The row as it stands, with what is not written yet. */
    public Optional<Row> value() {
        return editor.row();
    }
}
