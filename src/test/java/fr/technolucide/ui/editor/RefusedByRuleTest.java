package fr.technolucide.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that breaks a rule with another cell stays in its field, over whatever else is written, until it is mended. */
class RefusedByRuleTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true);
        program.settle();
    }

    @AfterEach
    void close() {
        program.abandon();
    }

    private Row reveal(Sheet sheet, Predicate<Row> which) {
        Row row = program.workbook.read(reader -> reader.all(sheet)).stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
        Fx.run(() -> program.window.reveal(sheet, row.id()));
        program.settle();
        return row;
    }

    private TextField line(String field) {
        Node node = program.node(field);
        return (TextField) Fx.on(() ->
                Nodes.all(node).filter(TextField.class::isInstance).findFirst().orElseThrow());
    }

    private void type(String field, String text) {
        Keys.focus(program.<Node>node(field));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        robot.push(KeyCode.TAB);
        program.settle();
    }

    private void writeElsewhere() {
        Row story =
                program.workbook.read(reader -> reader.all(Inspirations.SHEET).getFirst());
        program.workbook.apply(ChangeSet.edited("", Edit.update(story, Cells.of(Inspirations.IDEA, "Autre idée"))));
        program.settle();
    }

    @Tag("slow")
    @Test
    void itStaysWhenSomethingElseIsWritten() {
        Row review = reveal(Reviews.SHEET, row -> !row.isEmpty(Reviews.NEXT_DAY));
        LocalDate day = Objects.requireNonNull(review.get(Reviews.DAY));
        String before = Messages.words().numericDate(day.minusDays(1));
        type("reviews.next_day", before);
        writeElsewhere();
        type("reviews.observed", "Relu");
        assertThat(Fx.<String>on(line("reviews.next_day")::getText)).isEqualTo(before);
    }

    @Test
    void itStaysWhereTheRuleIsAboutAnotherFieldAndBothAreRightOnceMended() {
        Row action = reveal(Actions.SHEET, row -> !row.isEmpty(Actions.CLOSED_ON));
        Fx.run(() -> Nodes.shown()
                .filter(node ->
                        node instanceof ToggleButton && node.getStyleClass().contains("opener"))
                .forEach(node -> ((ToggleButton) node).setSelected(true)));
        type("actions.opened_on", "24/11/2026");
        type("actions.title", "Relire le bail");
        assertThat(Fx.<String>on(line("actions.opened_on")::getText)).isEqualTo("24/11/2026");
        type("actions.opened_on", "01/09/2026");
        LocalDate written = program.workbook.read(
                reader -> reader.find(Actions.SHEET, action.id()).orElseThrow().get(Actions.OPENED_ON));
        assertThat(written).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(Fx.on(Nodes::words)).noneMatch(words -> words.contains("le jour où elle est notée"));
    }
}
