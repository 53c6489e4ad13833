package fr.technolucide;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/** Work leaves the calling thread, and comes back to the window's, in one class of one package. */
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

    private final String home;
    private final Set<String> placesAtHome = new TreeSet<>();

    ThreadCondition(String home) {
        super("start no thread outside one class of " + home);
        this.home = home;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitCallsFromSelf().stream().filter(ThreadCondition::starts).forEach(call -> {
            if (type.getPackageName().equals(home)) {
                placesAtHome.add(topLevel(type).getName());
            } else {
                events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        });
    }

    @Override
    public void finish(ConditionEvents events) {
        if (placesAtHome.size() > 1) {
            events.add(SimpleConditionEvent.violated(placesAtHome, "Threads start in several classes " + placesAtHome));
        }
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
