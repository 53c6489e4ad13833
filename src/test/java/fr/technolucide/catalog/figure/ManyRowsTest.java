package fr.technolucide.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of many rows at once, remembered or not, are those of each row asked by itself. */
class ManyRowsTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void fill() {
        workbook = Workbooks.example(folder);
        List<Edit> more = workbook.read(reader -> ManyUseCases.edits(24, reader, workbook::mint));
        workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", more));
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    @Test
    void figuresOfUseCases() {
        same(UseCases.SHEET);
    }

    @Test
    void figuresOfChecklists() {
        same(Checklists.SHEET);
    }

    private void same(Sheet sheet) {
        assertSoftly(all -> sheet.derived()
                .forEach(column -> workbook.read(reader -> {
                    List<Row> rows = reader.all(sheet);
                    Map<UUID, @Nullable Object> each = new HashMap<>();
                    rows.forEach(row -> each.putAll(reader.values(column, List.of(row))));
                    all.assertThat(values(reader, column, rows))
                            .as(column.name())
                            .isEqualTo(each);
                    all.assertThat(values(CachingReader.of(reader), column, rows))
                            .as(column.name() + ", remembered")
                            .isEqualTo(each);
                    return true;
                })));
    }

    /** Only those of the rows: a grouped query may know of others. */
    private static Map<UUID, @Nullable Object> values(Reader reader, Column<?> column, List<Row> rows) {
        return new HashMap<>(reader.values(column, rows));
    }

    @Test
    void whatIsMadeOfTheWorkbookIsMadeOnceWhereItIsRemembered() {
        AtomicInteger made = new AtomicInteger();
        workbook.read(reader -> {
            Reader remembering = CachingReader.of(reader);
            for (int i = 0; i < 2; i++) {
                assertThat(remembering.made(String.class, _ -> "made " + made.incrementAndGet()))
                        .isEqualTo("made 1");
            }
            return reader.made(String.class, _ -> "made " + made.incrementAndGet());
        });
        assertThat(made).hasValue(2);
    }

    @Test
    void rowsUnderAnotherRowAreAskedForAnew() {
        workbook.read(reader -> {
            Reader remembering = CachingReader.of(reader);
            for (Row useCase : reader.all(UseCases.SHEET)) {
                for (int i = 0; i < 2; i++) {
                    assertThat(remembering.where(Alternatives.USE_CASE, useCase.id()))
                            .isEqualTo(reader.where(Alternatives.USE_CASE, useCase.id()));
                }
            }
            return true;
        });
    }

    @Test
    void rowsUnderOthersAreAskedForOnceWhereThereAreFew() {
        workbook.read(reader -> {
            Counting counting = new Counting(reader);
            Reader remembering = CachingReader.of(counting);
            for (int i = 0; i < 2; i++) {
                for (Row useCase : reader.all(UseCases.SHEET)) {
                    assertThat(remembering.where(Alternatives.USE_CASE, useCase.id()))
                            .isEqualTo(reader.where(Alternatives.USE_CASE, useCase.id()));
                }
            }
            assertThat(counting.asked).isEqualTo(1);
            return true;
        });
    }

    @Test
    void aRowIsFoundOnceAndAsItIsWhetherItsSheetIsRememberedOrNot() {
        workbook.read(reader -> {
            List<UUID> ids = reader.all(UseCases.SHEET).stream().map(Row::id).toList();
            Row tool = reader.all(Tools.SHEET).getFirst();
            Counting counting = new Counting(reader);
            Reader remembering = CachingReader.of(counting);
            for (int i = 0; i < 2; i++) {
                assertThat(remembering.find(UseCases.SHEET, ids)).isEqualTo(reader.find(UseCases.SHEET, ids));
                assertThat(remembering.find(UseCases.SHEET, tool.id())).isEmpty();
                assertThat(remembering.find(Tools.SHEET, tool.id())).contains(tool);
                assertThat(counting.found).isEqualTo(ids.size() + 2);
                remembering.all(UseCases.SHEET);
            }
            return true;
        });
    }

    @Test
    void theRowsOfAWholeSheetInItsOrderAreNotReadAgainInThatOfCreation() {
        workbook.read(reader -> {
            Reader remembering = CachingReader.of(reader);
            Listing listing = remembering.list(Query.of(UseCases.SHEET));
            List<Row> rows = remembering.rows(listing, 0, listing.size());
            List<Row> all = remembering.all(UseCases.SHEET);
            assertThat(all).isEqualTo(reader.all(UseCases.SHEET)).isNotEqualTo(rows);
            assertThat(all.getFirst()).isSameAs(rows.get(rows.indexOf(all.getFirst())));
            return true;
        });
    }

    @Test
    void someRowsOfASheetAreNotTakenForAll() {
        workbook.read(reader -> {
            Reader remembering = CachingReader.of(reader);
            Listing listing = remembering.list(Query.of(UseCases.SHEET));
            assertThat(remembering.rows(listing, 0, listing.size() - 1)).hasSize(listing.size() - 1);
            assertThat(remembering.all(UseCases.SHEET)).isEqualTo(reader.all(UseCases.SHEET));
            return true;
        });
    }

    private static final class Counting extends DelegatingReader {

        private int found;
        private int asked;

        Counting(Reader reader) {
            super(reader);
        }

        @Override
        public Optional<Row> find(Sheet sheet, UUID id) {
            found++;
            return super.find(sheet, id);
        }

        @Override
        public List<Row> where(Column<?> column, Object value) {
            asked++;
            return super.where(column, value);
        }
    }
}
