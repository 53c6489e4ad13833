package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.DelegatingReader;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are by far the most rows under use cases: they are passed over, and none asks for its question by itself. */
class ManyAnswersTest {

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
    void checking() {
        arePassedOver(Check::of);
    }

    @Test
    void theSummaryOfTheBoard() {
        arePassedOver(BoardSummary::of);
    }

    private void arePassedOver(Function<Reader, Object> asked) {
        workbook.read(reader -> {
            Listening listening = new Listening(reader);
            assertThat(asked.apply(listening)).isNotNull();
            assertThat(listening.held).doesNotContain(Answers.SHEET);
            assertThat(listening.questions).doesNotHaveDuplicates();
            return true;
        });
    }

    private static final class Listening extends DelegatingReader {

        private final List<Sheet> held = new ArrayList<>();
        private final List<UUID> questions = new ArrayList<>();

        Listening(Reader reader) {
            super(reader);
        }

        @Override
        public List<Row> all(Sheet sheet) {
            held.add(sheet);
            return super.all(sheet);
        }

        @Override
        public Optional<Row> find(Sheet sheet, UUID id) {
            if (sheet.equals(Questions.SHEET)) {
                questions.add(id);
            }
            return super.find(sheet, id);
        }
    }
}
