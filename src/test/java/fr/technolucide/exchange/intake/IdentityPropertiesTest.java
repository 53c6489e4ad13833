package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Whatever a workbook may hold leaves as a file and comes back the same, cell by cell. */
class IdentityPropertiesTest {

    private static final int VALUES = 1_000;
    private static final int SOME = 200;

    @Tag("slow")
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void throughAWorkbookForTheBoard(@ForAll("useCases") List<Cells> useCases, @ForAll("factors") List<Cells> factors)
            throws IOException {
        there(useCases, factors, IdentityPropertiesTest::board);
    }

    @Tag("slow")
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void throughCsv(@ForAll("useCases") List<Cells> useCases, @ForAll("factors") List<Cells> factors)
            throws IOException {
        there(useCases, factors, IdentityPropertiesTest::csv);
    }

    @Tag("slow")
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void fromEachLanguageIntoEach(@ForAll("useCases") List<Cells> useCases, @ForAll("factors") List<Cells> factors)
            throws IOException {
        for (Language written : Language.values()) {
            for (Language read : Language.values()) {
                there(useCases.subList(0, SOME), factors.subList(0, SOME), (workbook, folder) -> {
                    Messages.use(written);
                    try {
                        return csv(workbook, folder);
                    } finally {
                        Messages.use(read);
                    }
                });
                there(useCases.subList(0, SOME), factors.subList(0, SOME), (workbook, folder) -> {
                    Messages.use(written);
                    try {
                        return board(workbook, folder);
                    } finally {
                        Messages.use(read);
                    }
                });
            }
        }
    }

    private static Path board(Workbook workbook, Path folder) {
        Path file = folder.resolve("bureau.xlsx");
        workbook.read(reader -> {
            try {
                return BoardWorkbook.write(reader, file, ProgressListener.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file;
    }

    private static Path csv(Workbook workbook, Path folder) {
        workbook.read(reader -> {
            try {
                return CsvExport.write(reader, folder.resolve("csv"), ProgressListener.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder.resolve("csv");
    }

    private interface Export {
        Path of(Workbook workbook, Path folder);
    }

    private static void there(List<Cells> useCases, List<Cells> factors, Export export) throws IOException {
        Path folder = Files.createTempDirectory("identity");
        try (Workbook workbook = Books.seeded(folder);
                Workbook other = Books.seeded(folder)) {
            List<Edit> edits = new ArrayList<>();
            useCases.forEach(cells -> edits.add(edit(UseCases.SHEET, cells, workbook)));
            factors.forEach(cells -> edits.add(edit(Factors.SHEET, cells, workbook)));
            workbook.apply(new ChangeSet(StepKind.EDITED, "", edits));
            Path file = export.of(workbook, folder);
            ImportPlan back = Books.plan(workbook, file, ImportRequest.USUAL);
            assertThat(back.edits()).isEmpty();
            assertThat(back.report().rejected()).isEmpty();
            ImportReport report = Books.take(other, file, ImportRequest.USUAL);
            assertThat(report.rejected()).isEmpty();
            for (Sheet sheet : List.of(UseCases.SHEET, Factors.SHEET)) {
                List<Row> rows = Books.rows(workbook, sheet);
                assertThat(Books.rows(other, sheet).stream().map(Row::cells).toList())
                        .containsExactlyElementsOf(rows.stream().map(Row::cells).toList());
            }
        } finally {
            Messages.use(Language.FRENCH);
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Edit edit(Sheet sheet, Cells cells, Workbook workbook) {
        return new Edit.Insert(sheet, workbook.mint(), cells, Edit.Origin.TAKEN);
    }

    @Provide
    Arbitrary<List<Cells>> useCases() {
        Arbitrary<Cells> one = Combinators.combine(
                        text(300, false),
                        text(400, true).injectNull(0.1),
                        Arbitraries.integers().between(0, 10_000_000),
                        Arbitraries.integers().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(0, 10_000_000),
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.integers().between(0, 300_000))
                .as((title, problem, people, net, hours, cost, days) -> Cells.of(UseCases.TITLE, title)
                        .and(UseCases.PROBLEM, problem)
                        .and(UseCases.STAGE, UseCaseStage.PILOT)
                        .and(UseCases.PEOPLE_BEFORE, people)
                        .and(UseCases.MINUTES_PER_MONTH, net)
                        .and(UseCases.EMPLOYEE_MINUTES, hours)
                        .and(UseCases.COST_12_MONTHS, cost)
                        .and(UseCases.REVIEW_DATE, LocalDate.of(2020, 1, 1).plusDays(days)));
        return one.list().ofSize(VALUES);
    }

    @Provide
    Arbitrary<List<Cells>> factors() {
        Arbitrary<BigDecimal> value = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000))
                .ofScale(4)
                .map(number -> number.setScale(4));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, Integer.MAX_VALUE);
        return Combinators.combine(numbers, value, value, value)
                .as((number, low, central, high) -> Cells.of(Factors.CODE, "code_" + number)
                        .and(Factors.KIND, FactorKind.values()[0])
                        .and(Factors.LABEL, "Facteur " + number)
                        .and(Factors.UNIT, "Wh")
                        .and(Factors.LOW, low)
                        .and(Factors.CENTRAL, central)
                        .and(Factors.HIGH, high)
                        .and(Factors.SOURCE, "essai")
                        .and(Factors.VERIFIED_ON, Books.TODAY))
                .list()
                .uniqueElements(cells -> cells.get(Factors.CODE))
                .ofSize(VALUES);
    }

    /** Any characters but those that no workbook holds; spaces, quotes, signs of formulas and escapes more often. */
    private static Arbitrary<String> text(int most, boolean lines) {
        Arbitrary<String> awkward = Arbitraries.of(
                " ",
                "  ",
                "=",
                "'",
                "\"",
                ";",
                ",",
                "+1",
                "-2",
                "@",
                "_x0041_",
                "_x000D_",
                "1,5",
                "03/11/2026",
                "oui",
                "é",
                "œ",
                "\u00A0",
                "\u202F",
                "𝄞",
                "🌱",
                "n/a",
                "—",
                "#REF!",
                lines ? "\n" : "a",
                lines ? "\t" : "b");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> text.codePoints().allMatch(IdentityPropertiesTest::isHeld));
        return Arbitraries.oneOf(awkward, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most / 10)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank() && text.codePointCount(0, text.length()) <= most);
    }

    private static boolean isHeld(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
