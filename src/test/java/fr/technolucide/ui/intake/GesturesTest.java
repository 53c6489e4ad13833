package fr.technolucide.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.intake.PublicTable;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.ui.KeptMappings;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a person answers and chooses in the assistant before a table of another program comes in as it should: the table of
 * docs/testing.md says so, by the planner and the questions of the assistant themselves.
 */
@Tag("slow")
class GesturesTest {

    private static final Path TABLE = Path.of("docs/testing.md");

    /** An answer may raise another question; no table raises so many. */
    private static final int MOST = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aTableTakesTheGesturesThatAreDocumented(PublicTable table) throws IOException {
        List<String> gestures;
        try (Workbook workbook = table.workbook(folder)) {
            gestures = new Person(workbook, table).gestures(table.write(folder));
        }
        String said = gestures.isEmpty() ? "" : String.join(" · ", gestures);
        assertThat(Files.readString(TABLE)).contains("| " + table + " | " + gestures.size() + " | " + said + " |");
    }

    /** A person who knows where the columns of a table should go, and answers nothing that need not be answered. */
    private static final class Person implements StepActions {

        /** What the columns are hangs on these. */
        private static final Predicate<String> ABOUT_THE_TABLE = Set.of("intake.cross", "intake.unlike")::contains;

        private final Planner planner;
        private final Workbook workbook;
        private final PublicTable table;
        private final List<String> gestures = new ArrayList<>();
        private ImportState course;
        private PlannedImport planned;

        Person(Workbook workbook, PublicTable table) {
            this.planner = new Planner(workbook, new KeptMappings());
            this.workbook = workbook;
            this.table = table;
        }

        List<String> gestures(Path file) {
            course = planner.begin(new ImportSource.File(file), TextOptions.FIND_OUT, CancelToken.NEVER);
            plan();
            if (!course.sheet().name().equals(table.sheet)) {
                gesture("sheet", state -> state.take(workbook.schema().sheet(table.sheet)));
            }
            answerQuestions(ABOUT_THE_TABLE);
            chooseColumns();
            answerQuestions(_ -> true);
            answerNames();
            assertThat(planned.report().rejected()).as("%s %s", table, gestures).isEmpty();
            assertThat(planned.report().imported()).as("%s %s", table, gestures).isEqualTo(table.rows);
            return gestures;
        }

        private void plan() {
            planned = planner.plan(course, course.request(), CancelToken.NEVER);
        }

        private void gesture(String what, Consumer<ImportState> answer) {
            gestures.add(what);
            answer(answer);
        }

        private List<MatchedColumn> columns() {
            return MappingTable.columns(planned.report());
        }

        private String wanted(int index) {
            return table.columns().getOrDefault(columns().get(index).header(), "");
        }

        private List<ImportQuestion> questions() {
            TablePreview look = planned.look().orElseThrow();
            return ImportQuestions.of(this, course, look, planned.report());
        }

        private void answerQuestions(Predicate<String> ids) {
            for (Optional<ImportQuestion> wrong = wrong(ids); wrong.isPresent(); wrong = wrong(ids)) {
                assertThat(gestures).as("%s", table).hasSizeLessThan(MOST);
                gestures.add(wrong.get().id().replace("intake.", ""));
                right(wrong.get()).give().run();
            }
        }

        /** Returns the first question that is open, or whose reply given for granted is wrong. */
        private Optional<ImportQuestion> wrong(Predicate<String> ids) {
            return questions().stream()
                    .filter(question -> ids.test(question.id()))
                    .filter(question -> !right(question).chosen())
                    .findFirst();
        }

        private ImportQuestion.Reply right(ImportQuestion question) {
            String[] id = question.id().split("\\.");
            String end = switch (id[1]) {
                case "cross", "unlike" -> ".yes";
                case "suggestion" -> suggests(Integer.parseInt(id[2])) ? ".yes" : ".no";
                case "question" -> "." + hint(Integer.parseInt(id[2]));
                default -> throw new AssertionError(question.sentence());
            };
            return question.replies().stream()
                    .filter(reply -> reply.id().endsWith(end))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(question.sentence() + " " + end));
        }

        private boolean suggests(int index) {
            return course.columns().suggested(columns()).get(index).name().equals(wanted(index));
        }

        private String hint(int index) {
            return table.hints().getOrDefault(columns().get(index).header(), "dmy");
        }

        private void chooseColumns() {
            for (int i = 0; i < columns().size(); i++) {
                MatchedColumn matched = columns().get(i);
                String to = Optional.ofNullable(matched.column())
                        .map(column -> column.name())
                        .orElse("");
                if (!to.equals(wanted(i))) {
                    String right = wanted(i).isEmpty() ? ColumnChoice.LEAVE_OUT : wanted(i);
                    gesture(
                            "column " + matched.header(),
                            state -> state.columns().take(matched, right));
                }
            }
        }

        /** Several new names are made with one press. */
        private void answerNames() {
            List<UnknownName> names = planned.report().newcomers().stream()
                    .filter(name -> course.answer(name).isEmpty())
                    .toList();
            if (!names.isEmpty()) {
                gesture(
                        "names",
                        state ->
                                names.forEach(name -> state.answer(name, NameAnswer.create(name.list(), name.name()))));
            }
        }

        @Override
        public void answer(Consumer<ImportState> answer) {
            answer.accept(course);
            plan();
        }

        @Override
        public void reread(TextOptions options) {
            throw new AssertionError("nothing is read otherwise");
        }

        @Override
        public void go(Stepper.Step to) {
            throw new AssertionError("no step back");
        }

        @Override
        public void otherFile() {
            throw new AssertionError("no other file");
        }

        @Override
        public void paste() {
            throw new AssertionError("nothing is pasted");
        }
    }
}
