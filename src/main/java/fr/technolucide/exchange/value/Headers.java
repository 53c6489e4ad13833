package fr.technolucide.exchange.value;

import fr.technolucide.language.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers and labels made comparable: « Durée (h) : » and « duree » are one, the unit set aside. */
public final class Headers {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private Headers() {}

    /**
     * @param name {@link #normalise normalised}, without what stood in brackets unless nothing else is left
     * @param unit what stood in the last brackets, trimmed, as written (« h », « € »); empty when there was nothing
     */
    public record Header(String name, String unit) {
        /** Returns the unit of a number without a unit in a column of durations under this header. */
        public BareDurationUnit durationUnit() {
            return BareDurationUnit.named(unit);
        }
    }

    public static Header read(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        String unit = "";
        while (brackets.find()) {
            unit = TypedSpelling.plain(brackets.group(1));
        }
        String name = normalise(brackets.replaceAll(" "));
        return new Header(name.isEmpty() ? normalise(text) : name, unit);
    }

    /** Returns a label, synonym or key in the form in which they are compared: {@link Fold#words by their words}. */
    public static String normalise(String text) {
        return Fold.words(text);
    }
}
