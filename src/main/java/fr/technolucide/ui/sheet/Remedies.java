package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the screen of a sheet proposes to do about a finding, for the row in the form. */
final class Remedies {

    private final Session session;
    private final RowEditor model;
    private final Map<String, Remedy> known;

    Remedies(Session session, RowEditor model, Map<String, Remedy> known) {
        this.session = session;
        this.model = model;
        this.known = known;
    }

    Optional<FindingNote.Offer> offer(Finding about) {
        return Optional.ofNullable(known.get(about.key()))
                .map(remedy ->
                        new FindingNote.Offer(remedy.label(), () -> model.row().ifPresent(row -> apply(remedy, row))));
    }

    private void apply(Remedy remedy, Row row) {
        switch (remedy) {
            case Remedy.Write(var _, var cells) -> cells.apply(row).each(model::commit);
            case Remedy.GoTo(var _, var reference) -> goTo(row, reference);
        }
    }

    private void goTo(Row row, Column<UUID> reference) {
        UUID id = row.get(reference);
        if (id != null && reference.kind() instanceof Kind.Reference(var sheet, var _)) {
            session.reveal(session.schema().sheet(sheet), id);
        }
    }
}
