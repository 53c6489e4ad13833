package fr.technolucide;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Work leaves the calling thread, or comes back to the window's, in one class of each of the given packages. */
final class ThreadCondition extends ArchCondition<JavaClass> {

    private static final Set<String> STARTERS = Set.of(
            "java.lang.Thread.<init>",
            "java.lang.Thread.startVirtualThread",
            "java.lang.Thread.ofVirtual",
            "java.lang.Thread.ofPlatform",
            "java.util.Timer.<init>",
            "java.util.concurrent.CompletableFuture.runAsync",
            "java.util.concurrent.CompletableFuture.supplyAsync",
            "javafx.application.Platform.runLater");

    private final Set<String> homes;
    private final Map<String, Set<String>> placesAtHome = new TreeMap<>();

    ThreadCondition(String... homes) {
        super("start no thread outside one class of each of " + String.join(", ", homes));
        this.homes = Set.of(homes);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitCallsFromSelf().stream().filter(ThreadCondition::starts).forEach(call -> {
            if (homes.contains(type.getPackageName())) {
                placesAtHome
                        .computeIfAbsent(type.getPackageName(), home -> new TreeSet<>())
                        .add(topLevel(type).getName());
            } else {
                events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        });
    }

    @Override
    public void finish(ConditionEvents events) {
        placesAtHome.values().stream()
                .filter(places -> places.size() > 1)
                .forEach(places -> events.add(
                        SimpleConditionEvent.violated(places, "Threads start in several classes " + places)));
    }

    private static boolean starts(JavaCodeUnitAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return owner.equals("java.util.concurrent.Executors")
                || owner.endsWith("ThreadPoolExecutor")
                || STARTERS.contains(owner + "." + call.getTarget().getName());
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ThreadCondition::topLevel).orElse(type);
    }
}
