package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest.NearDoubles;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.ImportQuestion.Reply;
import fr.technolucide.ui.intake.Stepper.Step;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts what a file leaves open into questions in words, with the file's own values. */
final class ImportQuestions {

    private final StepActions steering;
    private final ImportState course;
    private final TablePreview look;
    private final ImportReport report;

    private ImportQuestions(StepActions steering, ImportState course, TablePreview look, ImportReport report) {
        this.steering = steering;
        this.course = course;
        this.look = look;
        this.report = report;
    }

    /** Returns the questions about what the table is, where its columns go, how its cells read, and what is there already. */
    static List<ImportQuestion> of(StepActions steering, ImportState course, TablePreview look, ImportReport report) {
        return new ImportQuestions(steering, course, look, report).all();
    }

    private List<ImportQuestion> all() {
        List<ImportQuestion> all = new ArrayList<>();
        look.crossed().ifPresent(crossed -> all.add(cross(crossed)));
        if (isCrossOpen(course, look)) {
            return all; // what its columns are hangs on the answer
        }
        List<MatchedColumn> columns = MappingTable.columns(report);
        if (columns.stream().anyMatch(MatchedColumn::isUnlike)) {
            all.add(unlike(columns));
        }
        report.questions().forEach(question -> all.add(cells(question)));
        for (Map.Entry<Integer, Column<?>> suggested :
                course.columns().suggested(columns).entrySet()) {
            MatchedColumn matched = columns.get(suggested.getKey());
            if (!matched.isTaken() || matched.fills(suggested.getValue())) {
                all.add(suggestion(matched, suggested.getValue()));
            }
        }
        if (!report.near().isEmpty()) {
            all.add(near());
        }
        return all;
    }

    /** Returns whether nobody has said yet how a cross table is to be taken. */
    static boolean isCrossOpen(ImportState course, TablePreview look) {
        return look.crossed().isPresent() && course.cross().isEmpty();
    }

    private ImportQuestion cross(TablePreview.Crossed crossed) {
        String over = SchemaLabels.many(crossed.over());
        return new ImportQuestion(
                "intake.cross",
                crossed.beside()
                        .map(beside -> Messages.text("intake.assistant.ask.cross", SchemaLabels.many(beside), over))
                        .orElseGet(() -> Messages.text("intake.assistant.ask.cross.titles", over)),
                Messages.text(
                        "intake.assistant.ask.cross.columns",
                        Messages.words()
                                .list(crossed.titles().stream()
                                        .map(title -> Messages.text("intake.quoted", title))
                                        .toList())),
                List.of(
                        new Reply(
                                "intake.cross.yes",
                                Messages.text("intake.assistant.cross.yes"),
                                course.cross().orElse(false),
                                answer(state -> state.takeCross(true))),
                        new Reply(
                                "intake.cross.no",
                                Messages.text("intake.assistant.cross.no"),
                                !course.cross().orElse(true),
                                answer(state -> state.takeCross(false)))));
    }

    private ImportQuestion unlike(List<MatchedColumn> columns) {
        return new ImportQuestion(
                "intake.unlike",
                Messages.text("intake.assistant.ask.unlike", SchemaLabels.title(course.sheet())),
                "",
                List.of(
                        new Reply(
                                "intake.unlike.yes",
                                Messages.text("intake.assistant.unlike.yes"),
                                false,
                                () -> steering.answer(state -> state.columns().takeSuggested(columns))),
                        new Reply(
                                "intake.unlike.no",
                                Messages.text("intake.assistant.unlike.no"),
                                false,
                                () -> steering.go(Step.FILE))));
    }

    /** What only its content suggests is left out while nobody says otherwise, unless no row can do without it. */
    private ImportQuestion suggestion(MatchedColumn matched, Column<?> column) {
        boolean said = course.columns().hasChosen(matched.index());
        return new ImportQuestion(
                "intake.suggestion." + matched.index(),
                Messages.text(
                        "intake.assistant.ask.suggestion",
                        MappingRow.name(matched),
                        String.join(", ", look.values(matched.index())),
                        SchemaLabels.label(column)),
                "",
                List.of(
                        new Reply(
                                "intake.suggestion." + matched.index() + ".no",
                                Messages.text("intake.assistant.suggestion.no"),
                                !matched.isTaken() && (said || !column.isRequired()),
                                answer(state -> state.columns().take(matched, ColumnChoice.LEAVE_OUT))),
                        new Reply(
                                "intake.suggestion." + matched.index() + ".yes",
                                Messages.text("intake.assistant.suggestion.yes", SchemaLabels.label(column)),
                                matched.fills(column),
                                answer(state -> state.columns().take(matched, column.name())))));
    }

