package fr.technolucide.ui.journal;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.EmptyState;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.table.RowList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The content shown in place of a list without trials: how to begin, or how to see more. */
final class FirstTrial {

    private static final int ADVICE = 3;

    private final RowList view;
    private final TrialFilter selection;
    private final ExchangeCommands exchanges;
    private final Runnable addTool;
    private final Runnable papers;

    /** @param papers takes in trials written with a pen */
    FirstTrial(RowList view, TrialFilter selection, ExchangeCommands exchanges, Runnable addTool, Runnable papers) {
        this.view = view;
        this.selection = selection;
        this.exchanges = exchanges;
        this.addTool = addTool;
        this.papers = papers;
    }

    /** @param anyTool whether the workbook has a tool to try */
    Node node(boolean anyTool) {
        String filter = view.list().filterProperty().get();
        if (!filter.isBlank()) {
            return new EmptyState(
                    Messages.text("ui.filter.nothing", filter),
                    "",
                    Controls.button(
                            Messages.text("ui.filter.clear"),
                            () -> view.list().filterProperty().set("")));
        }
        if (selection.isNarrow()) {
            return new EmptyState(
                    Messages.text("journal.nothing"),
                    "",
                    Controls.button(Messages.text("journal.nothing.all"), selection::widen));
        }
        FlowPane ways = EmptyState.ways();
        if (!view.isReadOnly()) {
            ways.getChildren().add(begin(anyTool));
        }
        ways.getChildren().add(blank());
        if (!view.isReadOnly()) {
            Button typed = Controls.button(Messages.text("entry.paper.trials"), Shape.KEYBOARD, papers);
            typed.setId("journal.papers");
            typed.getStyleClass().add("plain");
            ways.getChildren().add(typed);
        }
        EmptyState block = new EmptyState(
                Messages.text(anyTool ? "journal.first" : "journal.first_tool"),
                Messages.text("journal.first.text"),
                advice(),
                ways);
        block.getStyleClass().add("first-trial");
        ScrollPane scroll = new ScrollPane(new StackPane(block));
        scroll.getStyleClass().add("first-trial-room");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Button begin(boolean anyTool) {
        Button begin = new Button(Messages.text(anyTool ? "journal.new" : "journal.tool.add"), new Icon(Shape.ADD));
        begin.setId("journal.begin");
        begin.getStyleClass().add("main");
        begin.setOnAction(event -> {
            if (anyTool) {
                view.begin();
            } else {
                addTool.run();
            }
        });
        if (anyTool) {
            begin.setText("");
            Label words = new Label(Messages.text("journal.new"));
            Label keys = new Label(Messages.text("journal.new.keys"));
            keys.getStyleClass().add("keys");
            HBox inside = new HBox(new Icon(Shape.ADD), words, keys);
            inside.getStyleClass().add("inside");
            begin.setGraphic(inside);
            begin.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            begin.setAccessibleText(Messages.text("journal.new"));
        }
        return begin;
    }

    private Button blank() {
        Button blank = Controls.button(
                Messages.text("journal.blank"), Shape.PRINT, () -> exchanges.printBlank(PaperForm.TRIAL));
        blank.setId("journal.blank");
        return blank;
    }

    private static GridPane advice() {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("advice");
        for (int i = 1; i <= ADVICE; i++) {
            Label number = new Label(Messages.words().number(i));
            number.getStyleClass().add("number");
            Label words = Controls.wrapped(Messages.text("journal.first." + i));
            lines.addRow(i, number, words);
        }
        return lines;
    }
}
