package fr.technolucide.exchange.value;

import static fr.technolucide.exchange.value.NumberStyle.COMMA;
import static fr.technolucide.exchange.value.NumberStyle.POINT;
import static fr.technolucide.exchange.value.NumberStyle.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.value.ParseResult.Doubt;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,7|1.7",
                "1.7|1.7",
                "1 234,5|1234.5",
                "1\u202F234\u00A0567|1234567",
                "'1''234.5'|1234.5",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "200.000.000|200000000",
                "1,234,567|1234567",
                "1,234|1.234",
                "0.123|0.123",
                "1234.567|1234.567",
                "-3|-3",
                "−3,5|-3.5",
                "+5|5",
                "25 %|25",
                "12|12",
                ",5|0.5",
                "12,|12",
                "1 234 567,891|1234567.891"
            })
    void separators(String text, BigDecimal number) {
        assertThat(NumberParser.decimal(text, UNKNOWN)).isEqualTo(ParseResult.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "1 2",
                "1.2.3",
                "1,2,3",
                "3.11.25",
                "1.234,567,8",
                "12 34,5",
                "abc",
                "-",
                "€",
                ",",
                ".",
                "1e400",
                "٣",
                "١٢",
                "--1",
                "1-2",
                "12 personnes",
                "1.23.456"
            })
    void what_is_not_one_number_is_refused(String text) {
        assertThat(NumberParser.decimal(text, UNKNOWN)).isEqualTo(ParseResult.no(Refusal.NOT_A_NUMBER));
    }

    @Test
    void a_single_point_before_three_digits_is_asked_unless_the_column_tells() {
        assertThat(NumberParser.decimal("1.234", UNKNOWN))
                .isEqualTo(new ParseResult.Ambiguous<>(
                        Doubt.POINT, List.of(new BigDecimal("1.234"), new BigDecimal("1234"))));
        assertThat(NumberParser.decimal("1.234", POINT)).isEqualTo(ParseResult.of(new BigDecimal("1.234")));
        assertThat(NumberParser.decimal("1.234", COMMA)).isEqualTo(ParseResult.of(new BigDecimal("1234")));
        assertThat(NumberParser.decimal("1,234", POINT)).isEqualTo(ParseResult.of(new BigDecimal("1234")));
        assertThat(NumberParser.decimal("1,7", POINT)).isEqualTo(ParseResult.of(new BigDecimal("1.7")));
    }

    @Test
    void the_column_gives_its_evidence() {
        assertThat(NumberStyle.of(List.of("1.234", "56.789"))).isEqualTo(UNKNOWN);
        assertThat(NumberStyle.of(List.of("1.234", "56.7"))).isEqualTo(POINT);
        assertThat(NumberStyle.of(List.of("1.234", "12,5"))).isEqualTo(COMMA);
        assertThat(NumberStyle.of(List.of("1.234", "1.234,50 €"))).isEqualTo(COMMA);
        assertThat(NumberStyle.of(List.of("1.234", "1,234.50"))).isEqualTo(POINT);
        assertThat(NumberStyle.of(List.of("1.234", "200.000.000"))).isEqualTo(COMMA);
        assertThat(NumberStyle.of(List.of("1.234", "1,234,567"))).isEqualTo(POINT);
        assertThat(NumberStyle.of(List.of("1.5", "1,5"))).isEqualTo(UNKNOWN);
        assertThat(NumberStyle.of(List.of("12", "n. c.", "", "env. 12"))).isEqualTo(UNKNOWN);
        assertThat(NumberStyle.of(List.of("0.123"))).isEqualTo(POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 €|1200",
                "12,50 EUR|1250",
                "€ 1,234.50|123450",
                "1,2 k€|120000",
                "3 keuros|300000",
                "12€50|1250",
                "1 234,5 euros|123450",
                "-12,05|-1205",
                "k€ 2|200000"
            })
    void money_is_whole_cents(String text, long cents) {
        assertThat(NumberParser.cents(text, UNKNOWN)).isEqualTo(ParseResult.of(cents));
    }

    @Test
    void nothing_is_rounded() {
        assertThat(NumberParser.whole("4,5", UNKNOWN)).isEqualTo(ParseResult.no(Refusal.NOT_WHOLE));
        assertThat(NumberParser.whole("4,0", UNKNOWN)).isEqualTo(ParseResult.of(4L));
        assertThat(NumberParser.cents("12,345", UNKNOWN)).isEqualTo(ParseResult.no(Refusal.TOO_MANY_DECIMALS));
        assertThat(NumberParser.decimal("0,12345", UNKNOWN, 4)).isEqualTo(ParseResult.no(Refusal.TOO_MANY_DECIMALS));
        assertThat(NumberParser.decimal("44,18", UNKNOWN, 4)).isEqualTo(ParseResult.of(new BigDecimal("44.18")));
        assertThat(NumberParser.whole(4.5)).isEqualTo(ParseResult.no(Refusal.NOT_WHOLE));
        assertThat(NumberParser.cents(0.1 + 0.2)).isEqualTo(ParseResult.of(30L));
        assertThat(NumberParser.decimal(1e20, 4)).isEqualTo(ParseResult.of(new BigDecimal("100000000000000000000")));
    }

    @Test
    void a_point_that_only_thousands_make_whole_is_still_asked() {
        assertThat(NumberParser.whole("1.234", UNKNOWN))
                .isEqualTo(new ParseResult.Ambiguous<>(Doubt.POINT, List.of(1_234L)));
    }

    @Test
    void overflow_is_refused_and_never_wrapped() {
        assertThat(NumberParser.whole("9223372036854775807", UNKNOWN)).isEqualTo(ParseResult.of(Long.MAX_VALUE));
        assertThat(NumberParser.whole("9223372036854775808", UNKNOWN)).isEqualTo(ParseResult.no(Refusal.TOO_LARGE));
        assertThat(NumberParser.cents("92233720368547759", UNKNOWN)).isEqualTo(ParseResult.no(Refusal.TOO_LARGE));
        assertThat(NumberParser.whole(1e300)).isEqualTo(ParseResult.no(Refusal.TOO_LARGE));
        assertThat(NumberParser.whole("9".repeat(60), UNKNOWN)).isEqualTo(ParseResult.no(Refusal.TOO_LARGE));
        assertThat(NumberParser.whole(Double.NaN)).isEqualTo(ParseResult.no(Refusal.NOT_A_NUMBER));
    }

    @Property
    void money_written_in_french_is_read_back(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long cents) {
        String text = String.format(Locale.FRANCE, "%,.2f\u00A0€", new BigDecimal(cents).movePointLeft(2));
        assertThat(NumberParser.cents(text, UNKNOWN)).as(text).isEqualTo(ParseResult.of(cents));
    }

    @Property
    void numbers_written_in_english_are_read_back(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long tenths) {
        String text = String.format(Locale.ENGLISH, "%,.1f", new BigDecimal(tenths).movePointLeft(1));
        ParseResult<BigDecimal> read = NumberParser.decimal(text, UNKNOWN);
        assertThat(read.asOptional().orElseThrow())
                .as(text)
                .isEqualByComparingTo(new BigDecimal(tenths).movePointLeft(1));
    }

    @Property
    void nothing_typed_ever_throws(@ForAll String text) {
        assertThat(NumberParser.cents(text, NumberStyle.of(List.of(text)))).isNotNull();
    }
}
