package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, ~ stands for U+00A0. */
class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Words french = Words.of(Language.FRENCH);
    private final Words english = Words.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 0~min, 0~min",
        "40, 40~min, 40~min",
        "60, 1~h, 1~h",
        "105, 1~h~45, 1~h~45~min",
        "180, 3~h, 3~h",
        "605, 10~h~05, 10~h~05~min",
        "-10, −10~min, −10~min",
        "-80, −1~h~20, −1~h~20~min",
        "60000, 1~000~h, '1,000~h'"
    })
    void durationsAreHoursAndMinutes(long minutes, String inFrench, String inEnglish) {
        assertThat(french.duration(minutes)).isEqualTo(spaced(inFrench));
        assertThat(english.duration(minutes)).isEqualTo(spaced(inEnglish));
    }

    @ParameterizedTest
    @CsvSource({"25, +25~min", "-10, −10~min", "0, 0~min", "90, +1~h~30"})
    void aGainCarriesItsSign(long minutes, String expected) {
        assertThat(french.signedDuration(minutes)).isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource({"750, 12~min~30", "45, 45~s", "120, 2~min", "65, 1~min~05"})
    void aCountdownIsWrittenToTheSecond(long seconds, String expected) {
        assertThat(french.seconds(seconds)).isEqualTo(spaced(expected));
    }

    @Test
    void aQuantityWithoutUnitIsRoundedAsQuantitiesAre() {
        assertThat(Words.of(Language.FRENCH).figure(0)).isEqualTo("0");
        assertThat(Words.of(Language.FRENCH).figure(0.0312)).isEqualTo("0,03");
        assertThat(Words.of(Language.FRENCH).figure(7.07)).isEqualTo("7,1");
        assertThat(Words.of(Language.FRENCH).figure(12.4)).isEqualTo("12");
        assertThat(Words.of(Language.FRENCH).figure(1234)).isEqualTo("1\u00A0234");
        assertThat(Words.of(Language.ENGLISH).figure(1234)).isEqualTo("1,234");
    }

    @Test
    void datesAreFullShortOrNumeric() {
        assertThat(french.date(TODAY)).isEqualTo("25 novembre 2026");
        assertThat(french.date(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(french.shortDate(LocalDate.of(2026, 11, 24), TODAY)).isEqualTo("24 nov.");
        assertThat(french.shortDate(LocalDate.of(2025, 11, 19), TODAY)).isEqualTo("19 nov. 2025");
        assertThat(french.numericDate(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
        assertThat(english.numericDate(LocalDate.of(2026, 2, 3)))
                .as("neither days nor months first")
                .isEqualTo("2026-02-03");
        assertThat(french.numericDate(LocalDate.of(202, 2, 3))).isEqualTo("03/02/0202");
        assertThat(french.month(YearMonth.of(2026, 8))).isEqualTo("août 2026");
        assertThat(french.shortMonth(YearMonth.of(2026, 7))).isEqualTo("juil.");
        assertThat(french.clock(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(english.date(TODAY)).isEqualTo("25 November 2026");
        assertThat(english.date(LocalDate.of(2026, 12, 1))).isEqualTo("1 December 2026");
        assertThat(english.shortDate(LocalDate.of(2025, 11, 19), TODAY)).isEqualTo("19 Nov 2025");
    }

    @Test
    void numbersTakeTheSignsOfTheLanguage() {
        assertThat(french.number(1_234_567)).isEqualTo(spaced("1~234~567"));
        assertThat(english.number(-1_234)).isEqualTo("−1,234");
        assertThat(french.signedNumber(3)).isEqualTo("+3");
        assertThat(french.signedNumber(0)).isEqualTo("0");
        assertThat(french.decimal(new BigDecimal("44.1800"))).isEqualTo("44,18");
        assertThat(french.decimal(new BigDecimal("1000"))).isEqualTo(spaced("1~000"));
        assertThat(french.decimal(2.45, 1)).isEqualTo("2,5");
        assertThat(french.decimal(-0.04, 1)).isEqualTo("0,0");
        assertThat(french.outOf(4, 5)).isEqualTo("4 sur 5");
    }

    @ParameterizedTest
    @CsvSource({
        "109000, '1~090~€', '€1,090'",
        "109050, '1~090,50~€', '€1,090.50'",
        "0, '0~€', €0",
        "-5, '−0,05~€', −€0.05"
    })
    void moneyIsWrittenFromCents(long cents, String inFrench, String inEnglish) {
        assertThat(french.money(cents)).isEqualTo(spaced(inFrench));
        assertThat(english.money(cents)).isEqualTo(spaced(inEnglish));
    }

    @Test
    void moneyIsTypedToTheCent() {
        assertThat(french.moneyToTheCent(109_000)).isEqualTo(spaced("1~090,00~€"));
        assertThat(english.moneyToTheCent(109_000)).isEqualTo("€1,090.00");
    }

    @ParameterizedTest
    @CsvSource({"0.777777, 78", "0.685185, 69", "0.745, 75", "0.744999, 74", "0, 0", "1, 100"})
    void percentagesAreRoundedHalfUp(double ratio, String expected) {
        assertThat(french.percent(ratio)).isEqualTo(expected + "\u00A0%");
        assertThat(english.percent(ratio)).isEqualTo(expected + "%");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0~g",
        "0.04, '0,04~g'",
        "0.0065, '0,007~g'",
        "0.0999, '0,1~g'",
        "1.299, '1,3~g'",
        "9.94, '9,9~g'",
        "9.96, 10~g",
        "58.35, 58~g",
        "999.4, 999~g",
        "999.6, '1,0~kg'",
        "1006, '1,0~kg'",
        "1234567, '1~234,6~kg'",
        "-1.25, '−1,3~g'"
    })
    void co2KeepsOneDecimalOrNoneAndTurnsToKilograms(double grams, String expected) {
        assertThat(french.co2(grams)).isEqualTo(spaced(expected));
    }

    @Test
    void estimatesAreCentralThenSpread() {
        assertThat(french.co2(new Range(1.299, 58.35, 1006))).isEqualTo(spaced("58~g, de 1,3~g à 1,0~kg"));
        assertThat(english.co2(new Range(1.299, 58.35, 1006))).isEqualTo(spaced("58~g, from 1.3~g to 1.0~kg"));
        assertThat(french.co2Spread(new Range(1.299, 58.35, 1006))).isEqualTo(spaced("de 1,3~g à 1,0~kg"));
        assertThat(french.energy(new Range(18, 180, 1800))).isEqualTo(spaced("180~Wh, de 18~Wh à 1,8~kWh"));
        assertThat(french.water(new Range(0.027, 0.72, 27))).isEqualTo(spaced("720~mL, de 27~mL à 27,0~L"));
        assertThat(french.co2(Range.ZERO)).isEqualTo(spaced("0~g"));
        assertThat(french.energy(0.3)).isEqualTo(spaced("0,3~Wh"));
        assertThat(french.water(18.975)).isEqualTo(spaced("19,0~L"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0~octet",
        "1, 1~octet",
        "812, 812~octets",
        "262144, 262~ko",
        "999499, 999~ko",
        "999500, '1,0~Mo'",
        "1234567890, '1~234,6~Mo'"
    })
    void fileSizesAreInOctetsKoAndMo(long bytes, String expected) {
        assertThat(french.fileSize(bytes)).isEqualTo(spaced(expected));
    }

    @Test
    void listsEndWithAnd() {
        assertThat(french.list(List.of())).isEmpty();
        assertThat(french.list(List.of("Amina"))).isEqualTo("Amina");
        assertThat(french.list(List.of("Amina", "Bernard"))).isEqualTo("Amina et Bernard");
        assertThat(english.list(List.of("Amina", "Bernard", "Chloé"))).isEqualTo("Amina, Bernard and Chloé");
    }

    @Test
    void titlesBeginWithANumberInLettersUpToTen() {
        assertThat(french.capitalised(french.inLetters(3))).isEqualTo("Trois");
        assertThat(french.inLetters(10)).isEqualTo("dix");
        assertThat(french.inLetters(11)).isEqualTo("11");
        assertThat(french.capitalised("échéance")).isEqualTo("Échéance");
        assertThat(french.capitalised("")).isEmpty();
    }

    @Test
    void absenceHasItsWords() {
        assertThat(french.missing()).isEqualTo("—");
        assertThat(french.missingAloud()).isEqualTo("sans valeur");
        assertThat(french.undefined()).isEqualTo("non défini");
        assertThat(french.flag(true)).isEqualTo("oui");
        assertThat(english.flag(false)).isEqualTo("no");
    }

    private static String spaced(String text) {
        return text.replace('~', '\u00A0');
    }
}
