package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;

/**
 * The rules of a trial beyond the bounds of its columns; data above what the tool allows, or without consent, give a
 * warning, never a refusal.
 */
final class TrialRules {

    /** Ten hours: what a tool deserves in all, in minutes. */
    private static final int LONG_SESSION = 600;

    private TrialRules() {}

    static List<Finding> companions(Row trial, Reader reader) {
        UUID tester = trial.get(Trials.TESTER);
        return tester != null && trial.ids(Trials.WITH_PEOPLE).contains(tester)
                ? List.of(Finding.error(Trials.WITH_PEOPLE, "rule.trials.with_tester"))
                : List.of();
    }

    static List<Finding> data(Row trial, Reader reader) {
        return TrialIncidents.toolExceeded(trial, reader)
                .map(tool -> Finding.warning(
                        Trials.DATA_USED,
                        "rule.trials.data_above",
                        tool.get(Tools.NAME, Messages.words().missing()),
                        Messages.text(
                                "choice.DATA." + TrialIncidents.allowed(tool).id())))
                .stream()
                .toList();
    }

    static List<Finding> consent(Row trial, Reader reader) {
        Data used = trial.get(Trials.DATA_USED);
        boolean aboutPeople = used == Data.PERSONAL || used == Data.SENSITIVE;
        return aboutPeople && !trial.is(Trials.CONSENT_NOTED)
                ? List.of(Finding.warning(Trials.CONSENT_NOTED, "rule.trials.consent"))
                : List.of();
    }

    /** Warns about a very long trial; nothing forbids it, since a day's workshop may last as long. */
    static List<Finding> length(Row trial, Reader reader) {
        return trial.get(Trials.MINUTES, 0) > LONG_SESSION
                ? List.of(Finding.warning(
                        Trials.MINUTES, "rule.trials.long", Messages.words().duration(LONG_SESSION)))
                : List.of();
    }

    static List<Finding> worstError(Row trial, Reader reader) {
        return Integer.valueOf(0).equals(trial.get(Trials.ERRORS)) && !trial.isEmpty(Trials.WORST_ERROR)
                ? List.of(Finding.warning(Trials.WORST_ERROR, "rule.trials.worst_error"))
                : List.of();
    }
}
