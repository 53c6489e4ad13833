package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Step;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are in a workbook since a copy of it was made. Where another program overwrites the file, the copy and
 * these steps give back what was acknowledged. The copy is held open: it can be read even after another process has
 * thinned it away. Where more than memory should hold was written since, nothing can be given back until the next copy.
 */
final class AcknowledgedSteps implements AutoCloseable {

    /** The most entries that are kept: some 20 MB. */
    private static final int MOST = 20_000;

    private final List<Step> steps = new ArrayList<>();
    private final Set<UUID> dropped = new HashSet<>();
    private int entries;
    private @Nullable FileChannel copy;
    private @Nullable Path place;

    synchronized void add(List<Step> made) {
        for (Step step : made) {
            if (!step.entries().isEmpty()) {
                steps.add(step);
                entries += step.entries().size();
            }
        }
        if (entries > MOST) {
            steps.forEach(step -> dropped.add(step.id()));
            steps.clear();
            entries = 0;
            close();
        }
    }

    /** Returns the ids of the steps since the copy, of those too that are kept no more. */
    synchronized Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>(dropped);
        steps.forEach(step -> ids.add(step.id()));
        return ids;
    }

    /**
     * Begins anew from a copy: the steps that are in it are not kept any more. One that lacks a step which is kept no
     * more is not enough to begin from.
     *
     * @param held the ids of the steps that the copy holds
     */
    synchronized void standOn(Path made, Set<UUID> held) throws IOException {
        if (!held.containsAll(dropped)) {
            return;
        }
        FileChannel opened = FileChannel.open(made, StandardOpenOption.READ);
        close();
        copy = opened;
        place = made;
        dropped.clear();
        steps.removeIf(step -> held.contains(step.id()));
        entries = steps.stream().mapToInt(step -> step.entries().size()).sum();
    }

    /** Returns the place at which the copy was made, from which it may be gone. */
    synchronized Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /** Writes the copy into a new file; false where there is none. */
    synchronized boolean writeCopy(Path target) throws IOException {
        if (copy == null) {
            return false;
        }
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = copy.size();
            for (long at = 0; at < size; ) {
                long written = copy.transferTo(at, size - at, out);
                if (written <= 0) {
                    throw new EOFException("the copy is cut short");
                }
                at += written;
            }
        }
        return true;
    }

    /** Returns the steps since, oldest first. */
    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Lets go of the copy. */
    @Override
    public synchronized void close() {
        if (copy != null) {
            try {
                copy.close();
            } catch (IOException onlyRead) {
                System.getLogger(AcknowledgedSteps.class.getName())
                        .log(System.Logger.Level.DEBUG, "not closed", onlyRead);
            }
            copy = null;
        }
    }
}
