package fr.technolucide.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sheet behind an answer is recorded, also where the database or a formula looks at it by itself. */
class TrackingReaderTest {

    @TempDir
    static Path folder;

    private static Workbook workbook;

    @BeforeAll
    static void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterAll
    static void close() {
        workbook.close();
    }

    private static Set<String> readBy(Function<Reader, ?> question) {
        Set<String> sheets = TrackingReader.sheets();
        workbook.read(reader -> question.apply(new TrackingReader(reader, sheets)));
        return sheets;
    }

    private static String[] names(Sheet... sheets) {
        return List.of(sheets).stream().map(Sheet::name).toArray(String[]::new);
    }

    @Test
    void aSheetIsReadByEachQuestionAboutIt() {
        Listing listing = workbook.read(reader -> reader.list(Query.of(Tools.SHEET)));
        Row tool = workbook.read(reader -> reader.all(Tools.SHEET)).getFirst();
        List<Function<Reader, ?>> questions = List.of(
                reader -> reader.find(Tools.SHEET, tool.id()),
                reader -> reader.find(Tools.SHEET, List.of(tool.id())),
                reader -> reader.all(Tools.SHEET),
                reader -> {
                    reader.each(Tools.SHEET, row -> {});
                    return 0;
                },
                reader -> reader.count(Tools.SHEET),
                reader -> reader.where(Tools.NAME, "Plumier"),
                reader -> reader.same(Tools.NAME, "Plumier"),
                reader -> reader.list(Query.of(Tools.SHEET)),
                reader -> reader.first(Query.of(Tools.SHEET), 1),
                reader -> reader.rows(listing, 0, 1),
                reader -> reader.position(listing, tool.id()),
                reader -> reader.group(Tools.SHEET, List.of(Tools.NAME), null));
        assertThat(questions)
                .allSatisfy(question -> assertThat(readBy(question)).containsExactlyInAnyOrder(names(Tools.SHEET)));
    }

    @Test
    void aLabelReadsTheRowsThatItNames() {
        assertThat(readBy(reader ->
                        new Labels(reader).of(reader.all(Checklists.SHEET).getFirst())))
                .containsExactlyInAnyOrder(names(Checklists.SHEET, UseCases.SHEET));
    }

    @Test
    void wordsAreLookedForInTheRowsReferredToAsWell() {
        assertThat(readBy(reader -> reader.list(Query.of(Trials.SHEET).filter("Plumier"))))
                .contains(names(Trials.SHEET, Tools.SHEET, People.SHEET));
    }

    @Test
    void anOrderOfAReferenceIsThatOfItsLabels() {
        assertThat(readBy(reader -> reader.list(Query.of(Trials.SHEET).order(List.of(Sort.by(Trials.TOOL))))))
                .containsExactlyInAnyOrder(names(Trials.SHEET, Tools.SHEET));
    }

    @Test
    void aDerivedValueReadsWhatItsFormulaReads() {
        assertThat(readBy(reader -> reader.values(Tools.TRIAL_COUNT, reader.all(Tools.SHEET))))
                .containsExactlyInAnyOrder(names(Tools.SHEET, Trials.SHEET));
        assertThat(readBy(reader -> CachingReader.of(reader).values(Tools.TRIAL_COUNT, reader.all(Tools.SHEET))))
                .containsExactlyInAnyOrder(names(Tools.SHEET, Trials.SHEET));
    }

    @Test
    void whatDependsOnTheHistoryOrOnAnyTextReadsEverySheet() {
        List<Function<Reader, ?>> questions = List.of(
                reader -> reader.steps(0, 1),
                Reader::lastEntry,
                Reader::undoable,
                Reader::redoable,
                reader -> reader.search("Plumier", 0, 1),
                reader -> reader.list(Query.of(Tools.SHEET).order(List.of(Sort.by(Tools.TRIAL_COUNT)))));
        assertThat(questions)
                .allSatisfy(question -> assertThat(readBy(question))
                        .containsExactlyInAnyOrder(Catalog.SCHEMA.sheets().stream()
                                .map(Sheet::name)
                                .toArray(String[]::new)));
    }
}