    private Runnable answer(Consumer<ImportState> answer) {
        return () -> steering.answer(answer);
    }

    private ImportQuestion cells(ColumnQuestion question) {
        String header = question.header().isBlank()
                ? Messages.text("intake.assistant.column", FirstRows.letter(question.index()))
                : question.header();
        String id = "intake.question." + question.index();
        List<Reply> replies = question.readings().stream()
                .map(way -> new Reply(
                        "intake.answer." + question.index() + "." + way.hint().word(),
                        words(question, way),
                        way.hint() == question.answer(),
                        answer(state -> state.columns().settle(question.index(), question.header(), way.hint()))))
                .toList();
        return new ImportQuestion(id, sentence(question, header), note(question, header), replies);
    }

    private static String sentence(ColumnQuestion question, String header) {
        String examples = question.examples().stream()
                .limit(shown(question))
                .map(example -> Messages.text("intake.quoted", example))
                .collect(Collectors.joining(", "));
        if (question.matter() == ColumnQuestion.Matter.DATE_ORDER && question.guess() != ColumnHint.NONE) {
            String guessed = question.readings().stream()
                    .filter(way -> way.hint() == question.guess())
                    .map(way -> way.values().getFirst())
                    .findFirst()
                    .orElse("");
            if (!guessed.isEmpty()) {
                return Messages.text("intake.assistant.ask.day", examples, guessed);
            }
        }
        return Messages.text("intake.assistant.ask." + question.matter(), examples, header);
    }

    /** Returns how many examples differ by the answer: one tells enough, but for units that are mixed. */
    private static int shown(ColumnQuestion question) {
        return question.matter() == ColumnQuestion.Matter.UNIT && rest(question).isEmpty() ? 2 : 1;
    }

    /** Returns what a second example says whatever the answer is; empty when it depends on it. */
    private static String rest(ColumnQuestion question) {
        List<String> second = question.readings().stream()
                .map(way -> way.values().size() > 1 ? way.values().get(1) : "")
                .distinct()
                .toList();
        return second.size() == 1 ? second.getFirst() : "";
    }

    /** Says which column it is about where the sentence does not, or how the other cells read in any case. */
    private static String note(ColumnQuestion question, String header) {
        if (question.matter() == ColumnQuestion.Matter.UNIT) {
            String rest = rest(question);
            return rest.isEmpty() ? "" : Messages.text("intake.assistant.ask.rest", rest);
        }
        return question.matter() == ColumnQuestion.Matter.DATE_ORDER
                ? Messages.text("intake.assistant.ask.column", header)
                : "";
    }

    /** « 3 min », « 1 h 30 ; 45 min », « le 3 septembre 2026 ». */
    private static String words(ColumnQuestion question, ColumnQuestion.Way way) {
        boolean isDay = question.matter() == ColumnQuestion.Matter.DATE_ORDER
                || question.matter() == ColumnQuestion.Matter.DATE_BASE;
        return way.values().stream()
                .limit(shown(question))
                .map(value -> value.isEmpty()
                        ? Messages.text("intake.assistant.reads.not")
                        : isDay ? Messages.text("intake.assistant.reads.day", value) : value)
                .collect(Collectors.joining(Messages.text("format.between")));
    }

    private ImportQuestion near() {
        List<Reply> replies = new ArrayList<>();
        for (NearDoubles way : List.of(NearDoubles.UPDATE, NearDoubles.ADD, NearDoubles.REFUSE)) {
            replies.add(new Reply(
                    "intake.near." + way,
                    Messages.text("intake.assistant.near." + way, report.near().size()),
                    course.doubles().filter(way::equals).isPresent(),
                    answer(state -> state.takeDoubles(way))));
        }
        return new ImportQuestion(
                "intake.near",
                Messages.text(
                        "intake.assistant.ask.near",
                        report.near().size(),
                        report.near().getFirst().line()),
                "",
                replies);
    }
}
