package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Edit.Origin;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.WorkbookTab;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tab that is not shown reads nothing of what is written meanwhile, and shows all of it once it is. */
class HiddenTabsTest {

    private static final List<WorkbookTab> TABS = List.of(
            WorkbookTab.HOME,
            WorkbookTab.JOURNAL,
            WorkbookTab.RETROSPECTIVES,
            WorkbookTab.USE_CASES,
            WorkbookTab.CHECKLIST,
            WorkbookTab.RESOURCES);

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("slow")
    @Test
    void readNothingWhileACellOfATrialIsWritten() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            select(program, WorkbookTab.JOURNAL);
            int alone = readsOfACell(program, 31);
            TABS.forEach(tab -> select(program, tab));
            UseCaseScreens.all().forEach(screen -> screen.show(program));
            select(program, WorkbookTab.JOURNAL);
            assertThat(readsOfACell(program, 32)).isEqualTo(alone);
        }
    }

    @Tag("slow")
    @Test
    void readNothingOfASheetThatTheyDoNotShow() {
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            TABS.forEach(tab -> select(program, tab));
            select(program, WorkbookTab.USE_CASES);
            Row deadline = first(program, LegalDeadlines.SHEET);
            int before = reads(program);
            write(program, deadline);
            assertThat(reads(program) - before)
                    .as("what can be undone, and the counts of the window")
                    .isEqualTo(2);
        }
    }

    private static Row first(ProgramWindow program, Sheet sheet) {
        return program.workbook.read(reader -> reader.all(sheet).getFirst());
    }

    private static int readsOfACell(ProgramWindow program, int minutes) {
        Row trial = first(program, Trials.SHEET);
        int before = reads(program);
        program.workbook.apply(ChangeSet.edited("", Edit.update(trial, Trials.MINUTES, minutes)));
        program.settle();
        return reads(program) - before;
    }

    private static int reads(ProgramWindow program) {
        return ((OffUiThread) program.workbook).reads();
    }

    /** Those from which most figures are made. */
    static List<Sheet> someSheets() {
        return List.of(Trials.SHEET, UseCases.SHEET);
    }

    static List<Sheet> otherSheets() {
        return Catalog.SCHEMA.sheets().stream()
                .filter(sheet -> !someSheets().contains(sheet))
                .filter(sheet -> !sheet.isMadeElsewhere()) // the example has no row of it
                .toList();
    }

    @Tag("slow")
    @Test
    void showOnceTheyAreShownWhatAFreshWindowShows() {
        showWhatAFreshWindowShows(someSheets());
    }

    @Tag("slow")
    @Test
    void showWhatAFreshWindowShowsOfEverySheet() {
        showWhatAFreshWindowShows(otherSheets());
    }

    private void showWhatAFreshWindowShows(List<Sheet> sheets) {
        Map<WorkbookTab, List<String>> shown = Map.of();
        String changed = "";
        for (int i = 0; i <= sheets.size(); i++) {
            try (ProgramWindow program = new ProgramWindow(folder, true)) {
                Map<WorkbookTab, List<String>> fresh = tabs(program);
                for (WorkbookTab tab : shown.keySet()) {
                    assertThat(shown.get(tab))
                            .as("%s after a change of %s", tab, changed)
                            .containsExactlyInAnyOrderElementsOf(fresh.get(tab));
                }
                if (i < sheets.size()) {
                    changed = sheets.get(i).name();
                    write(program, first(program, sheets.get(i)));
                    shown = tabs(program);
                }
            }
        }
    }

    private static void select(ProgramWindow program, WorkbookTab tab) {
        Fx.run(() -> program.window.select(tab));
        program.settle();
    }

    /** What is written in each tab, in any order. */
    private static Map<WorkbookTab, List<String>> tabs(ProgramWindow program) {
        Map<WorkbookTab, List<String>> words = new EnumMap<>(WorkbookTab.class);
        for (WorkbookTab tab : TABS) {
            select(program, tab);
            words.put(tab, Fx.on(() -> words(program)));
        }
        return words;
    }

    private static List<String> words(ProgramWindow program) {
        Node tabs = Nodes.all(program.scene().getRoot())
                .filter(node -> node instanceof TabPane && node.getStyleClass().contains("folders"))
                .findFirst()
                .orElseThrow();
        return Nodes.all(tabs)
                .filter(Nodes::isShown)
                .map(node -> switch (node) {
                    case TextInputControl input -> input.getText();
                    case Labeled labeled -> labeled.getText();
                    case Text text when text.getParent() instanceof TextFlow -> text.getText();
                    default -> "";
                })
                .filter(words -> words != null && !words.isBlank())
                .sorted()
                .toList();
    }

    /** Writes in every cell of a row that holds a text or a number. */
    private static void write(ProgramWindow program, Row row) {
        Cells cells = Cells.none();
        for (Column<?> column : row.sheet().stored()) {
            Object value = row.get(column);
            cells = switch (column.kind()) {
                case Kind.Text _, Kind.LongText _
                when value != null && !column.isSetByProgram() -> cells.andValue(column, value + " bis");
                case Kind.Rating _ when value != null -> cells.andValue(column, 6 - (Integer) value);
                case Kind.Count _, Kind.Minutes _ when value != null -> cells.andValue(column, (Integer) value + 1);
                case Kind.Date _
                when value != null && !column.isSetByProgram() ->
                    cells.andValue(column, ((LocalDate) value).plusDays(1));
                case Kind.Decimal _
                when value != null -> cells.andValue(column, ((BigDecimal) value).add(BigDecimal.ONE));
                case Kind.Money _ when value != null -> cells.andValue(column, (Long) value + 100);
                default -> cells;
            };
        }
        Step step = program.workbook.apply(new ChangeSet(
                StepKind.EDITED, "", List.of(new Edit.Update(row.sheet(), row.id(), cells, Origin.TAKEN))));
        assertThat(step.entries()).isNotEmpty();
        program.settle();
    }
}
