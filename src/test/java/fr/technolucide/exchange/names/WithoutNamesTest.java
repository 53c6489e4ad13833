package fr.technolucide.exchange.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.excel.ExportMark;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutNamesTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @TempDir
    private Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = SampleWorkbook.example(folder);
        SampleWorkbook.take(
                workbook,
                List.of(SampleWorkbook.insert(
                        Tools.SHEET, SampleWorkbook.id(0x51), Cells.of(Tools.NAME, "Carnet de CHLOE"))));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Tag("slow")
    @Test
    void noPartOfTheWorkbookHoldsAKnownNameNorAnId() throws IOException {
        String plain = packed(excel(ExportScope.WHOLE));
        String without = packed(excel(ExportScope.WITHOUT_NAMES));

        assertThat(names()).hasSizeGreaterThan(6);
        assertThat(names().filter(name -> holds(plain, name)).count()).isGreaterThan(6);
        assertThat(names().filter(name -> holds(without, name))).isEmpty();
        assertThat(ID.matcher(plain).find()).isTrue();
        assertThat(without.lines().filter(line -> !line.contains("fmtid")))
                .noneMatch(line -> ID.matcher(line).find());
        assertThat(without)
                .contains("Personne 1", "Carnet de Personne", ExportScope.MARK)
                .doesNotContain(ExportMark.ENTRY);
    }

    @Test
    void noTextFileHoldsAKnownNameNorAnId() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : csv()) {
            all.append(Files.readString(file));
        }

        assertThat(names().filter(name -> holds(all.toString(), name))).isEmpty();
        assertThat(ID.matcher(all).find()).isFalse();
        assertThat(all).contains("Personne 1");
    }

    @Tag("slow")
    @Test
    void aFirstNameOrALastNameAloneIsNowhereEither() throws IOException {
        SampleWorkbook.take(
                workbook,
                List.of(
                        SampleWorkbook.insert(
                                People.SHEET, SampleWorkbook.id(0x71), Cells.of(People.NAME, "Solène Kerjean")),
                        SampleWorkbook.insert(
                                Trials.SHEET,
                                SampleWorkbook.id(0x72),
                                Cells.of(Trials.TASK, "Relu par Solène")
                                        .and(Trials.LESSON, "Demander à KERJEAN, pas à Kerjeanne")
                                        .and(Trials.TESTER, SampleWorkbook.id(0x71))
                                        .and(Trials.DAY, SampleWorkbook.TODAY))));
        StringBuilder all = new StringBuilder(packed(excel(ExportScope.WITHOUT_NAMES)));
        for (Path file : csv()) {
            all.append(Files.readString(file));
        }

        assertThat(packed(excel(ExportScope.WHOLE))).contains("Relu par Solène");
        assertThat(List.of("Solène", "Kerjean")).noneMatch(part -> holds(all.toString(), part));
        assertThat(all).contains("Relu par Personne ", "pas à Kerjeanne");
    }

    @Test
    void figuresStayTheSame() {
        List<Row> before = tools(ExportScope.WHOLE);
        List<Row> after = tools(ExportScope.WITHOUT_NAMES);

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).get(Tools.EXPLORATION_COST))
                    .isEqualTo(before.get(i).get(Tools.EXPLORATION_COST));
            assertThat(after.get(i).get(Tools.TOTAL_MINUTES))
                    .isEqualTo(before.get(i).get(Tools.TOTAL_MINUTES));
        }
    }

    @Tag("slow")
    @Test
    void suchAFileIsRefusedWhenItComesBack() {
        for (Path file : List.of(excel(ExportScope.WITHOUT_NAMES), folder.resolve("csv"))) {
            csv();
            assertThatThrownBy(() -> workbook.read(
                            reader -> Importer.plan(reader, file, ImportRequest.USUAL, workbook::mint, () -> false)))
                    .isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void whatTheProgramPublishedIsAsItWas() {
        SampleWorkbook.take(
                workbook,
                List.of(
                        SampleWorkbook.insert(
                                People.SHEET, SampleWorkbook.id(0x81), Cells.of(People.NAME, "Bibliothèque")),
                        SampleWorkbook.insert(
                                People.SHEET, SampleWorkbook.id(0x82), Cells.of(People.NAME, "Relecture"))));

        for (Sheet sheet : List.of(Questions.SHEET, Factors.SHEET, Inspirations.SHEET, LegalDeadlines.SHEET)) {
            List<Row> rows = workbook.read(reader -> reader.all(sheet));
            assertThat(rows).isNotEmpty();
            assertThat(workbook.<List<Row>>read(reader -> ExportScope.WITHOUT_NAMES
                            .of(reader, Messages.in(Messages.language()))
                            .all(sheet)))
                    .as(sheet.name())
                    .isEqualTo(rows);
        }
    }

    /** A person and a tool of one name, a stone and a month: the words of a person who is one, those of the others stay. */
    @Tag("slow")
    @Test
    void aReopenedWorkbookHoldsExactlyTheNamesThatWereShownAsLeft() throws IOException {
        addNamesakes();
        List<NameInText> shown = workbook.read(reader -> NameInText.all(reader, Messages.in(Messages.language())));

        List<String> cells = cells(excel(ExportScope.WITHOUT_NAMES));

        assertThat(cells)
                .contains(
                        "Claude",
                        "Poser la première pierre en mai avec Personne 1",
                        "Claude répond vite, Personne 2 relit en Mai.",
                        "L’avis de Personne 4 compte")
                .noneMatch(cell -> cell.matches("(?s).*\\b[dDlL]’Personne.*"))
                .noneMatch(cell -> holds(cell, "Pierre") || holds(cell, "Dupont"));
        assertThat(shown)
                .filteredOn(name -> !name.mention().removed())
                .extracting(name -> name.mention().found())
                .containsOnly("Claude", "Mai");
        assertThat(cells.stream().filter(cell -> holds(cell, "Mai"))).hasSize(1);
    }

    @Tag("slow")
    @Test
    void whatAPersonDecidedIsWritten() throws IOException {
        addNamesakes();
        Map<NameChoices.Place, Boolean> otherwise =
                workbook.read(reader -> NameInText.all(reader, Messages.in(Messages.language()))).stream()
                        .filter(name -> name.text().startsWith("Claude répond"))
                        .collect(Collectors.toMap(
                                NameInText::place, name -> !name.mention().removed()));

        assertThat(cells(excel(ExportScope.withoutNames(NameChoices.of(otherwise)))))
                .contains("Personne 1 répond vite, Pierre relit en Personne 3.", "Claude");
        assertThat(cells(excel(ExportScope.withoutNames(NameChoices.of(List.of("Pierre"), List.of("claude"))))))
                .contains("Personne 1 répond vite, Pierre relit en Mai.", "Personne 1")
                .noneMatch(cell -> holds(cell, "Claude"));
    }

    private void addNamesakes() {
        SampleWorkbook.take(
                workbook,
                List.of(
                        SampleWorkbook.insert(People.SHEET, SampleWorkbook.id(0x91), Cells.of(People.NAME, "Claude")),
                        SampleWorkbook.insert(People.SHEET, SampleWorkbook.id(0x92), Cells.of(People.NAME, "Pierre")),
                        SampleWorkbook.insert(People.SHEET, SampleWorkbook.id(0x93), Cells.of(People.NAME, "Mai")),
                        SampleWorkbook.insert(Tools.SHEET, SampleWorkbook.id(0x94), Cells.of(Tools.NAME, "Claude")),
                        trial(0x95, "Poser la première pierre en mai avec Claude Dupont", ""),
                        trial(0x96, "Claude répond vite, Pierre relit en Mai.", "L’avis d’Amina compte")));
    }

    private static Edit trial(int id, String task, String lesson) {
        return SampleWorkbook.insert(
                Trials.SHEET,
                SampleWorkbook.id(id),
                Cells.of(Trials.TASK, task)
                        .and(Trials.TOOL, SampleWorkbook.id(0x94))
                        .and(Trials.TESTER, SampleWorkbook.id(0x91))
                        .and(Trials.LESSON, lesson.isEmpty() ? null : lesson)
                        .and(Trials.DAY, SampleWorkbook.TODAY));
    }

    /** Every text of a file that is opened again. */
    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook again = new XSSFWorkbook(Files.newInputStream(file))) {
            again.forEach(page -> page.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    cells.add(cell.getStringCellValue());
                }
            })));
        }
        return cells;
    }

    private List<Row> tools(ExportScope share) {
        return workbook.read(reader -> {
            var given = CachingReader.of(share.of(reader, Messages.in(Messages.language())));
            return given.complete(given.all(Tools.SHEET), Tools.SHEET.derived());
        });
    }

    private Path excel(ExportScope share) {
        Path target = folder.resolve(share.isWhole() ? "whole.xlsx" : "without.xlsx");
        return workbook.read(reader -> {
            try {
                BoardWorkbook.write(reader, share, target, ProgressListener.NONE);
                return target;
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }

    private List<Path> csv() {
        return workbook.read(reader -> {
            try {
                return CsvExport.write(reader, ExportScope.WITHOUT_NAMES, folder.resolve("csv"), ProgressListener.NONE);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }

    private Stream<String> names() {
        return workbook
                .read(reader -> Stream.concat(
                                reader.all(People.SHEET).stream().map(row -> row.get(People.NAME, "?")),
                                reader.all(Experts.SHEET).stream().map(row -> row.get(Experts.NAME, "?")))
                        .toList())
                .stream();
    }

    private static boolean holds(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private static String packed(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                text.append(new String(zip.getInputStream(all.nextElement()).readAllBytes(), StandardCharsets.UTF_8)
                                .replace(">", ">\n"))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
