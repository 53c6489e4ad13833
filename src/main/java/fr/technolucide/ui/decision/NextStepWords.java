package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.insight.NextStep;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says the one thing to do next: what, why, and the words of the button that does it.
 *
 * @param why    may be empty
 * @param button absent where there is nothing to do but to wait
 */
public record NextStepWords(String what, String why, Optional<Button> button) {

    public record Button(String words, Shape icon) {}

    /** @param names returns the name of a person, empty for none */
    public static NextStepWords of(NextStep next, LocalDate today, Function<@Nullable UUID, String> names) {
        Words words = Messages.words();
        return switch (next) {
            case NextStep.Stop(var criterion) -> step("stop", Shape.REVIEW, words.insideSentence(criterion.words()));
            case NextStep.Review(var due, var late) -> step("review", Shape.REVIEW, words.date(due, today), late);
            case NextStep.NoteDecision(var decision) ->
                step("note_decision", Shape.DECIDE, day(decision, today), prepared(decision, names));
            case NextStep.CompleteDecision(var decision, var lacking) ->
                step(
                        "complete_decision",
                        Shape.DECIDE,
                        day(decision, today),
                        prepared(decision, names),
                        words.list(lacking.stream().map(NextStepWords::lacking).toList()));
            case NextStep.Settle(var point) ->
                step(
                        point.isRedFlag() ? "settle_alert" : "settle",
                        Shape.CHECKLIST,
                        PointNames.list(List.of(point.code())));
            case NextStep.FillChecklist(var begun) -> step(begun ? "fill_whole" : "fill", Shape.CHECKLIST);
            case NextStep.TryOut() -> step("try_out", Shape.PLAY);
            case NextStep.WriteNeed() -> step("need", Shape.EDIT);
            case NextStep.PrepareDecision() -> step("prepare", Shape.DECIDE);
            case NextStep.Wait(var until) ->
                new NextStepWords(
                        until == null
                                ? Messages.text("casepage.step.nothing")
                                : Messages.text("casepage.step.wait", words.date(until, today)),
                        "",
                        Optional.empty());
        };
    }

    private static NextStepWords step(String name, Shape icon, Object... said) {
        String key = "casepage.step." + name;
        return new NextStepWords(
                Messages.text(key, said),
                Messages.text(key + ".why", said),
                Optional.of(new Button(Messages.text(key + ".do"), icon)));
    }

    private static String day(Row decision, LocalDate today) {
        LocalDate day = decision.get(Decisions.DAY);
        return day == null ? Messages.words().missing() : Messages.words().date(day, today);
    }

    /** « Chloé l’a préparée pour le bureau », as far as it is known. */
    private static String prepared(Row decision, Function<@Nullable UUID, String> names) {
        String who = names.apply(decision.get(Decisions.PREPARED_BY));
        Body body = decision.get(Decisions.BODY);
        String whom = Messages.text("casepage.body." + (body == null ? "none" : body.id()));
        return Messages.text(who.isEmpty() ? "casepage.step.prepared" : "casepage.step.prepared.by", who, whom);
    }

    private static String lacking(Column<?> column) {
        return Messages.text("casepage.step.lacking." + column.name());
    }
}
