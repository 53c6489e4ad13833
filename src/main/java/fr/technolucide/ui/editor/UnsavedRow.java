package fr.technolucide.ui.editor;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.field.FormField;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.util.Subscription;

/**
 * Collects what was typed in a form and is not in the workbook: the new rows begun, what is being typed, what was
 * refused, what is held.
 */
final class UnsavedRow {

    private final OpenRow open;
    private final RowDraft draft;
    private final PendingRow held;
    private final Clock clock;
    private final List<Supplier<Map<Column<?>, FormField.Typed>>> typing = new ArrayList<>();

    UnsavedRow(OpenRow open, RowDraft draft, PendingRow held, Clock clock) {
        this.open = open;
        this.draft = draft;
        this.held = held;
        this.clock = clock;
    }

    /** @param texts returns what is being typed in each field, as it stands */
    Subscription typedIn(Supplier<Map<Column<?>, FormField.Typed>> texts) {
        typing.add(texts);
        return () -> typing.remove(texts);
    }

    Unsaved now() {
        List<Unsaved.NewRow> rows = new ArrayList<>(draft.aside().rows());
        List<Unsaved.Changed> changes = new ArrayList<>();
        List<Unsaved.Text> texts = new ArrayList<>();
        Row row = open.typed();
        if (row != null) {
            Cells understood = understood(texts);
            if (draft.isHeld() ? isHeldTouched(understood, texts) : isBegun(understood, texts)) {
                add(row.with(understood), rows, changes);
            } else if (!open.isDraft() && !understood.isEmpty()) {
                open.rows().forEach(each -> changes.add(Unsaved.Changed.over(each, understood, false)));
            }
        }
        return new Unsaved(rows, changes, texts);
    }

    private boolean isHeldTouched(Cells understood, List<Unsaved.Text> texts) {
        return held.isChanged() || !understood.isEmpty() || !texts.isEmpty();
    }

    private boolean isBegun(Cells understood, List<Unsaved.Text> texts) {
        return draft.isBegun() || (open.isDraft() && !(understood.isEmpty() && texts.isEmpty()));
    }

    /** Adds the row of the form, without the values that are proposed and nobody chose. */
    private void add(Row typed, List<Unsaved.NewRow> rows, List<Unsaved.Changed> changes) {
        Row row = held.chosen(typed);
        if (held.isStored()) {
            Cells since = draft.changed(row);
            if (!since.isEmpty()) {
                changes.add(Unsaved.Changed.over(draft.given(row), since, true));
            }
        } else {
            rows.add(draft.unsaved(row));
        }
    }

    private String where(Column<?> column) {
        FormRow shown = open.shownProperty().get();
        String row = shown == null ? "" : shown.title();
        return row.isBlank()
                ? SchemaLabels.label(column)
                : Messages.text("form.unsaved.where", row, SchemaLabels.label(column));
    }

    /** @param texts given what is not understood */
    private Cells understood(List<Unsaved.Text> texts) {
        LocalDate today = LocalDate.now(clock);
        Cells cells = Cells.none();
        Map<Column<?>, FormField.Typed> typed = new LinkedHashMap<>();
        typing.forEach(fields -> typed.putAll(fields.get()));
        for (Map.Entry<Column<?>, FormField.Typed> each : typed.entrySet()) {
            Column<?> column = each.getKey();
            boolean refused = open.findings().isKept(column);
            Object value = each.getValue().value().orElse(null);
            if (value != null
                    && !refused
                    && Validation.value(column, value, today).isEmpty()) {
                cells = cells.andValue(column, value);
            } else if (!each.getValue().text().isBlank()) {
                texts.add(new Unsaved.Text(where(column), each.getValue().text()));
            }
        }
        return cells;
    }
}
