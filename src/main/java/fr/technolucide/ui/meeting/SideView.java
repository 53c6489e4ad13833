package fr.technolucide.ui.meeting;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Which decision is under way, who is present, and the keys: a column beside the subject, one line above it where the
 * screen is small.
 */
final class SideView {

    /** More voters than this stand one after the other, so that what is decided and the keys keep their room. */
    private static final int MOST_LINES = 4;

    private final VBox column = new VBox();
    private final FlowPane line = new FlowPane();
    private final Keys keys;

    /** What the keys do, for the mouse. */
    record Keys(Runnable present, Runnable points, Runnable follow) {

        private List<Node> nodes(boolean answered, boolean open) {
            List<Node> nodes = new ArrayList<>();
            nodes.add(KeyCap.button("F2", Messages.text("meeting.key.present"), present));
            if (answered) {
                nodes.add(KeyCap.button("F4", Messages.text("meeting.key.points"), points));
            }
            if (open) {
                nodes.add(KeyCap.button("F6", Messages.text("meeting.key.follow"), follow));
            }
            return nodes;
        }
    }

    SideView(Keys keys) {
        this.keys = keys;
        column.getStyleClass().add("meeting-side");
        line.getStyleClass().add("meeting-line-above");
        column.setMinWidth(VBox.USE_PREF_SIZE);
    }

    Node column() {
        return column;
    }

    Node line() {
        return line;
    }

    /**
     * @param answered whether what is shown is about one subject with a list of answers
     * @param open     whether a decision is under way, and something is to follow from it
     * @param place    « Décision 2 sur 3 »
     * @param name     of what is decided about; empty where nothing is
     * @param preparer who prepared the decision; empty when nobody is named
     */
    void show(boolean answered, boolean open, String place, String name, String preparer, MeetingReading reading) {
        Label head = Controls.wrapped(place, "meeting-place");
        head.setId("meeting.place");
        List<Node> parts = new ArrayList<>(List.of(head));
        if (!name.isEmpty()) {
            Label subject = Controls.wrapped(name);
            subject.setId("meeting.name");
            subject.setMinHeight(Label.USE_PREF_SIZE);
            parts.add(subject);
        }
        if (!preparer.isEmpty()) {
            parts.add(Controls.wrapped(Messages.text("meeting.prepared_by", preparer), "meeting-basis"));
        }
        String voices = voices(reading);
        Label count = Controls.wrapped(voices, "meeting-group");
        count.setId("meeting.voices");
        parts.add(count);
        if (reading.voters().size() > MOST_LINES) {
            parts.add(Controls.wrapped(
                    String.join(Messages.text("meeting.present.comma"), reading.voters()), "meeting-voters"));
        } else {
            reading.voters().forEach(voter -> parts.add(present(voter)));
        }
        if (!reading.others().isBlank()) {
            parts.add(Controls.wrapped(Messages.text("meeting.present.others"), "meeting-group"));
            parts.add(Controls.wrapped(reading.others()));
        }
        parts.addAll(keys.nodes(answered, open));
        column.getChildren().setAll(parts);
        Label where = new Label(place);
        where.getStyleClass().add("meeting-group");
        line.getChildren().setAll(where, new Label(voices));
        line.getChildren().addAll(keys.nodes(answered, open));
    }

    private static String voices(MeetingReading reading) {
        return reading.voices() == 0
                ? Messages.text("meeting.nobody")
                : Messages.text(
                        "meeting.voices",
                        reading.voices(),
                        Messages.words().capitalised(Messages.words().inLetters(reading.voices())));
    }

    private static Label present(String name) {
        Label label = Controls.wrapped(name);
        label.setGraphic(new Icon(Shape.TICK));
        label.getStyleClass().add("meeting-voter");
        return label;
    }
}
