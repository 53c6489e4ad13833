package fr.technolucide.ui.decision;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.ChosenWords;
import fr.technolucide.ui.common.LeftByTab;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Segments;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pieces of a dialog about a decision. */
public final class Pieces {

    private Pieces() {}

    /** A field under its label. */
    public static VBox labelled(String key, Region field) {
        return under(new Label(Messages.text(key)), field);
    }

    /** As {@link #labelled}, under a label whose words change. */
    static VBox under(Label label, Region field) {
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Who decides, to be chosen in a list. */
    public static ComboBox<Body> bodies(String id, @Nullable Body first) {
        ComboBox<Body> box = choices(id, List.of(Body.values()));
        box.setValue(first);
        return box;
    }

    /** The items of a list by their names. */
    static <T extends Enum<T>> ComboBox<T> choices(String id, List<T> items) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setConverter(ChosenWords.of(Names::choice, ""));
        return box;
    }

    /** Someone to be chosen in a list, of those who are still there. */
    static ComboBox<Person> people(String id, List<Person> people) {
        ComboBox<Person> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(people.stream().filter(Person::present).toList());
        return box;
    }

    /** A text of several lines, which Tab leaves. */
    static TextArea lines(String id, int rows, String promptKey) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(10);
        area.getStyleClass().add("lines");
        area.setPromptText(Messages.text(promptKey));
        LeftByTab.of(area);
        return area;
    }

    /** Fields side by side, of the same width. */
    static GridPane row(Region... fields) {
        GridPane row = new GridPane();
        row.getStyleClass().add("decision-columns");
        row.addRow(0, fields);
        for (int i = 0; i < fields.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / fields.length);
            row.getColumnConstraints().add(column);
        }
        return row;
    }

    /** Fields side by side, each as wide as it needs. */
    static HBox beside(Region... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("decision-row");
        return row;
    }

    /** Choices as wide as they are on one line; in less room they take two. */
    static Region line(Segments<?> choices) {
        return new OneLine(choices);
    }

    /** A pane that wraps asks for 400 px whatever is in it. */
    private static final class OneLine extends StackPane {

        private final Segments<?> choices;

        OneLine(Segments<?> choices) {
            this.choices = choices;
            getChildren().setAll(choices.node());
        }

        @Override
        protected double computePrefWidth(double height) {
            return choices.buttons().stream()
                    .mapToDouble(button -> Math.ceil(button.prefWidth(-1)))
                    .sum();
        }
    }
}
