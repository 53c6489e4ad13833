package fr.technolucide.catalog.words;

import fr.technolucide.catalog.content.Content;
import fr.technolucide.language.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names points of the checklist inside a sentence, the words first and the number second: « impact (7.1) ». */
public final class PointNames {

    /** French short names by code. A code stands for the same point in every edition. Made when first asked. */
    private static final class Shipped {

        private static final Map<String, String> NAMES = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            for (Map<String, Object> group :
                    Content.objects(Content.read("checklist.fr.json").get("groupes"))) {
                for (Map<String, Object> point : Content.objects(group.get("points"))) {
                    names.put(Content.text(point, "id"), Content.text(point, "nom_court"));
                }
            }
            return Map.copyOf(names);
        }
    }

    private PointNames() {}

    /** Returns the short name of a point with its code; the code alone where no edition of ours has it. */
    public static String of(String code) {
        return name(code).map(name -> withCode(name, code)).orElse(code);
    }

    /** Returns the short name of a point, which stands beside its code; empty where no edition of ours has it. */
    public static Optional<String> name(String code) {
        return Messages.find("question." + code + ".short_name").or(() -> Optional.ofNullable(Shipped.NAMES.get(code)));
    }

    /** « impact (7.1), rebond (7.4) et arrêt (9.4) ». */
    public static String list(List<String> codes) {
        return Messages.words().list(codes.stream().map(PointNames::of).toList());
    }

    /** Returns what is wrong with a red flag answered NON, or feared of one not known: « l’outil déciderait seul (3.1) ». */
    static String feared(String code) {
        return clause("red_flag." + code, code);
    }

    /** Returns what is still open about a red flag answered PARTIEL. */
    static String halfDone(String code) {
        return clause("red_flag.half." + code, code);
    }

    private static String clause(String key, String code) {
        return Messages.find(key)
                .map(sentence -> withCode(Messages.words().insideSentence(sentence), code))
                .orElseGet(() -> of(code));
    }

    private static String withCode(String words, String code) {
        return Messages.text("rule.point", words, code);
    }
}
