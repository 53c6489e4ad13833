package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.HoursBar;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TruncatedText;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A tool in the list: name and status, what it is for, its bar, its hours and how many people. */
final class ToolCell extends ListCell<ToolLine> {

    /** The scale of the bars, in minutes: twelve hours, or the next two hours over the longest. */
    private static final int SCALE = 720;

    private static final int STEP = 120;

    private static final double ALL = 2.67;
    private static final double BRIEF = 4.6;
    private static final double WHOLE = 5.9;

    private final Label name = TruncatedText.explained(new Label());
    private final StatusWord status = new StatusWord();
    private final Label purpose = TruncatedText.explained(new Label());
    private final Label done = new Label();
    private final Label outOf = new Label();
    private final Label people = new Label();
    private final VBox box = new VBox();
    private final BooleanSupplier brief;

    /** @param brief whether what the tool is for is left to its form, and to what is read aloud */
    ToolCell(BooleanSupplier brief) {
        this.brief = brief;
        getStyleClass().add("tool-cell");
        name.getStyleClass().add("row-title");
        purpose.getStyleClass().add("second");
        done.getStyleClass().add("hours-done");
        outOf.getStyleClass().add("second");
        people.getStyleClass().add("second");
        box.getStyleClass().add("tool-box");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ToolLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setStyle("");
            setAccessibleText("");
            return;
        }
        name.setText(ToolWords.name(line));
        done.setText(Messages.words().duration(line.minutes()));
        TenHourGate gate = line.gate();
        if (gate == null) {
            people.setText(ToolWords.trials(line.trials()));
            box.getChildren().setAll(apart(name, people));
        } else {
            tool(line, gate);
        }
        setGraphic(box);
        setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", height(line, brief.getAsBoolean())));
        setAccessibleText(ToolWords.aloud(line));
    }

    /**
     * Returns the height of a tool in the list, in em of the text.
     *
     * @param brief whether what it is for is left out
     */
    static double height(ToolLine line, boolean brief) {
        if (line.tool() == null) {
            return ALL;
        }
        return brief || line.purpose().isBlank() ? BRIEF : WHOLE;
    }

    private void tool(ToolLine line, TenHourGate gate) {
        status.show(line.status());
        purpose.setText(line.purpose());
        outOf.setText(ToolWords.outOf(gate));
        people.setText(ToolWords.testers(line));
        box.getChildren().setAll(apart(name, status));
        if (!line.purpose().isBlank() && !brief.getAsBoolean()) {
            box.getChildren().add(purpose);
        }
        HBox hours = new HBox(done, outOf);
        hours.getStyleClass().add("hours-words");
        box.getChildren()
                .addAll(
                        new HoursBar(line.minutes(), gate.targetMinutes(), scale(line.longest())),
                        apart(hours, people));
    }

    static long scale(long longest) {
        return Math.max(SCALE, (longest + STEP - 1) / STEP * STEP);
    }

    private static HBox apart(Region left, Region right) {
        Region space = Controls.spacer();
        right.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(left, space, right);
        line.getStyleClass().add("tool-line");
        return line;
    }

    /** A label that shows the status of a tool: a shape, then the word, then a colour. */
    private static final class StatusWord extends Label {

        StatusWord() {
            Region shape = new Region();
            shape.getStyleClass().add("shape");
            setGraphic(shape);
            setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("status-word");
        }

        void show(ToolStatus status) {
            setText(SchemaLabels.choice(status));
            getStyleClass()
                    .setAll(
                            "label",
                            "status-word",
                            switch (status) {
                                case TO_EXPLORE -> "to-explore";
                                case EXPLORING -> "exploring";
                                case TO_DECIDE -> "to-decide";
                                case ADOPTED -> "adopted";
                                case ADAPTED -> "adapted";
                                case SET_ASIDE -> "set-aside";
                            });
        }
    }
}
