package fr.technolucide.exchange.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Heading;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The questions the program ships, as forms to print. */
final class ChecklistQuestions {
    private static final String FILE = "/fr/technolucide/catalog/content/checklist.fr.json";

    private ChecklistQuestions() {}

    static ChecklistForm form(String association, Variant variant) {
        return new ChecklistForm(Heading.of(association), variant, "1.0", groups(), List.of(), "");
    }

    static List<Group> groups() {
        try (InputStream in = Objects.requireNonNull(ChecklistQuestions.class.getResourceAsStream(FILE));
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("groupes")) {
                    json.nextToken();
                    return objects(json).stream().map(ChecklistQuestions::group).toList();
                }
            }
            throw new IllegalStateException("no groups in " + FILE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Group group(Map<String, Object> group) {
        List<Point> points = ((List<?>) group.get("points"))
                .stream().map(each -> point((Map<?, ?>) each)).toList();
        return new Group(text(group, "id"), text(group, "titre"), points);
    }

    private static Point point(Map<?, ?> point) {
        return new Point(
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

    private static List<Map<String, Object>> objects(JsonParser json) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, Object> object = new HashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                object.put(name, json.nextToken() == JsonToken.START_ARRAY ? objects(json) : json.getText());
            }
            objects.add(object);
        }
        return objects;
    }
}
