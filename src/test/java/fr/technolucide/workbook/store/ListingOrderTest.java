package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.GAIN;
import static fr.technolucide.workbook.store.Samples.LESSON;
import static fr.technolucide.workbook.store.Samples.MINUTES;
import static fr.technolucide.workbook.store.Samples.MOOD;
import static fr.technolucide.workbook.store.Samples.OTHER;
import static fr.technolucide.workbook.store.Samples.PRICE;
import static fr.technolucide.workbook.store.Samples.TOOL;
import static fr.technolucide.workbook.store.Samples.TOOLS;
import static fr.technolucide.workbook.store.Samples.TOOL_NAME;
import static fr.technolucide.workbook.store.Samples.TRIALS;
import static fr.technolucide.workbook.store.Samples.WITH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.Samples.Mood;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order the rows of a sheet are listed, by each kind of column; empty cells last either way. */
class ListingOrderTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void makeWorkbook() {
        workbook =
                WorkbookFiles.create(folder.resolve("t.lucide"), Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private UUID tool(String name, Cells more) {
        UUID id = workbook.mint();
        Cells[] cells = {Cells.of(TOOL_NAME, name)};
        more.each((column, value) -> cells[0] = cells[0].andValue(column, value));
        workbook.apply(ChangeSet.edited("", new Edit.Insert(TOOLS, id, cells[0], Edit.Origin.TYPED)));
        return id;
    }

    private UUID person(String name) {
        UUID id = workbook.mint();
        workbook.apply(ChangeSet.edited("", Samples.person(id, name)));
        return id;
    }

    private void trial(String lesson, Cells more) {
        workbook.apply(ChangeSet.edited(
                "", new Edit.Insert(TRIALS, workbook.mint(), more.and(LESSON, lesson), Edit.Origin.TYPED)));
    }

    private List<String> tools(Sort... order) {
        return listed(TOOL_NAME, order);
    }

    private List<String> trials(Sort... order) {
        return listed(LESSON, order);
    }

    private List<String> listed(Column<String> name, Sort... order) {
        return workbook.read(reader ->
                reader.rows(reader.list(Query.of(name.sheet()).order(List.of(order))), 0, 10).stream()
                        .map(row -> row.get(name))
                        .toList());
    }

    @Test
    void textsAreInTheOrderOfADictionary() {
        tool("imagier", Cells.none());
        tool("Écoutille", Cells.none());
        tool("Diapason", Cells.none());
        assertThat(tools(Sort.by(TOOL_NAME))).containsExactly("Diapason", "Écoutille", "imagier");
        assertThat(tools(Sort.descending(TOOL_NAME))).containsExactly("imagier", "Écoutille", "Diapason");
    }

    @Test
    void choicesAreInTheOrderOfTheirListOrInTheOneThatIsAskedFor() {
        tool("sans", Cells.none());
        tool("mauvais", Cells.of(MOOD, Mood.BAD));
        tool("bon", Cells.of(MOOD, Mood.GOOD));
        assertThat(tools(Sort.by(MOOD))).containsExactly("bon", "mauvais", "sans");
        assertThat(tools(Sort.descending(MOOD))).containsExactly("mauvais", "bon", "sans");
        assertThat(tools(Sort.inOrder(MOOD, Mood.BAD, Mood.GOOD))).containsExactly("mauvais", "bon", "sans");
    }

    @Test
    void numbersAreBySizeAndTheNewestComesFirstAmongEquals() {
        tool("sans prix", Cells.none());
        tool("cher", Cells.of(PRICE, 10_000L));
        tool("ancien", Cells.of(PRICE, 900L));
        tool("nouveau", Cells.of(PRICE, 900L));
        assertThat(tools(Sort.by(PRICE))).containsExactly("nouveau", "ancien", "cher", "sans prix");
        assertThat(tools(Sort.descending(PRICE))).containsExactly("cher", "nouveau", "ancien", "sans prix");
        assertThat(tools(Sort.by(PRICE), Sort.by(TOOL_NAME))).containsExactly("ancien", "nouveau", "cher", "sans prix");
    }

    @Test
    void referencesAreByTheNameOfTheirRow() {
        UUID imagier = tool("imagier", Cells.none());
        UUID ecoutille = tool("Écoutille", Cells.none());
        trial("sans outil", Cells.none());
        trial("imagier 1", Cells.of(TOOL, imagier));
        trial("écoutille", Cells.of(TOOL, ecoutille));
        trial("imagier 2", Cells.of(TOOL, imagier));
        assertThat(trials(Sort.by(TOOL))).containsExactly("écoutille", "imagier 2", "imagier 1", "sans outil");
    }

    @Test
    void rowsOfTwoThatBearOneNameStayTogether() {
        UUID one = tool("Plumier", Cells.none());
        UUID other = tool("Plumier", Cells.none());
        trial("a", Cells.of(TOOL, one).and(MINUTES, 10));
        trial("b", Cells.of(TOOL, other).and(MINUTES, 20));
        trial("a", Cells.of(TOOL, one).and(MINUTES, 30));
        assertThat(trials(Sort.by(TOOL), Sort.by(MINUTES))).containsExactly("a", "a", "b");
    }

    @Test
    void listsAreByHowManyTheyHold() {
        UUID chloe = person("Chloé");
        UUID amina = person("Amina");
        trial("deux", Cells.of(WITH, List.of(chloe, amina)));
        trial("personne", Cells.none());
        trial("une", Cells.of(WITH, List.of(amina)));
        assertThat(trials(Sort.by(WITH))).containsExactly("personne", "une", "deux");
        assertThat(trials(Sort.descending(WITH))).containsExactly("deux", "une", "personne");
    }

    @Test
    void whatIsComputedOfTheRowIsByItsValue() {
        trial("gagne", Cells.of(MINUTES, 40).and(OTHER, 10));
        trial("perd", Cells.of(MINUTES, 10).and(OTHER, 40));
        trial("on ne sait pas", Cells.of(MINUTES, 10));
        assertThat(trials(Sort.by(GAIN))).containsExactly("perd", "gagne", "on ne sait pas");
    }

    @Test
    void aSearchIsCountedAndShownByPage() {
        trial("un courrier", Cells.none());
        trial("deux courriers", Cells.none());
        trial("trois courriers", Cells.none());
        assertThat(found("courrier", 0, 2)).containsExactly("trois courriers", "deux courriers");
        assertThat(found("courrier", 2, 2)).containsExactly("un courrier");
        assertThat(found("courrier", 3, 2)).isEmpty();
    }

    private List<String> found(String words, int offset, int limit) {
        return workbook.read(reader -> reader.search(words, offset, limit).stream()
                .map(hit -> reader.find(hit.sheet(), hit.row()).orElseThrow().get(LESSON))
                .toList());
    }
}
