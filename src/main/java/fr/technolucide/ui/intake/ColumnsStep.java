package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.match.UnmatchedColumns;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The second step: what only a person can settle, beside where each column goes. Where there is no room for both, the
 * questions come first, and the columns fold under a line that counts them.
 */
final class ColumnsStep {

    /** The width from which questions stand beside the columns, in em of the small print. */
    private static final double BESIDE = 76;

    private final StepActions steering;
    private final MappingTable mappings;
    private final QuestionList questions = new QuestionList();
    private final EncodingChoice encoding;
    private final PreviewTable preview;
    private final KeyChoice key;
    private final Label missing = Controls.wrapped("", "intake-why", "warn");
    private final ToggleButton unfold = new ToggleButton();
    private final VBox blocks = new VBox();
    private final VBox node;

    ColumnsStep(Session session, StepActions steering) {
        this.steering = steering;
        this.preview = new PreviewTable(session, steering);
        this.mappings = new MappingTable(steering);
        this.encoding = new EncodingChoice(steering::reread);
        this.key = new KeyChoice(steering);
        Icon icon = new Icon(Icon.Shape.WARNING);
        icon.getStyleClass().add("warn");
        missing.setGraphic(icon);
        unfold.setId("intake.unfold");
        unfold.getStyleClass().add("intake-unfold");
        unfold.selectedProperty().subscribe(open -> fold());
        Controls.foldHidden(missing, key.node(), mappings.node());
        blocks.getStyleClass().add("intake-blocks");
        ScrollPane scroll = new ScrollPane(blocks);
        scroll.getStyleClass().add("intake-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.node = new VBox(scroll, missing);
        node.getStyleClass().add("intake-columns");
        node.widthProperty().subscribe(width -> arrange());
    }

    Node node() {
        return node;
    }

    /** Notes what stands in fields of the preview in what is typed of the file. */
    void note() {
        preview.note();
    }

    void show(ImportState course, TablePreview look, PlannedImport planned) {
        ImportReport report = planned.report();
        List<ImportQuestion> asked = new ArrayList<>();
        encoding.question(course).ifPresent(asked::add);
        asked.addAll(ImportQuestions.of(steering, course, look, report));
        questions.show(asked);
        mappings.show(course, look, report, questions);
        boolean crossOpen = ImportQuestions.isCrossOpen(course, look);
        preview.show(course, crossOpen ? Preview.NONE : planned.preview(), questions);
        key.show(course, report);
        List<MatchedColumn> columns = MappingTable.columns(report);
        List<String> absent = UnmatchedColumns.absent(course.sheet(), columns).stream()
                .map(SchemaLabels::label)
                .toList();
        missing.setVisible(!absent.isEmpty() && !crossOpen);
        missing.setText(Messages.text("intake.no_column", String.join(", ", absent)));
        unfold.setText(Messages.text(
                "intake.assistant.columns.folded",
                columns.size(),
                columns.stream().filter(MatchedColumn::isTaken).count()));
        arrange();
    }

    /** Puts the questions beside the columns where there is room, above them where there is not. */
    private void arrange() {
        boolean some = questions.size() > 0;
        boolean beside = some && node.getWidth() >= BESIDE * missing.getFont().getSize();
        List<Boolean> shape = List.of(some, beside);
        if (!shape.equals(blocks.getUserData())) {
            blocks.setUserData(shape);
            blocks.getChildren().setAll(blocks(some, beside));
        }
        mappings.beside(beside);
        fold();
    }

    private List<Node> blocks(boolean some, boolean beside) {
        List<Node> wanted = new ArrayList<>();
        if (beside) {
            HBox both = new HBox(mappings.node(), questions.node());
            both.getStyleClass().add("intake-both");
            HBox.setHgrow(questions.node(), Priority.ALWAYS);
            wanted.add(both);
        } else if (some) {
            wanted.addAll(List.of(questions.node(), unfold, mappings.node()));
        } else {
            wanted.add(mappings.node());
        }
        wanted.addAll(List.of(preview.node(), key.node()));
        return wanted;
    }

    /** Puts the keyboard on the first question that is open, else on the first one. */
    void enter() {
        node.applyCss(); // until then what scrolls is in no scene
        node.getScene().getRoot().layout(); // a block that is moved afterwards would lose the keyboard
        questions.focus();
    }

    private void fold() {
        boolean foldable = blocks.getChildren().contains(unfold);
        mappings.node().setVisible(!foldable || unfold.isSelected());
    }

    int asked() {
        return questions.size();
    }

    /** Returns what prevents the next step; empty for nothing. */
    String lacking(ImportReport report) {
        boolean nothing = MappingTable.columns(report).stream().noneMatch(MatchedColumn::isTaken);
        if (nothing && !questions.isOpen("intake.cross")) {
            return Messages.text("intake.assistant.lacking.column");
        }
        return questions.open() == 0 ? "" : Messages.text("intake.assistant.lacking.answers", questions.open());
    }
}
