package fr.technolucide.ui.decision;

import fr.technolucide.exchange.NextStepText;
import fr.technolucide.insight.NextStep;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import java.time.LocalDate;
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
        NextStepText text = NextStepText.of(next, today, names);
        return new NextStepWords(
                text.what(),
                text.why(),
                text.isToDo()
                        ? Optional.of(new Button(Messages.text(text.key() + ".do"), icon(next)))
                        : Optional.empty());
    }

    private static Shape icon(NextStep next) {
        return switch (next) {
            case NextStep.Stop _, NextStep.Review _, NextStep.Wait _ -> Shape.REVIEW;
            case NextStep.NoteDecision _, NextStep.CompleteDecision _, NextStep.PrepareDecision _ -> Shape.DECIDE;
            case NextStep.Settle _, NextStep.FillChecklist _ -> Shape.CHECKLIST;
            case NextStep.PassStage _ -> Shape.FURTHER;
            case NextStep.TryOut _ -> Shape.PLAY;
            case NextStep.AttachTrials _ -> Shape.FURTHER;
            case NextStep.WriteNeed _ -> Shape.EDIT;
        };
    }
}
