package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.chart.HoursChart;
import fr.technolucide.ui.chart.HoursLine;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Dix heures par outil »: the tools with the most hours, and how many have theirs. */
final class HoursCard {

    private static final int SHOWN = 7;

    private final Label title = new Label();
    private final Label reached = new Label();
    private final HoursChart chart = new HoursChart();
    private final Hyperlink others = new Hyperlink();
    private final Label empty = new Label(Messages.text("home.hours.none"));
    private final VBox node;

    HoursCard(Consumer<UUID> onChosen, Runnable onOthers) {
        chart.setId("home.hours");
        chart.onChosen(onChosen);
        reached.setId("home.hours.reached");
        others.setOnAction(event -> onOthers.run());
        empty.setWrapText(true);
        empty.getStyleClass().add("second");
        node = new VBox(head(title, reached), chart, others, empty);
        Controls.foldHidden(node);
        VBox.setVgrow(chart, Priority.ALWAYS);
        node.getStyleClass().addAll("card", "hours-card");
    }

    /** Returns the title of a card, and what stands at its right. */
    static HBox head(Label title, Label right) {
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = Controls.spacer();
        right.getStyleClass().add("second");
        right.setWrapText(true);
        HBox head = new HBox(title, space, right);
        head.getStyleClass().add("card-head");
        return head;
    }

    Region node() {
        return node;
    }

    /** Shows nothing in the first month while no tool was tried. */
    void show(HomeNews news) {
        List<HoursLine> tools = news.hours();
        node.setVisible(news.month().isEmpty() || !tools.isEmpty());
        int hidden = Math.max(0, tools.size() - SHOWN);
        title.setText(Messages.text(news.ten() ? "home.hours" : "home.hours.other"));
        boolean told = !tools.isEmpty() && (news.month().isEmpty() || news.atGate() > 0);
        reached.setText(told ? Messages.text("home.at_gate", news.atGate(), tools.size()) : "");
        chart.show(
                tools.subList(0, tools.size() - hidden),
                told ? title.getText() + ", " + reached.getText() + "." : title.getText() + ".");
        others.setText(Messages.text("home.more", hidden));
        shown(chart, !tools.isEmpty());
        shown(empty, tools.isEmpty());
        shown(others, hidden > 0);
    }

    static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
