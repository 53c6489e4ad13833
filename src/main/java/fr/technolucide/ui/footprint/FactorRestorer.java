package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.Optional;

/** « Rétablir la valeur livrée », of one factor or of all: one step, that undo takes back. */
final class FactorRestorer {

    private final Session session;
    private final ShippedFactors shipped;

    FactorRestorer(Session session, ShippedFactors shipped) {
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
        PressCommand.of(session, new ChangeSet(StepKind.EDITED, subject, edits))
                .saying(Messages.text("footprint.restored", edits.size()))
                .run();
    }
}
