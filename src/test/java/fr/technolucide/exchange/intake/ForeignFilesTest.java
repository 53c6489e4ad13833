package fr.technolucide.exchange.intake;

import static fr.technolucide.exchange.intake.Books.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchReason;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.value.ParseResult;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that somebody else made. */
class ForeignFilesTest {

    private static final ImportRequest TRIALS =
            ImportRequest.USUAL.withSheet("trials").withCreate(Set.of("people", "tools"));

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

    private ImportReport take(ImportRequest request, String... lines) throws IOException {
        return Books.take(workbook, Books.csv(folder, lines), request);
    }

    private ImportReport take(Sheet sheet, String... lines) throws IOException {
        return take(ImportRequest.USUAL.withSheet(sheet.name()), lines);
    }

    private static void assertAdds(ImportReport report) {
        assertThat(report.read())
                .isEqualTo(report.imported()
                        + report.updated()
                        + report.unchanged()
                        + report.rejected().size());
    }

    @Test
    void theHeaderIsFoundInRowFourAndRowsOfAnotherTableByIt() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            XSSFSheet notes = book.createSheet("Notes");
            row(notes, 0, "Bonjour", "à tous");
            XSSFSheet sheet = book.createSheet("Suivi");
            row(sheet, 0, "Tests d’outils, automne");
            row(sheet, 2, "(à compléter par chacun)");
            row(sheet, 3, "Date du test", "Outil IA", "Qui", "Durée", "Sujet", "Note sur 5");
            row(sheet, 4, LocalDate.of(2026, 11, 3), "Plumier", "Chloé", "1 h 30", "Un courrier", "4/5");
            row(sheet, 5, "4 nov. 2026", "Plumier", "Amina", 45, "Un autre", "★★★");
        });
        ImportReport report = Books.take(workbook, file, TRIALS);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.created()).isEqualTo(3);
        assertThat(report.tables().getFirst().headerLine()).isEqualTo(4);
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(90, 45);
        assertThat(Books.column(workbook, Trials.QUALITY)).containsExactly(4, 3);
        assertThat(Books.column(workbook, Trials.DAY))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 4));
    }

    @Test
    void theLastRowIsNoHeaderForAWordThatIsNearATitle() throws IOException {
        ImportReport report = take(
                TRIALS,
                "24/11/2026;Plumier;Chloé;Résumer une réunion;45 min",
                "25/11/2026;Plumier;Amina;Traduire une affiche;30 min",
                "26/11/2026;Scribe;Bernard;Noter la durée d’une tâche, date;1h10");
        assertThat(report.imported()).isZero();
        assertThat(report.tables().getFirst().headerLine()).isEqualTo(1);
    }

    @Test
    void datesOf1904AreNotFourYearsOff() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            row(book.createSheet("A"), 0, "Jour", "Outil", "Qui", "Minutes", "Tâche");
            row(book.getSheetAt(0), 1, LocalDate.of(2026, 11, 3), "Plumier", "Chloé", 30, "Un courrier");
            row(book.getSheetAt(0), 2, 44867, "Plumier", "Chloé", 30, "Sans format de date");
        });
        ImportReport report = Books.take(workbook, file, TRIALS);
        assertThat(report.rejected()).isEmpty();
        assertThat(Books.column(workbook, Trials.DAY))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3));
    }

    @Test
    void aDurationWithTwoMeaningsIsRefusedWithTheHintThatSettlesIt() throws IOException {
        String[] lines = {"Date;Outil;Qui;Durée;Tâche", "03/11/2026;Plumier;Chloé;1,5;Un courrier"};
        ImportReport report = take(TRIALS, lines);
        assertThat(report.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.columnName()).isEqualTo("minutes");
            assertThat(row.doubt()).isEqualTo(ParseResult.Doubt.UNIT);
            assertThat(row.reason())
                    .isEqualTo(
                            "«\u00a0Durée\u00a0»\u00a0: «\u00a01,5\u00a0» n’a pas d’unité, et ne peut se lire que 1\u00a0h\u00a030."
                                    + " Confirmez-le pour la colonne\u00a0: --map \"Durée=minutes:h\".");
        });
        assertThat(report.created())
                .as("nothing is made for a row that is not taken")
                .isZero();
        Optional<Step> step = workbook.read(Reader::undoable);
        assertThat(step).isEmpty();
        take(TRIALS.withMapTexts(List.of("Durée=minutes:h")), lines);
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(90);
    }

    @Test
    void theUnitOfAHeaderSettlesBareNumbers() throws IOException {
        take(
                TRIALS,
                "Date;Outil;Qui;Durée (h);Tâche",
                "03/11/2026;Plumier;Chloé;1,5;A",
                "03/11/2026;Plumier;Chloé;2;B");
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(90, 120);
    }

    @Test
    void theMonthComesFirstOnlyWhereTheColumnProvesItAndThatIsSaid() throws IOException {
        ImportReport report = take(
                TRIALS,
                "Date,Outil,Qui,Durée,Tâche",
                "11/03/2026,Plumier,Chloé,30,A",
                "10/25/2026,Plumier,Chloé,30,B",
                "10/26/2026,Plumier,Chloé,30,C");
        assertThat(Books.column(workbook, Trials.DAY))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 26));
        assertThat(report.warnings())
                .anySatisfy(said -> assertThat(said.sentence()).contains("mois"));
    }

    @Test
    void aDateThatReadsTwoWaysIsRefusedWhereTheColumnProvesBothOrders() throws IOException {
        String[] lines = {
            "Date;Outil;Qui;Durée;Tâche",
            "10/25/2026;Plumier;Chloé;30;A",
            "10/26/2026;Plumier;Chloé;30;B",
            "25/10/2026;Plumier;Chloé;30;B",
            "9/3/26;Plumier;Chloé;30;C",
            "3/3/26;Plumier;Chloé;30;D"
        };
        ImportReport asked =
                Books.plan(workbook, Books.csv(folder, lines), TRIALS).report();
        assertThat(asked.rejected()).extracting(ImportReport.Rejection::line).containsExactly(2, 3, 5);
        ImportReport.Rejection twoWays = asked.rejected().getLast();
        assertThat(twoWays.doubt()).isEqualTo(ParseResult.Doubt.DATE_ORDER);
        assertThat(twoWays.reason())
                .contains(
                        "9/3/26",
                        "9 mars 2026",
                        "3 septembre 2026",
                        "--map \"Date=day:dmy\"",
                        "--map \"Date=day:mdy\"");
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.matter()).isEqualTo(ColumnQuestion.Matter.DATE_ORDER);
            assertThat(question.examples()).containsExactly("9/3/26");
            assertThat(question.isOpen()).isTrue();
        });

        take(TRIALS.withMapTexts(List.of("Date=day:dmy")), lines);
        assertThat(Books.column(workbook, Trials.DAY))
                .containsExactly(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 3));
    }

    @Test
    void columnsThatNothingTakesAreNamedOnceEachUnlessTheyWereLeftOut() throws IOException {
        String[] lines = {
            "id;Date;Outil;Qui;Durée;Tâche;Prix;Lieu;prix;;Durée;Date",
            "1;03/11/2026;Plumier;Chloé;30;A;12;Bien;13;x;45;04/11/2026"
        };
        ImportReport report = take(TRIALS, lines);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(said(report))
                .containsExactly(
                        "Colonnes non reprises\u00a0: «\u00a0Prix\u00a0» et «\u00a0Lieu\u00a0»."
                                + " L’option --map indique où va chaque colonne.",
                        "Plusieurs colonnes s’appellent «\u00a0Durée\u00a0» et «\u00a0Date\u00a0»\u00a0: la première seule est reprise.");
        assertThat(report.warnings()).allSatisfy(warning -> {
            assertThat(warning.sheet()).isEqualTo(Trials.SHEET);
            assertThat(warning.line()).isZero();
            assertThat(warning.count()).isOne();
        });

        assertThat(said(take(TRIALS.withMapTexts(List.of("Prix=", "Lieu=-")), lines)))
                .noneMatch(sentence -> sentence.contains("Prix") || sentence.contains("Lieu"));
    }

    @Test
    void ofManyColumnsThatNothingTakesTenAreNamed() throws IOException {
        String more = IntStream.rangeClosed(1, 294).mapToObj(i -> ";Zzz" + i).collect(Collectors.joining());
        ImportReport report =
                take(TRIALS, "Date;Outil;Qui;Durée;Tâche" + more, "03/11/2026;Plumier;Chloé;30;A" + ";x".repeat(294));
        assertThat(said(report))
                .singleElement()
                .asString()
                .contains("«\u00a0Zzz1\u00a0», ", "«\u00a0Zzz10\u00a0» et 284 autres.")
                .doesNotContain("Zzz11");
    }

    private static List<String> said(ImportReport report) {
        return report.warnings().stream().map(ImportReport.Warning::sentence).toList();
    }

    @Test
    void anImpossibleDayIsRefusedWithItsLine() throws IOException {
        ImportReport report = take(
                TRIALS, "Date;Outil;Qui;Durée;Tâche", "31/02/2026;Plumier;Chloé;30;A", "03/11/2026;Plumier;Chloé;30;B");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(2));
        assertThat(report.imported()).isEqualTo(1);
        assertAdds(report);
    }

    @Test
    void aWholeNumberIsNeverRoundedAndAMarkHasItsBase() throws IOException {
        ImportReport report = take(
                TRIALS,
                "Date;Outil;Qui;Durée;Tâche;Erreurs;Qualité",
                "03/11/2026;Plumier;Chloé;30;A;4,5;",
                "03/11/2026;Plumier;Chloé;30;B;;8/10",
                "03/11/2026;Plumier;Chloé;2 000 min;C;;");
        assertThat(report.rejected())
                .extracting(ImportReport.Rejection::columnName)
                .containsExactly("minutes");
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::columnName)
                .containsExactly("errors", "quality");
        assertThat(Books.column(workbook, Trials.ERRORS)).containsOnlyNulls();
        assertThat(Books.column(workbook, Trials.QUALITY)).containsOnlyNulls();
    }

    @Test
    void unknownToolsAreMadeOnlyIfAllowedAndNearOnesAreOffered() throws IOException {
        Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
        String[] lines = {"Titre;Outil", "Un;Plumiers", "Deux;Autre chose", "Trois;plumier"};
        ImportReport report = take(UseCases.SHEET, lines);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("Plumiers", "rattacher à"))
                .anySatisfy(said -> assertThat(said).contains("Autre chose"));
        assertThat(Books.column(workbook, UseCases.TOOL))
                .filteredOn(tool -> tool != null)
                .hasSize(1);
        workbook.undo();
        ImportReport made = take(ImportRequest.USUAL.withSheet("use_cases").withCreate(Set.of("tools")), lines);
        assertThat(made.created()).isEqualTo(2);
        assertThat(made.warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.sentence()).contains("Plumiers", "ressemble"));
    }

    @Test
    void aReferenceThatIsAskedForAndUnknownIsRefused() throws IOException {
        ImportReport report = take(Trials.SHEET, "Date;Outil;Qui;Durée;Tâche", "03/11/2026;Plumier;Chloé;30;A");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("Plumier"));
    }

    @Test
    void listsAreSplitExceptInsideAKnownLabel() throws IOException {
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Marie et Jean"));
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Amina"));
        take(
                Learning.SHEET,
                "Date;Sujet;Durée;Participants;Forme",
                "03/11/2026;Relire;90;\"Marie et Jean, Chloé et Amina\";atelier");
        assertThat(Books.column(workbook, Learning.PEOPLE).getFirst()).hasSize(3);
    }

    @Test
    void aChoiceIsReadByItsBeginningWithAWarningAndAnUnknownOneByDefault() throws IOException {
        ImportReport report = take(
                UseCases.SHEET,
                "Title;Development_Stage;Data",
                "A;In production: more than 1 year;public",
                "B;n’importe quoi;rien du tout");
        assertThat(report.rejected()).isEmpty();
        assertThat(Books.column(workbook, UseCases.STAGE)).containsExactly(UseCaseStage.IN_SERVICE, UseCaseStage.IDEA);
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("In production"))
                .anySatisfy(said -> assertThat(said).contains("n’importe quoi"))
                .anySatisfy(said -> assertThat(said).contains("rien du tout"));
    }

    @Test
    void doublesUpdateWhatIsGivenAndNeverErase() throws IOException {
        UUID first =
                Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé").and(People.ROLE, Role.BOARD));
        ImportReport report = take(People.SHEET, "Nom;Fonction;Coût horaire", "CHLOE;;24,50 €", "Amina;accueil;");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.imported()).isEqualTo(1);
        Row chloe = workbook.read(reader -> reader.find(People.SHEET, first)).orElseThrow();
        assertThat(chloe.get(People.ROLE)).isEqualTo(Role.BOARD);
        assertThat(chloe.get(People.HOUR_VALUE)).isEqualTo(2_450L);
        assertThat(chloe.get(People.NAME)).isEqualTo("CHLOE");
    }

    @Test
    void repeatsInsideTheFileAreImportedAndFoundTheNextTime() throws IOException {
        String[] lines = {"Titre;Service", "Même;A", "Même;A", "Autre;A"};
        ImportReport report = take(UseCases.SHEET, lines);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.line()).isEqualTo(3));
        assertThat(take(UseCases.SHEET, lines).unchanged()).isEqualTo(3);
        workbook.undo();
        assertThat(Books.rows(workbook, UseCases.SHEET)).isEmpty();
    }

    @Test
    void aNameThatTwoLinesGiveIsRefusedOnTheSecondAndSaidToBeInTheFile() throws IOException {
        Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Farid"));
        ImportReport report = take(
                ImportRequest.USUAL.withSheet("people").withKey(List.of("role")),
                "Nom;Fonction",
                "Jean Martin;",
                "Jean Martin;",
                "Farid;");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(ImportReport.Rejection::line, ImportReport.Rejection::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3,
                                "«\u00a0Nom ou pseudonyme\u00a0»\u00a0: «\u00a0Jean Martin\u00a0» est déjà plus haut dans le tableau."
                                        + " Si les deux lignes décrivent des choses différentes, distinguez-les dans le tableau."),
                        org.assertj.core.groups.Tuple.tuple(
                                4,
                                "«\u00a0Nom ou pseudonyme\u00a0»\u00a0: «\u00a0Farid\u00a0» est déjà dans le cahier."));
    }

    @Test
    void anotherKeyMayBeGiven() throws IOException {
        Books.add(
                workbook, UseCases.SHEET, Cells.of(UseCases.TITLE, "Courriers").and(UseCases.TEAM, "Accueil"));
        ImportRequest byTitle = ImportRequest.USUAL.withSheet("use_cases").withKey(List.of("title"));
        assertThat(take(byTitle, "Titre;Service", "courriers;Siège").updated()).isEqualTo(1);
        assertThat(Books.column(workbook, UseCases.TEAM)).containsExactly("Siège");
    }

    @Test
    void textKeepsItsLinesWhereItMayAndControlCharactersAreLeftOut() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            row(book.createSheet("A"), 0, "Titre", "Problème");
            row(book.getSheetAt(0), 1, "Un\ntitre", "Ligne 1\r\nLigne 2");
            row(book.getSheetAt(0), 2, "Sonnette_x0007_", "x");
        });
        ImportReport report = Books.take(workbook, file, UseCases.SHEET);
        assertThat(Books.column(workbook, UseCases.TITLE)).containsExactlyInAnyOrder("Un titre", "Sonnette");
        assertThat(Books.column(workbook, UseCases.PROBLEM)).contains("Ligne 1\nLigne 2");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(3);
            assertThat(warning.sentence()).contains("invisibles", "A3");
        });
    }

    @Test
    void aTextThatIsTooLongIsRefusedNotCut() throws IOException {
        ImportReport report = take(UseCases.SHEET, "Titre", "x".repeat(301));
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("301", "300"));
    }

    @Test
    void aColumnOfIdsIsTheIdsOfRowsAndTheyAreKept() throws IOException {
        UUID id = workbook.mint();
        take(UseCases.SHEET, "Titre;id", "Avec identifiant;" + id);
        assertThat(Books.rows(workbook, UseCases.SHEET)).extracting(Row::id).containsExactly(id);
        ImportReport other = take(UseCases.SHEET, "Titre;id", "Numéroté;12");
        assertThat(other.imported()).isEqualTo(1);
    }

    @Test
    void aHeaderIsMappedByHandOrLeftOut() throws IOException {
        ImportRequest request =
                ImportRequest.USUAL.withSheet("use_cases").withMapTexts(List.of("Chose=title", "Service=-"));
        ImportReport report = take(request, "Chose;Service", "Un titre;Accueil");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(Books.column(workbook, UseCases.TEAM)).containsOnlyNulls();
        assertThat(report.tables().getFirst().columns())
                .extracting(MatchedColumn::reason)
                .containsExactly(MatchReason.EXPLICIT, MatchReason.LEFT_OUT);
    }

    @Test
    void wrongRequestsAreUsageAndSayWhat() throws IOException {
        Path file = Books.csv(folder, "Titre", "Un");
        ImportRequest request = ImportRequest.USUAL.withSheet("use_cases");
        assertThat(List.of(
                        request.withSheet("nothing"),
                        ImportRequest.USUAL,
                        request.withTable("Nulle part"),
                        request.withKey(List.of("nothing")),
                        request.withCreate(Set.of("trials")),
                        request.withMapTexts(List.of("Titre=nothing")),
                        request.withMapTexts(List.of("Titre=benefit")),
                        request.withMapTexts(List.of("Absent=title"))))
                .allSatisfy(wrong -> assertThatThrownBy(() -> Books.plan(workbook, file, wrong))
                        .isInstanceOfSatisfying(
                                ImportRefused.class,
                                refused -> assertThat(refused.isUsage()).isTrue()));
        assertThatThrownBy(() -> ColumnChoice.parse("nothing")).isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> ColumnChoice.parse("a=b:weeks")).isInstanceOf(ImportRefused.class);
    }

    @Test
    void aTableInWhichNothingIsRecognisedImportsNothingAndSaysSo() throws IOException {
        ImportReport report = take(UseCases.SHEET, "xyzzy;plugh", "1;2");
        assertThat(report.nothingRecognised()).isTrue();
        assertThat(report.read()).isZero();
    }

    @Test
    void hiddenWorksheetsAreReadOnlyByName() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            row(book.createSheet("Visible"), 0, "rien");
            row(book.createSheet("Secret"), 0, "Titre");
            row(book.getSheet("Secret"), 1, "Caché");
            book.setSheetHidden(1, true);
        });
        assertThat(Books.plan(workbook, file, UseCases.SHEET).report().nothingRecognised())
                .isTrue();
        ImportRequest named = ImportRequest.USUAL.withSheet("use_cases").withTable("secret");
        assertThat(Books.plan(workbook, file, named).report().imported()).isEqualTo(1);
    }

    @Test
    void aComputedColumnOfTheFileIsIgnored() throws IOException {
        ImportReport report =
                take(TRIALS, "Date;Outil;Qui;Durée;Tâche;Gain net", "03/11/2026;Plumier;Chloé;30;A;+12 min");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.tables().getFirst().columns())
                .extracting(MatchedColumn::reason)
                .contains(MatchReason.COMPUTED);
    }

    @Test
    void contentSpeaksWhereTheHeaderDoesNotButNeverForAPerson() throws IOException {
        ImportReport report = take(
                TRIALS,
                "zzz;Outil;vvv;Durée;Tâche",
                "03/11/2026;Plumier;Chloé;30;A",
                "04/11/2026;Plumier;Chloé;30;B",
                "05/11/2026;Plumier;Chloé;30;C");
        assertThat(report.imported())
                .as("what only its content suggests is not taken")
                .isZero();
        assertThat(report.tables().getFirst().columns().getFirst().suggested()).isEqualTo(Trials.DAY);
        assertThat(report.tables().getFirst().columns())
                .extracting(MatchedColumn::reason)
                .containsExactly(
                        MatchReason.CONTENT,
                        MatchReason.LABEL,
                        MatchReason.UNKNOWN,
                        MatchReason.LABEL,
                        MatchReason.SYNONYM);
    }

    @Test
    void aShortHeaderIsNearANameByOneChangeAlone() throws IOException {
        ImportReport report = take(
                TRIALS,
                "Date;Outil;Qui;Durée;Tâche;Série;Vériff;Commentiares",
                "03/11/2026;Plumier;Chloé;30;A;12;12 min;Bien");
        assertThat(report.tables().getFirst().columns().subList(5, 8))
                .extracting(MatchedColumn::reason)
                .containsExactly(MatchReason.UNKNOWN, MatchReason.NEAR, MatchReason.NEAR);
    }

    @Test
    void aFormulaGuardIsTakenAwayFromTextFiles() throws IOException {
        take(UseCases.SHEET, "Titre", "'=1+1");
        assertThat(Books.column(workbook, UseCases.TITLE)).containsExactly("=1+1");
    }

    @Test
    void theOneRowOfAnAssociationIsUpdatedNeverAdded() throws IOException {
        ImportReport report = take(Association.SHEET, "Nom de l’association", "Les Passerelles", "Une autre");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.rejected()).hasSize(1);
    }

    @Test
    void anExportWithoutNamesIsRefused() throws IOException {
        Path text = Books.csv(folder, "Titre;technolucide.without_names", "Un;");
        Path book = Books.xlsx(folder, workbook -> {
            row(workbook.createSheet("A"), 0, "Titre");
            row(workbook.getSheetAt(0), 1, "Un");
            workbook.getProperties().getCustomProperties().addProperty("technolucide.without_names", true);
        });
        assertThat(List.of(text, book))
                .allSatisfy(file -> assertThatThrownBy(() -> Books.plan(workbook, file, UseCases.SHEET))
                        .isInstanceOfSatisfying(
                                ImportRefused.class,
                                refused -> assertThat(refused.isUsage()).isFalse()));
    }
}
