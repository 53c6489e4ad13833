package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CSV file of ours says when each of its rows was written. */
class ReturnedCsvTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void example() {
        workbook = Books.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Path tools() {
        workbook.read(reader -> {
            try {
                return CsvExport.write(reader, folder, ProgressListener.NONE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return folder.resolve("tools.csv");
    }

    private Row tool() {
        return Books.rows(workbook, Tools.SHEET).stream()
                .filter(row -> row.get(Tools.PURPOSE) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(all).contains(text);
        Files.writeString(file, all.replace(text, by), StandardCharsets.UTF_8);
    }

    private static Path file(Path tools, String name) {
        return tools.resolveSibling(name);
    }

    /** Takes the mark away, as a program that makes its own table of ours would. */
    private static void unmark(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(
                file,
                all.replaceAll(";[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=\r\n|$)", ";"),
                StandardCharsets.UTF_8);
    }

    @Test
    void anEmptiedCellEmptiesAndIsSaid() throws IOException {
        Row tool = tool();
        Path file = tools();
        replace(file, Objects.requireNonNull(tool.get(Tools.PURPOSE)), "");
        ImportReport report = Books.take(workbook, file, ImportRequest.USUAL);
        assertThat(report.updated()).isOne();
        assertThat(workbook.read(reader -> reader.find(Tools.SHEET, tool.id()))
                        .orElseThrow()
                        .get(Tools.PURPOSE))
                .isNull();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.sentence()).contains("est vidé"));
    }

    @Test
    void anEmptyCellLeavesWhatTheWorkbookHoldsWhereTheMarkIsGone() throws IOException {
        Row tool = tool();
        Path file = tools();
        replace(file, Objects.requireNonNull(tool.get(Tools.PURPOSE)), "");
        unmark(file);
        assertThat(Books.plan(workbook, file, ImportRequest.USUAL).edits()).isEmpty();
    }

    @Test
    void whatWasTypedHereSinceTheExportIsNotErasedByACellThatWasEmptyThen() throws IOException {
        Row tool = tool();
        String purpose = Objects.requireNonNull(tool.get(Tools.PURPOSE));
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, null)));
        Path file = tools();
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, purpose)));

        ImportReport report = Books.take(workbook, file, ImportRequest.USUAL);

        assertThat(report.updated()).isZero();
        assertThat(tool().get(Tools.PURPOSE)).isEqualTo(purpose);
    }

    @Test
    void aStaleRowKeepsWhatIsNewerAndAnotherOneIsTaken() throws IOException {
        Row changed = tool();
        Row edited = Books.rows(workbook, Tools.SHEET).stream()
                .filter(row -> !row.id().equals(changed.id()))
                .findFirst()
                .orElseThrow();
        Path file = tools();
        workbook.apply(ChangeSet.edited("", Edit.update(changed, Tools.PURPOSE, "Changé ici depuis")));
        replace(file, Objects.requireNonNull(edited.get(Tools.NAME)) + ";", "Renommé ailleurs;");

        ImportReport report = Books.take(workbook, file, ImportRequest.USUAL);

        assertThat(report.updated()).isOne();
        assertThat(report.stale()).isOne();
        assertThat(Books.column(workbook, Tools.PURPOSE)).contains("Changé ici depuis");
        assertThat(Books.column(workbook, Tools.NAME)).contains("Renommé ailleurs");
        assertThat(report.warnings())
                .extracting(ImportReport.Warning::sentence)
                .anySatisfy(said -> assertThat(said).contains("plus récent est gardé"));
    }

    @Test
    void aRowThatTheFileNoLongerHoldsStaysAndIsCounted() throws IOException {
        Path file = tools();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.write(file, lines.subList(0, lines.size() - 1), StandardCharsets.UTF_8);
        ImportPlan plan = Books.plan(workbook, file, ImportRequest.USUAL);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.report().absent()).isOne();
        assertThat(plan.report().warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.sentence()).contains("n’est pas dans le fichier"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datesThatAnotherSpreadsheetWroteAgainChangeNoDay(boolean iso) throws IOException {
        Path file = file(tools(), "trials.csv");
        String all = Files.readString(file, StandardCharsets.UTF_8);
        String again = Pattern.compile("\\b(\\d{2})/(\\d{2})/(20\\d{2})\\b")
                .matcher(all)
                .replaceAll(found -> {
                    boolean taken = Integer.parseInt(found.group(1)) <= 12;
                    String swapped = found.group(3) + "-" + found.group(1) + "-" + found.group(2);
                    return iso
                            ? taken ? swapped : found.group()
                            : found.group(2) + "/" + found.group(1) + "/" + found.group(3);
                });
        Files.writeString(file, again, StandardCharsets.UTF_8);

        ImportPlan plan = Books.plan(workbook, file, ImportRequest.USUAL);

        assertThat(plan.edits())
                .noneMatch(edit -> edit instanceof Edit.Update(var _, var _, var cells, var _)
                        && cells.columns().contains(Trials.DAY));
        assertThat(plan.report().rejected()).isEmpty();
    }

    /** An American spreadsheet that saves an English export of ours puts the month first and drops zeros after the point. */
    @Test
    void anEnglishFileThatASpreadsheetWroteAgainChangesNothing() throws IOException {
        Messages.use(Language.ENGLISH);
        Path tools;
        try {
            tools = tools();
        } finally {
            Messages.use(Language.FRENCH);
        }
        Path trials = file(tools, "trials.csv");
        String days = Files.readString(trials, StandardCharsets.UTF_8);
        Files.writeString(
                trials,
                Pattern.compile("(?<=,)(20\\d{2})-(\\d{2})-(\\d{2})(?=,)")
                        .matcher(days)
                        .replaceAll(day -> Integer.parseInt(day.group(2)) + "/" + Integer.parseInt(day.group(3)) + "/"
                                + day.group(1)),
                StandardCharsets.UTF_8);
        Path factors = file(tools, "factors.csv");
        String numbers = Files.readString(factors, StandardCharsets.UTF_8);
        assertThat(numbers).contains("0.3000");
        Files.writeString(
                factors,
                numbers.replaceAll("(?<=,)(\\d+\\.\\d*?)0+(?=,)", "$1").replaceAll("(?<=,)(\\d+)\\.(?=,)", "$1"),
                StandardCharsets.UTF_8);
        for (Path file : List.of(trials, factors)) {
            ImportPlan plan = Books.plan(workbook, file, ImportRequest.USUAL);
            assertThat(plan.edits()).isEmpty();
            assertThat(plan.report().rejected()).isEmpty();
        }
    }

    /** Texts that come with the program leave in English, and are stored in French. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEnglishTextOfTheProgramIsTheOneThatIsStoredAndAnotherOneIsTaken(boolean unmarked) throws IOException {
        Messages.use(Language.ENGLISH);
        Path factors;
        try {
            factors = file(tools(), "factors.csv");
        } finally {
            Messages.use(Language.FRENCH);
        }
        assertThat(Files.readString(factors)).contains("Wh per image").doesNotContain("Wh par image");
        if (unmarked) {
            Files.writeString(
                    factors,
                    Files.readString(factors)
                            .replaceAll(",[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=\r\n|$)", ","));
        }
        assertThat(Books.plan(workbook, factors, ImportRequest.USUAL).edits()).isEmpty();

        replace(factors, "Generated video of 5 s", "Short video");
        Books.take(workbook, factors, ImportRequest.USUAL);
        assertThat(Books.rows(workbook, Factors.SHEET))
                .extracting(row -> row.get(Factors.LABEL))
                .contains("Short video", "Image générée (≈ 1024×1024)");
    }

    @Test
    void aFileOfAnotherWorkbookIsComparedWithThePresentAndSaysSo() throws IOException {
        Path file = tools();
        try (Workbook other = Books.seeded(folder)) {
            ImportReport report = Books.take(other, file, ImportRequest.USUAL);
            assertThat(report.imported()).isPositive();
            assertThat(report.warnings())
                    .extracting(ImportReport.Warning::sentence)
                    .anySatisfy(said -> assertThat(said).contains("autre cahier"));
        }
    }

    @Test
    void aDecimalPointChangesNoNumber() throws IOException {
        Path file = file(tools(), "factors.csv");
        String all = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, all.replaceAll("(?<=;)(\\d+),(\\d+)(?=;)", "$1.$2"), StandardCharsets.UTF_8);
        assertThat(Books.plan(workbook, file, ImportRequest.USUAL).edits()).isEmpty();
    }

    @Test
    void aDayThatSomebodyCorrectedIsTaken() throws IOException {
        Path file = file(tools(), "trials.csv");
        Row trial = Books.rows(workbook, Trials.SHEET).stream()
                .filter(row -> Objects.requireNonNull(row.get(Trials.DAY)).getDayOfMonth() > 12)
                .findFirst()
                .orElseThrow();
        LocalDate day = Objects.requireNonNull(trial.get(Trials.DAY));
        String id = trial.id().toString();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.contains(id)
                        ? line.replace(
                                Messages.words().numericDate(day),
                                Messages.words().numericDate(day.minusDays(1)))
                        : line)
                .toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
        assertThat(Books.take(workbook, file, ImportRequest.USUAL).updated()).isOne();
        assertThat(workbook.read(reader -> reader.find(Trials.SHEET, trial.id()))
                        .orElseThrow()
                        .get(Trials.DAY))
                .isEqualTo(day.minusDays(1));
    }

    /** Nobody can tell an edit of the file from a change of the workbook since: the row is shown as one that changes. */
    @Test
    void aCellThatDiffersIsAnUpdateThatTheReportNamesWhereTheMarkIsGone() throws IOException {
        Row tool = tool();
        Path file = tools();
        unmark(file);
        workbook.apply(ChangeSet.edited("", Edit.update(tool, Tools.PURPOSE, "Changé ici depuis")));
        ImportReport report = Books.plan(workbook, file, ImportRequest.USUAL).report();
        assertThat(report.taken())
                .filteredOn(taken -> taken.fate() == ImportReport.Fate.UPDATED)
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.row().id()).isEqualTo(tool.id());
                    assertThat(taken.changed()).isEqualTo(Set.of(Tools.PURPOSE));
                });
    }
}
