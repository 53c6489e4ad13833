package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Edit.Origin;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row gone to from elsewhere is the one in the form or on the card, also where its tab is opened for it. */
class RevealedRowTest {

    private static final String MARK = "Grésil";

    /** Shown otherwise than as fields under each other. */
    private static final Set<Sheet> ON_CARDS = Set.of(
            Retrospectives.SHEET, RetroNotes.SHEET, Actions.SHEET, Checklists.SHEET, Answers.SHEET, Decisions.SHEET);

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    /** Those whose tab reads something first of its own. */
    static List<Sheet> someSheets() {
        return List.of(Trials.SHEET, Actions.SHEET);
    }

    static List<Sheet> otherSheets() {
        return Catalog.SCHEMA.sheets().stream()
                .filter(sheet -> !someSheets().contains(sheet))
                .filter(sheet -> !sheet.isMadeElsewhere()) // the example has no row of it
                .toList();
    }

    @Tag("walk")
    @ParameterizedTest
    @MethodSource("someSheets")
    void isShown(Sheet sheet) {
        look(sheet);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherSheets")
    void isShownOfEverySheet(Sheet sheet) {
        look(sheet);
    }

    /** In a tab that was never opened, then from one that shows another row. */
    private static void look(Sheet sheet) {
        try (ProgramWindow program = new ProgramWindow(folder.resolve(sheet.name()), true)) {
            program.settle();
            List<Row> rows = program.workbook.read(reader -> reader.first(Query.of(sheet), 1_000));
            UUID last = rows.getLast().id();
            program.workbook.apply(new ChangeSet(
                    StepKind.EDITED, "", List.of(new Edit.Update(sheet, last, mark(sheet), Origin.TAKEN))));
            program.settle();
            for (UUID row : List.of(last, rows.getFirst().id(), last)) {
                Fx.run(() -> program.window.reveal(sheet, row));
                program.settle();
                if (row.equals(last)) {
                    assertThat(Fx.on(() -> shown(sheet).toList()))
                            .as(sheet.name())
                            .anyMatch(words ->
                                    words.contains(MARK) || words.contains("97") || words.contains("17 janvier"));
                }
                program.closeAbove();
            }
        }
    }

    /** Each step has the list of the trials read again, and its row chosen again. */
    @Test
    void theFormOfAToolStaysWhileSomethingIsWritten() {
        try (ProgramWindow program = new ProgramWindow(folder.resolve("tool"), true)) {
            program.settle();
            Row tool = program.workbook.read(reader -> reader.all(Tools.SHEET).getFirst());
            Fx.run(() -> program.window.reveal(Tools.SHEET, tool.id()));
            Keys.focus(program.<Node>node("tools.purpose"));
            program.workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.NAME, MARK)));
            program.settle();
            assertThat(Fx.<Boolean>on(() -> program.<Node>node("tools.purpose").isFocusWithin()))
                    .isTrue();
        }
    }

    /** What no other row has, in what a person sees of it. */
    private static Cells mark(Sheet sheet) {
        Cells cells = Cells.none();
        for (Column<?> column : sheet.stored()) {
            cells = switch (column.kind()) {
                case Kind.Text _, Kind.LongText _ when !column.isSetByProgram() -> cells.andValue(column, MARK);
                case Kind.Count _ when sheet.equals(Usages.SHEET) -> cells.andValue(column, 97);
                case Kind.Date _
                when sheet.equals(Checklists.SHEET) -> cells.andValue(column, LocalDate.of(2026, 1, 17));
                default -> cells;
            };
        }
        return cells;
    }

    /** What is written in its form, in the sentences of its page, or on the card that stands for one. */
    private static Stream<String> shown(Sheet sheet) {
        return Nodes.shown()
                .filter(node -> ON_CARDS.contains(sheet)
                        ? !isListed(node)
                        : node.getId() != null
                                && (node.getId().startsWith(sheet.name() + ".")
                                        || node.getId().startsWith("value." + sheet.name() + ".")))
                .flatMap(Nodes::all)
                .map(node -> switch (node) {
                    case TextInputControl input -> input.getText();
                    case Labeled labeled -> labeled.getText();
                    case Text value -> value.getText();
                    default -> "";
                })
                .filter(words -> words != null && !words.isBlank());
    }

    private static boolean isListed(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof TableView || each instanceof ListView) {
                return true;
            }
        }
        return false;
    }
}
