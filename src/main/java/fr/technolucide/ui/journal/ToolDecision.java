package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.DecisionsInForce;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Adopting, adapting or setting a tool aside: a row of the decisions, or the one that was prepared. */
final class ToolDecision {

    /**
     * The earlier decisions on the tool.
     *
     * @param awaited a decision that waits for its outcome
     */
    record Past(Optional<Row> inForce, Optional<Row> awaited) {

        private static Past of(UUID tool, Reader reader) {
            return new Past(
                    DecisionsInForce.of(reader).onTool(tool),
                    reader.where(Decisions.TOOL, tool).stream()
                            .filter(decision -> decision.isEmpty(Decisions.OUTCOME))
                            .findFirst());
        }
    }

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
            session.read(reader -> Past.of(tool, reader))
                    .then(past -> then.accept(new DecisionDialog(session, line, past)));
        }
    }
}
