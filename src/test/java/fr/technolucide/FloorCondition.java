package fr.technolucide;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/**
 * A package uses itself and the floors below it; two packages of one floor do not know each other. A package without a
 * floor is a violation too, so that a new one has to be given its place here.
 */
final class FloorCondition extends ArchCondition<JavaClass> {

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("app", 7),
            Map.entry("ui", 6),
            Map.entry("cli", 6),
            Map.entry("exchange", 5),
            Map.entry("insight", 4),
            Map.entry("catalog", 3),
            Map.entry("method", 2),
            Map.entry("workbook", 1),
            Map.entry("quantity", 0),
            Map.entry("language", 0));

    private final String root;

    FloorCondition(String root) {
        super("use only the floors below their own");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String room = room(type);
        Integer floor = FLOORS.get(room);
        if (floor == null) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without a floor"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.getPackageName().startsWith(root + ".") || room(target).equals(room)) {
                continue;
            }
            if (FLOORS.getOrDefault(room(target), Integer.MAX_VALUE) >= floor) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** The first package name under the root: {@code workbook} for {@code root.workbook.store}. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= root.length() ? "" : name.substring(root.length() + 1).split("\\.", 2)[0];
    }
}
