package fr.technolucide.ui.casepage;

import fr.technolucide.exchange.PointToSettle;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** « Ce qui manque »: the points of the checklist that are left to settle, each a link, with who settles it and when. */
final class MissingSection extends PageSection {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /** How many are said in full; the others are links of their number alone. */
    private static final int SAID = 7;

    private final Label count;
    private final Consumer<String> openPoint;

    /**
     * @param openPoint shows the point of a code
     * @param openList  shows the list that counts
     */
    static MissingSection of(Consumer<String> openPoint, Runnable openList) {
        Label count = new Label();
        count.getStyleClass().add("section-aside");
        count.setMinWidth(USE_PREF_SIZE);
        Hyperlink list = new Hyperlink(Messages.text("casepage.checklist"));
        list.setId("casepage.checklist");
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnAction(event -> {
            list.setVisited(false);
            openList.run();
        });
        return new MissingSection(openPoint, count, list);
    }

    private MissingSection(Consumer<String> openPoint, Label count, Hyperlink list) {
        super(Messages.text("casepage.missing"), count, list);
        this.count = count;
        this.openPoint = openPoint;
        setId("casepage.missing");
    }

    @Override
    void show(CaseReading reading) {
        FilledChecklist filled = reading.filled().orElse(null);
        setVisible(filled != null);
        if (filled == null) {
            return;
        }
        List<Point> left = PointToSettle.of(filled);
        count.setText(Messages.text(
                "casepage.missing.count", left.size(), filled.points().size()));
        if (left.isEmpty()) {
            fill(Controls.wrapped(Messages.text("casepage.missing.none"), "second"));
            return;
        }
        FlowPane points = new FlowPane();
        points.getStyleClass().add("missing-points");
        left.stream()
                .limit(left.size() <= SAID + 1 ? left.size() : SAID)
                .forEach(point -> points.getChildren().add(line(point, reading)));
        if (left.size() > SAID + 1) {
            fill(points, others(left.subList(SAID, left.size())));
        } else {
            fill(points);
        }
    }

    private HBox line(Point point, CaseReading reading) {
        PointToSettle said = PointToSettle.of(point, reading.today(), reading::name);
        Label code = new Label(said.code());
        code.getStyleClass().add("point-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label state = new Label(said.state());
        state.getStyleClass().add("point-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.pseudoClassStateChanged(LATE, said.late());
        Hyperlink name = link(point, said.name());
        name.setWrapText(true);
        HBox line = new HBox(code, name, state);
        line.getStyleClass().add("missing-point");
        return line;
    }

    private Hyperlink link(Point point, String words) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> {
            link.setVisited(false);
            openPoint.accept(point.code());
        });
        return link;
    }

    /** As many lines as the numbers need: there may be some thirty of them. */
    private FlowPane others(List<Point> points) {
        FlowPane lines = new FlowPane(new Label(Messages.text("casepage.missing.others", points.size())));
        lines.setId("casepage.missing.others");
        lines.getStyleClass().add("missing-others");
        points.forEach(point -> lines.getChildren().add(link(point, point.code())));
        return lines;
    }
}
