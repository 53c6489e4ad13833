package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.form.FieldFactory;
import fr.technolucide.ui.intake.Preview.Cell;
import fr.technolucide.ui.intake.Preview.Line;
import fr.technolucide.ui.intake.Preview.Title;
import fr.technolucide.ui.session.Session;
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
    private Map<Key, PreviewRow> shown = Map.of();
    private PreviewRow head = PreviewRow.head("", List.of(), "");
    private List<Title> titles = List.of();

    /** The rows of another file, or of another reading of it, are others. */
    private record Key(ImportState course, TypedCells.Reading reading, int place, int number) {

        CellPlace cell(Title title) {
            return new CellPlace(place, number, title.index(), title.column());
        }

        void note(Title title, String text) {
            course.typed().note(reading, cell(title), text);
        }
    }

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
     * Shows the rows. A field that is still one stays, with what is typed in it: the keyboard keeps its place.
     *
     * @param questions that are asked about columns
     */
    void show(ImportState course, Preview preview, QuestionList questions) {
        note();
        node.setVisible(!preview.lines().isEmpty());
        title.setText(Messages.text("intake.assistant.preview", preview.lines().size(), preview.total()));
        doubted.setVisible(preview.doubted() > 0);
        doubted.setText(
                preview.wrong() > 0
                        ? Messages.text("intake.assistant.preview.wrong", preview.wrong())
                        : Messages.text("intake.assistant.preview.doubted", preview.doubted()));
        if (!titles.equals(preview.columns())) {
            titles = preview.columns();
            head = PreviewRow.head(
                    Messages.text("intake.assistant.line"), titles, Messages.text("intake.assistant.preview.remark"));
        }
        Map<Key, PreviewRow> now = new LinkedHashMap<>();
        List<String> aloud = new ArrayList<>();
        for (Line line : preview.lines()) {
            Key key = new Key(course, course.reading(), line.place(), line.number());
            PreviewRow row = Optional.ofNullable(shown.get(key)).orElseGet(() -> PreviewRow.of(line));
            String remark = remark(line, questions);
            row.arrange(line, titles, (title, cell) -> field(key, title, cell));
            row.show(line, remark);
            now.put(key, row);
            aloud.add(aloud(line, remark));
        }
        shown = now;
        List<Node> all = new ArrayList<>(List.of(head.node()));
        now.values().forEach(row -> all.add(row.node()));
        rows.getChildren().setAll(all);
        rows.setAccessibleRole(fields().isEmpty() ? AccessibleRole.TEXT : AccessibleRole.PARENT);
        rows.setAccessibleText(String.join(" ", aloud));
        fit();
    }

    private CorrectedCell field(Key key, Title title, Cell cell) {
        CellPlace place = key.cell(title);
        CorrectedCell field = new CorrectedCell(
                FieldFactory.of(session, title.column()),
                cell.written(),
                cell.value(),
                key.course().typed().words(key.reading(), place),
                session.tasks());
        field.node().setId("intake.cell." + place.row() + "." + place.column().name());
        field.onTaken(value -> steering.answer(course -> course.typed().take(key.reading(), place, value)));
        field.onEnd(() -> goOnFrom(field));
        return field;
    }

    /** Notes what stands in the fields in what is typed of the file. */
    void note() {
        shown.forEach((key, row) -> row.fields().forEach((title, field) -> key.note(title, field.typed())));
    }

    private List<CorrectedCell> fields() {
        return shown.values().stream()
                .flatMap(row -> row.fields().values().stream())
                .toList();
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
            fit(head, i, fits);
            for (PreviewRow row : shown.values()) {
                fit(row, i, fits);
            }
        }
    }

    private static void fit(PreviewRow row, int place, boolean fits) {
        row.cells().get(place).setVisible(fits);
        row.cells().get(place).setManaged(fits);
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
