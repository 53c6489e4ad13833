package fr.technolucide.ui.decision;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.rule.StagePassage;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/**
 * Takes a use case to a stage. What it lacks is shown, with where to deal with it; going on without it takes a
 * decision, with its reason and who signs it.
 */
final class StageChange {

    private final Session session;
    private final Boxes place;
    private final NeedLinks places;

    /** @param prepare prepares a decision on a use case */
    StageChange(Session session, Boxes place, Consumer<UUID> prepare) {
        this.session = session;
        this.place = place;
        this.places = new NeedLinks(session, prepare);
    }

    void to(StagePassage passage) {
        if (passage.from() == passage.to()) {
            return;
        }
        if (passage.to() == UseCaseStage.STOPPED && passage.from() != UseCaseStage.IDEA) {
            stop(passage.useCase().id());
        } else if (passage.isOpen()) {
            pass(passage);
        } else {
            warn(passage);
        }
    }

    private void pass(StagePassage passage) {
        String name = name(passage.useCase());
        String stage = SchemaLabels.choice(passage.to());
        PressCommand.of(
                        session,
                        ChangeSet.edited(
                                Messages.text("decision.passage.step", name, stage),
                                Edit.update(passage.useCase(), UseCases.STAGE, passage.to())))
                .saying(Messages.text("decision.passed", name, stage))
                .run();
    }

    /** Opens the review that stops a use case, which keeps what was learnt. */
    private void stop(UUID useCase) {
        session.read(reader -> ReviewContext.of(useCase, reader))
                .then(found -> found.ifPresent(matter ->
                        new ReviewCard(session, place, matter).stopping().show()));
    }

    private void warn(StagePassage passage) {
        int missing = passage.missing().size();
        DialogBox[] box = new DialogBox[1];
        VBox body = new VBox(
                Dialogs.text(Messages.text("decision.passage.text", missing)), new StageNeeds(passage.needs(), need -> {
                    box[0].close();
                    places.go(passage.useCase().id(), need);
                }));
        box[0] = place.box(Shape.WARNING, title(passage))
                .narrow()
                .body(body)
                .buttons(List.of(
                        new Message.Button(
                                Messages.text("decision.passage.override"), Weight.PLAIN, () -> override(passage)),
                        new Message.Button(
                                Messages.text("decision.passage.stay", SchemaLabels.choice(passage.from())),
                                Weight.MAIN,
                                () -> {})))
                .show();
    }

    private static String title(StagePassage passage) {
        return Messages.text("decision.passage.title", name(passage.useCase()), SchemaLabels.choice(passage.to()));
    }

    private void override(StagePassage passage) {
        UUID id = passage.useCase().id();
        session.read(reader -> DecisionContext.onUseCase(id, reader))
                .then(found ->
                        found.ifPresent(matter -> new RecordingCard(session, place, matter, purpose(passage)).show()));
    }

    private static RecordingCard.Purpose purpose(StagePassage passage) {
        List<Outcome> outcomes = passage.to() == UseCaseStage.EXPLORATION
                ? List.of(Outcome.INVESTIGATE, Outcome.LAUNCH)
                : List.of(Outcome.LAUNCH, Outcome.ADAPT, Outcome.CONTINUE);
        return new RecordingCard.Purpose(
                decision -> title(passage),
                outcomes,
                outcomes.getFirst(),
                true,
                List.of(Edit.update(passage.useCase(), UseCases.STAGE, passage.to())));
    }

    private static String name(Row useCase) {
        return useCase.get(UseCases.TITLE, "");
    }
}
