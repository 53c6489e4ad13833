package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Typing;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.MapChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The form of a row typed from paper, without looking up: Entrée goes through the fields in their order, names are typed
 * and not chosen, digits choose. It writes nothing: who shows it gathers the rows.
 */
public final class EntryForm {

    private final FormBody body;
    private final EntryRow entry;
    private final ScrollPane scroll = new ScrollPane();
    private Runnable onEnd = () -> {};

    /** @param plan in the order of the paper; what else is typed in a row of the sheet follows, as it does on the paper */
    public EntryForm(Session session, Options options, NameBooks books, FormPlan plan) {
        Sheet sheet = session.schema().own(plan.sheet());
        this.body = new FormBody(
                plan.sectionsFor(sheet, EntryForm::isTyped),
                new EntryFields(session, options, books)::field,
                finding -> Optional.empty());
        this.entry = new EntryRow(session, this::reviewed);
        body.boxes().forEach(this::wire);
        entry.findings().shown().addListener((MapChangeListener<Column<?>, Finding>) change -> body.box(change.getKey())
                .ifPresent(box -> box.say(change.getMap().get(change.getKey()))));
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("entry-form");
        new NoteLinks(body.fields());
        new EscapeKey(body.fields(), () -> true, column -> entry.row().get(column));
        new EnterChain(body.fields(), true, () -> onEnd.run());
    }

    /** A new row with what the declaration offers. */
    public static Row blank(Sheet sheet, UUID id, Reader reader) {
        return FormRow.withDefaults(Row.of(reader.schema().own(sheet), id, reader.today()), reader);
    }

    private static boolean isTyped(Column<?> column) {
        return column.isStored() && !column.isSetByProgram();
    }

    private void wire(Column<?> column, FieldBox box) {
        Field field = box.field();
        field.node().setId("entry." + column.name());
        field.onCommit(value -> entry.commit(column, value));
        field.onProblem(entry.findings()::refuse);
        field.focused().subscribe(within -> {
            if (within) {
                bringIntoView(box.field().node());
            }
        });
    }

    public Region node() {
        return scroll;
    }

    /** Told after Entrée in the last field, or with Ctrl in any. */
    public void onEnd(Runnable action) {
        onEnd = action;
    }

    /** Begins with a row, which may be filled already. */
    public void show(Row row) {
        body.boxes().values().forEach(box -> box.field().reset());
        entry.begin(row);
        body.boxes().forEach((column, box) -> {
            if (!column.isDerived()) {
                box.field().show(row.get(column));
            }
        });
        body.arrange(row);
        scroll.setVvalue(0);
    }

    private void reviewed(FormRow row) {
        body.boxes().forEach((column, box) -> {
            if (column.isDerived()) {
                box.field().show(row.computed().get(column));
            }
        });
        body.arrange(row.row());
    }

    /** The row as it was understood so far. */
    public Row row() {
        return entry.row();
    }

    /** Whether anything was typed since the row is shown. */
    public boolean isTouched() {
        return entry.isChanged()
                || entry.findings().isAnyUnwritten()
                || body.boxes().values().stream()
                        .map(FieldBox::field)
                        .anyMatch(field -> field.isBeingTyped() || Typing.isUnderWay(field.input()));
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
        return !returnTo(entry.lacking(order()));
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
        return !returnTo(entry.refused());
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
        body.boxes().values().stream()
                .filter(FieldBox::isReachable)
                .findFirst()
                .ifPresent(box -> box.field().focus());
    }

    /** The columns in the order of the keyboard. */
    public List<Column<?>> order() {
        return body.boxes().entrySet().stream()
                .filter(each -> each.getValue().field().isStop())
                .<Column<?>>map(Map.Entry::getKey)
                .toList();
    }

    private void bringIntoView(Region field) {
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds place = body.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double room = field.getHeight();
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() - room < top) {
            scroll.setVvalue(Math.max(0, (place.getMinY() - room) / hidden));
        } else if (place.getMaxY() + room > bottom) {
            scroll.setVvalue(Math.min(
                    1, (place.getMaxY() + room - scroll.getViewportBounds().getHeight()) / hidden));
        }
    }
}
