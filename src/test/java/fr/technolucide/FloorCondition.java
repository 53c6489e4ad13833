package fr.technolucide;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A package uses itself and the floors below it; two packages of one floor do not know each other. A package without a
 * floor is a violation too, so that a new one has to be given its place here.
 */
final class FloorCondition extends ArchCondition<JavaClass> {

    /** From the ground up. The language stands on the quantities, which it puts into words. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("quantity"),
            Set.of("language"),
            Set.of("workbook"),
            Set.of("method"),
            Set.of("catalog"),
            Set.of("insight"),
            Set.of("exchange"),
            Set.of("ui", "cli"),
            Set.of("app"));

    private static final int NONE = Integer.MAX_VALUE;

    private final String root;

    FloorCondition(String root) {
        super("use only the floors below their own");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String room = room(type);
        int floor = floor(room);
        if (floor == NONE) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without a floor"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.getPackageName().startsWith(root + ".") || room(target).equals(room)) {
                continue;
            }
            if (floor(room(target)) >= floor) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static int floor(String room) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room))
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
