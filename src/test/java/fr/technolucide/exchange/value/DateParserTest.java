package fr.technolucide.exchange.value;

import static fr.technolucide.exchange.value.DateOrder.BOTH;
import static fr.technolucide.exchange.value.DateOrder.DAY_FIRST;
import static fr.technolucide.exchange.value.DateOrder.MONTH_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Language;
import fr.technolucide.workbook.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    private static final LocalDate THIRD = LocalDate.of(2025, 11, 3);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-03",
                "03/11/2025",
                "3/11/2025",
                "3.11.25",
                "3-11-2025",
                "3 11 2025",
                "3 nov. 2025",
                "3 novembre 2025",
                "3 NOVEMBRE 2025",
                "lundi 3 novembre 2025",
                "lun. 3 nov. 2025",
                "November 3, 2025",
                "Nov 3 2025",
                "3 Nov 2025",
                "3-nov-25",
                "3rd November 2025",
                "2025-11-03T10:00:00Z",
                "2025-11-03 00:00:00",
                "03/11/2025 14:30",
                "03/11/2025 - 14:30",
                "3 novembre 2025 à 14:30",
                "2025/11/03 2:15:00 PM UTC+1",
                "2025-11-03T14:15:00+01:00",
                "2025/11/03",
                "Monday, November 3, 2025",
                "3\u00A0novembre\u202F2025",
                "le 3 novembre 2025"
            })
    void one_day_in_every_spelling(String text) {
        assertThat(DateParser.parse(text, DAY_FIRST)).isEqualTo(ParseResult.of(THIRD));
    }

    @ParameterizedTest
    @CsvSource({
        "24/11,2026-11-24",
        "25/11,2026-11-25",
        "26/11,2025-11-26",
        "1.1,2026-01-01",
        "24-11,2026-11-24",
        "24 nov.,2026-11-24",
        "mardi 24 novembre,2026-11-24",
        "29/02,2024-02-29"
    })
    void a_day_without_its_year_is_the_last_such_day(String text, LocalDate day) {
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.PAST)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "15/12,2026-12-15",
        "le 15/12,2026-12-15",
        "15 déc,2026-12-15",
        "10 janvier,2027-01-10",
        "1er mars,2027-03-01",
        "25/11,2026-11-25",
        "24/11,2027-11-24",
        "29/02,2028-02-29"
    })
    void what_is_to_come_is_the_next_such_day(String text, LocalDate day) {
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.FUTURE)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "15/12,2026-12-15",
        "20/11,2026-11-20",
        "10 janvier,2027-01-10",
        "3 juin,2026-06-03",
        "juin 3,2026-06-03"
    })
    void what_may_be_either_is_the_nearest_such_day(String text, LocalDate day) {
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.EITHER)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "hier,2026-11-24,2026-11-24",
        "Demain,2026-11-26,2026-11-26",
        "aujourd’hui,2026-11-25,2026-11-25",
        "aujourd'hui,2026-11-25,2026-11-25",
        "après-demain,2026-11-27,2026-11-27",
        "avant hier,2026-11-23,2026-11-23",
        "yesterday,2026-11-24,2026-11-24",
        "today,2026-11-25,2026-11-25",
        "tomorrow,2026-11-26,2026-11-26",
        "lundi,2026-11-23,2026-11-30",
        "Monday,2026-11-23,2026-11-30",
        "ven.,2026-11-20,2026-11-27",
        "mercredi,2026-11-25,2026-11-25"
    })
    void words_for_days_near_today(String text, LocalDate past, LocalDate future) {
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.PAST)).isEqualTo(ParseResult.of(past));
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.FUTURE)).isEqualTo(ParseResult.of(future));
        assertThat(DateParser.parse(text, DAY_FIRST))
                .as("a file says no day by them")
                .isEqualTo(ParseResult.no(Refusal.NEAR_DAY));
    }

    /** Within the six months around it, a day is found again whatever today is. */
    @Property
    void a_day_without_its_year_is_found_on_its_side_of_today(
            @ForAll @IntRange(min = 0, max = 20_000) int today,
            @ForAll @IntRange(min = 0, max = 364) int away,
            @ForAll Language language) {
        LocalDate now = LocalDate.of(2000, 1, 1).plusDays(today);
        for (Tense tense : Tense.values()) {
            int days = switch (tense) {
                case PAST -> -away;
                case FUTURE -> away;
                case EITHER -> away - 182;
            };
            LocalDate day = now.plusDays(days);
            String numbers = day.getDayOfMonth() + "/" + day.getMonthValue();
            String words = day.format(DateTimeFormatter.ofPattern("d MMMM", language.locale()));
            assertThat(DateParser.typed(numbers, now, tense)).as(numbers).isEqualTo(ParseResult.of(day));
            assertThat(DateParser.typed(words, now, tense)).as(words).isEqualTo(ParseResult.of(day));
        }
    }

    @Property
    void the_name_of_a_day_is_less_than_a_week_away(
            @ForAll @IntRange(min = 0, max = 20_000) int today,
            @ForAll DayOfWeek wanted,
            @ForAll Tense tense,
            @ForAll Language language) {
        LocalDate now = LocalDate.of(2000, 1, 1).plusDays(today);
        LocalDate day = DateParser.typed(wanted.getDisplayName(TextStyle.FULL, language.locale()), now, tense)
                .asOptional()
                .orElseThrow();
        assertThat(day.getDayOfWeek()).isEqualTo(wanted);
        long away = ChronoUnit.DAYS.between(now, day);
        assertThat(away)
                .isBetween(
                        switch (tense) {
                            case PAST -> -6L;
                            case EITHER -> -3L;
                            case FUTURE -> 0L;
                        },
                        switch (tense) {
                            case PAST -> 0L;
                            case EITHER -> 3L;
                            case FUTURE -> 6L;
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "31/04", "24/13", "un mardi", "24/11/2", "12:30"})
    void what_is_no_day_without_its_year_is_refused(String text) {
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.PAST)).isEqualTo(ParseResult.no(Refusal.NOT_A_DATE));
        assertThat(DateParser.typed("", WEDNESDAY, Tense.PAST)).isEqualTo(ParseResult.no(Refusal.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "1er août 2025,2025-08-01",
        "1 aout 2025,2025-08-01",
        "2 févr. 2024,2024-02-02",
        "14 juil. 2025,2025-07-14",
        "5 Jun 2025,2025-06-05",
        "31 déc. 99,2099-12-31",
        "1er mai 2025,2025-05-01",
        "6 avr. 2025,2025-04-06"
    })
    void names_of_months(String text, LocalDate day) {
        assertThat(DateParser.parse(text, DAY_FIRST)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2025|NO_SUCH_DAY",
                "29/02/2025|NO_SUCH_DAY",
                "12/13/2025|NO_SUCH_DAY",
                "2025-02-30|NO_SUCH_DAY",
                "0/1/2025|NO_SUCH_DAY",
                "31 juin 2025|NO_SUCH_DAY",
                "5 jui 2025|NOT_A_DATE",
                "nov. 2025|NOT_A_DATE",
                "11/2025|NOT_A_DATE",
                "45000|NOT_A_DATE",
                "3/11-2025|NOT_A_DATE",
                "demain|NEAR_DAY",
                "avant-hier|NEAR_DAY",
                "Aujourd’hui|NEAR_DAY",
                "yesterday|NEAR_DAY",
                "lundi|NEAR_DAY",
                "3/12|NO_YEAR",
                "le 3/12|NO_YEAR",
                "3 déc.|NO_YEAR",
                "29/02|NO_YEAR",
                "45 min|NOT_A_DATE",
                "3/11/025|NOT_A_DATE",
                "٣/١١/٢٠٢٥|NOT_A_DATE",
                "3 brumaire 2025|NOT_A_DATE"
            })
    void what_is_no_day_is_refused(String text, Refusal refusal) {
        assertThat(DateParser.parse(text, DAY_FIRST)).isEqualTo(ParseResult.no(refusal));
    }

    @Test
    void month_comes_first_only_where_the_column_proves_it() {
        assertThat(DateOrder.of(List.of("03/11/2025", "04/12/2025"))).isEqualTo(DAY_FIRST);
        assertThat(DateOrder.of(List.of("03/11/2025", "04/13/2025", "04/14/2025")))
                .isEqualTo(MONTH_FIRST);
        assertThat(DateOrder.of(List.of("2025-11-03", "3 nov. 2025", "04/30/25 10:00", "04/28/25 10:00")))
                .isEqualTo(MONTH_FIRST);
        assertThat(DateParser.parse("11/03/2025", MONTH_FIRST)).isEqualTo(ParseResult.of(THIRD));
        assertThat(DateParser.parse("2025-11-03", MONTH_FIRST)).isEqualTo(ParseResult.of(THIRD));
    }

    @Test
    void a_cell_that_contradicts_the_others_turns_no_column() {
        assertThat(DateOrder.of(List.of("13/04/2025", "04/13/2025"))).isEqualTo(DAY_FIRST);
        assertThat(DateOrder.of(List.of("03/09/2026", "04/09/2026", "05/09/2026", "05/13/2026")))
                .isEqualTo(DAY_FIRST);
        assertThat(DateOrder.of(List.of("03/13/2026", "04/13/2026", "05/13/2026", "13/05/2026")))
                .isEqualTo(MONTH_FIRST);
    }

    @Property
    void one_cell_among_dates_that_prove_the_day_first_turns_nothing(
            @ForAll @IntRange(min = 1, max = 30) int french, @ForAll @IntRange(min = 0, max = 30) int open) {
        List<String> column = new ArrayList<>(Collections.nCopies(french, "25/09/2026"));
        column.addAll(Collections.nCopies(open, "03/09/2026"));
        column.add("05/13/2026");
        assertThat(DateOrder.of(column)).isEqualTo(DAY_FIRST);
        assertThat(DateOrder.isOpen(column)).isFalse();
    }

    @Test
    void where_a_column_proves_both_orders_what_could_be_either_is_asked() {
        List<String> both = List.of("13/04/2025", "04/13/2025", "04/14/2025");
        assertThat(DateOrder.of(both)).isEqualTo(BOTH);
        assertThat(DateOrder.of(List.of("03/09/2026", "04/13/2025"))).isEqualTo(BOTH);
        assertThat(DateOrder.isOpen(both)).isFalse();
        assertThat(DateOrder.isOpen(List.of("13/04/2025", "04/13/2025", "04/14/2025", "3/11/25")))
                .isTrue();
        assertThat(DateOrder.isOpen(List.of("13/04/2025", "3/11/25"))).isFalse();
        assertThat(DateParser.parse("3/11/25", BOTH))
                .isEqualTo(new ParseResult.Ambiguous<>(
                        ParseResult.Doubt.DATE_ORDER, List.of(LocalDate.of(2025, 3, 11), THIRD)));
        assertThat(DateParser.parse("04/04/2025", BOTH)).isEqualTo(ParseResult.of(LocalDate.of(2025, 4, 4)));
        assertThat(DateParser.parse("13/04/2025", BOTH)).isEqualTo(ParseResult.of(LocalDate.of(2025, 4, 13)));
        assertThat(DateParser.parse("2025-11-03", BOTH)).isEqualTo(ParseResult.of(THIRD));
    }

    @Property
    void what_is_written_is_read_back(@ForAll @IntRange(min = 0, max = 36_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        assertThat(DateParser.parse(day.toString(), DAY_FIRST)).isEqualTo(ParseResult.of(day));
        assertThat(DateParser.parse(day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")), DAY_FIRST))
                .isEqualTo(ParseResult.of(day));
        assertThat(DateParser.parse(day.format(DateTimeFormatter.ofPattern("M/d/uuuu")), MONTH_FIRST))
                .isEqualTo(ParseResult.of(day));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                String text =
                        day.getDayOfMonth() + " " + day.getMonth().getDisplayName(style, locale) + " " + day.getYear();
                assertThat(DateParser.parse(text, DAY_FIRST)).as(text).isEqualTo(ParseResult.of(day));
            }
        }
    }

    @Property
    void nothing_typed_ever_throws(@ForAll String text) {
        assertThat(DateParser.parse(text, DateOrder.of(List.of(text)))).isNotNull();
        assertThat(DateParser.typed(text, WEDNESDAY, Tense.EITHER)).isNotNull();
    }
}
