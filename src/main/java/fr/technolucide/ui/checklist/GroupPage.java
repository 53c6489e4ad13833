package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.catalog.content.GroupSources;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.common.SteadyWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The points of the group shown, one under the other. */
final class GroupPage extends ScrollPane {

    private final ChecklistModel model;
    private final VBox body = new VBox();
    private final List<PointRow> rows = new ArrayList<>();
    private @Nullable UUID shown;

    GroupPage(ChecklistModel model) {
        this.model = model;
        getStyleClass().add("points");
        body.getStyleClass().add("points-body");
        setContent(body);
        SteadyWidth.keep(this, body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        FocusScroll.follow(this, PointRow.STYLE);
        model.readingProperty().subscribe(reading -> refresh());
        model.groupProperty().subscribe(group -> refresh());
    }

    private void refresh() {
        Optional<FilledChecklist> filled = model.filled();
        Optional<GroupFigures> group = model.shownGroup();
        if (filled.isEmpty() || group.isEmpty()) {
            rows.clear();
            body.getChildren().clear();
            shown = null;
            return;
        }
        UUID checklist = filled.get().checklist().id();
        List<Point> points = group.get().points();
        if (!checklist.equals(shown)
                || !rows.stream()
                        .map(PointRow::code)
                        .toList()
                        .equals(points.stream().map(Point::code).toList())) {
            rebuild(checklist, points, group.get().group());
        }
        var reading = model.readingProperty().get();
        for (int i = 0; i < points.size() && reading != null; i++) {
            rows.get(i).show(points.get(i), reading.helps().get(points.get(i).code()));
        }
    }

    private void rebuild(UUID checklist, List<Point> points, QuestionGroup group) {
        shown = checklist;
        rows.clear();
        for (Point point : points) {
            PointRow row = new PointRow(model, checklist, point);
            int place = rows.size();
            row.onMove(step -> move(place + step));
            rows.add(row);
        }
        body.getChildren().setAll(rows);
        body.getChildren()
                .add(Controls.wrapped(Messages.text("checklist.sources", GroupSources.of(group)), "group-sources"));
        setVvalue(0);
    }

    /** Moves the keyboard to a neighbouring point, or into the next group, as the eye goes on paper. */
    private void move(int place) {
        boolean within = place >= 0 && place < rows.size();
        model.passedProperty().set(false);
        if (within) {
            rows.get(place).focusAnswer();
        } else if (model.turn(place < 0 ? -1 : 1)) {
            rows.get(place < 0 ? rows.size() - 1 : 0).focusAnswer();
        } else {
            model.passedProperty().set(place > 0);
        }
    }

    /** Moves the keyboard to the first point. */
    void focusFirst() {
        if (!rows.isEmpty()) {
            rows.getFirst().focusAnswer();
        }
    }

    /** Moves the keyboard to a point of the group shown. */
    void focus(String code) {
        rows.stream().filter(row -> row.code().equals(code)).findFirst().ifPresent(PointRow::focusAnswer);
    }

    /** Announces something beside the answer that has the keyboard, for a screen reader. */
    void say(String words) {
        rows.stream().filter(Keyboard::isIn).forEach(row -> row.say(words));
    }
}
