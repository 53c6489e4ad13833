package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are in a workbook since a copy of it was made. Where another program overwrites the file, the copy and
 * these steps give back what was acknowledged.
 */
final class AcknowledgedSteps {

    private final List<Step> steps = new ArrayList<>();
    private @Nullable Path copy;

    synchronized void add(List<Step> made) {
        made.stream().filter(step -> !step.entries().isEmpty()).forEach(steps::add);
    }

    /**
     * Begins anew from a copy: the steps that are in it are not kept any more.
     *
     * @param held the ids of the steps that the copy holds
     */
    synchronized void standOn(Path made, Set<UUID> held) {
        copy = made;
        steps.removeIf(step -> held.contains(step.id()));
    }

    /** Returns the copy; empty before the first. */
    synchronized Optional<Path> copy() {
        return Optional.ofNullable(copy);
    }

    /** Returns the steps since, oldest first. */
    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }
}
