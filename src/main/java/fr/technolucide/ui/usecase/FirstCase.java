package fr.technolucide.ui.usecase;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.shell.WindowCommands;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The content shown in place of a matrix without use cases: how to begin, on the screen or on paper; or how to see
 * more.
 */
final class FirstCase {

    private FirstCase() {}

    /** @param begin absent where nothing can be written */
    static Node first(@Nullable Runnable begin, WindowCommands window) {
        HBox ways = new HBox();
        ways.getStyleClass().add("ways");
        if (begin != null) {
            Button describe = Controls.button(Messages.text("usecase.new"), Shape.ADD, begin);
            describe.setId("usecase.begin");
            describe.getStyleClass().add("main");
            ways.getChildren().add(describe);
        }
        Button paper = Controls.button(
                Messages.text("usecase.blank"), Shape.PRINT, () -> window.printBlank(PaperForm.USE_CASE));
        paper.setId("usecase.blank");
        ways.getChildren().add(paper);
        VBox block = new VBox(
                Controls.wrapped(Messages.text("usecase.first"), "page-title"),
                Controls.wrapped(Messages.text("usecase.first.text"), "lead"),
                ways);
        block.getStyleClass().add("first-case");
        return new StackPane(block);
    }

    /** Returns the content shown when no case is of the stage, or contains the words. */
    static Node none(Runnable all) {
        VBox block = new VBox(
                Controls.wrapped(Messages.text("usecase.nothing"), "page-title"),
                Controls.button(Messages.text("usecase.nothing.all"), all));
        block.getStyleClass().add("first-case");
        return new StackPane(block);
    }
}
