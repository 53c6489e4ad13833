package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.DecisionsInForce;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.decision.Person;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adopting, adapting or setting a tool aside: a row of the decisions, or the one that was prepared. Going further than the ten-hour gate
 * asks first for a reason and for who answers for it, which the decision keeps.
 */
final class Deciding {

    /**
     * What is decided.
     *
     * @param conditions may be empty
     * @param review     absent when none is planned
     */
    record Wish(
            Outcome outcome,
            Body body,
            LocalDate day,
            String conditions,
            @Nullable LocalDate review) {}

    /** Why a tool is adopted before its hours, and who signs it. */
    record Reason(String text, UUID signer) {}

    /**
     * What was decided before on the tool.
     *
     * @param awaited a decision that waits for its outcome
     */
    private record Past(Optional<Row> inForce, Optional<Row> awaited, List<Person> people) {

        static Past of(UUID tool, Reader reader) {
            return new Past(
                    DecisionsInForce.of(reader).onTool(tool),
                    reader.where(Decisions.TOOL, tool).stream()
                            .filter(decision -> decision.isEmpty(Decisions.OUTCOME))
                            .findFirst(),
                    Person.all(reader));
        }
    }

    private final Session session;

    Deciding(Session session) {
        this.session = session;
    }

    void ask(ToolLine line) {
        ask(line, null);
    }

    /** Begins with « Écarter » chosen. */
    void askToSetAside(ToolLine line) {
        ask(line, DecisionDialog.Choice.SET_ASIDE);
    }

    private void ask(ToolLine line, DecisionDialog.@Nullable Choice chosen) {
        UUID tool = line.id();
        if (tool == null || line.gate() == null || session.workbook().isReadOnly()) {
            return;
        }
        session.read(reader -> Past.of(tool, reader)).then(past -> ask(line, past, chosen));
    }

    private void ask(ToolLine line, Past past, DecisionDialog.@Nullable Choice chosen) {
        Body lastBody = past.inForce().map(row -> row.get(Decisions.BODY)).orElse(null);
        DecisionDialog dialog =
                new DecisionDialog(session, line, lastBody, past.awaited().orElse(null), chosen);
        dialog.show(wish -> decide(dialog, line, past, wish));
    }

    /** Why it is early is asked above what is decided, which is gone back to when it is not said. */
    private void decide(DecisionDialog dialog, ToolLine line, Past past, Wish wish) {
        boolean reached = line.gate() != null && line.gate().reached();
        String notice = Messages.text("journal.decision.done", line.name());
        if (OverrideRule.overridesGate(wish.outcome(), reached)) {
            EarlyAdoption early = new EarlyAdoption(session, line, wish.outcome(), past.people());
            early.show(reason -> early.writing().write(change(line, past, wish, reason), step -> {
                dialog.close();
                early.writing().say(notice);
            }));
        } else {
            dialog.writing().write(change(line, past, wish, null), notice);
        }
    }

    private Change change(ToolLine line, Past past, Wish wish, @Nullable Reason reason) {
        Cells cells = Cells.of(Decisions.TOOL, line.id())
                .and(Decisions.DAY, wish.day())
                .and(Decisions.BODY, wish.body())
                .and(Decisions.OUTCOME, wish.outcome());
        String conditions =
                wish.conditions().isBlank() ? null : wish.conditions().strip();
        if (conditions != null || past.awaited().isPresent()) {
            cells = cells.and(Decisions.RESOLUTION, conditions);
        }
        if (wish.review() != null || past.awaited().isPresent()) {
            cells = cells.and(Decisions.REVIEW_DATE, wish.review());
        }
        if (reason != null) {
            cells = cells.and(Decisions.OVERRIDE_REASON, reason.text().strip())
                    .and(Decisions.SIGNED_BY, reason.signer());
        }
        Row before = past.inForce().orElse(null);
        if (before != null && !before.get(Decisions.DAY, LocalDate.MAX).isAfter(wish.day())) {
            cells = cells.and(Decisions.SUPERSEDES, before.id());
        }
        Cells decided = cells;
        Edit edit = past.awaited()
                .map(row -> Edit.update(row, decided))
                .orElseGet(() -> Edit.insert(Decisions.SHEET, decided));
        return Change.edited(Messages.text("journal.decision.step", line.name()), edit);
    }
}
