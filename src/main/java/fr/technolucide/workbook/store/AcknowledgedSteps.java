package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    synchronized List<UUID> ids() {
        return steps.stream().map(Step::id).toList();
    }

    /**
     * Makes the last acknowledged state, in a file of its own.
     *
     * @return whether there is a copy to make it from
     */
    synchronized boolean rebuild(Path target, Schema schema, Environment environment) throws IOException {
        if (copy == null || Files.notExists(copy)) {
            return false;
        }
        Files.copy(copy, target);
        try (Workbook made = WorkbookFiles.open(target, schema, environment, false)) {
            ((WorkbookFile) made).replay(steps);
        }
        return true;
    }
}
