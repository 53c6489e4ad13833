package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.rule.StagePassage;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Reader;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The commands about decisions for tabs: each reads the workbook, then shows its dialog over the window. In a read-only
 * workbook, dialogs that only show still open, and commands that would write say why they do not.
 */
public final class UseCaseDecisions {

    private final Session session;

    public UseCaseDecisions(Session session) {
        this.session = session;
    }

    /** Prepares the decision of a body on a use case, or goes on with the one that is awaited. */
    public void prepare(UUID useCase) {
        about(useCase, matter -> new PreparingDialog(session, matter).show());
    }

    /** Notes a decision that goes further than the rule proposes, with its reason and who signs it. */
    public void override(UUID useCase) {
        about(useCase, matter -> {
            RecordingDialog.Purpose further = RecordingDialog.Purpose.override(matter);
            new RecordingDialog(
                            session,
                            matter,
                            further.outcomes().isEmpty() ? RecordingDialog.Purpose.answer(matter) : further)
                    .show();
        });
    }

    /** Shows a decision: one that is awaited to note what was decided, one that was taken to be read. */
    public void open(UUID decision) {
        boolean readOnly = session.workbook().isReadOnly();
        if (!readOnly) {
            ask(
                    reader -> reader.find(Decisions.SHEET, decision)
                            .filter(row -> row.isEmpty(Decisions.OUTCOME))
                            .flatMap(row -> DecisionContext.of(row, reader)),
                    matter -> new RecordingDialog(session, matter, RecordingDialog.Purpose.answer(matter)).show());
        }
        session.read(reader -> DecisionCard.of(decision, reader))
                .then(found -> found.filter(card -> readOnly || !card.isAwaited())
                        .ifPresent(card -> new ReadingDialog(session, card, this::open, this::prepare).show()));
    }

    /** Reviews a use: each stop criterion, what is measured, and whether it goes on. */
    public void review(UUID useCase) {
        if (session.workbook().isReadOnly()) {
            session.reveal(UseCases.SHEET, useCase);
            return;
        }
        ask(reader -> ReviewContext.of(useCase, reader), matter -> new ReviewDialog(session, matter).show());
    }

    /** Takes a use case to a stage, or shows what it lacks and the ways to go on; what is in use stops with a review. */
    public void passTo(UUID useCase, UseCaseStage stage) {
        ask(
                reader -> reader.find(UseCases.SHEET, useCase).map(row -> StagePassage.of(row, stage, reader)),
                passage -> new StageChange(session, this::prepare).to(passage));
    }

    private void about(UUID useCase, Consumer<DecisionContext> action) {
        ask(reader -> DecisionContext.onUseCase(useCase, reader), action);
    }

    /** Reads the workbook and runs an action on the answer; does nothing when the row is gone meanwhile. */
    private <T> void ask(Function<Reader, Optional<T>> question, Consumer<T> action) {
        if (session.workbook().isReadOnly()) {
            session.dialogs()
                    .show(Message.of(
                            Message.Tone.WARNING,
                            Messages.text("decision.read_only"),
                            Messages.text("decision.read_only.text")));
            return;
        }
        session.read(question).then(found -> found.ifPresent(action));
    }
}
