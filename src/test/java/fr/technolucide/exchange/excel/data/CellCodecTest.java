package fr.technolucide.exchange.excel.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.ExportColumns;
import fr.technolucide.exchange.RowLabels;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellCodecTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final Sheet SHEET = Sheet.named("things");
    private static final Column<String> TEXT = SHEET.text("text", 80);
    private static final Column<Integer> COUNT = SHEET.count("count");
    private static final Column<Integer> MINUTES = SHEET.minutes("minutes").from(0);
    private static final Column<Integer> SAVED = SHEET.hours("saved").between(-1000, 1000);
    private static final Column<BigDecimal> DECIMAL = SHEET.decimal("decimal", 4);
    private static final Column<Long> MONEY = SHEET.money("money");
    private static final Column<LocalDate> DAY = SHEET.date("day");
    private static final Column<Boolean> FLAG = SHEET.flag("flag");
    private static final Column<UUID> OTHER = SHEET.reference("other", "things", OnDelete.DETACH);
    private static final Column<List<UUID>> OTHERS = SHEET.references("others", "things");
    private static final Column<Integer> GAIN = SHEET.derived(
            "gain", new Value.Plain<>(MINUTES.kind()), Expression.cell(COUNT).minus(MINUTES));
    private static final Column<Range> CO2 = SHEET.derived("co2", new Value.Interval("gCO2e"), (_, _) -> Map.of());
    private static final Column<Double> SHARE = SHEET.derived("share", new Value.Share(), (_, _) -> Map.of());
    private static final Column<List<String>> CODES = SHEET.derived("codes", new Value.Codes(), (_, _) -> Map.of());
    private static final Column<Ratio<Long>> COST =
            SHEET.derived("cost", new Value.Quotient<>(new Value.Plain<>(new Kind.Money())), (_, _) -> Map.of());
    private static final Column<Ratio<Range>> EACH =
            SHEET.derived("each", new Value.Quotient<>(new Value.Interval("gCO2e")), (_, _) -> Map.of());
    private static final Schema SCHEMA = new Schema(1, List.of(SHEET));

    private final CellCodec codec =
            new CellCodec(SCHEMA, Messages.in(Language.FRENCH), new RowLabels(_ -> Map.of(ONE, "Un", TWO, "Deux")));
    private final ExportColumns fields =
            ExportColumns.of(SHEET, Messages.in(Language.FRENCH), ExportColumns.Units.LEFT_OUT, _ -> true);

    private List<CellContent> encode(Column<?> column, @Nullable Object value) {
        return fields(column).stream()
                .map(field -> codec.encode(field, field.piece(value)))
                .toList();
    }

    private List<ExportColumn> fields(Column<?> column) {
        return fields.fields().stream()
                .filter(field -> column.equals(field.column()))
                .toList();
    }

    private static List<CellContent> numbers(double... values) {
        return Arrays.stream(values)
                .<CellContent>mapToObj(CellContent.Figure::new)
                .toList();
    }

    private static List<CellContent> texts(String... values) {
        return Arrays.stream(values).<CellContent>map(CellContent.Text::new).toList();
    }

    @Test
    void eachKindHasItsCell() {
        assertThat(encode(TEXT, "=1+1")).isEqualTo(texts("=1+1"));
        assertThat(encode(TEXT, "")).containsExactly(CellContent.BLANK);
        assertThat(encode(COUNT, 3)).isEqualTo(numbers(3));
        assertThat(encode(MINUTES, 90)).isEqualTo(numbers(0.0625));
        assertThat(encode(SAVED, -90)).isEqualTo(numbers(-90));
        assertThat(encode(DECIMAL, new BigDecimal("44.1800"))).isEqualTo(numbers(44.18));
        assertThat(encode(MONEY, 2_450L)).isEqualTo(numbers(24.5));
        assertThat(encode(DAY, LocalDate.of(2026, 11, 25)))
                .containsExactly(new CellContent.Day(LocalDate.of(2026, 11, 25)));
        assertThat(encode(FLAG, true)).isEqualTo(texts("oui"));
        assertThat(encode(FLAG, false)).isEqualTo(texts("non"));
        assertThat(encode(OTHER, ONE)).isEqualTo(texts("Un"));
        assertThat(encode(OTHERS, List.of(TWO, ONE))).isEqualTo(texts("Deux ; Un"));
    }

    @Test
    void derivedShapesHaveTheirs() {
        assertThat(encode(GAIN, -25)).isEqualTo(numbers(-25));
        assertThat(encode(CO2, new Range(1.3, 58.4, 1006))).isEqualTo(numbers(1.3, 58.4, 1006));
        assertThat(encode(SHARE, 0.778)).isEqualTo(numbers(0.778));
        assertThat(encode(CODES, List.of("3.1", "4.2"))).isEqualTo(texts("3.1, 4.2"));
        assertThat(encode(COST, Ratio.of(515L))).isEqualTo(numbers(5.15));
        assertThat(encode(COST, Ratio.undefined())).isEqualTo(texts("non défini"));
        assertThat(encode(EACH, Ratio.undefined())).isEqualTo(texts("non défini", "non défini", "non défini"));
        assertThat(encode(EACH, Ratio.of(new Range(1, 2, 3)))).isEqualTo(numbers(1, 2, 3));
    }

    @Test
    void whatIsEmptyIsBlank() {
        assertThat(SHEET.columns())
                .allSatisfy(column -> assertThat(encode(column, null)).containsOnly(CellContent.BLANK));
    }

    @Test
    void datesThatExcelDoesNotKnowAreTexts() {
        assertThat(encode(DAY, LocalDate.of(1899, 12, 31))).isEqualTo(texts("1899-12-31"));
        assertThat(encode(DAY, LocalDate.of(1900, 2, 28))).isEqualTo(texts("1900-02-28"));
    }

    @Test
    void looksAreTrueNumbersDatesAndDurations() {
        assertThat(fields.fields().stream()
                        .filter(field -> FieldFormat.of(field).isRight())
                        .map(ExportColumn::column)
                        .distinct())
                .containsExactlyInAnyOrder(COUNT, MINUTES, SAVED, DECIMAL, MONEY, DAY, GAIN, CO2, SHARE, COST, EACH);
        assertThat(FieldFormat.of(fields(MINUTES).getFirst()).format()).isEqualTo("[h]:mm");
        assertThat(FieldFormat.of(fields(SAVED).getFirst()).format()).isEqualTo("0\" min\";\"−\"0\" min\"");
        assertThat(FieldFormat.of(fields(GAIN).getFirst()).format()).isEqualTo("0\" min\";\"−\"0\" min\"");
        assertThat(FieldFormat.of(fields(COST).getFirst()).format()).isEqualTo("#,##0.00\"\u00A0€\"");
        assertThat(FieldFormat.of(fields(DAY).getFirst()).format()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void aCellThatAnotherSpreadsheetWroteItsOwnWayIsUnchanged() {
        ExportColumn others = fields(OTHERS).getFirst();
        assertThat(CellComparison.is(others, new CellContent.Text("Deux ; Un"), new CellContent.Text("Un ; Deux")))
                .isTrue();
        assertThat(CellComparison.is(others, new CellContent.Text("Deux ; Un"), new CellContent.Text("Un")))
                .isFalse();
        ExportColumn text = fields(TEXT).getFirst();
        assertThat(CellComparison.is(text, new CellContent.Text("a\nb"), new CellContent.Text("a\r\nb")))
                .isTrue();
        assertThat(CellComparison.is(text, new CellContent.Text("Deux ; Un"), new CellContent.Text("Un ; Deux")))
                .isFalse();
        assertThat(CellComparison.is(text, CellContent.BLANK, new CellContent.Text("")))
                .isTrue();
        ExportColumn day = fields(DAY).getFirst();
        CellContent written = new CellContent.Day(LocalDate.of(2026, 11, 25));
        assertThat(CellComparison.is(day, written, new CellContent.Figure(46_351)))
                .isTrue();
        assertThat(CellComparison.is(day, written, new CellContent.Figure(46_352)))
                .isFalse();
        ExportColumn minutes = fields(MINUTES).getFirst();
        assertThat(CellComparison.is(minutes, new CellContent.Figure(1 / 3.0), new CellContent.Figure(0.33333333333)))
                .isTrue();
        assertThat(CellComparison.is(minutes, new CellContent.Figure(1 / 3.0), new CellContent.Text("8:00")))
                .isFalse();
    }
}
