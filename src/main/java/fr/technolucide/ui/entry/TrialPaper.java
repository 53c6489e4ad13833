package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Column;
import java.util.List;

/** « Essai d’un outil », as {@code exchange.form.TrialForm} prints it. */
final class TrialPaper {

    private TrialPaper() {}

    // spotless:off
    static PaperPlan plan() {
        return new PaperPlan(
                Trials.SHEET,
                FormPlan.of(FormSection.of(
                        FormLine.of(slot(Trials.TOOL, 4), slot(Trials.DAY, 3)),
                        FormLine.of(slot(Trials.TESTER, 4), slot(Trials.MINUTES, 3)),
                        FormLine.of(slot(Trials.TASK, 1).prompt(Messages.text("form.trial.task"))),
                        FormLine.of(
                                slot(Trials.WITH_PEOPLE, 1).prompt(Messages.text("entry.names.prompt")),
                                slot(Trials.USE_CASE, 1)),
                        FormLine.of(slot(Trials.DATA_USED, 2).segments(), slot(Trials.CONSENT_NOTED, 1)),
                        FormLine.of(
                                slot(Trials.MINUTES_WITHOUT_AI, 1),
                                slot(Trials.MINUTES_WITH_AI, 1),
                                slot(Trials.MINUTES_PROOFREADING, 1),
                                slot(Trials.NET_GAIN, 1)),
                        FormLine.of(slot(Trials.QUALITY, 2), slot(Trials.ERRORS, 1)),
                        FormLine.of(slot(Trials.WORST_ERROR, 1).segments()),
                        FormLine.of(slot(Trials.LESSON, 1)),
                        FormLine.of(
                                slot(Trials.SHORT_EXCHANGES, 1),
                                slot(Trials.LONG_DOCUMENTS, 1),
                                slot(Trials.IMAGES, 1)),
                        FormLine.of(slot(Trials.VIDEOS, 1), slot(Trials.AUDIO_MINUTES, 1)))),
                List.of(Trials.TOOL, Trials.DAY, Trials.TESTER),
                List.of(Trials.DAY, Trials.TOOL, Trials.TESTER, Trials.MINUTES, Trials.TASK));
    }
    // spotless:on

    private static FormSlot slot(Column<?> column, double weight) {
        return FormSlot.of(column, weight);
    }
}
