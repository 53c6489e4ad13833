package fr.technolucide.ui.retrospective;

import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.retrospective.Meeting.State;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pane at the right: what this meeting changes, what the earlier ones changed, when the next one is. */
final class ConclusionPane extends BorderPane {

    private final ConclusionForm open;
    private final ClosedConclusion closed;
    private final PastMeetings past;
    private final NextFoot next;

    ConclusionPane(RetroModel model, ClosingCommands commands, Consumer<UUID> openPast) {
        open = new ConclusionForm(model, commands);
        closed = new ClosedConclusion(model, commands);
        past = new PastMeetings(openPast);
        next = new NextFoot(model);
        getStyleClass().add("conclusion-pane");
        Controls.foldHidden(open, closed);
        open.setVisible(false);
        closed.setVisible(false);
        VBox content = new VBox(open, closed, past);
        content.getStyleClass().add("conclusion-content");
        VBox.setVgrow(past, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(next);
    }

    void show(Meeting meeting) {
        boolean held = meeting.state() == State.OPEN;
        open.setVisible(held);
        closed.setVisible(!held);
        if (held) {
            open.show(meeting);
        } else {
            closed.show(meeting);
        }
        past.show(meeting);
        next.show(meeting);
    }

    void focus() {
        if (open.isVisible()) {
            open.focus();
        } else {
            closed.focus();
        }
    }
}
