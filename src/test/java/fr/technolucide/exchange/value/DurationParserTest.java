package fr.technolucide.exchange.value;

import static fr.technolucide.exchange.value.BareDurationUnit.HOURS;
import static fr.technolucide.exchange.value.BareDurationUnit.MINUTES;
import static fr.technolucide.exchange.value.BareDurationUnit.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.value.ParseResult.Doubt;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 h 30",
                "1h30",
                "1:30",
                "1:30:00",
                "90 min",
                "90 mn",
                "1,5 h",
                "1.5 h",
                "1 heure et demie",
                "90",
                "1\u00A0h\u202F30",
                "1 H 30",
                "1h30min",
                "1 heure 30",
                "1 heure et 30 minutes",
                "90'",
                "01:30",
                "5400 s",
                "90 min.",
                "1,50 heures",
                "1 h et demie",
                "1 hour and a half",
                "1 h 30 min 0 s"
            })
    void ninety_minutes_are_ninety_minutes(String text) {
        assertThat(DurationParser.parse(text, UNKNOWN)).isEqualTo(ParseResult.of(90));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "une demi-heure|30",
                "trois quarts d’heure|45",
                "1 500 min|1500",
                "26:00|1560",
                "-1 h 30|-90",
                "−45|-45",
                "0|0",
                "1 h|60",
                "1 h 5|65",
                "2 h et quart|135"
            })
    void other_spellings(String text, Integer minutes) {
        assertThat(DurationParser.parse(text, UNKNOWN).asOptional().orElse(null))
                .isEqualTo(minutes);
    }

    @Test
    void a_bare_number_takes_the_unit_of_its_column() {
        assertThat(DurationParser.parse("45", MINUTES)).isEqualTo(ParseResult.of(45));
        assertThat(DurationParser.parse("2", HOURS)).isEqualTo(ParseResult.of(120));
        assertThat(DurationParser.parse("1,5", HOURS)).isEqualTo(ParseResult.of(90));
        assertThat(DurationParser.parse(1.5, HOURS)).isEqualTo(ParseResult.of(90));
        assertThat(DurationParser.parse(1.0 / 3, HOURS)).isEqualTo(ParseResult.of(20));
        assertThat(DurationParser.parse(45.0, UNKNOWN)).isEqualTo(ParseResult.of(45));
    }

    @Test
    void a_decimal_without_unit_is_asked() {
        assertThat(DurationParser.parse("1,5", UNKNOWN))
                .isEqualTo(new ParseResult.Ambiguous<>(Doubt.UNIT, List.of(90)));
        assertThat(DurationParser.parse(1.5, UNKNOWN)).isEqualTo(new ParseResult.Ambiguous<>(Doubt.UNIT, List.of(90)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,33 h|NOT_WHOLE_MINUTES",
                "1,5 min|NOT_WHOLE_MINUTES",
                "1:30:15|NOT_WHOLE_MINUTES",
                "90 s|NOT_WHOLE_MINUTES",
                "1:75|NOT_A_DURATION",
                "1 h 75|NOT_A_DURATION",
                "1,5 h 30|NOT_A_DURATION",
                "bonjour|NOT_A_DURATION",
                "-|NOT_A_DURATION",
                "2 jours|NOT_A_DURATION",
                "3 h 200 min|NOT_A_DURATION",
                "99999999999 min|TOO_LARGE",
                "999999999:00|TOO_LARGE",
                "٤٥|NOT_A_DURATION",
                "1h30h|NOT_A_DURATION",
                "1 2|NOT_A_DURATION",
                "1:5|NOT_A_DURATION",
                "h|NOT_A_DURATION",
                "1e3|NOT_A_DURATION"
            })
    void what_is_not_whole_minutes_is_refused(String text, Refusal refusal) {
        assertThat(DurationParser.parse(text, UNKNOWN)).isEqualTo(ParseResult.no(refusal));
    }

    @Test
    void nothing_typed_is_empty_and_very_long_text_is_refused_at_once() {
        assertThat(DurationParser.parse(" \u00A0 ", UNKNOWN)).isEqualTo(ParseResult.no(Refusal.EMPTY));
        assertThat(DurationParser.parse("1 ".repeat(16_000) + "h", UNKNOWN))
                .isEqualTo(ParseResult.no(Refusal.NOT_A_DURATION));
    }

    @Test
    void spans_of_the_spreadsheet() {
        assertThat(DurationParser.of(Duration.ofMinutes(-90))).isEqualTo(ParseResult.of(-90));
        assertThat(DurationParser.of(Duration.ofSeconds(61))).isEqualTo(ParseResult.no(Refusal.NOT_WHOLE_MINUTES));
    }

    @Property
    void what_is_written_is_read_back(@ForAll @IntRange(min = -100_000, max = 100_000) int minutes) {
        String sign = minutes < 0 ? "-" : "";
        int size = Math.abs(minutes);
        for (String shape : List.of("%s%d h %02d", "%s%dh%02d", "%s%d:%02d", "%s%d:%02d:00", "%s%d h %d min")) {
            String text = String.format(shape, sign, size / 60, size % 60);
            assertThat(DurationParser.parse(text, UNKNOWN)).as(text).isEqualTo(ParseResult.of(minutes));
        }
        assertThat(DurationParser.parse(sign + size + " min", HOURS)).isEqualTo(ParseResult.of(minutes));
    }

    @Property
    void nothing_typed_ever_throws(@ForAll String text) {
        assertThat(DurationParser.parse(text, UNKNOWN)).isNotNull();
    }
}
