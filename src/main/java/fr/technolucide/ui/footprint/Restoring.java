package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Command;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.Optional;

/** « Rétablir la valeur livrée », of one factor or of all: one step, that undo takes back. */
final class Restoring {

    private final Session session;
    private final ShippedFactors shipped;

    Restoring(Session session, ShippedFactors shipped) {
        this.session = session;
        this.shipped = shipped;
    }

    void one(Row factor) {
        Optional<Edit> edit = shipped.restoring(factor);
        restore(edit.stream().toList(), FactorWords.label(factor));
    }

    void all() {
        session.read(shipped::restoring).then(edits -> restore(edits, Messages.text("footprint.restore.step")));
    }

    private void restore(List<Edit> edits, String subject) {
        if (edits.isEmpty()) {
            session.dialogs()
                    .show(Message.of(
                            Tone.DONE,
                            Messages.text("footprint.restore.none"),
                            Messages.text("footprint.restore.none.text")));
            return;
        }
        Command.of(session, new Change(StepKind.EDITED, subject, edits))
                .saying(Messages.text("footprint.restored", edits.size()))
                .run();
    }
}
