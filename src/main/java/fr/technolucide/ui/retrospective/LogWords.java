package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.insight.SinceLastRetrospective;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The summary of the log, in words.
 *
 * @param since  « Depuis le 4 novembre »
 * @param facts  hours and trials, median net gain, worst errors, who has not tried: one sentence each
 * @param errors the worst errors, each with its trial
 */
record LogWords(String since, List<String> facts, List<Mistake> errors) {

    /** A trial with one of the worst errors: « 18 nov., Écoutille : Groupe de parole ». */
    record Mistake(UUID trial, String words) {}

    static LogWords of(SinceLastRetrospective said, Reader reader) {
        Words words = Messages.words();
        String since = said.last() == null
                ? Messages.text("retrospective.log.ever")
                : Messages.text("retrospective.log.since", words.date(said.last(), reader.today()));
        List<String> facts = new ArrayList<>();
        facts.add(Messages.text("retrospective.log.trials", said.trials(), words.duration(said.minutes())));
        if (said.medianNetGain() != null) {
            facts.add(Messages.text("retrospective.log.gain", words.signedDuration(said.medianNetGain())));
        }
        if (said.severity() != null) {
            facts.add(Messages.text(
                    "retrospective.log.errors",
                    said.worst().size(),
                    SchemaLabels.choice(said.severity())
                            .toLowerCase(Messages.language().locale())));
        }
        if (said.trials() > 0) {
            facts.add(notTried(said.notTried()));
        }
        Labels labels = new Labels(reader);
        List<Mistake> errors = said.worst().stream()
                .map(trial -> mistake(trial, reader, labels))
                .toList();
        return new LogWords(since, List.copyOf(facts), errors);
    }

    private static String notTried(List<Row> people) {
        List<String> names =
                people.stream().map(person -> person.get(People.NAME, "")).toList();
        return names.isEmpty()
                ? Messages.text("retrospective.log.all_tried")
                : Messages.text(
                        "retrospective.log.not_tried",
                        names.size(),
                        Messages.words().list(names));
    }

    private static Mistake mistake(Row trial, Reader reader, Labels labels) {
        UUID tool = trial.get(Trials.TOOL);
        return new Mistake(
                trial.id(),
                Messages.text(
                        "retrospective.log.error",
                        Messages.words().shortDate(trial.get(Trials.DAY, reader.today()), reader.today()),
                        tool == null ? "" : labels.of(Tools.SHEET, tool),
                        trial.get(Trials.LESSON, trial.get(Trials.TASK, ""))));
    }
}
