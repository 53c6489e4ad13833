package fr.technolucide.catalog.example;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.catalog.content.Content;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trials made up for trying the program at size: the same ones for the same workbook, day and number. */
public final class PlausibleTrials {

    private static final long SEED = 20_261_125L;
    private static final int DAYS_BACK = 730;

    private final Random random = new Random(SEED);
    private final List<UUID> people;
    private final List<Row> tools;
    private final List<Row> useCases;
    private final List<String> tasks;
    private final LocalDate today;

    private PlausibleTrials(Reader reader) {
        people = reader.all(People.SHEET).stream().map(Row::id).toList();
        tools = reader.all(Tools.SHEET);
        useCases = reader.all(UseCases.SHEET);
        tasks = Content.items(
                        Content.read("plausible-tasks", Messages.language()).get("tasks"))
                .stream()
                .map(Object::toString)
                .toList();
        today = reader.today();
    }

    /**
     * So many trials of the workbook's tools by its people, over the two years that end today.
     *
     * @throws IllegalArgumentException in a workbook without a tool or without anyone
     */
    public static List<Edit> edits(int count, Reader reader) {
        PlausibleTrials plausible = new PlausibleTrials(reader);
        if (plausible.people.isEmpty() || plausible.tools.isEmpty()) {
            throw new IllegalArgumentException("trials need a tool and someone to try it");
        }
        List<Edit> edits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            edits.add(new Edit.Insert(Trials.SHEET, null, plausible.trial(), Edit.Origin.TAKEN));
        }
        return edits;
    }

    private Cells trial() {
        Row tool = one(tools);
        UUID tester = one(people);
        int minutes = 5 * (2 + random.nextInt(17));
        int without = minutes + 5 * random.nextInt(12);
        Integer errors = random.nextInt(5) == 0 ? null : random.nextInt(6);
        return Cells.of(Trials.TOOL, tool.id())
                .and(Trials.DAY, today.minusDays(random.nextInt(DAYS_BACK)))
                .and(Trials.TESTER, tester)
                .and(Trials.MINUTES, minutes)
                .and(Trials.TASK, one(tasks))
                .and(Trials.WITH_PEOPLE, companion(tester))
                .and(Trials.DATA_USED, random.nextBoolean() ? Data.PUBLIC : Data.INTERNAL)
                .and(Trials.MINUTES_WITHOUT_AI, without)
                .and(Trials.MINUTES_WITH_AI, minutes)
                .and(
                        Trials.MINUTES_PROOFREADING,
                        random.nextInt(12) == 0 ? null : Integer.valueOf(5 * random.nextInt(6)))
                .and(Trials.QUALITY, 1 + random.nextInt(5))
                .and(Trials.ERRORS, errors)
                .and(Trials.WORST_ERROR, errors == null || errors == 0 ? null : one(List.of(Severity.values())))
                .and(Trials.USE_CASE, useCase(tool))
                .and(Trials.SHORT_EXCHANGES, 1 + random.nextInt(15));
    }

    private List<UUID> companion(UUID tester) {
        UUID other = one(people);
        return random.nextInt(4) == 0 && !other.equals(tester) ? List.of(other) : List.of();
    }

    private @Nullable UUID useCase(Row tool) {
        List<UUID> served = useCases.stream()
                .filter(useCase -> tool.id().equals(useCase.get(UseCases.TOOL)))
                .map(Row::id)
                .toList();
        return served.isEmpty() || random.nextInt(3) == 0 ? null : one(served);
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
