package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.AddedColumns;
import fr.technolucide.app.TimersOf;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.entry.QuickEntry;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.journal.CurrentPerson;
import fr.technolucide.ui.journal.JournalContent;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.usecase.UseCaseContent;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A column is declared once, by one line: whatever its sheet and its kind, it is in the table of its sheet, in its form,
 * beside the table and above a screen, and in what is typed from paper. One window shows them all.
 */
class MechanismScreensTest {

    private static final AddedColumns ADDED = new AddedColumns();

    @TempDir
    static Path folder;

    private static SampleWindow sample;
    private static Session session;

    @BeforeAll
    static void open() throws Exception {
        Fx.start();
        sample = new SampleWindow(
                folder,
                ADDED.schema(),
                ExampleRows.edits(),
                List.of(),
                Map.of(),
                Map.of(
                        WorkbookTab.JOURNAL,
                        (opened, window) -> new JournalContent(
                                opened,
                                window,
                                new ExchangeCommands(opened, sample(), sample(), sample()),
                                new Nobody(),
                                TimersOf.folder(folder)),
                        WorkbookTab.USE_CASES,
                        (opened, window) -> new UseCaseContent(
                                opened, window, new ExchangeCommands(opened, sample(), sample(), sample()))));
        ADDED.fill(sample.workbook);
        session = Fx.on(() -> sample.window.current().orElseThrow());
        Rest.await();
    }

    private static SampleWindow sample() {
        return sample;
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private record Nobody() implements CurrentPerson {

        @Override
        public String name() {
            return "";
        }

        @Override
        public void keep(String name) {}
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** Of the nodes of an id that begins so, what follows. */
    private static Set<String> fields(String beginning) {
        return Fx.on(() -> Nodes.everywhere()
                .map(Node::getId)
                .filter(Objects::nonNull)
                .filter(id -> id.startsWith(beginning))
                .map(id -> id.substring(beginning.length()))
                .collect(Collectors.toSet()));
    }

    /** What any sheet has where no screen says otherwise. */
    @Test
    void inThePlanOfEveryTableAndForm() {
        for (Sheet sheet : ADDED.sheets()) {
            assertThat(TablePlan.of(sheet).reads()).as(sheet.name()).containsAll(ADDED.of(sheet));
            assertThat(FormPlan.of(sheet).sectionsFor(sheet).stream().flatMap(FormSection::columns))
                    .as(sheet.name())
                    .containsAll(ADDED.of(sheet));
        }
    }

    /** Those of a sheet that no screen arranges, then of one that a screen does. */
    @Tag("walk")
    @Test
    void inTheTablesAndTheFormsBesideThem() {
        assertBesideOneAnother(List.of(Learning.SHEET, Trials.SHEET));
    }

    @Tag("slow")
    @Test
    void inEveryTableAndTheFormBesideIt() {
        assertBesideOneAnother(ADDED.sheets());
    }

    /** The tools have a list of their own, and a sheet of one row has none; that of the others is a table. */
    private static void assertBesideOneAnother(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Fx.run(() -> sample.window.open(sheet));
            Rest.await();
            if (Fx.on(() -> Nodes.find("table." + sheet.name()).isPresent())) {
                TableView<?> table = sample.node("table." + sheet.name());
                assertThat(Fx.on(() -> table.getColumns().stream()
                                .filter(TableColumn::isVisible)
                                .map(TableColumn::getId)
                                .toList()))
                        .as("table of " + sheet)
                        .containsAll(names(ADDED.of(sheet)));
            } else {
                assertThat(sheet.isSingleRow() || sheet.equals(Tools.SHEET))
                        .as("table of " + sheet)
                        .isTrue();
            }
            Fx.run(() -> sample.window.reveal(sheet, ADDED.row(sheet)));
            Rest.await();
            Nodes.unfold();
            assertThat(fields(sheet.name() + ".")).as("form of " + sheet).containsAll(names(ADDED.of(sheet)));
            TextInputControl text = sample.node(sheet.name() + "." + AddedColumns.MARK + "text");
            assertThat(text.getText()).as("form of " + sheet).isEqualTo("Grésil");
        }
    }

    @Tag("walk")
    @Test
    void inAFormAboveAScreen() {
        assertAboveAScreen(List.of(Learning.SHEET, Actions.SHEET));
    }

    @Tag("slow")
    @Test
    void inEveryFormAboveAScreen() {
        assertAboveAScreen(ADDED.sheets());
    }

    private static void assertAboveAScreen(List<Sheet> sheets) {
        RowDialog dialog = Fx.on(() -> new RowDialog(session));
        for (Sheet sheet : sheets) {
            Set<Node> before = Fx.on(() -> Nodes.everywhere().collect(Collectors.toSet()));
            Fx.run(() -> dialog.show(sheet, ADDED.row(sheet)));
            Rest.await();
            assertThat(Fx.on(() -> Nodes.everywhere()
                            .filter(node -> !before.contains(node))
                            .map(Node::getId)
                            .filter(Objects::nonNull)
                            .toList()))
                    .as("dialog of " + sheet)
                    .containsAll(ADDED.of(sheet).stream()
                            .map(column -> sheet.name() + "." + column.name())
                            .toList());
            closeDialog();
        }
    }

    /** In the order of the paper, all but what nobody types. */
    @Test
    void inWhatIsTypedFromPaper() {
        for (Sheet sheet : List.of(Trials.SHEET, Learning.SHEET)) {
            Fx.run(() -> assertThat(new QuickEntry(session).open(sheet)).isTrue());
            Rest.await();
            assertThat(fields("entry."))
                    .as("paper of " + sheet)
                    .containsAll(names(ADDED.stored(sheet)))
                    .doesNotContain(AddedColumns.MARK + "derived");
            closeDialog();
        }
    }

    private static void closeDialog() {
        Fx.run(() -> Nodes.buttons("Fermer")
                .reduce((first, last) -> last)
                .or(() -> Nodes.buttons("Quitter").reduce((first, last) -> last))
                .orElseThrow()
                .fire());
        Rest.await();
    }
}
