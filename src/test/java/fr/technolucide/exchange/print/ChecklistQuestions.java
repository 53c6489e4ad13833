package fr.technolucide.exchange.print;

import fr.technolucide.catalog.TestJson;
import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Heading;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The questions the program ships, as forms to print. */
final class ChecklistQuestions {
    private static final String FILE = "/fr/technolucide/catalog/content/checklist.fr.json";

    private ChecklistQuestions() {}

    static ChecklistForm form(String association, Variant variant) {
        return new ChecklistForm(Heading.of(association), variant, "1.0", groups(), List.of(), "", false);
    }

    static List<Group> groups() {
        return TestJson.list(TestJson.resource(FILE).get("groupes")).stream()
                .map(each -> group(TestJson.object(each)))
                .toList();
    }

    private static Group group(Map<String, Object> group) {
        List<Point> points = ((List<?>) group.get("points"))
                .stream().map(each -> point((Map<?, ?>) each)).toList();
        return new Group(text(group, "id"), text(group, "titre"), points);
    }

    private static Point point(Map<?, ?> point) {
        return new Point(
                text(point, "id").replace('.', '-'),
                text(point, "id"),
                text(point, "enonce"),
                Boolean.parseBoolean(text(point, "alerte")),
                Boolean.parseBoolean(text(point, "sans_objet_admis")),
                null,
                "");
    }

    private static String text(Map<?, ?> object, String key) {
        return Objects.requireNonNull(object.get(key)).toString();
    }
}
