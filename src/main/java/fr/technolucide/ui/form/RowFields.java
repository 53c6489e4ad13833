package fr.technolucide.ui.form;

import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.MapChangeListener;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form and the editor of its row: shows what the row holds, commits what is typed, says what is wrong.
 */
final class RowFields {

    private final RowEditor editor;
    private final FormBody body;
    private final BiFunction<FormRow, Column<?>, String> lock;
    private final Subscription bound;
    /** The earlier values of cells of which a part was written while they are still being typed. */
    private final Map<Column<?>, Optional<Object>> handedOver = new HashMap<>();

    private Optional<EnterTraversal> enter = Optional.empty();
    private boolean filled;
    private Runnable onState = () -> {};
    private Runnable onEdited = () -> {};

    /**
     * @param sections what is asked, in its order
     * @param plan     says what may be done about a finding
     * @param lock     why nobody may type in a cell; empty when they may
     */
    RowFields(
            Session session,
            RowEditor editor,
            List<FormSection> sections,
            FormPlan plan,
            FieldFactory factory,
            BiFunction<FormRow, Column<?>, String> lock) {
        this.editor = editor;
        this.lock = lock;
        this.body = new FormBody(
                sections,
                factory::field,
                new QuickFixes(session, editor, plan.remedies())::offer,
                () -> new EstimateLine(session, "form.estimate"));
        body.boxes().values().forEach(box -> wire(box.field(), session, factory));
        MapChangeListener<Column<?>, Finding> say = change -> {
            body.box(change.getKey()).ifPresent(box -> box.say(change.getMap().get(change.getKey())));
            onState.run();
        };
        editor.findings().addListener(say);
        editor.findings().forEach((column, finding) -> body.box(column).ifPresent(box -> box.say(finding)));
        bound = Subscription.combine(
                () -> editor.findings().removeListener(say),
                editor.onForeseen((column, value) ->
                        body.box(column).ifPresent(box -> box.field().show(value))),
                editor.onUnsaved(this::typed));
    }

    private void wire(FormField field, Session session, FieldFactory factory) {
        Column<?> column = field.column();
        field.onCommit(value -> editor.commit(column, value));
        field.onTyping(value -> editor.foresee(column, value));
        field.onEdited(() -> {
            if (field.isBeingTyped()) {
                onEdited.run();
            } else if (editor.isKept(column) && field.shows(held(column).orElse(null))) {
                editor.settle(column);
            }
            onState.run();
        });
        field.onProblem(editor::refuse);
        field.focused().subscribe((before, within) -> handedOver.remove(column));
        if (!session.workbook().isReadOnly()) {
            factory.letAdd(field, editor);
        }
    }

    /**
     * Lets the keyboard go through the fields.
     *
     * @param throughLines whether Entrée leaves a text of several lines too
     * @param atTheEnd     what follows Entrée in the last field
     */
    RowFields keys(BooleanSupplier throughLines, Runnable atTheEnd) {
        return keys(throughLines, key -> atTheEnd.run());
    }

    /** Does the same, where the key tells whether it only chose in a list: {@link PopupListKeys#CHOSEN}. */
    RowFields keys(BooleanSupplier throughLines, Consumer<KeyEvent> atTheEnd) {
        FieldGroup group = body.fields();
        new NoteLinks(group);
        new EscapeKey(group, editor.draftProperty()::get, this::before);
        enter = Optional.of(new EnterTraversal(group, throughLines, key -> {
            handedOver.clear();
            atTheEnd.accept(key);
        }));
        return this;
    }

    /** Lets Entrée lead elsewhere from the field that has the keyboard, once what is typed there is understood. */
    void detour(Runnable way) {
        enter.ifPresent(keys -> keys.detour(way));
    }

    /** Answers Entrée as the field that has the keyboard does; consumes it unless that is left to an open list. */
    void press(KeyEvent enter) {
        this.enter.ifPresent(keys -> keys.press(enter));
    }

    /** Returns the value that Échap restores: the one before what is being typed, a part of which may be written. */
    private @Nullable Object before(Column<?> column) {
        Optional<Object> replaced = handedOver.get(column);
        return replaced == null ? held(column).orElse(null) : replaced.orElse(null);
    }

    private Optional<Object> held(Column<?> column) {
        return editor.row().map(row -> row.get(column));
    }

    /** Binds them no more. */
    void release() {
        bound.unsubscribe();
    }

    FormBody body() {
        return body;
    }

    /** Sets the listener that is told whenever what is typed, wrong or doubtful may have changed. */
    void onState(Runnable action) {
        onState = action;
    }

    /** Sets the listener that is told of each change of a text that is not committed. */
    void onEdited(Runnable action) {
        onEdited = action;
    }

    /** Shows a row; what is being typed, or is to be fixed, stays. */
    void show(FormRow row) {
        body.boxes().forEach((column, box) -> {
            if (column.isDerived()) {
                box.field().show(row.computed().get(column));
            } else {
                box.lock(lock.apply(row, column));
                if (!editor.isKept(column) || !filled) {
                    show(row, column, box.field());
                }
            }
        });
        filled = true;
        body.arrange(row.row());
        forgetHidden(row.row());
    }

    /** Forgets what was refused in fields that the row no longer asks for. */
    private void forgetHidden(Row row) {
        body.boxes().forEach((column, box) -> {
            if (!box.field().node().isVisible() && editor.isKept(column)) {
                box.field().takeBack(row.get(column));
            }
        });
    }

    private void show(FormRow row, Column<?> column, FormField field) {
        Object value = row.row().get(column);
        if (value != null && editor.held().isProposed(column)) {
            field.propose(value);
        } else {
            field.show(value);
        }
    }

    /** Commits what is typed so far where that is right, and leaves the text as it stands. */
    void handOver() {
        all().forEach(field -> field.handOver((value, keep) -> editor.ifRight(field.column(), value, () -> {
            if (editor.isOfOneRow()) {
                handedOver.putIfAbsent(field.column(), held(field.column()));
            }
            keep.run();
            onState.run();
        })));
    }

    /** Commits what is being typed, as on leaving each field. */
    void leave() {
        all().forEach(FormField::leave);
    }

    /** Forgets what was typed, before another row is shown. */
    void reset() {
        handedOver.clear();
        all().forEach(FormField::reset);
    }

    boolean isAnyBeingTyped() {
        return all().anyMatch(FormField::isBeingTyped);
    }

    Stream<FormField> all() {
        return body.boxes().values().stream().map(FieldBox::field);
    }

    /** Returns the fields that can take the keyboard now. */
    Stream<FieldBox> reachable() {
        return body.boxes().values().stream().filter(FieldBox::isReachable);
    }

    void focusFirst() {
        reachable().findFirst().ifPresent(box -> box.field().focus());
    }

    /** Returns what is typed in fields and is not in the row, what was refused there among it. */
    private Map<Column<?>, FormField.Typed> typed() {
        Map<Column<?>, FormField.Typed> typed = new LinkedHashMap<>();
        all().forEach(field -> {
            Optional<FormField.Typed> text = editor.isKept(field.column()) ? field.text() : field.typed();
            text.ifPresent(words -> typed.put(field.column(), words));
        });
        return typed;
    }
}
