package fr.technolucide.exchange;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.insight.NextStep;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next about a use case, in words that screens and paper share.
 *
 * @param key  of its messages; empty where there is nothing to do but to wait
 * @param what as a sentence
 * @param why  may be empty
 */
public record NextStepText(String key, String what, String why) {

    private static final String NOTHING = "";

    /** Returns whether there is something to do but to wait. */
    public boolean isToDo() {
        return !key.isEmpty();
    }

    /** @param names returns the name of a person, empty for none */
    public static NextStepText of(NextStep next, LocalDate today, Function<@Nullable UUID, String> names) {
        Words words = Messages.words();
        return switch (next) {
            case NextStep.Stop(var criterion) -> step("stop", words.insideSentence(criterion.words()));
            case NextStep.Review(var due, var late) -> step("review", words.date(due, today), late);
            case NextStep.NoteDecision(var decision) ->
                step("note_decision", day(decision, today), prepared(decision, names));
            case NextStep.CompleteDecision(var decision, var lacking) ->
                step(
                        "complete_decision",
                        day(decision, today),
                        prepared(decision, names),
                        words.list(lacking.stream().map(NextStepText::lacking).toList()));
            case NextStep.Settle(var point) ->
                step(point.isRedFlag() ? "settle_alert" : "settle", PointNames.list(List.of(point.code())));
            case NextStep.FillChecklist(var begun, var decided) -> {
                Outcome outcome = decided == null ? null : decided.get(Decisions.OUTCOME);
                if (decided == null || outcome == null) {
                    yield step(begun ? "fill_whole" : "fill");
                }
                String taken = words.insideSentence(OutcomeWords.onUseCase(outcome));
                yield step("fill_decided", taken, day(decided, today));
            }
            case NextStep.TryOut() -> step("try_out");
            case NextStep.AttachTrials(var trials) -> step("attach", trials.size());
            case NextStep.PassStage(var to) -> step("pass", Labels.item(new Kind.Choice<>(UseCaseStage.class), to));
            case NextStep.WriteNeed() -> step("need");
            case NextStep.PrepareDecision() -> step("prepare");
            case NextStep.Wait(var until) ->
                until == null
                        ? new NextStepText(NOTHING, Messages.text("casepage.step.nothing"), "")
                        : new NextStepText(NOTHING, Messages.text("casepage.step.wait", words.date(until, today)), "");
        };
    }

    private static NextStepText step(String name, Object... said) {
        String key = "casepage.step." + name;
        return new NextStepText(key, Messages.text(key, said), Messages.text(key + ".why", said));
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
