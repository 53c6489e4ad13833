package fr.technolucide.exchange;

import fr.technolucide.exchange.value.NumberStyle;
import fr.technolucide.language.Language;
import fr.technolucide.language.Words;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The signs of a file for spreadsheets of a language, which read it without a question: in French, semicolons, decimal
 * commas and days first; in English, commas, decimal points and ISO dates.
 *
 * @param separator between the cells of a row of text
 * @param decimals  the sign of decimals; there is none of thousands
 */
public record FileNotation(Language language, char separator, NumberStyle decimals) {

    public static FileNotation of(Language language) {
        return switch (language) {
            case FRENCH -> new FileNotation(language, ';', NumberStyle.COMMA);
            case ENGLISH -> new FileNotation(language, ',', NumberStyle.POINT);
        };
    }

    public String number(BigDecimal number) {
        String plain = number.toPlainString();
        return decimals == NumberStyle.COMMA ? plain.replace('.', ',') : plain;
    }

    public String day(LocalDate day) {
        return language == Language.FRENCH ? Words.of(language).numericDate(day) : day.toString();
    }
}
