package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The names that the workbook does not know, each with its three answers; nothing is made unasked. */
final class UnknownNamesPane {

    private record Asked(String list, String name) {}

    private static final int FEW = 2;

    private final StepActions steering;
    private final Label title = new Label(Messages.text("intake.assistant.names"));
    private final VBox rows = new VBox();
    private final Button makeAll = Controls.button(
            "",
            () -> all(newcomer -> newcomer.creatable()
                    ? NameAnswer.create(newcomer.list(), newcomer.name())
                    : NameAnswer.leaveOut(newcomer.list(), newcomer.name())));
    private final Button leaveAll =
            Controls.button("", () -> all(newcomer -> NameAnswer.leaveOut(newcomer.list(), newcomer.name())));
    private final FlowPane several = new FlowPane(makeAll, leaveAll);
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node;
    private List<Asked> shown = List.of();
    private List<UnknownName> newcomers = List.of();
    private int open;

    UnknownNamesPane(StepActions steering) {
        this.steering = steering;
        title.getStyleClass().add("intake-subtitle");
        makeAll.getStyleClass().add("plain");
        leaveAll.getStyleClass().add("plain");
        makeAll.setId("intake.names.create");
        leaveAll.setId("intake.names.leave");
        several.getStyleClass().add("intake-bar");
        rows.getStyleClass().add("intake-questions");
        scroll.getStyleClass().addAll("intake-scroll", "intake-names");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Controls.foldHidden(several);
        this.node = new VBox(title, several);
        node.getStyleClass().add("intake-newcomers");
    }

    Node node() {
        return node;
    }

    private void all(Function<UnknownName, NameAnswer> way) {
        List<UnknownName> asked = newcomers;
        shown = List.of();
        steering.answer(course -> asked.forEach(newcomer -> {
            if (course.answer(newcomer).isEmpty()) {
                course.answer(newcomer, way.apply(newcomer));
            }
        }));
    }

    void show(ImportState course, PlannedImport planned) {
        newcomers = planned.report().newcomers();
        open = (int) newcomers.stream()
                .filter(newcomer -> course.answer(newcomer).isEmpty())
                .count();
        node.setVisible(!newcomers.isEmpty());
        node.setManaged(!newcomers.isEmpty());
        several.setVisible(open > 1);
        makeAll.setText(Messages.text("intake.assistant.names.create", open));
        leaveAll.setText(Messages.text("intake.assistant.names.leave", open));
        List<Asked> wanted = newcomers.stream()
                .map(newcomer -> new Asked(newcomer.list(), newcomer.name()))
                .toList();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        lay(newcomers.size());
        rows.getChildren()
                .setAll(newcomers.stream()
                        .map(newcomer -> new UnknownNameRow(
                                        newcomer,
                                        planned.targets().getOrDefault(newcomer.list(), List.of()),
                                        course.answer(newcomer),
                                        answer -> steering.answer(each -> each.answer(newcomer, answer)))
                                .node())
                        .toList());
    }

    /** Many names have a bar of their own; a few stand as they are. */
    private void lay(int count) {
        scroll.setContent(null);
        node.getChildren().setAll(title, several);
        if (count > FEW) {
            scroll.setContent(rows);
            node.getChildren().add(scroll);
        } else {
            node.getChildren().add(rows);
        }
    }

    /** Returns the number of names without an answer. */
    int open() {
        return open;
    }
}
