package fr.technolucide;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A package uses itself and the floors below it; two packages of one floor do not know each other. A package without a
 * floor is a violation too, so that a new one has to be given its place here.
 */
final class FloorCondition extends ArchCondition<JavaClass> {

    /** The classes of a package that has packages inside. */
    private static final String ITSELF = "";

    /** From the ground up. The language stands on the quantities, which it puts into words. */
    private static final List<Set<String>> PROGRAM = List.of(
            Set.of("quantity"),
            Set.of("language"),
            Set.of("workbook"),
            Set.of("method"),
            Set.of("catalog"),
            Set.of("insight"),
            Set.of("exchange"),
            Set.of("ui", "cli"),
            Set.of("app"));

    private static final List<Set<String>> WINDOW = List.of(
            Set.of("column", "common", "task"),
            Set.of("chart", "dialog"),
            Set.of("session"),
            Set.of("attachment", "field", "history", "search"),
            Set.of("editor"),
            Set.of("form"),
            Set.of("decision", "entry", "table"),
            Set.of("meeting"),
            Set.of("footprint", "shell"),
            Set.of("casepage"),
            Set.of(
                    "checklist",
                    "help",
                    "home",
                    "intake",
                    "journal",
                    "preview",
                    "resources",
                    "retrospective",
                    "usecase"));

    private static final List<Set<String>> CATALOGUE = List.of(
            Set.of("choice"),
            Set.of(ITSELF),
            Set.of("content"),
            Set.of("words"),
            Set.of("figure"),
            Set.of("rule"),
            Set.of("schema"),
            Set.of("example"));

    private static final List<Set<String>> FILES = List.of(
            Set.of("script"),
            Set.of("document", "names", "print", "value"),
            Set.of(ITSELF, "source"),
            Set.of("attachment", "meeting"),
            Set.of("calendar", "csv", "form", "json"),
            Set.of("autosave", "excel"),
            Set.of("intake", "ods"));

    private static final List<Set<String>> WORKSHEETS =
            List.of(Set.of("chart", "data"), Set.of("board"), Set.of(ITSELF));

    private static final List<Set<String>> IMPORT =
            List.of(Set.of("match"), Set.of("plan"), Set.of("read"), Set.of(ITSELF));

    private static final int NONE = Integer.MAX_VALUE;

    private final String root;
    private final List<Set<String>> floors;

    private FloorCondition(String root, List<Set<String>> floors) {
        super("use only the floors below their own in " + root);
        this.root = root;
        this.floors = floors;
    }

    /** Returns the floors of the program, then those inside each of its large packages, by the name of the package. */
    static Map<String, FloorCondition> all(String root) {
        Map<String, FloorCondition> all = new LinkedHashMap<>();
        all.put("floors", new FloorCondition(root, PROGRAM));
        all.put("floors of the catalogue", new FloorCondition(root + ".catalog", CATALOGUE));
        all.put("floors of the window", new FloorCondition(root + ".ui", WINDOW));
        all.put("floors of files", new FloorCondition(root + ".exchange", FILES));
        all.put("floors of worksheets", new FloorCondition(root + ".exchange.excel", WORKSHEETS));
        all.put("floors of the import", new FloorCondition(root + ".exchange.intake", IMPORT));
        return all;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isInside(type)) {
            return;
        }
        String room = room(type);
        int floor = floor(room);
        if (floor == NONE) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without a floor"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!isInside(target) || room(target).equals(room)) {
                continue;
            }
            if (floor(room(target)) >= floor) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private boolean isInside(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private int floor(String room) {
        return IntStream.range(0, floors.size())
                .filter(floor -> floors.get(floor).contains(room))
                .findFirst()
                .orElse(NONE);
    }

    /** The first package name under the root: {@code workbook} for {@code root.workbook.store}. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= root.length()
                ? ""
                : name.substring(root.length() + 1).split("\\.", 2)[0];
    }
}
