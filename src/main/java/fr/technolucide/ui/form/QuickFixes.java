package fr.technolucide.ui.form;

import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The actions that the screen of a sheet offers for a finding about the row in the form. */
final class QuickFixes {

    private final Session session;
    private final RowEditor model;
    private final Map<String, QuickFix> known;

    QuickFixes(Session session, RowEditor model, Map<String, QuickFix> known) {
        this.session = session;
        this.model = model;
        this.known = known;
    }

    Optional<FindingNote.Offer> offer(Finding about) {
        return Optional.ofNullable(known.get(about.key()))
                .map(remedy ->
                        new FindingNote.Offer(remedy.label(), () -> model.row().ifPresent(row -> apply(remedy, row))));
    }

    private void apply(QuickFix remedy, Row row) {
        switch (remedy) {
            case QuickFix.Write(var _, var cells) -> cells.apply(row).each(model::commit);
            case QuickFix.GoTo(var _, var reference) -> goTo(row, reference);
        }
    }

    private void goTo(Row row, Column<UUID> reference) {
        UUID id = row.get(reference);
        if (id != null && reference.kind() instanceof Kind.Reference(var sheet, var _)) {
            session.reveal(session.schema().sheet(sheet), id);
        }
    }
}
