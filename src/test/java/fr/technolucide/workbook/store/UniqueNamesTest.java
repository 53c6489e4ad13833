package fr.technolucide.workbook.store;

import static fr.technolucide.workbook.store.Samples.NAME;
import static fr.technolucide.workbook.store.Samples.PEOPLE;
import static fr.technolucide.workbook.store.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Validation;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a name that no two rows share is the same name. */
class UniqueNamesTest {

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

    private void add(String name) {
        workbook.apply(ChangeSet.edited("", person(workbook.mint(), name)));
    }

    /** As a merge, an import or an earlier program may leave it. */
    private void leave(String name) {
        workbook.apply(new ChangeSet(
                StepKind.EDITED,
                "",
                List.of(new Edit.Insert(PEOPLE, workbook.mint(), Cells.of(NAME, name), Edit.Origin.TAKEN))));
    }

    private List<Row> people() {
        return workbook.read(reader -> reader.all(PEOPLE));
    }

    private List<Finding> found(Row row) {
        return workbook.read(reader -> Validation.check(row, reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne Marie", "anne-marie", "Anne–Marie", "  Anne  Marie.", "ANNE_MARIE"})
    void punctuationSpacesCapitalsAndAccentsDoNotTellTwoNamesApart(String name) {
        add("Anne-Marie");
        assertThatThrownBy(() -> add(name)).isInstanceOf(RefusedEdit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Annemarie", "Anne-Marie 2", "Anne", "Anne-Marie #"})
    void lettersFiguresAndSpacesBetweenThemDo(String name) {
        add("Anne-Marie");
        add(name);
        assertThat(people()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"C,C++", "कि,की"})
    void plusAndTheMarksThatMakeAnotherLetterDo(String name, String other) {
        add(name);
        add(other);
        assertThat(people()).hasSize(2);
        assertThat(people()).allSatisfy(row -> assertThat(found(row)).isEmpty());
        assertThatThrownBy(() -> add(other)).isInstanceOf(RefusedEdit.class);
    }

    @Test
    void namesWithoutALetterAreComparedSignBySign() {
        add("🌱");
        add("?!");
        assertThatThrownBy(() -> add("🌱")).isInstanceOf(RefusedEdit.class);
        assertThat(people()).hasSize(2);
    }

    @Test
    void twoThatAreThereAlreadyAreSaidAndMayBeEdited() {
        leave("Anne-Marie");
        leave("Anne Marie");
        Row first = people().getFirst();
        assertThat(found(first)).extracting(Finding::key).containsExactly("finding.unique");
        workbook.apply(ChangeSet.edited("", Edit.update(first, NAME, "Anne-Marie D.")));
        assertThat(found(people().getFirst())).isEmpty();
    }
}
