package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The learning register: what people learned to do, when, how many, for how long. */
final class LearningCard {

    /** A duration as wide as most are, in minutes: « 10 h 30 ». */
    private static final int LONG = 630;

    private final LineTable<Row> table;
    private final Card card;

    /** @param papers takes in attendance sheets; absent in a workbook that is only read */
    LearningCard(Consumer<UUID> open, Optional<Runnable> papers) {
        Words words = Messages.words();
        table = new LineTable<>(
                "resources.learning",
                Messages.text("resources.learning"),
                List.of(
                        head(Learning.DAY, 8.5, false, "digits naming", row -> {
                            LocalDate day = row.get(Learning.DAY);
                            return day == null ? words.missing() : words.shortDate(day, LocalDate.MIN);
                        }),
                        head(
                                Learning.FORM,
                                10.9,
                                false,
                                "",
                                row -> SchemaLabels.choice(row.get(Learning.FORM, LearningForm.WORKSHOP))),
                        head(Learning.TOPIC, 7, true, "", row -> row.get(Learning.TOPIC, "")),
                        head(
                                Learning.MINUTES,
                                Math.max(5.2, LineTable.room(words.duration(LONG))),
                                false,
                                "figure",
                                row -> words.duration(row.get(Learning.MINUTES, 0))),
                        head(
                                Learning.PERSON_COUNT,
                                6.5,
                                false,
                                "figure",
                                row -> words.number(row.get(Learning.PERSON_COUNT, 0))),
                        head(
                                Learning.TOTAL_MINUTES,
                                Math.max(5.4, LineTable.room(words.duration(LONG))),
                                false,
                                "figure",
                                row -> words.duration(row.get(Learning.TOTAL_MINUTES, 0)))),
                row -> open.accept(row.id()));
        card = new Card(
                Card.title(Messages.text("resources.learning")),
                beside(papers),
                table.node(),
                Messages.text("resources.learning.empty"));
        card.setId("resources.learning.card");
    }

    private static List<Node> beside(Optional<Runnable> papers) {
        List<Node> beside = new ArrayList<>();
        papers.ifPresent(action -> {
            Button button = Controls.button(Messages.text("entry.paper.learning"), Shape.KEYBOARD, action);
            button.setId("resources.papers");
            button.getStyleClass().add("plain");
            button.setMinWidth(Region.USE_PREF_SIZE);
            beside.add(button);
        });
        beside.add(Controls.wrapped(Messages.text("resources.learning.note"), "second"));
        return beside;
    }

    private static LineTable.Head<Row> head(
            Column<?> column, double width, boolean grows, String style, Function<Row, String> words) {
        return new LineTable.Head<>(
                SchemaLabels.shortLabel(column), width, grows, style, row -> StyledText.of(words.apply(row)));
    }

    Card node() {
        return card;
    }

    void show(ResourcesSnapshot reading) {
        table.show(reading.learning());
        card.empty(reading.learning().isEmpty());
    }

    boolean isEmpty() {
        return table.node().getItems().isEmpty();
    }

    /** Returns the node that takes the keyboard first. */
    Node stop() {
        return table.node();
    }
}
