package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.form.FieldFactory;
import fr.technolucide.ui.intake.Preview.Cell;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.State;
import fr.technolucide.ui.intake.Preview.Title;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The first rows as they would come in, and those of which a cell is to be typed anew, under where their columns go.
 * Columns that find no room are left out: the step that checks shows all of every row.
 */
final class PreviewTable {

    /** The least width of the row number and the remark, in em. */
    private static final double AROUND = 19;

    /** The width of a column, in em. */
    private static final double COLUMN = 7.2;

    /** The width of a column in which something is typed, in em. */
    private static final double TYPED = 9.2;

    private final Session session;
    private final StepActions steering;
    private final Label title = Controls.wrapped("", "intake-preview-title");
    private final Label doubted = Controls.wrapped("", "intake-why", "warn");
    private final VBox rows = new VBox();
    private final VBox node;
    private Map<List<Object>, PreviewRow> shown = Map.of();
    private List<Title> titles = List.of();

    PreviewTable(Session session, StepActions steering) {
        this.session = session;
        this.steering = steering;
        Icon icon = new Icon(Icon.Shape.WARNING);
        icon.getStyleClass().add("warn");
        doubted.setGraphic(icon);
        HBox head = new HBox(title, Controls.spacer(), doubted);
        head.getStyleClass().add("intake-preview-head");
        rows.setId("intake.preview");
        rows.getStyleClass().addAll("intake-mappings", "intake-preview", "chart");
        rows.setFocusTraversable(true);
        rows.widthProperty().subscribe(width -> fit());
        title.fontProperty().subscribe(font -> fit());
        this.node = new VBox(head, rows);
        node.getStyleClass().add("intake-preview-pane");
        Controls.foldHidden(doubted, node);
    }

    Node node() {
        return node;
    }

    /**
     * Shows the rows. One whose cells are the same ones stays, with what is typed in it: the keyboard keeps its place.
     *
     * @param questions that are asked about columns
     */
    void show(Preview preview, QuestionList questions) {
        node.setVisible(!preview.lines().isEmpty());
        title.setText(Messages.text("intake.assistant.preview", preview.lines().size(), preview.total()));
        doubted.setVisible(preview.doubted() > 0);
        doubted.setText(
                preview.wrong() > 0
                        ? Messages.text("intake.assistant.preview.wrong", preview.wrong())
                        : Messages.text("intake.assistant.preview.doubted", preview.doubted()));
        titles = preview.columns();
        Map<List<Object>, PreviewRow> now = new LinkedHashMap<>();
        List<String> aloud = new ArrayList<>();
        now.put(
                List.of(titles),
                Optional.ofNullable(shown.get(List.<Object>of(titles))).orElseGet(this::head));
        for (Line line : preview.lines()) {
            List<Object> shape = shape(line);
            PreviewRow row = Optional.ofNullable(shown.get(shape)).orElseGet(() -> row(line));
            String remark = remark(line, questions);
            row.show(line, remark);
            now.put(shape, row);
            aloud.add(aloud(line, remark));
        }
        shown = now;
        rows.getChildren().setAll(now.values().stream().map(PreviewRow::node).toList());
        rows.setAccessibleRole(fields().isEmpty() ? AccessibleRole.TEXT : AccessibleRole.PARENT);
        rows.setAccessibleText(String.join(" ", aloud));
        fit();
    }

    private PreviewRow head() {
        return PreviewRow.head(
                Messages.text("intake.assistant.line"), titles, Messages.text("intake.assistant.preview.remark"));
    }

    /** Returns what a row must have in common with another to be shown in its place. */
    private List<Object> shape(Line line) {
        List<Object> shape = new ArrayList<>(List.of(line.place(), titles));
        for (Cell cell : line.cells()) {
            shape.add(cell.state() == State.TYPED);
        }
        return shape;
    }

    private PreviewRow row(Line line) {
        return PreviewRow.of(line, titles, (title, cell) -> {
            Column<?> column = title.column();
            CorrectedCell field =
                    new CorrectedCell(FieldFactory.of(session, column), cell.text(), cell.value(), session.tasks());
            field.node().setId("intake.cell." + line.place() + "." + column.name());
            field.onTaken(value -> steering.answer(course -> course.correct(line.place(), column, value)));
            field.onEnd(() -> goOnFrom(field));
            return field;
        });
    }

    private List<CorrectedCell> fields() {
        return shown.values().stream().flatMap(row -> row.fields().stream()).toList();
    }

    private void goOnFrom(CorrectedCell field) {
        List<CorrectedCell> fields = fields();
        fields.stream().skip(fields.indexOf(field) + 1L).findFirst().ifPresent(CorrectedCell::focus);
    }

    private static String remark(Line line, QuestionList questions) {
        int number = questions.number("intake.question." + line.waits());
        return number == 0 ? line.remark() : Messages.text("intake.assistant.preview.waits", number);
    }

    /** Hides the last columns that find no room, but those in which something is typed. */
    private void fit() {
        double em = title.getFont().getSize();
        long kept = titles.stream().filter(Title::kept).count();
        double room = (rows.getWidth() / em - AROUND - kept * TYPED) / COLUMN;
        int others = kept > 0 ? (int) room : Math.max(1, (int) room);
        for (int i = 0; i < titles.size(); i++) {
            boolean fits = titles.get(i).kept() || others-- > 0;
            for (PreviewRow row : shown.values()) {
                row.cells().get(i).setVisible(fits);
                row.cells().get(i).setManaged(fits);
            }
        }
    }

    private String aloud(Line line, String remark) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            parts.add(Messages.text(
                    "intake.assistant.cell",
                    titles.get(i).words(),
                    line.cells().get(i).text()));
        }
        return Messages.text(
                "intake.assistant.preview.aloud", Integer.toString(line.number()), String.join(", ", parts), remark);
    }
}
