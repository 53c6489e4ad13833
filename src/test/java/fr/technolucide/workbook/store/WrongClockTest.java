package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session on a computer whose clock is wrong, and those after it. */
class WrongClockTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:42:00Z");
    private static final Instant WRONG = Instant.parse("2035-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(NOW);
    private final Environment environment = new Environment(clock, UUID.randomUUID(), "Chloé");

    private Workbook open() {
        return WorkbookFiles.open(folder.resolve("t.lucide"), SCHEMA, environment, false);
    }

    private void add(String tool) {
        try (Workbook workbook = open()) {
            workbook.apply(ChangeSet.edited(tool, Samples.tool(workbook.mint(), tool)));
        }
    }

    private static List<String> tools(Workbook workbook) {
        return workbook.read(reader -> reader.all(Samples.TOOLS)).stream()
                .map((Row row) -> String.valueOf(row.get(Samples.TOOL_NAME)))
                .toList();
    }

    @Test
    void oneSessionInTheFutureDatesNoLaterEntryAndTheHistoryStaysInWrittenOrder() {
        WorkbookFiles.create(folder.resolve("t.lucide"), SCHEMA, environment, List.of(), false)
                .close();
        add("avant");
        clock.set(WRONG);
        add("du futur");
        clock.set(NOW.plus(Duration.ofHours(1)));
        add("après");
        clock.set(NOW.plus(Duration.ofHours(2)));
        add("ensuite");

        try (Workbook workbook = open()) {
            List<Step> steps = workbook.read(reader -> reader.steps(0, 10));
            assertThat(steps).extracting(Step::subject).startsWith("ensuite", "après", "du futur", "avant");
            assertThat(steps.subList(0, 4))
                    .extracting(Step::when)
                    .containsExactly(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(1)), WRONG, NOW);
            assertThat(steps.subList(0, 4))
                    .extracting(step ->
                            Instant.ofEpochMilli(step.entries().getFirst().clock() >>> 12))
                    .containsExactly(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(1)), WRONG, NOW);
            assertThat(workbook.lastChange()).isEqualTo(NOW.plus(Duration.ofHours(2)));

            assertThat(workbook.undo()).isPresent();
            assertThat(tools(workbook)).containsExactly("avant", "du futur", "après");
            assertThat(workbook.undo()).isPresent();
            assertThat(tools(workbook)).containsExactly("avant", "du futur");
            assertThat(workbook.redo()).isPresent();
            assertThat(tools(workbook)).containsExactly("avant", "du futur", "après");
            assertThat(workbook.read(reader -> reader.steps(0, 1)).getFirst().kind())
                    .isEqualTo(StepKind.REDONE);
        }
    }

    @Test
    void whatAnotherWindowWroteInTheFutureIsFollowedInOrder() {
        WorkbookFiles.create(folder.resolve("t.lucide"), SCHEMA, environment, List.of(), false)
                .close();
        add("avant");
        try (Workbook here = open()) {
            clock.set(WRONG);
            add("du futur");
            clock.set(NOW.plus(Duration.ofMinutes(1)));
            here.apply(ChangeSet.edited("ici", Samples.tool(here.mint(), "ici")));
            List<Step> steps = here.read(reader -> reader.steps(0, 2));
            assertThat(steps).extracting(Step::subject).containsExactly("ici", "du futur");
            assertThat(here.read(Reader::undoable).orElseThrow().subject()).isEqualTo("ici");
        }
    }
}
