package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.ImportRequest.NearDoubles;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No day, unit or person comes in that the file does not hold, and nothing is counted twice. */
class InventedNothingTest {

    private static final ImportRequest TRIALS = ImportRequest.USUAL.withSheet("trials");
    private static final String HEAD = "Date;Outil;Testeur;Durée (min);Tâche";

    @TempDir
    Path folder;

    private Workbook workbook;
    private UUID chloe;
    private UUID farid;

    @BeforeEach
    void open() {
        workbook = Books.seeded(folder);
        chloe = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        farid = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Farid"));
        Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private ImportReport take(ImportRequest request, String... lines) throws IOException {
        return Books.take(workbook, Books.csv(folder, lines), request);
    }

    @Test
    void aRowWithoutItsDayIsRefused() throws IOException {
        ImportReport report = take(TRIALS, HEAD, "25/09/2026;Plumier;Chloé;30;A", ";Plumier;Chloé;30;B");
        assertThat(report.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.columnName()).isEqualTo("day");
        });
        assertThat(Books.column(workbook, Trials.DAY)).containsExactly(LocalDate.of(2026, 9, 25));
    }

    @Test
    void aDayThatTellsNoRowFromAnotherIsLeftEmptyAndSaid() throws IOException {
        ImportReport report = take(ImportRequest.USUAL.withSheet("actions"), "Action;Responsable", "Écrire;Chloé");
        assertThat(report.imported()).isOne();
        assertThat(Books.column(workbook, Actions.OPENED_ON)).containsOnlyNulls();
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::columnName)
                .contains("opened_on");
    }

    @Test
    void oneCellThatContradictsTheOthersIsRefusedAndTurnsNoColumn() throws IOException {
        ImportReport report = take(
                TRIALS,
                HEAD,
                "03/09/2026;Plumier;Chloé;30;A",
                "04/09/2026;Plumier;Chloé;30;B",
                "05/09/2026;Plumier;Chloé;30;C",
                "05/13/2026;Plumier;Chloé;30;D");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(5));
        assertThat(Books.column(workbook, Trials.DAY))
                .containsExactly(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 5));
    }

    @Test
    void theDayIsAskedWithAGuessWhereNoCellProvesItAndNotAtAllWhereOneDoes() throws IOException {
        Path open = Books.csv(folder, HEAD, "03/09/2026;Plumier;Chloé;30;A");
        assertThat(Books.plan(workbook, open, TRIALS).report().questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.guess()).isEqualTo(ColumnHint.DAY_FIRST);
                    assertThat(question.isOpen()).isFalse();
                    assertThat(question.readings().getFirst().values()).containsExactly("3 septembre 2026");
                });
        Path proved = Books.csv(folder, HEAD, "03/09/2026;Plumier;Chloé;30;A", "25/09/2026;Plumier;Chloé;30;B");
        assertThat(Books.plan(workbook, proved, TRIALS).report().questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Avant (sans IA)", "Avec IA", "Relecture"})
    void aSmallNumberAmongDurationsIsAskedInEveryColumnAlike(String header) throws IOException {
        String[] lines = {
            HEAD + ";" + header,
            "25/09/2026;Plumier;Chloé;30;A;40",
            "24/09/2026;Plumier;Chloé;30;B;1 h 30",
            "23/09/2026;Plumier;Chloé;30;C;3"
        };
        ImportReport asked =
                Books.plan(workbook, Books.csv(folder, lines), TRIALS).report();
        assertThat(asked.imported())
                .as("the cell is left empty, the row is taken")
                .isEqualTo(3);
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.matter()).isEqualTo(ColumnQuestion.Matter.UNIT);
            assertThat(question.examples().getFirst()).isEqualTo("3");
            assertThat(question.isOpen()).isTrue();
        });
        assertThat(asked.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("--map \"" + header, ":dech\"", ":min\""));
        String column = asked.questions().getFirst().column().name();
        take(TRIALS.withMapTexts(List.of(header + "=" + column + ":dech")), lines);
        assertThat(Books.rows(workbook, Trials.SHEET))
                .extracting(row -> (Object) row.get(Trials.SHEET.column(column)))
                .containsExactly(40, 90, 180);
    }

    @Test
    void fiveMinutesAreNoQuestion() throws IOException {
        Path file = Books.csv(
                folder,
                "Date;Outil;Testeur;Durée;Tâche",
                "25/09/2026;Plumier;Chloé;5;A",
                "25/09/2026;Plumier;Chloé;15;B");
        assertThat(Books.plan(workbook, file, TRIALS).report().questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chloé et Farid", "Chloé, Farid", "Chloé/Farid", "Chloé & Farid", "Chloé and Farid"})
    void severalPeopleInOneCellAreATesterAndACompanion(String cell) throws IOException {
        assertThat(take(TRIALS, HEAD, "25/09/2026;Plumier;" + cell + ";30;A").imported())
                .isOne();
        Row trial = Books.rows(workbook, Trials.SHEET).getFirst();
        assertThat(trial.get(Trials.TESTER)).isEqualTo(chloe);
        assertThat(trial.ids(Trials.WITH_PEOPLE)).containsExactly(farid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "??",
                "tous",
                "Toutes",
                "L’équipe",
                "l'equipe",
                "Tout le monde",
                "tous et toutes",
                "everyone",
                "The team"
            })
    void aGroupIsNoPerson(String cell) throws IOException {
        ImportReport report = take(
                TRIALS.withCreate(Set.of("people")),
                HEAD + ";Avec",
                "25/09/2026;Plumier;" + cell + ";30;A;",
                "25/09/2026;Plumier;Chloé;30;B;" + cell);
        assertThat(Books.column(workbook, People.NAME)).containsExactly("Chloé", "Farid");
        assertThat(report.newcomers()).isEmpty();
        assertThat(report.rejected())
                .as("a trial has its tester")
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains(cell, "n’est pas un nom", "ajoutez-le d’abord"));
        assertThat(report.warnings())
                .as("a row that needs none is taken without")
                .anyMatch(warning -> warning.sentence().contains("«\u00a0" + cell + "\u00a0» n’est pas un nom"));
        assertThat(Books.column(workbook, Trials.WITH_PEOPLE)).containsOnlyNulls();
    }

    @Test
    void aGroupBesideAPersonLeavesThatPersonAlone() throws IOException {
        ImportReport report = take(TRIALS, HEAD, "25/09/2026;Plumier;Chloé et l’équipe;30;A");
        assertThat(report.imported()).isOne();
        Row trial = Books.rows(workbook, Trials.SHEET).getFirst();
        assertThat(trial.get(Trials.TESTER)).isEqualTo(chloe);
        assertThat(trial.ids(Trials.WITH_PEOPLE)).isEmpty();
        assertThat(report.warnings()).anyMatch(warning -> warning.sentence().contains("l’équipe"));
    }

    @Test
    void aPersonWhoIsCalledLikeAGroupIsThatPerson() throws IOException {
        UUID team = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "L’équipe"));
        take(TRIALS, HEAD, "25/09/2026;Plumier;l'équipe;30;A");
        assertThat(Books.column(workbook, Trials.TESTER)).containsExactly(team);
    }

    @Test
    void aSignInPlaceOfAToolMakesNone() throws IOException {
        ImportReport report = take(TRIALS.withCreate(Set.of("tools")), HEAD, "25/09/2026;?;Chloé;30;A");
        assertThat(report.created()).isZero();
        assertThat(Books.column(workbook, Tools.NAME)).containsExactly("Plumier");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "aujourd’hui", "3/12"})
    void aDayThatDependsOnTodayIsRefusedAndSaidWhy(String cell) throws IOException {
        ImportReport report = take(TRIALS, HEAD, "25/09/2026;Plumier;Chloé;30;A", cell + ";Plumier;Chloé;30;B");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason())
                        .containsAnyOf("dépend du jour où c’était écrit", "ne dit pas de quelle année"));
        assertThat(Books.column(workbook, Trials.DAY)).containsExactly(LocalDate.of(2026, 9, 25));
    }

    @Test
    void theyAreAddedToThoseOfTheirOwnColumn() throws IOException {
        UUID zoe = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Zoé"));
        take(TRIALS, HEAD + ";Avec", "25/09/2026;Plumier;Chloé et Farid;30;A;Zoé, Farid");
        assertThat(Books.rows(workbook, Trials.SHEET).getFirst().ids(Trials.WITH_PEOPLE))
                .containsExactlyInAnyOrder(farid, zoe);
    }

    @Test
    void severalPeopleOfWhomOneIsUnknownAreRefusedUnlessThatOneMayBeMade() throws IOException {
        String[] lines = {HEAD, "25/09/2026;Plumier;Chloé et Inès;30;A"};
        ImportReport report = take(TRIALS, lines);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.reason()).contains("Chloé et Inès", "« Inès »".replace(" ", "\u00a0")));
        ImportReport made = take(TRIALS.withCreate(Set.of("people")), lines);
        assertThat(made.created()).isOne();
        assertThat(Books.column(workbook, People.NAME)).containsExactly("Chloé", "Farid", "Inès");
    }

    @Test
    void aRowThatDiffersInItsDurationAloneIsNeitherAddedNorMergedUntilSomebodySays() throws IOException {
        take(TRIALS, HEAD, "25/09/2026;Plumier;Chloé;30;A");
        String[] corrected = {HEAD, "25/09/2026;Plumier;Chloé;45;A"};
        ImportReport report = take(TRIALS, corrected);
        assertThat(report.imported() + report.updated()).isZero();
        assertThat(report.near())
                .singleElement()
                .satisfies(near -> assertThat(near.line()).isEqualTo(2));
        assertThat(report.rejected()).singleElement().satisfies(row -> {
            assertThat(row.reason()).contains("45", "30");
            assertThat(row.advice()).contains("--key day,tool,tester,task ", "--key day,tool,tester,task,minutes");
        });
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(30);
        assertThat(take(TRIALS.withDoubles(NearDoubles.UPDATE), corrected).updated())
                .isOne();
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(45);
        String[] another = {HEAD, "25/09/2026;Plumier;Chloé;60;A"};
        assertThat(take(TRIALS.withKey(List.of("day", "tool", "tester", "task", "minutes")), another)
                        .imported())
                .isOne();
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactlyInAnyOrder(45, 60);
    }

    @Test
    void aRowThatIsThereTakesNoOtherForItsDouble() throws IOException {
        take(
                TRIALS.withDoubles(NearDoubles.ADD),
                HEAD,
                "25/09/2026;Plumier;Chloé;30;A",
                "25/09/2026;Plumier;Chloé;45;A");
        ImportReport again = take(TRIALS, HEAD, "25/09/2026;Plumier;Chloé;30;A", "25/09/2026;Plumier;Chloé;45;A");
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.near()).isEmpty();
    }

    @Test
    void aKeyThatSeveralRowsHaveChangesNoneOfThemUnlessOneIsTheSame() throws IOException {
        take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;30;K", "13/09/2026;Plumier;Chloé;45;K");
        ImportRequest keyed = TRIALS.withKey(List.of("day", "tool", "tester", "task"));
        ImportReport report = take(keyed, HEAD, "13/09/2026;Plumier;Chloé;50;K", "13/09/2026;Plumier;Chloé;45;K");
        assertThat(report.updated()).isZero();
        assertThat(report.unchanged()).isOne();
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(2));
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactlyInAnyOrder(30, 45);
    }

    @Test
    void aNearDoubleOfSeveralRowsIsNotSaidToCorrectOne() throws IOException {
        take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;30;K", "13/09/2026;Plumier;Chloé;45;K");
        ImportReport report = take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;50;K");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.advice()).startsWith("--key").doesNotContain("corrige"));
        assertThat(take(TRIALS.withDoubles(NearDoubles.UPDATE), HEAD, "13/09/2026;Plumier;Chloé;50;K")
                        .updated())
                .isZero();
    }

    @Test
    void aSeparatorTooManyRefusesItsLine() throws IOException {
        ImportReport report = take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;30;A", "14/09/2026;Plumier;Chloé;1;5;B");
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(30);
    }

    @Test
    void nobodySaidNoWhereTheFileSaysNothing() throws IOException {
        take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;30;A");
        assertThat(Books.column(workbook, Trials.CONSENT_NOTED)).containsOnlyNulls();
    }

    @Test
    void idsWithoutTheDayOfTheirExportChangeRowsAndSaySo() throws IOException {
        take(TRIALS, HEAD, "13/09/2026;Plumier;Chloé;30;A");
        UUID trial =
                workbook.read(reader -> reader.all(Trials.SHEET)).getFirst().id();
        ImportReport report = take(TRIALS, "id;" + HEAD, trial + ";13/09/2026;Plumier;Chloé;45;A");
        assertThat(report.updated()).isOne();
        assertThat(report.warnings())
                .anyMatch(warning -> warning.sentence().contains("plus récent dans le cahier n’a pas pu être gardé"));
    }

    @Test
    void aBareNumberReadAsADayIsSaid() throws IOException {
        Path file = Books.xlsx(folder, book -> {
            XSSFSheet sheet = book.createSheet("Essais");
            Books.row(sheet, 0, "Date", "Outil", "Testeur", "Durée (min)", "Tâche");
            Books.row(sheet, 1, 46278, "Plumier", "Chloé", 30, "A");
        });
        ImportReport report = Books.take(workbook, file, TRIALS);
        assertThat(Books.column(workbook, Trials.DAY)).containsExactly(LocalDate.of(2026, 9, 13));
        assertThat(report.warnings()).anyMatch(warning -> warning.sentence().contains("46278"));
    }
}
