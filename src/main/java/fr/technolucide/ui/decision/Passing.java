package fr.technolucide.ui.decision;

import fr.technolucide.catalog.StagePassage;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Stage;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Command;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;

/**
 * Takes a use case to a stage. What lacks for it is shown, with where it is dealt with; going on without it takes a
 * decision, with its reason and who signs it.
 */
final class Passing {

    private final Session session;
    private final Places places;

    Passing(Session session, UseCaseDecisions decisions) {
        this.session = session;
        this.places = new Places(session, decisions);
    }

    void to(StagePassage passage) {
        if (passage.from() == passage.to()) {
            return;
        }
        if (passage.to() == Stage.STOPPED && passage.from() != Stage.IDEA) {
            stop(passage.useCase().id());
        } else if (passage.isOpen()) {
            pass(passage);
        } else {
            warn(passage);
        }
    }

    private void pass(StagePassage passage) {
        String name = name(passage.useCase());
        String stage = Names.choice(passage.to());
        Command.of(
                        session,
                        Change.edited(
                                Messages.text("decision.passage.step", name, stage),
                                Edit.update(passage.useCase(), UseCases.STAGE, passage.to())))
                .saying(Messages.text("decision.passed", name, stage))
                .run();
    }

    /** What was learnt is kept by the review that stops. */
    private void stop(UUID useCase) {
        session.read(reader -> ReviewMatter.of(useCase, reader))
                .then(found -> found.ifPresent(
                        matter -> new ReviewDialog(session, matter).stopping().show()));
    }

    private void warn(StagePassage passage) {
        int missing = passage.missing().size();
        DialogBox[] box = new DialogBox[1];
        VBox body = new VBox(
                Dialogs.text(Messages.text("decision.passage.text", missing)), new Needs(passage.needs(), need -> {
                    box[0].close();
                    places.go(passage.useCase().id(), need);
                }));
        box[0] = session.dialogs()
                .box(Message.Tone.WARNING, title(passage))
                .narrow()
                .body(body)
                .buttons(List.of(
                        new Message.Button(
                                Messages.text("decision.passage.override"), Weight.PLAIN, () -> override(passage)),
                        new Message.Button(
                                Messages.text("decision.passage.stay", Names.choice(passage.from())),
                                Weight.MAIN,
                                () -> {})))
                .show();
    }

    private static String title(StagePassage passage) {
        return Messages.text("decision.passage.title", name(passage.useCase()), Names.choice(passage.to()));
    }

    private void override(StagePassage passage) {
        UUID id = passage.useCase().id();
        session.read(reader -> Matter.onUseCase(id, reader))
                .then(found ->
                        found.ifPresent(matter -> new RecordingDialog(session, matter, purpose(passage)).show()));
    }

    private static RecordingDialog.Purpose purpose(StagePassage passage) {
        List<Outcome> outcomes = passage.to() == Stage.EXPLORATION
                ? List.of(Outcome.INVESTIGATE, Outcome.LAUNCH)
                : List.of(Outcome.LAUNCH, Outcome.ADAPT, Outcome.CONTINUE);
        return new RecordingDialog.Purpose(
                title(passage),
                outcomes,
                outcomes.getFirst(),
                true,
                List.of(Edit.update(passage.useCase(), UseCases.STAGE, passage.to())));
    }

    private static String name(Row useCase) {
        return useCase.get(UseCases.TITLE, "");
    }
}
