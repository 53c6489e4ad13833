package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.collections.MapChangeListener;

/** The fields of a form and the editor of its row: shows what the row holds, hands over what is typed, says what is wrong. */
final class RowFields {

    private final RowEditor editor;
    private final FormBody body;
    private final BiFunction<FormRow, Column<?>, String> lock;
    private Runnable onState = () -> {};
    private Runnable onEdited = () -> {};

    /**
     * @param factory that made the fields
     * @param lock    why nobody may type in a cell; empty when they may
     */
    RowFields(
            Session session,
            RowEditor editor,
            FormBody body,
            FieldFactory factory,
            BiFunction<FormRow, Column<?>, String> lock) {
        this.editor = editor;
        this.body = body;
        this.lock = lock;
        body.boxes().values().forEach(box -> wire(box.field(), session, factory));
        editor.findings().addListener((MapChangeListener<Column<?>, Finding>) change -> {
            body.box(change.getKey()).ifPresent(box -> box.say(change.getMap().get(change.getKey())));
            onState.run();
        });
        editor.onForeseen(
                (column, value) -> body.box(column).ifPresent(box -> box.field().show(value)));
        editor.onUnsaved(this::typed);
    }

    private void wire(Field field, Session session, FieldFactory factory) {
        Column<?> column = field.column();
        field.onCommit(value -> editor.commit(column, value));
        field.onTyping(value -> editor.foresee(column, value));
        field.onEdited(() -> {
            if (field.isBeingTyped()) {
                onEdited.run();
            }
            onState.run();
        });
        field.onProblem(editor::refuse);
        if (!session.workbook().isReadOnly()) {
            factory.letAdd(field, editor);
        }
    }

    /** Told whenever what is typed, wrong or doubtful may have changed. */
    void onState(Runnable action) {
        onState = action;
    }

    /** Told of each change of a text that is not handed over. */
    void onEdited(Runnable action) {
        onEdited = action;
    }

    /** Shows a row; what is being typed, or is to be mended, stays. */
    void show(FormRow row) {
        body.boxes().forEach((column, box) -> {
            if (column.isDerived()) {
                box.field().show(row.computed().get(column));
            } else {
                box.lock(lock.apply(row, column));
                if (!editor.isKept(column)) {
                    show(row, column, box.field());
                }
            }
        });
        body.arrange(row.row());
        forgetHidden(row.row());
    }

    /** What was refused in a field that is not asked for any more is not asked for either. */
    private void forgetHidden(Row row) {
        body.boxes().forEach((column, box) -> {
            if (!box.field().node().isVisible() && editor.isKept(column)) {
                box.field().takeBack(row.get(column));
            }
        });
    }

    private void show(FormRow row, Column<?> column, Field field) {
        Object value = row.row().get(column);
        if (value != null && editor.held().isProposed(column)) {
            field.propose(value);
        } else {
            field.show(value);
        }
    }

    /** Hands over what is typed so far where that is right, and leaves the text as it stands. */
    void handOver() {
        body.boxes()
                .forEach((column, box) -> box.field()
                        .handOver((value, keep) -> editor.ifRight(column, value, () -> {
                            keep.run();
                            onState.run();
                        })));
    }

    /** Hands over what is being typed, as on leaving each field. */
    void leave() {
        body.boxes().values().forEach(box -> box.field().leave());
    }

    /** Before another row is shown. */
    void reset() {
        body.boxes().values().forEach(box -> box.field().reset());
    }

    boolean isAnyBeingTyped() {
        return body.boxes().values().stream().anyMatch(box -> box.field().isBeingTyped());
    }

    /** Returns what is typed in fields and is not in the row, what was refused there among it. */
    private Map<Column<?>, Field.Typed> typed() {
        Map<Column<?>, Field.Typed> typed = new LinkedHashMap<>();
        body.boxes().forEach((column, box) -> {
            Field field = box.field();
            (editor.isKept(column) ? field.text() : field.typed()).ifPresent(text -> typed.put(column, text));
        });
        return typed;
    }
}
