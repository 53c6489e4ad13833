package fr.technolucide.ui.checklist;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The page shown before there is a checklist: what the list is, the two ways to fill it, and the one on paper; it
 * scrolls where the room is short.
 */
final class StartPage extends ScrollPane {

    private final Label title = Controls.wrapped("", "page-title");
    private final Label text = Controls.wrapped("", "lead");
    private final FlowPane ways = new FlowPane();
    private final Button full;
    private final Button quick;
    private final Button keep;
    private final Button describe;
    private final Button paper;

    private final ChecklistModel model;

    /**
     * @param describing begins a use case, where there is none
     * @param blank      prints a list to fill with a pen
     * @param typing     takes in one that was filled so
     */
    StartPage(ChecklistModel model, ChecklistStarter beginning, Runnable describing, Runnable blank, Runnable typing) {
        this.model = model;
        getStyleClass().add("points");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        title.setMinHeight(USE_PREF_SIZE);
        text.setMinHeight(USE_PREF_SIZE);
        full = Controls.button(Messages.text("checklist.start.full"), () -> beginning.begin(Variant.FULL));
        full.setId("checklist.start.full");
        quick = Controls.button(Messages.text("checklist.start.quick"), () -> beginning.begin(Variant.QUICK));
        quick.setId("checklist.start.quick");
        keep = Controls.button(Messages.text("checklist.start.keep"), () -> kept().ifPresent(beginning::complete));
        keep.setId("checklist.start.keep");
        describe = Controls.button(Messages.text("checklist.start.describe"), Shape.ADD, describing);
        describe.setId("checklist.start.describe");
        Button print = Controls.button(Messages.text("checklist.start.print"), Shape.PRINT, blank);
        print.setId("checklist.start.print");
        print.getStyleClass().add("plain");
        ways.getStyleClass().add("start-ways");
        ways.getChildren().addAll(keep, full, quick, describe);
        Controls.foldHidden(keep, full, quick, describe);
        paper = Controls.button(Messages.text("entry.paper.checklists"), Shape.KEYBOARD, typing);
        paper.setId("checklist.start.paper");
        paper.getStyleClass().add("plain");
        Controls.foldHidden(paper);
        FlowPane onPaper = new FlowPane(print, paper);
        onPaper.getStyleClass().add("start-paper");
        VBox words = new VBox(title, text, ways, onPaper);
        words.getStyleClass().addAll("empty", "checklist-start");
        setContent(new VBox(words));
        model.readingProperty().subscribe(reading -> refresh());
    }

    /** Returns the quick list whose answers a full one may begin with. */
    private Optional<FillingItem> kept() {
        ChecklistSnapshot reading = model.readingProperty().get();
        return reading == null || reading.variant() != Variant.FULL
                ? Optional.empty()
                : reading.fillings().stream()
                        .filter(filling -> filling.variant() == Variant.QUICK)
                        .findFirst();
    }

    private void refresh() {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading == null || reading.filled().isPresent()) {
            return;
        }
        boolean chosen = reading.useCase() != null;
        boolean any = !reading.cases().isEmpty();
        boolean quickLacks = chosen
                && reading.variant() == Variant.QUICK
                && !reading.fillings().isEmpty();
        boolean fullLacks = chosen && !quickLacks;
        title.setText(Messages.text(
                chosen ? "checklist.start.title" : any ? "checklist.start.choose" : "checklist.start.nothing"));
        text.setText(Messages.text(
                chosen
                        ? "checklist.start.text"
                        : any ? "checklist.start.choose.text" : "checklist.start.nothing.text"));
        paper.setVisible(any && !model.isReadOnly());
        keep.setVisible(kept().isPresent());
        full.setVisible(fullLacks);
        quick.setVisible(chosen && (quickLacks || reading.fillings().isEmpty()));
        describe.setVisible(!any);
        main(kept().isPresent() ? keep : fullLacks ? full : quickLacks ? quick : describe);
        ways.setDisable(model.isReadOnly());
    }

    private void main(Button wanted) {
        ways.getChildren().forEach(button -> button.getStyleClass().remove("main"));
        wanted.getStyleClass().add("main");
    }

    void focusFirst() {
        ways.getChildren().stream()
                .filter(button -> button.isVisible() && button.getStyleClass().contains("main"))
                .findFirst()
                .ifPresent(model.session().keyboard()::to);
    }
}
