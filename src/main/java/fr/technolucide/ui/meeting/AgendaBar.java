package fr.technolucide.ui.meeting;

import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.decision.DecisionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The agenda at the foot of the screen: what is late, each decision, the minutes; each done, under way, or to come. */
final class AgendaBar extends HBox {

    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final IntConsumer go;

    /** @param go shows a place of the agenda: {@link Place#LATE}, the number of a subject from 0, then the minutes */
    AgendaBar(IntConsumer go) {
        this.go = go;
        getStyleClass().add("meeting-agenda");
        setId("meeting.agenda");
    }

    /** @param at the place that is shown */
    void show(MeetingAgenda agenda, int at, Function<MeetingAgenda.Subject, String> name) {
        List<Button> items = new ArrayList<>();
        if (!agenda.late().isEmpty()) {
            boolean seen = at > Place.LATE;
            String state = seen ? Messages.text("meeting.agenda.seen") : "";
            items.add(item(Messages.text("meeting.agenda.late"), seen, state, Place.LATE, at));
        }
        for (int i = 0; i < agenda.subjects().size(); i++) {
            MeetingAgenda.Subject subject = agenda.subjects().get(i);
            String outcome = Optional.ofNullable(subject.outcome())
                    .map(DecisionForm::words)
                    .orElse("");
            items.add(item(name.apply(subject), subject.isDecided(), outcome, i, at));
        }
        int last = agenda.subjects().size();
        items.add(item(Messages.text("meeting.agenda.minutes"), false, "", last, at));
        items.forEach(item -> HBox.setHgrow(item, Priority.ALWAYS));
        getChildren().setAll(items);
    }

    /** @param outcome what came of it; empty where nothing is to be said but how far one is */
    private Button item(String words, boolean done, String outcome, int place, int at) {
        boolean underWay = place == at;
        String state = done ? "done" : underWay ? "under-way" : "to-begin";
        StackPane shape = new StackPane(region("edge"), region("inside"));
        shape.getStyleClass().addAll("step-shape", state);
        Label name = new Label(words);
        name.getStyleClass().add("agenda-name");
        name.setMinWidth(0);
        Label said = new Label(
                !outcome.isEmpty()
                        ? outcome
                        : Messages.text(
                                underWay
                                        ? "meeting.agenda.under_way"
                                        : done ? "meeting.agenda.done" : "meeting.agenda.to_come"));
        said.getStyleClass().add("agenda-state");
        VBox texts = new VBox(name, said);
        texts.setMinWidth(0);
        HBox line = new HBox(shape, texts);
        line.getStyleClass().add("agenda-line");
        Button item = new Button("", line);
        item.getStyleClass().addAll("plain", "agenda-item");
        item.setAccessibleText(Messages.text("meeting.agenda.aloud", words, said.getText()));
        item.setFocusTraversable(false); // the arrows go from one to the next
        item.setOnAction(event -> go.accept(place));
        item.pseudoClassStateChanged(UNDER_WAY, underWay);
        item.setMinWidth(0);
        item.setMaxWidth(Double.MAX_VALUE);
        return item;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
