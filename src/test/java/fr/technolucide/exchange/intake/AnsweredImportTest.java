package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.plan.CellCorrection;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.CopiedTable;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person answers about a file, and what it then brings. */
class AnsweredImportTest {

    private static final ImportRequest REQUEST = ImportRequest.USUAL.withSheet(Trials.SHEET.name());
    private static final String HEAD = "Jour;Testeur;Outil;Durée;Tâche";

    @TempDir
    Path folder;

    private Workbook workbook;
    private UUID chloe;

    @BeforeEach
    void open() {
        workbook = Books.seeded(folder);
        chloe = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
        Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private static Source pasted(String text) {
        return SourceReader.pasted(new CopiedTable(text, ""), Limits.USUAL, CancelToken.NEVER);
    }

    @Test
    void aNameIsMadeAttachedOrLeftOutAsSaid() throws IOException {
        Path file = Books.csv(
                folder,
                HEAD,
                "13/11/2025;Inès;Plumier;45 min;A",
                "13/11/2025;Cloe;Plumier;45 min;B",
                "14/11/2025;inès;Plumier;45 min;C",
                "13/11/2025;Chloé;Plumeau;45 min;D");
        ImportReport asked = Books.plan(workbook, file, REQUEST).report();
        assertThat(asked.imported()).isZero();
        assertThat(asked.newcomers())
                .extracting(UnknownName::list, UnknownName::name, UnknownName::lines, UnknownName::creatable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("people", "Inès", 2, true),
                        org.assertj.core.groups.Tuple.tuple("people", "Cloe", 1, true),
                        org.assertj.core.groups.Tuple.tuple("tools", "Plumeau", 1, true));
        ImportReport report = Books.take(
                workbook,
                file,
                REQUEST.withNames(List.of(
                        NameAnswer.create("people", "Inès"),
                        NameAnswer.attach("people", "Cloe", chloe.toString()),
                        NameAnswer.leaveOut("tools", "Plumeau"))));
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.newcomers()).as("they stay, to be answered otherwise").hasSize(3);
        assertThat(report.newcomers().getFirst().lines()).isEqualTo(2);
        assertThat(Books.column(workbook, Trials.TESTER)).contains(chloe);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(5));
    }

    private static CellCorrection cell(int row, Column<?> column, Object value) {
        return new CellCorrection(row, column.name(), value);
    }

    @Test
    void aCellThatIsTypedAnewStandsInThePlaceOfWhatTheFileHas() throws IOException {
        Path file = Books.csv(
                folder,
                "Jour;Testeur;Outil;Durée;Tâche",
                "13/11/2025;Chloé;Plumier;45 min;A",
                "31/02/2025;Inès;Plumier;45 min;B",
                "15/11/2025;Chloé;Plumier;long;C");
        ImportRequest corrected = REQUEST.withCorrections(List.of(
                cell(1, Trials.DAY, LocalDate.of(2025, 2, 28)),
                cell(1, Trials.TESTER, chloe),
                cell(2, Trials.MINUTES, 90)));
        ImportReport before = Books.plan(workbook, file, REQUEST).report();
        assertThat(before.rejected())
                .extracting(ImportReport.Rejection::place, ImportReport.Rejection::columnName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "day"),
                        org.assertj.core.groups.Tuple.tuple(2, "minutes"));
        ImportReport report = Books.take(workbook, file, corrected);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.corrected()).isEqualTo(3);
        assertThat(report.newcomers())
                .as("a name that is typed anew is not asked about")
                .isEmpty();
        assertThat(report.taken().get(1).corrected()).containsExactlyInAnyOrder(Trials.DAY, Trials.TESTER);
        assertThat(Books.rows(workbook, Trials.SHEET))
                .extracting(row -> row.get(Trials.TASK), row -> row.get(Trials.DAY), row -> row.get(Trials.MINUTES))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("A", LocalDate.of(2025, 11, 13), 45),
                        org.assertj.core.groups.Tuple.tuple("B", LocalDate.of(2025, 2, 28), 45),
                        org.assertj.core.groups.Tuple.tuple("C", LocalDate.of(2025, 11, 15), 90));
    }

    @Test
    void aCellThatIsTypedAnewIsHeldToTheBoundsOfItsColumn() throws IOException {
        Path file = Books.csv(folder, HEAD, "31/02/2025;Chloé;Plumier;45 min;A");
        ImportReport report = Books.plan(
                        workbook, file, REQUEST.withCorrections(List.of(cell(0, Trials.DAY, LocalDate.of(1800, 1, 1)))))
                .report();
        assertThat(report.rejected()).singleElement().satisfies(row -> {
            assertThat(row.column()).isEqualTo(Trials.DAY);
            assertThat(row.reason()).doesNotContain("31/02/2025");
        });
    }

    @Test
    void aCellThatTheFileDoesNotHaveIsTypedInOneRowAlone() throws IOException {
        Path file = Books.csv(folder, "Testeur;Outil;Durée;Tâche", "Chloé;Plumier;45 min;A", "Chloé;Plumier;45 min;B");
        ImportReport report = Books.plan(
                        workbook,
                        file,
                        REQUEST.withCorrections(List.of(cell(1, Trials.DAY, LocalDate.of(2025, 11, 13)))))
                .report();
        assertThat(report.taken())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(2));
    }

    @Test
    void onlyOneCellOfACrossTableIsTypedAnew() throws IOException {
        Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Scribe"));
        Path file = Books.csv(folder, "Jour;Testeur;Tâche;Scribe;Plumier", "13/11/2025;Chloé;A;long;longue");
        ImportReport report = Books.plan(workbook, file, REQUEST.withCorrections(List.of(cell(1, Trials.MINUTES, 20))))
                .report();
        assertThat(report.taken())
                .extracting(row -> row.row().get(Trials.MINUTES))
                .containsExactly(20);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("«\u00a0long\u00a0»"));
    }

    @Test
    void aQuestionNamesEveryCellThatItsAnswersReadOtherwise() throws IOException {
        Path file = Books.csv(
                folder,
                HEAD,
                "13/11/2025;Chloé;Plumier;3;A",
                "14/11/2025;Chloé;Plumier;45;B",
                "15/11/2025;Chloé;Plumier;1 h 30;C");
        ImportReport open = Books.plan(workbook, file, REQUEST).report();
        assertThat(open.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.doubtful())
                        .as("45 is minutes whatever is answered")
                        .containsExactly("3"));
        ImportReport answered = Books.plan(workbook, file, REQUEST.withMapTexts(List.of("Durée=:dech")))
                .report();
        assertThat(answered.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.doubtful()).isEmpty());
    }

    @Test
    void eachRowSaysWhatBecomesOfIt() throws IOException {
        Books.take(workbook, Books.csv(folder, HEAD, "13/11/2025;Chloé;Plumier;45 min;A"), REQUEST);
        ImportReport report = Books.plan(
                        workbook,
                        Books.csv(
                                folder, HEAD, "13/11/2025;Chloé;Plumier;45 min;A", "14/11/2025;Chloé;Plumier;45 min;B"),
                        REQUEST)
                .report();
        assertThat(report.taken())
                .extracting(ImportReport.Taken::fate, ImportReport.Taken::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ImportReport.Fate.UNCHANGED, 2),
                        org.assertj.core.groups.Tuple.tuple(ImportReport.Fate.IMPORTED, 3));
    }

    @Test
    void whatReadsInTwoWaysIsAskedWithWhatEachAnswerWouldGive() throws IOException {
        Path file = Books.csv(folder, HEAD, "03/04/2026;Chloé;Plumier;1,5;A", "04/04/2026;Chloé;Plumier;45;B");
        List<ColumnQuestion> questions =
                Books.plan(workbook, file, REQUEST).report().questions();
        assertThat(questions)
                .extracting(ColumnQuestion::matter)
                .containsExactly(ColumnQuestion.Matter.DATE_ORDER, ColumnQuestion.Matter.UNIT);
        assertThat(questions.get(1).readings())
                .extracting(ColumnQuestion.Way::hint)
                .containsExactly(ColumnHint.HOURS, ColumnHint.MINUTES, ColumnHint.DECIMAL_HOURS);
        assertThat(questions.get(1).readings().getLast().values()).containsExactly("1\u00a0h\u00a030", "45\u00a0min");
        ImportReport report = Books.take(
                workbook,
                file,
                REQUEST.withMap(List.of(
                        new ColumnChoice(0, "Jour", null, ColumnHint.MONTH_FIRST),
                        new ColumnChoice(3, "Durée", null, ColumnHint.DECIMAL_HOURS))));
        assertThat(report.questions()).noneMatch(ColumnQuestion::isOpen);
        assertThat(Books.column(workbook, Trials.MINUTES)).containsExactly(90, 45);
        assertThat(Books.column(workbook, Trials.DAY)).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void theHeaderIsWhereItIsSaidAndThereMayBeNone() throws IOException {
        Path file = Books.csv(folder, "13/11/2025;Chloé;Plumier;45 min;A", "14/11/2025;Chloé;Plumier;45 min;B");
        ImportRequest headless = REQUEST.withHeader(ImportRequest.NO_HEADER)
                .withMap(List.of(
                        new ColumnChoice(0, "", "day", ColumnHint.NONE),
                        new ColumnChoice(1, "", "tester", ColumnHint.NONE),
                        new ColumnChoice(2, "", "tool", ColumnHint.NONE),
                        new ColumnChoice(3, "", "minutes", ColumnHint.NONE),
                        new ColumnChoice(4, "", "task", ColumnHint.NONE)));
        assertThat(Books.plan(workbook, file, headless).report().imported()).isEqualTo(2);
        ImportReport second = Books.plan(workbook, file, REQUEST.withHeader(2)).report();
        assertThat(second.tables().getFirst().headerLine()).isEqualTo(2);
        assertThatThrownBy(() -> Books.plan(workbook, file, REQUEST.withHeader(9)))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.isUsage()).isTrue());
    }

    @Test
    void aShapeIsFoundAgainUnderOtherTitlesAndItsMappingIsReadBack() throws IOException {
        Source first = pasted("Quand\tMachin\n13/11/2025\tPlumier\n");
        String shape = workbook.read(reader -> new SourcePreview(first, workbook.schema())
                .look(reader, Trials.SHEET, ImportRequest.USUAL)
                .orElseThrow()
                .shape());
        Mapping mapping = new Mapping(
                "trials",
                List.of(
                        new ColumnChoice(0, "", "day", ColumnHint.MONTH_FIRST),
                        new ColumnChoice(1, "", ColumnChoice.LEAVE_OUT, ColumnHint.NONE)),
                List.of("day", "tool"));
        assertThat(Mapping.parse(mapping.text())).contains(mapping);
        assertThat(Mapping.parse("trials  0=day")).isEmpty();
        Source second = pasted("Un titre\t\nQuand\tMachin\n14/11/2025\tPlumier\n");
        SourcePreview look = new SourcePreview(second, workbook.schema());
        assertThat(look.known(Map.of(shape, mapping))).hasValueSatisfying(known -> {
            assertThat(known.headerLine()).isEqualTo(2);
            assertThat(known.mapping()).isEqualTo(mapping);
        });
        Mapping gone = new Mapping("trials", List.of(new ColumnChoice(0, "", "gone", ColumnHint.NONE)), List.of());
        assertThat(look.known(Map.of(shape, gone))).isEmpty();
    }

    @Test
    void theLikeliestSheetIsTheOneThatTheHeadersName() {
        Source source = pasted(HEAD.replace(';', '\t') + "\na\tb\tc\td\te");
        assertThat(new SourcePreview(source, workbook.schema()).likeliest()).contains(Trials.SHEET);
    }

    @Test
    void aSentenceThatWasCopiedIsNoTable() {
        assertThatThrownBy(() -> pasted("Bonjour")).isInstanceOf(SourceRefused.class);
        assertThatThrownBy(() -> pasted("")).isInstanceOf(SourceRefused.class);
    }

    @Test
    void planningStopsWhenItIsTold() {
        Source source = pasted(HEAD.replace(';', '\t') + "\n13/11/2025\tb\tc\td\te");
        assertThatThrownBy(() -> workbook.read(
                        reader -> Importer.plan(reader, source, "a", REQUEST, workbook::mint, () -> true)))
                .isInstanceOf(CancellationException.class);
    }
}
