package fr.technolucide.ui.journal;

import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;

/** Adopting, adapting or setting a tool aside: a row of the decisions, or the one that was prepared. */
final class ToolDecision {

    private final Session session;

    ToolDecision(Session session) {
        this.session = session;
    }

    void ask(ToolLine line) {
        ask(line, DecisionDialog::show);
    }

    /** Begins with « Écarter » chosen. */
    void askToSetAside(ToolLine line) {
        ask(line, dialog -> dialog.settingAside().show());
    }

    private void ask(ToolLine line, Consumer<DecisionDialog> then) {
        UUID tool = line.id();
        if (tool != null && line.gate() != null && !session.workbook().isReadOnly()) {
            session.read(reader -> DecisionDialog.Past.of(tool, reader))
                    .then(past -> then.accept(new DecisionDialog(session, line, past)));
        }
    }
}
