package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Validation;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed and what is imported meet the same bounds, and are refused in the same words. */
class BadValuesTest {

    @TempDir
    Path folder;

    private Workbook workbook;
    private UUID tool;
    private UUID tester;

    @BeforeEach
    void seeded() {
        workbook = Books.seeded(folder);
        tool = Books.add(workbook, Tools.SHEET, Cells.of(Tools.NAME, "Plumier"));
        tester = Books.add(workbook, People.SHEET, Cells.of(People.NAME, "Chloé"));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Trials.TASK, "a".repeat(100_000), "a".repeat(100_000)),
                arguments(Trials.MINUTES, "-1 min", -1),
                arguments(Trials.MINUTES, "0 min", 0),
                arguments(Trials.MINUTES, "1441 min", 1_441),
                arguments(Trials.DAY, "31/12/9999", LocalDate.of(9999, 12, 31)),
                arguments(Trials.DAY, "0001-01-01", LocalDate.of(1, 1, 1)),
                arguments(Trials.DAY, "0000-01-01", LocalDate.of(0, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    <T> void aBadValueIsRefusedInTheSameWordsTypedOrImported(Column<T> column, String written, T value)
            throws IOException {
        String sentence = Validation.value(column, value, Books.TODAY)
                .map(Finding::sentence)
                .orElseThrow();
        assertThatThrownBy(() -> type(trial().and(column, value)))
                .isInstanceOfSatisfying(
                        RefusedEdit.class,
                        refused -> assertThat(refused.sentence()).contains(sentence));

        ImportReport report = take(column, written);

        assertThat(report.imported()).isZero();
        assertThat(report.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo(sentence);
            assertThat(rejected.columnName()).isEqualTo(column.name());
        });
        assertThat(Books.rows(workbook, Trials.SHEET)).isEmpty();
    }

    static Stream<Arguments> leftEmpty() {
        return Stream.of(
                arguments(Trials.QUALITY, "6", 6),
                arguments(Trials.QUALITY, "0", 0),
                arguments(Trials.ERRORS, "-1", -1));
    }

    @ParameterizedTest
    @MethodSource("leftEmpty")
    <T> void aBadValueOfAnOptionalColumnIsLeftEmptyAndSaidInTheSameWords(Column<T> column, String written, T value)
            throws IOException {
        String sentence = Validation.value(column, value, Books.TODAY)
                .map(Finding::sentence)
                .orElseThrow();
        assertThatThrownBy(() -> type(trial().and(column, value))).isInstanceOf(RefusedEdit.class);
        ImportReport report = take(column, written);
        assertThat(report.imported()).isOne();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.sentence()).startsWith(sentence);
            assertThat(warning.columnName()).isEqualTo(column.name());
        });
        assertThat(Books.column(workbook, column)).containsOnlyNulls();
    }

    static Stream<String> accepted() {
        return Stream.of(
                "\uD83D\uDE00 relire \uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u202Eمرحبا بالعالم",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "'déjà guillemeté",
                "_x0041_ <&> ]]>");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anUnusualTextIsTakenAsItIsTypedOrImported(String text) throws IOException {
        type(trial().and(Trials.TASK, text));
        assertThat(take(Trials.TASK, text).imported()).isOne();
        assertThat(Books.column(workbook, Trials.TASK)).containsExactly(text, text);
    }

    private Cells trial() {
        return Cells.of(Trials.TOOL, tool)
                .and(Trials.TESTER, tester)
                .and(Trials.DAY, Books.TODAY)
                .and(Trials.MINUTES, 30)
                .and(Trials.TASK, "Relire");
    }

    private void type(Cells cells) {
        workbook.apply(ChangeSet.edited("", new Edit.Insert(Trials.SHEET, workbook.mint(), cells, Edit.Origin.TYPED)));
    }

    /** Imports one trial, like the others but for one cell. */
    private ImportReport take(Column<?> column, String written) throws IOException {
        List<Column<?>> columns = List.of(
                Trials.TOOL,
                Trials.TESTER,
                Trials.DAY,
                Trials.MINUTES,
                Trials.TASK,
                Trials.QUALITY,
                Trials.ERRORS,
                Trials.LESSON);
        List<String> cells = List.of("Plumier", "Chloé", "24/11/2026", "30 min", "Trier", "", "", "");
        Path file = Books.csv(
                folder,
                columns.stream().map(Column::name).reduce((a, b) -> a + ";" + b).orElseThrow(),
                Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                        .map(i -> columns.get(i).equals(column) ? written : cells.get(i))
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .reduce((a, b) -> a + ";" + b)
                        .orElseThrow());
        return Books.take(workbook, file, Trials.SHEET);
    }
}
