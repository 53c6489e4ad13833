package fr.technolucide.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The worked example that ships with the product, read as raw rows, and the shipped checklist. */
final class Example {

    private static final Json SHEETS =
            Json.resource("/fr/technolucide/catalog/content/example.json").get("sheets");
    private static final Json CHECKLIST = Json.resource("/fr/technolucide/catalog/content/checklist.fr.json");

    private Example() {}

    static Stream<Json> rows(String sheet) {
        return SHEETS.get(sheet).items();
    }

    static Stream<Json> rows(String sheet, String column, String value) {
        return rows(sheet).filter(row -> row.get(column).is(value));
    }

    static Json row(String sheet, String id) {
        return rows(sheet, "id", id).findFirst().orElseThrow();
    }

    /** The questions of the first edition, which the lists of the example are of. */
    static List<Question> questions() {
        return CHECKLIST
                .get("groupes")
                .items()
                .flatMap(group -> group.get("points")
                        .items()
                        .filter(point -> point.get("depuis").isAbsent())
                        .map(point -> new Question(
                                point.get("id").text(),
                                group.get("id").text(),
                                point.get("alerte").flag(),
                                point.get("sans_objet_admis").flag())))
                .toList();
    }

    static Map<String, GivenAnswer> answers(String checklist) {
        Map<String, GivenAnswer> answers = new HashMap<>();
        rows("answers", "checklist", checklist)
                .forEach(row -> answers.put(
                        row.get("question").text(),
                        new GivenAnswer(
                                row.get("value").isAbsent()
                                        ? null
                                        : Answer.valueOf(row.get("value").text()),
                                !row.get("evidence").isAbsent())));
        return answers;
    }

    static Assessment assess(String checklist) {
        Variant variant = row("checklists", checklist).get("variant").is("quick") ? Variant.QUICK : Variant.FULL;
        return DecisionRule.assess(variant, questions(), answers(checklist));
    }

    /** The checklist that counts for a use case: the latest full one, else the latest quick one. */
    static Assessment latest(String useCase) {
        return Stream.of("full", "quick")
                .flatMap(variant -> rows("checklists", "use_case", useCase)
                        .filter(row -> row.get("variant").is(variant))
                        .max((one, other) ->
                                one.get("day").text().compareTo(other.get("day").text()))
                        .stream())
                .findFirst()
                .map(row -> assess(row.get("id").text()))
                .orElseThrow();
    }
}
