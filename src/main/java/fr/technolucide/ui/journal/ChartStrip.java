package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The charts under the trials, one chosen at a time, each with its sentence and its table. Foldable down to the sentence.
 */
public final class ChartStrip extends VBox {

    /** Draws a chart in its place, or its figures as a table. */
    private interface Drawing {
        void draw(ChartBody body, ChartData reading, boolean asTable);
    }

    /** A chart one chooses: the key of its name, the sentence beside it, how it is drawn. */
    private enum View {
        TESTED("chart.tested", ChartData::hours, ChartBody::showTested),
        QUALITY("chart.quality", ChartData::course, ChartBody::showQuality);

        private final String name;

        @SuppressWarnings("ImmutableEnumChecker") // a method of a record
        private final Function<ChartData, String> sentence;

        @SuppressWarnings("ImmutableEnumChecker") // a method
        private final Drawing drawing;

        View(String name, Function<ChartData, String> sentence, Drawing drawing) {
            this.name = name;
            this.sentence = sentence;
            this.drawing = drawing;
        }

        String words() {
            return Messages.text(name);
        }
    }

    /**
     * The number of lines that the sentence may take beside the choice; a little less than two, since words do not
     * break.
     */
    private static final double LINES = 1.7;

    private final Session session;
    private final ChartBody body = new ChartBody();
    private final Segments<View> choice = new Segments<>(List.of(View.values()), View::words, false);
    private final Label conclusion = new Label();
    private final HBox head = new HBox();
    private final Button asTable = new Button();
    private final Button fold = new Button();
    private final LiveQuery figures;
    private View view = View.TESTED;
    private boolean table;
    private boolean folded;
    private @Nullable UUID tool;
    private @Nullable ChartData reading;

    public ChartStrip(Session session) {
        this.session = session;
        getStyleClass().add("chart-strip");
        setId("charts");
        conclusion.setId("charts.conclusion");
        conclusion.getStyleClass().add("chart-sentence");
        conclusion.setWrapText(true);
        conclusion.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(conclusion, Priority.ALWAYS);
        asTable.setId("charts.table");
        asTable.getStyleClass().add("plain");
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.setOnAction(event -> {
            table = !table;
            draw();
        });
        fold.setId("charts.fold");
        fold.getStyleClass().add("icon-button");
        fold.setOnAction(event -> fold(!folded));
        choice.choose(view);
        choice.onChosen(chosen -> {
            view = chosen == null ? view : chosen;
            fold(false);
        });
        head.getChildren().addAll(oneLine(), asTable, conclusion, fold);
        head.getStyleClass().add("chart-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, body.node());
        fold(false);
        this.figures = session.live(this, this::read);
        figures.refresh();
    }

    /** Returns the buttons of the choice, which never wrap here. */
    private HBox oneLine() {
        HBox line = new HBox();
        line.getChildren().addAll(choice.buttons());
        line.getStyleClass().add("segments");
        line.setMinWidth(USE_PREF_SIZE);
        return line;
    }

    /** The tool whose name is bold and whose ratings are drawn. */
    public void show(@Nullable UUID chosen) {
        tool = chosen;
        figures.refresh();
    }

    /** Sets the listener that is told of the tool of a cell that a person chooses. */
    public void onToolChosen(Consumer<UUID> action) {
        body.onToolChosen(action);
    }

    /** Sets the listener that is told of the trial of a point that a person chooses. */
    public void onTrialChosen(Consumer<UUID> action) {
        body.onTrialChosen(action);
    }

    /** Puts the keyboard in its choice. */
    void focus() {
        choice.buttons().get(view.ordinal()).requestFocus();
    }

    /** Leaves the choice and the sentence, or shows the chart again. */
    public void fold(boolean away) {
        folded = away;
        String words = Messages.text(away ? "chart.unfold" : "chart.fold");
        fold.setGraphic(new Icon(away ? Shape.UNFOLD : Shape.FOLD));
        Controls.explain(fold, words);
        draw();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room =
                head.getWidth() - head.getInsets().getLeft() - head.getInsets().getRight();
        for (Node part : List.of(head.getChildren().getFirst(), asTable, fold)) {
            room -= part.isManaged() ? part.prefWidth(-1) + head.getSpacing() : 0;
        }
        boolean apart = room < conclusion.prefWidth(-1) / LINES;
        if (head.getWidth() > 0 && apart == head.getChildren().contains(conclusion)) {
            session.tasks().after(() -> part(apart));
        }
    }

    /** The sentence on a line of its own, where it would take more than two beside the choice. */
    private void part(boolean apart) {
        getChildren().remove(conclusion);
        head.getChildren().remove(conclusion);
        if (apart) {
            getChildren().add(1, conclusion);
        } else {
            head.getChildren().add(2, conclusion);
        }
    }

    private void read(LiveQuery live) {
        UUID wanted = tool;
        live.ask(reader -> ChartData.of(reader, wanted)).then(answer -> {
            reading = answer;
            draw();
        });
    }

    private void draw() {
        asTable.setText(Messages.text(table ? "chart.as_chart" : "chart.as_table"));
        asTable.setVisible(!folded);
        asTable.setManaged(!folded);
        body.node().setVisible(!folded);
        body.node().setManaged(!folded);
        if (reading == null) {
            return;
        }
        conclusion.setText(view.sentence.apply(reading));
        if (!folded) {
            view.drawing.draw(body, reading, table);
        }
    }
}
