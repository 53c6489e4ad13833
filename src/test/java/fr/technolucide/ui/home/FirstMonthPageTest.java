package fr.technolucide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.MonthRows;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first tab in the first month, in the real window, on 25 November 2026. */
class FirstMonthPageTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window(List<Edit> content) {
        List<Edit> all = new ArrayList<>(Seeds.edits());
        all.addAll(content);
        SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, all, ExampleRows.edits());
        Fx.run(sample.stage::requestFocus);
        Rest.await();
        return sample;
    }

    private static List<String> words(Node root) {
        return Fx.on(() -> Nodes.all(root)
                .filter(Nodes::isShown)
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof Text text && !(node.getParent() instanceof Labeled) ? text.getText() : null)
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList());
    }

    private static List<String> words(SampleWindow sample) {
        return words(sample.scene().getRoot());
    }

    private static void write(SampleWindow sample, Edit... edits) {
        sample.workbook.apply(ChangeSet.edited("", edits));
        Rest.await();
    }

    @Test
    void threeWeeksStandAlongTheMarginLineEachDateOnce() {
        try (SampleWindow sample = window(MonthRows.edits())) {
            assertThat(sample.<Label>node("home.title").getText()).isEqualTo("Six essais notés");
            assertThat(words(sample.<Node>node("home.thread")))
                    .containsExactly(
                            "Un fait plus ancien",
                            "9 novembre",
                            "Un essai d’Écoutille",
                            "16 novembre",
                            "Trois essais d’Écoutille",
                            "18 novembre",
                            Messages.text("casepage.thread.retrospective", 1, "ajuster"),
                            "Aujourd’hui",
                            "Nouveau cas\u00a0: Comptes rendus d’ateliers",
                            "2 décembre",
                            "Daouda\u00a0: Faire relire la fiche par l’interprète",
                            "9 décembre",
                            "Prochaine rétro");
            assertThat(words(sample))
                    .as("what is to come stands on the thread alone")
                    .doesNotContain("2 déc.", "Ce qui vient");
            Fx.look(sample.scene(), "accueil-premier-mois");
        }
    }

    @Tag("walk")
    @Test
    void noCardIsEmptyAndNothingIsZero() {
        try (SampleWindow sample = window(List.of(Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier"))))) {
            assertThat(sample.<Label>node("home.title").getText()).isEqualTo("Votre cahier commence");
            assertThat(words(sample))
                    .contains("Noter un premier essai de Plumier", "À portée de main")
                    .doesNotContain("Dix heures par outil", "Empreinte des usages en service", "Aujourd’hui")
                    .noneMatch(words -> words.contains("aucun") || words.matches(".*\\b0 .*"));
            write(sample, MonthRows.edits().toArray(Edit[]::new));
            assertThat(words(sample))
                    .as("each comes with its first row")
                    .contains("Dix heures par outil", "Aujourd’hui")
                    .doesNotContain("Empreinte des usages en service", Messages.text("home.group.overdue.none"));
            write(sample, MonthRows.action("Demander le contrat", LocalDate.of(2026, 11, 20)));
            assertThat(words(sample))
                    .contains("En retard", "Demander le contrat")
                    .doesNotContain("À décider");
        }
    }

    @Tag("walk")
    @Test
    void aLineOfTheThreadLeadsToItsRow() {
        try (SampleWindow sample = window(MonthRows.edits())) {
            ListView<?> thread = sample.node("home.thread");
            List<Sheet> went = new ArrayList<>();
            Fx.run(() -> sample.window.current().orElseThrow().navigateWith((sheet, row, then) -> went.add(sheet)));
            Fx.run(() -> {
                thread.requestFocus();
                thread.getSelectionModel().select(2);
            });
            robot.push(KeyCode.ENTER);
            Fx.until("the trials of 16 November", () -> went.equals(List.of(Trials.SHEET)));
        }
    }

    @Tag("walk")
    @Test
    void theUsualPageTakesOverAtTheThirdTool() {
        try (SampleWindow sample = window(MonthRows.edits())) {
            assertThat(sample.<Node>node("home.board").getStyleClass()).doesNotContain("main");
            write(
                    sample,
                    Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier")),
                    Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Truchement")));
            assertThat(sample.find("home.thread")).isEmpty();
            assertThat(sample.<Node>node("home.board").getStyleClass()).contains("main");
            assertThat(words(sample)).contains("Aucune décision en attente", "À décider", "2 déc.");
            Fx.run(() -> sample.window.current().orElseThrow().undo());
            Rest.await();
            assertThat(sample.<Node>node("home.thread").isVisible()).isTrue();
        }
    }

    @Tag("slow")
    @Test
    void aLongPastFoldsAndNothingScrollsTwice() {
        List<Edit> content = new ArrayList<>(MonthRows.edits());
        IntStream.range(4, 24)
                .mapToObj(day -> MonthRows.trial(LocalDate.of(2026, 11, day), MonthRows.CHLOE, "Relire " + day))
                .forEach(content::add);
        try (SampleWindow sample = window(content)) {
            resize(sample, 1366, 698);
            ListView<?> thread = sample.node("home.thread");
            assertThat(words(thread)).anyMatch(words -> words.matches("\\d+ faits plus anciens"));
            assertThat(bars(sample)).as("neither the page nor the thread").isEmpty();
            resize(sample, 1000, 600);
            assertThat(bars(sample))
                    .as("the page alone")
                    .hasSize(1)
                    .allMatch(bar -> bar.getParent() instanceof ScrollPane);
        }
    }

    private static void resize(SampleWindow sample, double width, double height) {
        Fx.run(() -> {
            sample.stage.setWidth(width);
            sample.stage.setHeight(height);
        });
        Rest.await();
    }

    /** The scroll bars of the tab that can be moved. */
    private static List<ScrollBar> bars(SampleWindow sample) {
        return Fx.on(() -> Stream.of(sample.scene().getRoot().lookup(".home"))
                .flatMap(Nodes::all)
                .filter(node -> node instanceof ScrollBar && Nodes.isShown(node))
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getWidth() > 1 && bar.getHeight() > 1 && bar.getOpacity() > 0)
                .toList());
    }
}
