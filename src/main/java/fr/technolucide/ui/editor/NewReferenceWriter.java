package fr.technolucide.ui.editor;

import fr.technolucide.ui.field.NewReference;
import fr.technolucide.ui.field.Option;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Makes a row of another sheet from a field, and refers to it: one step with the row in the form, even where that is a
 * draft which waits to be whole.
 */
final class NewReferenceWriter {

    private final Session session;
    private final OpenRow open;
    private final RowDraft draft;
    private final BiConsumer<Column<?>, UUID> commit;

    /** @param commit takes a cell as if it had been typed */
    NewReferenceWriter(Session session, OpenRow open, RowDraft draft, BiConsumer<Column<?>, UUID> commit) {
        this.session = session;
        this.open = open;
        this.draft = draft;
        this.commit = commit;
    }

    /** @param expected told of the newcomer while it waits to be written */
    void write(Column<?> column, NewReference newcomer, String name, Consumer<Option> expected) {
        BooleanSupplier here = open.sameTurn();
        session.read(reader -> newcomer.named(name, session.workbook().mint(), reader))
                .then(fresh -> {
                    Row row = open.typed();
                    if (row == null || !here.getAsBoolean()) {
                        return;
                    }
                    if (!open.isDraft()) {
                        Cells referring = Cells.none().andValue(column, fresh.id());
                        List<Edit> edits = new ArrayList<>(List.of(Edit.insert(fresh)));
                        open.rows().forEach(each -> edits.add(Edit.update(each, referring)));
                        submit(name, column, edits, () -> {});
                    } else if (draft.isWaiting()) {
                        draft.bring(column, fresh);
                        expected.accept(Option.of(fresh.id(), name, true));
                        commit.accept(column, fresh.id());
                    } else {
                        List<UUID> ids = open.ids();
                        submit(name, column, List.of(Edit.insert(fresh)), () -> {
                            if (open.holds(ids)) {
                                commit.accept(column, fresh.id());
                            }
                        });
                    }
                });
    }

    private void submit(String name, Column<?> column, List<Edit> edits, Runnable done) {
        session.submit(
                new ChangeSet(StepKind.EDITED, name, edits),
                step -> done.run(),
                refused -> open.findings().refuse(refused, column));
    }
}
