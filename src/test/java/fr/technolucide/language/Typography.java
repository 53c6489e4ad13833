package fr.technolucide.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of French typography that a machine can see. */
public final class Typography {

    private static final Map<String, Pattern> FAULTS = Map.of(
            "straight apostrophe", Pattern.compile("'"),
            "three dots instead of …", Pattern.compile("\\.\\.\\."),
            "exclamation mark", Pattern.compile("!"),
            "no U+00A0 before ; ? % € »", Pattern.compile("(?<!\u00A0)[;?%€»]"),
            "no U+00A0 before :", Pattern.compile("(?<![\u00A0]):(?!//|\\d\\d)"),
            "no U+00A0 after «", Pattern.compile("«(?!\u00A0)"),
            "ordinary space before a unit", Pattern.compile("\\d (?:min|h|s|g|kg|Wh|kWh|mL|L|ko|Mo|Go|pt|mm)\\b"),
            "narrow space, which the face has not", Pattern.compile("\u202F"),
            "« veuillez »", Pattern.compile("[Vv]euillez"),
            "double space", Pattern.compile("[ \u00A0]{2}"));

    private Typography() {}

    public static List<String> faults(String text) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
