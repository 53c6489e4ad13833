package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.DAY;
import static fr.technolucide.workbook.store.Samples.GAIN;
import static fr.technolucide.workbook.store.Samples.KEPT;
import static fr.technolucide.workbook.store.Samples.MINUTES;
import static fr.technolucide.workbook.store.Samples.NOTES;
import static fr.technolucide.workbook.store.Samples.OTHER;
import static fr.technolucide.workbook.store.Samples.PEOPLE;
import static fr.technolucide.workbook.store.Samples.TOOL;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static fr.technolucide.workbook.store.Samples.TRIALS;
import static fr.technolucide.workbook.store.Samples.WITH;
import static fr.technolucide.workbook.store.Samples.person;
import static fr.technolucide.workbook.store.Samples.tool;
import static fr.technolucide.workbook.store.Samples.trial;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
    void aRowIsFoundInItsPlaceOfAListing() {
        workbook.read(reader -> {
            Listing listing = reader.list(Query.of(TRIALS));
            List<Row> rows = reader.rows(listing, 0, 10);
            assertThat(rows).hasSize(4);
            assertThat(rows)
                    .allSatisfy(row ->
                            assertThat(reader.position(listing, row.id())).isEqualTo(rows.indexOf(row)));
            assertThat(reader.position(listing, plumier)).isNegative();
            Row oldest = rows.getLast();
            Listing others = reader.list(Query.of(TRIALS).between(DAY, day(2), null));
            assertThat(reader.position(others, oldest.id())).isNegative();
            return true;
        });
    }

    @Test
    void theFirstRowsAreThoseOfTheListing() {
        Query all = Query.of(TRIALS);
        Query few = all.filter("imagier");
        assertThat(firstMinutes(all, 2)).containsExactly(40, 30);
        assertThat(firstMinutes(all, 10)).containsExactly(40, 30, 20, 10);
        assertThat(firstMinutes(all.order(List.of(Sort.by(MINUTES))), 1)).containsExactly(10);
        assertThat(firstMinutes(few, 1)).containsExactly(40);
        assertThat(firstMinutes(few, 10)).containsExactly(40, 30);
    }

    private List<Integer> firstMinutes(Query query, int limit) {
        return workbook.read(reader ->
                reader.first(query, limit).stream().map(row -> row.get(MINUTES)).toList());
    }

    @Test
    void rowsAreFoundByTheirIdsOrPassedOverOneByOne() {
        workbook.read(reader -> {
            List<Row> all = reader.all(TRIALS);
            UUID first = all.getFirst().id();
            assertThat(reader.find(TRIALS, List.of(first, plumier))).containsOnlyKeys(first);
            List<Row> passed = new ArrayList<>();
            reader.each(TRIALS, passed::add);
            assertThat(passed).isEqualTo(all);
            return true;
        });
    }

    @Test
    void aListingMadeAfterAnEditKnowsOfIt() {
        assertThat(minutes(Query.of(TRIALS))).containsExactly(40, 30, 20, 10);
        workbook.apply(ChangeSet.edited("", trial(workbook.mint(), plumier, day(5), 50)));
        assertThat(minutes(Query.of(TRIALS))).containsExactly(50, 40, 30, 20, 10);
    }

    @Test
    void aSearchGoesFromSheetToSheetAndItsPagesFollowEachOther() {
        workbook.apply(ChangeSet.edited("", tool(workbook.mint(), "Chloé"), tool(workbook.mint(), "Chloé et Amina")));
        List<Hit> all = workbook.read(reader -> reader.search("chloe", 0, 10));
        assertThat(all).hasSize(3).extracting(Hit::sheet).containsExactly(PEOPLE, TOOLS, TOOLS);
        assertThat(all).isEqualTo(pages(1)).isEqualTo(pages(2));
    }

    private List<Hit> pages(int size) {
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < 4; from += size) {
            int offset = from;
            hits.addAll(workbook.read(reader -> reader.search("chloe", offset, size)));
        }
        return hits;
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
