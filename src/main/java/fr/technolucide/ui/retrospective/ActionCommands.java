package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The commands on the actions of a retrospective, and on new ones. */
final class ActionCommands {

    private final RetroModel model;
    private final Session session;

    ActionCommands(RetroModel model) {
        this.model = model;
        this.session = model.session();
    }

    /**
     * Says what became of an action. What a carried one went on in is taken away when it is no longer carried.
     *
     * @param chosen {@code null} to leave it open
     */
    void settle(ActionLine action, @Nullable ActionStatus chosen) {
        ActionStatus status = chosen == null ? ActionStatus.OPEN : chosen;
        if (status == ActionStatus.CARRIED) {
            model.within(retrospective -> write(action, status));
        } else if (model.isEditable()) {
            write(action, status);
        }
    }

    private void write(ActionLine action, ActionStatus status) {
        List<Edit> edits = new ArrayList<>();
        Row following = action.following();
        if (following != null && status != ActionStatus.CARRIED) {
            edits.add(Edit.delete(following));
        }
        edits.add(Edit.update(action.row(), Actions.STATUS, status));
        PressCommand settled =
                PressCommand.of(session, new ChangeSet(StepKind.EDITED, action.title(), List.copyOf(edits)));
        if (status == ActionStatus.DROPPED) {
            settled.saying(Messages.text("retrospective.action.given_up"));
        }
        settled.run();
    }

    /** @param refused told why, when nothing was written: what was typed must not be lost */
    void add(List<Row> actions, Consumer<String> refused) {
        model.within(retrospective -> PressCommand.of(
                        session,
                        ChangeSet.edited(
                                actions.getFirst().get(Actions.TITLE, ""),
                                actions.stream()
                                        .map(action ->
                                                Edit.insert(action.with(Actions.RETROSPECTIVE, retrospective.id())))
                                        .toArray(Edit[]::new)))
                .refused(refusal -> refused.accept(refusal.sentence()))
                .run());
    }
}
