package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.rule.StagePassage;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The commands about decisions for tabs: each goes to the page of the use case and reads the workbook, then shows its card
 * there; a decision about a tool has its card where decisions are listed. In a read-only workbook, cards that only show
 * still open, and commands that would write say why they do not.
 */
public final class UseCaseDecisions {

    private final Session session;
    private final BiConsumer<UUID, Consumer<CardVisit>> pages;

    public UseCaseDecisions(Session session) {
        this(session, (useCase, then) -> session.reveal(UseCases.SHEET, useCase, then));
    }

    /** @param pages brings the page of a use case, and gives the place for cards there */
    public UseCaseDecisions(Session session, BiConsumer<UUID, Consumer<CardVisit>> pages) {
        this.session = session;
        this.pages = pages;
    }

    /** Prepares the decision of a body on a use case, or goes on with the one that is awaited. */
    public void prepare(UUID useCase) {
        about(useCase, (visit, matter) -> new PreparingCard(session, visit, matter).show());
    }

    /** Notes a decision that goes further than the rule proposes, with its reason and who signs it. */
    public void override(UUID useCase) {
        about(useCase, (visit, matter) -> {
            RecordingCard.Purpose further = RecordingCard.Purpose.override(matter);
            new RecordingCard(
                            session,
                            visit,
                            matter,
                            further.outcomes().isEmpty() ? RecordingCard.Purpose.answer(matter) : further)
                    .show();
        });
    }

    /** Shows a decision: one that is awaited to note what was decided, one that was taken to be read. */
    public void open(UUID decision) {
        open(decision, row -> session.reveal(Decisions.SHEET, decision));
    }

    /** Does the same, in a place where decisions about tools have their card. */
    void open(UUID decision, CardPlace place) {
        open(decision, row -> show(decision, CardVisit.here(place)));
    }

    private void open(UUID decision, Consumer<Row> aboutTool) {
        session.read(reader -> reader.find(Decisions.SHEET, decision))
                .then(found -> found.ifPresent(row -> {
                    UUID useCase = row.get(Decisions.USE_CASE);
                    if (useCase == null) {
                        aboutTool.accept(row);
                    } else {
                        pages.accept(useCase, visit -> show(decision, visit));
                    }
                }));
    }

    private void show(UUID decision, CardVisit visit) {
        boolean readOnly = session.workbook().isReadOnly();
        if (!readOnly) {
            ask(
                    visit,
                    reader -> reader.find(Decisions.SHEET, decision)
                            .filter(row -> row.isEmpty(Decisions.OUTCOME))
                            .flatMap(row -> DecisionContext.of(row, reader)),
                    matter -> new RecordingCard(session, visit, matter, RecordingCard.Purpose.answer(matter)).show());
        }
        ask(
                visit,
                reader -> DecisionCard.of(decision, reader).filter(card -> readOnly || !card.isAwaited()),
                card -> new ReadingCard(session, visit, card, next -> open(next, visit.place()), this::prepare).show());
    }

    /** Reviews a use: each stop criterion, what is measured, and whether it goes on. */
    public void review(UUID useCase) {
        if (session.workbook().isReadOnly()) {
            session.reveal(UseCases.SHEET, useCase);
            return;
        }
        write(
                useCase,
                reader -> ReviewContext.of(useCase, reader),
                (visit, matter) -> new ReviewCard(session, visit, matter).show());
    }

    /** Takes a use case to a stage, or shows what it lacks and the ways to go on; what is in use stops with a review. */
    public void passTo(UUID useCase, UseCaseStage stage) {
        write(
                useCase,
                reader -> reader.find(UseCases.SHEET, useCase).map(row -> StagePassage.of(row, stage, reader)),
                (visit, passage) -> new StageChange(session, visit, this::prepare).to(passage));
    }

    private void about(UUID useCase, BiConsumer<CardVisit, DecisionContext> action) {
        write(useCase, reader -> DecisionContext.onUseCase(useCase, reader), action);
    }

    /** Goes to the page of a use case and asks there; says why not in a workbook that is only read. */
    private <T> void write(UUID useCase, Function<Reader, Optional<T>> question, BiConsumer<CardVisit, T> action) {
        if (session.workbook().isReadOnly()) {
            session.dialogs()
                    .show(Message.of(
                            Message.Tone.WARNING,
                            Messages.text("decision.read_only"),
                            Messages.text("decision.read_only.text")));
            return;
        }
        pages.accept(useCase, visit -> ask(visit, question, answer -> action.accept(visit, answer)));
    }

    /** Reads the workbook once the place is empty, and acts on the answer; does nothing when the row is gone meanwhile. */
    private <T> void ask(CardVisit visit, Function<Reader, Optional<T>> question, Consumer<T> action) {
        session.read(question)
                .then(found -> found.ifPresent(answer -> visit.place().whenEmpty(() -> action.accept(answer))));
    }
}
