package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of a use case: full and quick, begun, completed, compared and printed. */
class FillingsTest {

    private static final String LETTERS = "Courriers";

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("slow")
    @Test
    void theSegmentShowsTheOtherKindOfListOrOffersIt() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Traduire");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("LANCER");
            list.variant("Éclair");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("Remplir la liste complète");
            assertThat(ChecklistWindow.plain(Fx.on(() -> list.shown.count().getValue())))
                    .isEqualTo("9 réponses sur 9");
            list.press("checklist.fill_in");
            assertThat(list.text("checklist.verdict.word")).isEqualTo("LANCER");
            assertThat(list.sample.find("checklist.fill_in").filter(Nodes::isShown))
                    .isEmpty();
            list.show("Orientation");
            list.variant("Éclair");
            assertThat(list.sample.find("checklist.verdict").filter(Nodes::isShown))
                    .isEmpty();
            list.press("checklist.start.quick");
            assertThat(list.latest("Orientation").points()).hasSize(9);
        }
    }

    @Tag("walk")
    @Test
    void aQuickListIsCompletedWithoutBeingTouched() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Lire les bilans");
            List<Row> before = list.fillings("Lire les bilans");
            assertThat(before).hasSize(1);
            list.variant("Complète");
            list.press("checklist.start.keep");
            List<Row> after = list.fillings("Lire les bilans");
            assertThat(after).hasSize(2);
            assertThat(after.getFirst().get(Checklists.VARIANT)).isEqualTo(Variant.FULL);
            assertThat(after.getFirst().get(Checklists.QUESTIONS_VERSION)).isEqualTo(Questions.EDITION);
            Row quick = before.getFirst();
            long kept = list.sample.read(
                    reader -> (long) reader.where(Answers.CHECKLIST, quick.id()).size());
            long copied = list.sample.read(reader -> (long)
                    reader.where(Answers.CHECKLIST, after.getFirst().id()).size());
            assertThat(copied).isEqualTo(kept);
            assertThat(list.sample.<Optional<Row>>read(reader -> reader.find(Checklists.SHEET, quick.id())))
                    .contains(quick);
        }
    }

    @Tag("walk")
    @Test
    void theFilesOfAProofAreTakenAlongIntoTheCompleteList() throws IOException {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show("Lire les bilans");
            Row quick = list.fillings("Lire les bilans").getFirst();
            UUID answer = list.sample.read(reader ->
                    reader.where(Answers.CHECKLIST, quick.id()).getFirst().id());
            Path minutes = Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12");
            list.sample.workbook.apply(AttachedFiles.attach(list.sample.workbook, Attachments.ANSWER, answer, minutes));
            list.settle();
            list.variant("Complète");
            list.press("checklist.start.keep");
            UUID full = list.fillings("Lire les bilans").getFirst().id();
            List<Row> attached = list.sample.read(reader -> reader.all(Attachments.SHEET));
            assertThat(attached).hasSize(2);
            assertThat(attached.getFirst().get(Attachments.CONTENT))
                    .isEqualTo(attached.getLast().get(Attachments.CONTENT));
            UUID owner = attached.getLast().get(Attachments.ANSWER);
            assertThat(list.sample.<UUID>read(reader ->
                            reader.find(Answers.SHEET, owner).orElseThrow().get(Answers.CHECKLIST)))
                    .isEqualTo(full);
        }
    }

    @Tag("slow")
    @Test
    void aNewFillingLeavesTheOlderOnesToBeCompared() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            Row before = list.fillings(LETTERS).getFirst();
            list.press("checklist.another");
            Fx.run(() -> Nodes.buttons("Commencer").findFirst().orElseThrow().fire());
            list.settle();
            assertThat(list.fillings(LETTERS)).hasSize(3);
            assertThat(list.sample.<Optional<Row>>read(reader -> reader.find(Checklists.SHEET, before.id())))
                    .contains(before);
            list.press("checklist.compare");
            long more = questions(list, Questions.EDITION) - questions(list, Workbooks.editionOfExample());
            assertThat(list.text("checklist.changes.count"))
                    .as("with %d questions more", more)
                    .isEqualTo(more == 0 ? "Aucune réponse n’a changé" : "Une réponse a changé");
        }
    }

    private static long questions(ChecklistWindow list, String edition) {
        return list.sample.read(
                reader -> (long) Questions.edition(reader, edition).size());
    }

    @Tag("walk")
    @Test
    void whatChangedSinceTheLastListIsSaidPointByPoint() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.press("checklist.compare");
            String aloud = ChecklistWindow.plain(
                    Fx.on(() -> list.sample.node("checklist.changes.table").getAccessibleText()));
            assertThat(aloud).startsWith("Proposition : Adapter, puis Adapter.").contains("4.1, données saisies :");
            Fx.run(() -> Nodes.buttons("Imprimer…").findFirst().orElseThrow().fire());
            Fx.until("the preview", () -> list.sample.find("preview.place").isPresent());
            list.settle();
            assertThat(Fx.on(() -> list.sample.<Label>node("preview.place").getText()))
                    .startsWith("Page");
        }
    }

    @Tag("slow")
    @Test
    void theFilledListIsShownAsItWillBePrinted() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            Fx.run(() -> list.sample
                    .<javafx.scene.control.MenuButton>node("checklist.print")
                    .getItems()
                    .getFirst()
                    .fire());
            list.settle();
            ComboBox<?> filling = list.sample.node("preview.row");
            assertThat(Fx.on(() -> String.valueOf(filling.getValue()))).contains("Courriers aux administrations");
        }
    }

    @Tag("slow")
    @Test
    void aBlankListBearsTheUseCaseThatIsShown() {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            Fx.run(() -> list.sample
                    .<javafx.scene.control.MenuButton>node("checklist.print")
                    .getItems()
                    .get(1)
                    .fire());
            list.settle();
            ComboBox<?> heading = list.sample.node("preview.heading");
            assertThat(Fx.on(() -> String.valueOf(heading.getValue()))).contains("Courriers aux administrations");
        }
    }

    @Tag("slow")
    @Test
    void withoutAnyUseCaseOneIsDescribedFirstAndThePaperIsOneButtonAway() {
        try (ChecklistWindow list = ChecklistWindow.empty(folder)) {
            assertThat(list.words()).contains("Décrivez un premier cas d’usage", "Imprimer une liste vierge");
            list.press("checklist.start.print");
            ListView<?> sheets = list.sample.node("preview.sheets");
            assertThat(Fx.on(() -> sheets.getSelectionModel().getSelectedItem()))
                    .isEqualTo(PaperForm.CHECKLIST);
            Fx.run(() -> Nodes.buttons("Fermer").findFirst().orElseThrow().fire());
            list.settle();
            list.press("checklist.start.describe");
            assertThat(list.sample.find("checklist.start.describe").filter(Nodes::isShown))
                    .isEmpty();
        }
    }

    @Test
    void aUseCaseWithoutListOffersTheTwoWaysToFillIt() {
        try (ChecklistWindow list = ChecklistWindow.oneUseCase(folder)) {
            Fx.run(() -> list.sample.window.reveal(Checklists.SHEET, list.useCase("Répondre")));
            list.settle();
            assertThat(list.words()).contains("Liste complète (45\u00A0min)", "Liste éclair (15\u00A0min)");
            list.press("checklist.start.quick");
            assertThat(list.latest("Répondre").assessment().verdict()).isEqualTo(Verdict.INCOMPLET);
            assertThat(list.focused()).startsWith("checklist.answer.1.3.");
        }
    }
}
