package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.RowNameIndex;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check of an import promises is what is then written: a row that is refused does not refuse the others. */
class PlanIsTakenTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void seeded() {
        workbook = Books.seeded(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Path csv(Sheet sheet) {
        workbook.read(reader -> {
            try {
                return CsvExport.write(reader, folder, ProgressListener.NONE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return folder.resolve(sheet.name() + ".csv");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(all).contains(text);
        Files.writeString(file, all.replace(text, by), StandardCharsets.UTF_8);
    }

    private Row row(Sheet sheet, UUID id) {
        return workbook.read(reader -> reader.find(sheet, id)).orElseThrow();
    }

    @Test
    void aReferenceToARowThatWasDeletedHereStaysLeftOut() throws IOException {
        UUID deleted = Books.add(workbook, Actions.SHEET, Cells.of(Actions.TITLE, "Supprimée ici"));
        UUID kept = Books.add(
                workbook, Actions.SHEET, Cells.of(Actions.TITLE, "Reprise ici").and(Actions.CARRIED_FROM, deleted));
        Path file = csv(Actions.SHEET);
        workbook.apply(ChangeSet.edited("", Edit.delete(row(Actions.SHEET, deleted))));
        replace(file, "Reprise ici", "Reprise et corrigée");

        ImportReport report = Books.take(workbook, file, ImportRequest.USUAL);

        assertThat(row(Actions.SHEET, kept).get(Actions.TITLE)).isEqualTo("Reprise et corrigée");
        assertThat(row(Actions.SHEET, kept).get(Actions.CARRIED_FROM)).isNull();
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.stale()).as("it no longer refers to what was deleted").isOne();
    }

    /** Two windows, or two commands, that take the same file in at the same time would make each row twice. */
    @Test
    void aPlanMadeBeforeAnotherChangeIsRefused() throws IOException {
        Path file = Books.csv(folder, "Prénom;Courriel", "Huguette;h@exemple.org");
        ImportPlan plan = Books.plan(workbook, file, People.SHEET);
        ImportPlan other = Books.plan(workbook, file, People.SHEET);
        workbook.apply(other.change(""));
        assertThatThrownBy(() -> workbook.apply(plan.change("")))
                .isInstanceOfSatisfying(
                        RefusedEdit.class,
                        refused -> assertThat(refused.sentence()).contains("Le cahier a changé"));
        assertThat(Books.column(workbook, People.NAME)).containsExactly("Huguette");
        assertThat(Books.plan(workbook, file, People.SHEET).report().unchanged())
                .isOne();
    }

    private ImportReport takeActions(String... lines) throws IOException {
        return Books.take(workbook, Books.csv(folder, lines), ImportRequest.USUAL.withSheet("actions"));
    }

    @Test
    void aReferenceToARowThatIsRefusedForItsCellsIsLeftOutAndSaid() throws IOException {
        ImportReport report = takeActions(
                "id;Action;Notée le;Reprise de",
                "01a2124c-4cc0-7049-af04-5da9ba14f7c1;Celle qui suit;;Celle qui est fautive",
                "01a2124c-4cc0-7049-af04-5da9ba14f7c2;Celle qui est fautive;31/02/2026;");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(Books.rows(workbook, Actions.SHEET))
                .singleElement()
                .satisfies(row -> assertThat(row.get(Actions.CARRIED_FROM)).isNull());
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("Celle qui est fautive"));
    }

    @Test
    void aReferenceToARowFurtherDownIsTaken() throws IOException {
        ImportReport report = takeActions(
                "id;Action;Reprise de",
                "01a2124c-4cc0-7049-af04-5da9ba14f7c1;Celle qui suit;Celle d’avant",
                "01a2124c-4cc0-7049-af04-5da9ba14f7c2;Celle d’avant;");
        assertThat(report.imported()).isEqualTo(2);
        assertThat(row(Actions.SHEET, UUID.fromString("01a2124c-4cc0-7049-af04-5da9ba14f7c1"))
                        .get(Actions.CARRIED_FROM))
                .isEqualTo(UUID.fromString("01a2124c-4cc0-7049-af04-5da9ba14f7c2"));
    }

    private ImportReport takeTools(String... lines) throws IOException {
        return Books.take(workbook, Books.csv(folder, lines), ImportRequest.USUAL.withSheet("tools"));
    }

    @Test
    void aNewRowMayNotTakeTheNameThatAnotherLineGivesToAnotherRow() throws IOException {
        UUID renamed = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Assistant"));
        ImportReport report = takeTools("id;Outil", renamed + ";Le Chat", ";Le chat");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.columnName()).isEqualTo("name"));
        assertThat(Books.column(workbook, Tools.NAME)).containsExactly("Le Chat");
    }

    @Test
    void aRowMayNotTakeTheNameThatAnotherLineGives() throws IOException {
        UUID one = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Un"));
        UUID two = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Deux"));
        ImportReport report = takeTools("id;Outil", ";Le Chat", one + ";Le chat", two + ";Mistral", one + ";Mistral");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.rejected()).hasSize(2);
        assertThat(Books.column(workbook, Tools.NAME)).containsExactlyInAnyOrder("Un", "Mistral", "Le Chat");
    }

    @Test
    void aRowKeepsItsOwnNameHoweverOftenItIsGiven() throws IOException {
        UUID one = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Un"));
        ImportReport report = takeTools("id;Outil;À quoi il sert", one + ";Le Chat;", ";Le Chat;écrire");
        assertThat(report.rejected()).hasSize(1);
        assertThat(row(Tools.SHEET, one).get(Tools.NAME)).isEqualTo("Le Chat");
    }

    @Test
    void twoNamesThatPunctuationAloneTellsApartAreOne() throws IOException {
        UUID renamed = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Assistant"));
        ImportReport report = takeTools("id;Outil", renamed + ";Le-Chat", ";Le Chat");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.rejected()).hasSize(1);
    }

    @Test
    void aNameThatTwoRowsBearAlreadyDoesNotStandInTheWayOfTheirOtherCells() throws IOException {
        UUID one = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Le Chat"));
        UUID two = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Le-Chat"));
        ImportReport report = takeTools("id;Outil;À quoi il sert", one + ";Le Chat;écrire", two + ";Le-Chat;lire");
        assertThat(report.updated()).isEqualTo(2);
        assertThat(Books.column(workbook, Tools.PURPOSE)).containsExactly("écrire", "lire");
    }

    @Test
    void aNameOfSignsAloneIsFoundAgain() {
        UUID sunflower = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "🌻"));
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "🌱"));

        assertThat(workbook.<RowNameIndex.Found>read(
                        reader -> RowNameIndex.of(reader, People.SHEET).find("🌻")))
                .isEqualTo(new RowNameIndex.Found.One(sunflower));
    }
}
