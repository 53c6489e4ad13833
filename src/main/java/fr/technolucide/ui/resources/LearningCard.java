package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.exchange.csv.SpreadsheetCells;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The learning register: what people learned to do, when, how many, for how long. */
final class LearningCard {

    private final LineTable<Row> table;
    private final Card card;

    /** @param papers takes in attendance sheets; absent in a workbook that is only read */
    LearningCard(LineCommands commands, Optional<Runnable> papers) {
        Words words = Messages.words();
        table = new LineTable<>(
                "resources.learning",
                Messages.text("resources.learning"),
                List.of(
                        head(Learning.DAY, ColumnRole.WHOLE, "digits naming", row -> {
                            LocalDate day = row.get(Learning.DAY);
                            return day == null ? words.missing() : words.shortDate(day, LocalDate.MIN);
                        }),
                        head(
                                Learning.FORM,
                                ColumnRole.WHOLE,
                                "",
                                row -> SchemaLabels.choice(row.get(Learning.FORM, LearningForm.WORKSHOP))),
                        head(Learning.TOPIC, ColumnRole.TELLING, "", row -> row.get(Learning.TOPIC, "")),
                        head(
                                Learning.MINUTES,
                                ColumnRole.WHOLE,
                                "figure",
                                row -> words.duration(row.get(Learning.MINUTES, 0))),
                        head(
                                Learning.PERSON_COUNT,
                                ColumnRole.WHOLE,
                                "figure",
                                row -> words.number(row.get(Learning.PERSON_COUNT, 0))),
                        head(
                                Learning.TOTAL_MINUTES,
                                ColumnRole.WHOLE,
                                "figure",
                                row -> words.duration(row.get(Learning.TOTAL_MINUTES, 0)))),
                new LineTable.Subjects<Row>(List::of, row -> List.of()),
                commands);
        card = new Card(
                Card.title(Messages.text("resources.learning")),
                beside(papers),
                table,
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

    private static <V extends Comparable<? super V>> LineTable.Head<Row> head(
            Column<V> column, ColumnRole role, String style, Function<Row, String> words) {
        SpreadsheetCells figures = new SpreadsheetCells(Messages.language());
        return new LineTable.Head<>(
                SchemaLabels.shortLabel(column),
                role,
                style,
                row -> {
                    StyledText told = StyledText.of(words.apply(row));
                    return Optional.<Object>ofNullable(row.get(column))
                            .flatMap(value -> figures.of(column.kind(), value))
                            .map(told::copied)
                            .orElse(told);
                },
                LineTable.by(row -> row.get(column)));
    }

    Card node() {
        return card;
    }

    void show(ResourcesSnapshot reading) {
        table.show(reading.learning());
        card.empty(reading.learning().isEmpty());
    }

    boolean isEmpty() {
        return table.getItems().isEmpty();
    }

    /** Returns the table, which takes the keyboard first. */
    LineTable<Row> stop() {
        return table;
    }
}
