package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.QuickFix;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of a trial: what is asked of every one on one screen, the rest under « Suite ». Entrée in the last field
 * begins the next trial of the same tool by the same person.
 */
public final class TrialFormPlan {

    private TrialFormPlan() {}

    /** Returns the form, with the timer in its menu. */
    public static FormPlan plan(TimerModel timers) {
        return plan().action(new RowAction(
                trial -> Messages.text(
                        timers.isRunning(trial.get(Trials.TOOL)) ? "form.timer.stop" : "form.timer.start"),
                Shape.TIMER,
                trial -> {
                    UUID tool = trial.get(Trials.TOOL);
                    if (tool != null) {
                        timers.toggle(tool);
                    }
                }));
    }

    // spotless:off
    public static FormPlan plan() {
        return FormPlan.of(
                        FormSection.of(
                                FormLine.of(slot(Trials.TOOL, 185), slot(Trials.DAY, 134)),
                                FormLine.of(slot(Trials.TESTER, 185), slot(Trials.MINUTES, 134)),
                                FormLine.of(slot(Trials.TASK).prompt(Messages.text("form.trial.task"))),
                                FormLine.of(slot(Trials.DATA_USED).segments()),
                                FormLine.of(slot(Trials.CONSENT_NOTED).when(TrialFormPlan::isAboutPeople)),
                                FormLine.of(
                                        slot(Trials.MINUTES_WITHOUT_AI, 70),
                                        slot(Trials.MINUTES_WITH_AI, 63),
                                        slot(Trials.MINUTES_PROOFREADING, 80).titled(TrialFormPlan::proofreading),
                                        slot(Trials.NET_GAIN, 94)),
                                FormLine.of(slot(Trials.QUALITY, 138), slot(Trials.ERRORS, 54), slot(Trials.WORST_ERROR, 126)),
                                FormLine.of(slot(Trials.LESSON).prompt(Messages.text("form.trial.lesson")))),
                        FormSection.folded(
                                Messages.text("form.trial.more"),
                                FormLine.of(Trials.WITH_PEOPLE),
                                FormLine.of(Trials.USE_CASE),
                                FormLine.of(slot(Trials.SHORT_EXCHANGES), slot(Trials.LONG_DOCUMENTS)),
                                FormLine.of(slot(Trials.IMAGES), slot(Trials.VIDEOS)),
                                FormLine.of(slot(Trials.AUDIO_MINUTES), slot(Trials.FOOTPRINT))))
                .titled(TrialFormPlan::title)
                .unlike(
                        Trials.DAY,
                        Trials.MINUTES,
                        Trials.MINUTES_WITHOUT_AI,
                        Trials.MINUTES_WITH_AI,
                        Trials.MINUTES_PROOFREADING,
                        Trials.QUALITY,
                        Trials.ERRORS,
                        Trials.WORST_ERROR,
                        Trials.LESSON)
                .followedBy(TrialFormPlan::next)
                .remedy("rule.trials.consent", new QuickFix.Write(
                        Messages.text("form.trial.consent.note"), row -> Cells.of(Trials.CONSENT_NOTED, true)))
                .remedy("rule.trials.data_above", new QuickFix.GoTo(
                        Messages.text("form.trial.tool.open"), Trials.TOOL));
    }
    // spotless:on

    /** It stands beside three others, where its whole name would be cut. */
    private static String proofreading(Row trial) {
        return SchemaLabels.shortLabel(Trials.MINUTES_PROOFREADING);
    }

    private static FormSlot slot(Column<?> column) {
        return FormSlot.of(column);
    }

    private static FormSlot slot(Column<?> column, double weight) {
        return FormSlot.of(column, weight);
    }

    private static boolean isAboutPeople(Row trial) {
        Data used = trial.get(Trials.DATA_USED);
        return used == Data.PERSONAL || used == Data.SENSITIVE || trial.is(Trials.CONSENT_NOTED);
    }

    private static Optional<String> title(Row trial, Reader reader) {
        LocalDate day = trial.get(Trials.DAY);
        return day == null
                ? Optional.empty()
                : Optional.of(Messages.text("form.trial.title", Messages.words().date(day, reader.today())));
    }

    /** Returns another trial of the same tool by the same person, today. */
    private static Cells next(Row trial) {
        return Cells.of(Trials.TOOL, trial.get(Trials.TOOL)).and(Trials.TESTER, trial.get(Trials.TESTER));
    }
}
