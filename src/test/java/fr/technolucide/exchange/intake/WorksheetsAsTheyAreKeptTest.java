package fr.technolucide.exchange.intake;

import static fr.technolucide.exchange.intake.Books.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets made for the eye: what stands around a table is not taken for it, and is said. */
class WorksheetsAsTheyAreKeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final Object[] HEAD = {"Date", "Outil", "Testeur", "Durée (min)", "Tâche"};

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Books.seeded(folder);
        for (String tool : List.of("Plumier", "Scribe")) {
            Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, tool));
        }
        for (String person : List.of("Chloé", "Gaston", "Amina")) {
            Books.add(workbook, People.SHEET, Cells.of(People.NAME, person));
        }
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private ImportReport take(ImportRequest request, Consumer<XSSFSheet> cells) throws IOException {
        return Books.take(workbook, Books.xlsx(folder, book -> cells.accept(book.createSheet("Feuille1"))), request);
    }

    private static ImportRequest to(Sheet sheet) {
        return ImportRequest.USUAL.withSheet(sheet.name());
    }

    private static List<String> sentences(ImportReport report) {
        return report.warnings().stream().map(ImportReport.Warning::sentence).toList();
    }

    @Test
    void anotherTableUnderAnEmptyLineIsNotOfTheTableAndIsSaid() throws IOException {
        ImportReport report = take(to(Tools.SHEET), sheet -> {
            row(sheet, 0, "Nos outils");
            row(sheet, 1, "Outil", "Éditeur", "Prix");
            row(sheet, 2, "Le Chatounet", "Mistralou", 5);
            row(sheet, 4, "Nos bénévoles testeurs");
            row(sheet, 5, "Prénom", "Courriel", "Rôle");
            row(sheet, 6, "Huguette", "h@exemple.org", "Accueil");
        });
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.read()).isEqualTo(1);
        assertThat(Books.column(workbook, Tools.NAME)).containsExactlyInAnyOrder("Plumier", "Scribe", "Le Chatounet");
        assertThat(sentences(report))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("Un autre tableau commence")
                        .contains("Prénom"));
    }

    @Test
    void emptyLinesTitlesOfMonthsAndTheHeaderOnceMoreDoNotEndATable() throws IOException {
        ImportReport report = take(to(Trials.SHEET), sheet -> {
            row(sheet, 0, HEAD);
            row(sheet, 1, DAY, "Plumier", "Chloé", 30, "un");
            row(sheet, 3, "Octobre");
            row(sheet, 4, HEAD);
            row(sheet, 5, DAY.plusMonths(1), "Scribe", "Chloé", 45, "deux");
            row(sheet, 8, DAY.plusMonths(2), "Scribe", "Amina", 45, "trois");
        });
        assertThat(report.imported()).isEqualTo(3);
    }

    @Test
    void aLineOfTotalsIsNoRowOfTheTable() throws IOException {
        ImportReport report = take(to(Tools.SHEET), sheet -> {
            row(sheet, 0, "N°", "Outil", "Prix", "Postes");
            row(sheet, 1, 1, "Canevas", 9.5, 2);
            row(sheet, 2, null, "TOTAL", "119,88 €", 7);
        });
        assertThat(Books.column(workbook, Tools.NAME)).containsExactlyInAnyOrder("Plumier", "Scribe", "Canevas");
        assertThat(report.warnings())
                .anySatisfy(warning -> assertThat(warning.sentence()).contains("Une ligne de total"))
                .anySatisfy(warning -> assertThat(warning.line()).isEqualTo(3));
    }

    @Test
    void aToolOfTheNameOfATotalIsATool() throws IOException {
        take(to(Tools.SHEET), sheet -> {
            row(sheet, 0, "Outil", "Éditeur", "Prix");
            row(sheet, 1, "Total", "Raffinerie SA", 3);
            row(sheet, 2, "Somme");
        });
        assertThat(Books.column(workbook, Tools.NAME)).contains("Total", "Somme");
    }

    @Test
    void theOtherWorksheetsAreNamedUnlessOneWasAskedFor() throws IOException {
        Path months = Books.xlsx(folder, book -> {
            for (String month : List.of("Septembre", "Octobre", "Novembre")) {
                XSSFSheet sheet = book.createSheet(month);
                row(sheet, 0, HEAD);
                row(sheet, 1, DAY, "Plumier", "Chloé", 30, month);
            }
            book.createSheet("Vide");
        });
        assertThat(sentences(Books.take(workbook, months, to(Trials.SHEET))))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("Octobre")
                        .contains("Novembre")
                        .doesNotContain("Vide"));
        assertThat(sentences(Books.take(workbook, months, to(Trials.SHEET).withTable("Octobre"))))
                .noneSatisfy(sentence -> assertThat(sentence).contains("Novembre"));
    }

    /** « abonnement » is a synonym of the price. */
    @Test
    void aRowWithFiguresIsNoHeaderUnderOneThatHasNone() throws IOException {
        ImportReport report = take(to(Tools.SHEET), sheet -> {
            row(sheet, 0, "N°", "Nom du produit IA", "Fournisseurs", "Licence", "Achat");
            row(sheet, 1, 1, "LibreBot", "Document", "libre", DAY);
            row(sheet, 2, 2, "Canevas", "Canevas SA", "abonnement", DAY);
        });
        assertThat(report.tables().getFirst().headerLine()).isEqualTo(1);
    }

    @Test
    void aTitleOverTheFirstColumnIsTheTitleOfThePivotAndNoGroup() throws IOException {
        ImportReport report = take(to(Trials.SHEET), sheet -> {
            row(sheet, 0, "Heures par personne et par outil");
            row(sheet, 1, "Somme de Heures", "Étiquettes de colonnes");
            row(sheet, 2, "Étiquettes de lignes", "Plumier", "Scribe", "Total général");
            row(sheet, 3, "Chloé", 20, 15, 35);
            row(sheet, 4, "Total général", 20, 15, 35);
        });
        assertThat(report.tables().getFirst().headerLine()).isEqualTo(3);
        assertThat(report.rejected()).extracting(ImportReport.Rejection::line).containsOnly(4);
        assertThat(sentences(report))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("Aucune colonne du tableau ne donne")
                        .contains("Jour"));
    }

    @Test
    void aFileForNoSheetIsAnsweredWithTheLikelyOne() throws IOException {
        Path trials = Books.xlsx(folder, book -> row(book.createSheet("Feuille1"), 0, HEAD));
        assertThatThrownBy(() -> Books.plan(workbook, trials, ImportRequest.USUAL))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence()).contains("--sheet trials"));
        Path other = Books.xlsx(folder, book -> row(book.createSheet("Feuille1"), 0, "Zzz", "Yyy"));
        assertThatThrownBy(() -> Books.plan(workbook, other, ImportRequest.USUAL))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.sentence()).contains("use_cases"));
    }

    @Test
    void twoPeopleInACellForOneAreNeitherAttachedNorMadeOne() throws IOException {
        ImportReport report = take(to(Actions.SHEET).withAttach(true).withCreate(Set.of("people")), sheet -> {
            row(sheet, 0, "Action", "Qui ?", "Fait ?");
            row(sheet, 1, "Former le bureau", "Gaston / Amina", "Oui");
        });
        assertThat(report.created()).isZero();
        assertThat(Books.column(workbook, Actions.OWNER)).containsExactly((UUID) null);
        assertThat(Books.column(workbook, Actions.STATUS)).containsExactly(ActionStatus.DONE);
        assertThat(sentences(report))
                .anySatisfy(sentence -> assertThat(sentence).contains("nomme plusieurs lignes"));
    }

    @Test
    void hoursAMonthAreHours() throws IOException {
        take(to(UseCases.SHEET), sheet -> {
            row(sheet, 0, "Intitulé de l’usage", "Responsable", "Gain de temps (h/mois)");
            row(sheet, 1, "Traduire", "Chloé", 3);
        });
        assertThat(Books.column(workbook, UseCases.MINUTES_PER_MONTH)).containsExactly(180);
    }

    @Test
    void figuresAreQuotedAsTheyAreWritten() throws IOException {
        ImportReport report = take(to(Trials.SHEET), sheet -> {
            row(sheet, 0, HEAD);
            row(sheet, 1, DAY, "Plumier", "Chloé", 0.0520833333333333, "un");
            row(sheet, 2, DAY, "Plumier", "Chloé", 2026, "deux");
        });
        assertThat(report.tables().getFirst().values().get(3)).containsExactly("0,0520833333333333", "2026");
    }

    @Test
    void theMergedTitleAboveATableIsNoMatter() throws IOException {
        ImportReport report = take(to(Trials.SHEET), sheet -> {
            row(sheet, 0, "Nos essais de l’année");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            row(sheet, 1, HEAD);
            row(sheet, 2, DAY, "Plumier", "Chloé", 30, "un");
        });
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void whatIsNotOfTheTableIsMarkedInThePreviewOfTheFile() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            XSSFSheet sheet = book.createSheet("Feuille1");
            row(sheet, 0, "Nos outils");
            row(sheet, 1, "Outil", "Éditeur", "Prix");
            row(sheet, 2, "Canevas", "Mistralou", 5);
            row(sheet, 3, "Total", null, 5);
            row(sheet, 5, "Prénom", "Courriel", "Rôle");
        });
        SourcePreview preview =
                new SourcePreview(SourceReader.read(file, Limits.USUAL, CancelToken.NEVER), Catalog.SCHEMA);
        TablePreview look = workbook.read(reader -> preview.look(reader, Tools.SHEET, to(Tools.SHEET)))
                .orElseThrow();
        assertThat(look.lines().stream().filter(look::isRead).map(TablePreview.Line::number))
                .containsExactly(3);
    }
}
