package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.DAY;
import static fr.technolucide.workbook.store.Samples.GAIN;
import static fr.technolucide.workbook.store.Samples.KEPT;
import static fr.technolucide.workbook.store.Samples.MINUTES;
import static fr.technolucide.workbook.store.Samples.NOTES;
import static fr.technolucide.workbook.store.Samples.OTHER;
import static fr.technolucide.workbook.store.Samples.TOOL;
import static fr.technolucide.workbook.store.Samples.TRIALS;
import static fr.technolucide.workbook.store.Samples.WITH;
import static fr.technolucide.workbook.store.Samples.person;
import static fr.technolucide.workbook.store.Samples.tool;
import static fr.technolucide.workbook.store.Samples.trial;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a query with conditions lists: four trials, of 10, 20, 30 and 40 minutes, on the first days of a month. */
class ConditionsTest {

    @TempDir
    Path folder;

    private Workbook workbook;
    private UUID plumier;
    private UUID imagier;
    private UUID chloe;

    @BeforeEach
    void makeWorkbook() {
        workbook =
                WorkbookFiles.create(folder.resolve("t.lucide"), Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false);
        plumier = workbook.mint();
        imagier = workbook.mint();
        chloe = workbook.mint();
        workbook.apply(
                ChangeSet.edited("", tool(plumier, "Plumier"), tool(imagier, "Imagier"), person(chloe, "Chloé")));
        workbook.apply(ChangeSet.edited(
                "",
                trial(workbook.mint(), plumier, day(1), 10),
                trial(workbook.mint(), plumier, day(2), 20),
                trial(workbook.mint(), imagier, day(3), 30),
                trial(workbook.mint(), imagier, day(4), 40)));
        Row first = workbook.read(reader -> reader.all(TRIALS).getFirst());
        workbook.apply(ChangeSet.edited("", Edit.update(first, WITH, List.of(chloe))));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private static LocalDate day(int ofMonth) {
        return LocalDate.of(2026, 11, ofMonth);
    }

    private List<Integer> minutes(Query query) {
        return workbook.read(reader -> reader.rows(reader.list(query), 0, 10).stream()
                .map(row -> row.get(MINUTES))
                .toList());
    }

    @Test
    void boundsAreIncludedAndAnAbsentOneDoesNotBind() {
        Query all = Query.of(TRIALS);
        assertThat(minutes(all.between(DAY, day(2), day(3)))).containsExactly(30, 20);
        assertThat(minutes(all.between(DAY, day(2), null))).containsExactly(40, 30, 20);
        assertThat(minutes(all.between(DAY, null, day(2)))).containsExactly(20, 10);
        assertThat(minutes(all.between(MINUTES, 40, 40))).containsExactly(40);
        assertThat(minutes(all.between(OTHER, null, null))).isEmpty();
    }

    @Test
    void anyOfTheColumnsMayHoldTheValue() {
        assertThat(minutes(Query.of(TRIALS).any(List.of(WITH, TOOL), Set.of(chloe, imagier))))
                .containsExactly(40, 30, 10);
        assertThat(minutes(Query.of(TRIALS).only(TOOL, Set.of()))).isEmpty();
        assertThat(workbook.<Integer>read(reader ->
                        reader.list(Query.of(NOTES).only(KEPT, Set.of(chloe))).size()))
                .isZero();
    }

    @Test
    void conditionsAddUpAndKeepTheOrderWhetherTheWholeSheetWasListedBeforeOrNot() {
        Query few = Query.of(TRIALS)
                .only(TOOL, Set.of(plumier))
                .between(DAY, day(1), null)
                .order(List.of(Sort.by(MINUTES)));
        assertThat(minutes(few)).containsExactly(10, 20);
        assertThat(minutes(Query.of(TRIALS).order(List.of(Sort.by(MINUTES))))).containsExactly(10, 20, 30, 40);
        assertThat(minutes(few)).containsExactly(10, 20);
        assertThat(minutes(few.filter("chlo"))).containsExactly(10);
    }

    @Test
    void aColumnIsSummedOverWhatIsListed() {
        assertThat(workbook.<Long>read(reader ->
                        reader.sum(reader.list(Query.of(TRIALS).only(TOOL, Set.of(imagier))), MINUTES)))
                .isEqualTo(70);
        assertThat(workbook.<Long>read(reader -> reader.sum(reader.list(Query.of(TRIALS)), GAIN)))
                .isZero();
    }
}
