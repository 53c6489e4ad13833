package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Column;
import java.util.List;

/** « Essai d’un outil »; the one field that the paper has not is the net gain, which is computed. */
final class TrialPaper {

    private TrialPaper() {}

    static PaperPlan plan() {
        return PaperPlan.of(
                        Trials.SHEET,
                        PaperForm.TRIAL,
                        TrialPaper::dressed,
                        List.of(Trials.TOOL, Trials.DAY, Trials.TESTER),
                        List.of(Trials.DAY, Trials.TOOL, Trials.TESTER, Trials.MINUTES, Trials.TASK))
                .showing(Trials.NET_GAIN, Trials.MINUTES_PROOFREADING);
    }

    private static FormSlot dressed(FormSlot slot) {
        Column<?> column = slot.column();
        if (column.equals(Trials.DATA_USED) || column.equals(Trials.WORST_ERROR)) {
            return slot.segments();
        }
        return column.equals(Trials.TASK)
                ? slot.prompt(Messages.text("form.trial.task"))
                : column.equals(Trials.WITH_PEOPLE) ? slot.prompt(Messages.text("entry.names.prompt")) : slot;
    }
}
