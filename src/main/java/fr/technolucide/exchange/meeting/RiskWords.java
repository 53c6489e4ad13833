package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.figure.DecisionCriteria.Criterion;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.RequestRisks;
import fr.technolucide.insight.UseIncidents;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what speaks against a use case: red flags, stop criteria, trials that went wrong, what is late; and what is to be done. */
public final class RiskWords {

    /** Beyond this number, how many more there are is said. */
    private static final int MOST_INCIDENTS = 3;

    private final BoardWords sentences;
    private final Words words = Messages.words();

    public RiskWords(BoardWords sentences) {
        this.sentences = sentences;
    }

    /**
     * Returns a line for each risk, or that there is none.
     *
     * @param partialSaid whether the red flags that are only half cleared are said already, and need not be with others
     */
    String of(RequestRisks risks, boolean partialSaid) {
        List<String> said = new ArrayList<>();
        Alert alert = risks.alert();
        if (alert != null) {
            said.add(Messages.text("paper.meeting.risk.alert", alert.clause(), alert.numbers()));
        }
        risks.criteria().forEach(criterion -> said.add(near(criterion)));
        said.addAll(incidents(risks.incidents()));
        risks.late()
                .forEach(late -> said.add(Messages.text(
                        "paper.meeting.risk.late",
                        late.daysLate(),
                        sentences.overdue(late),
                        sentences.person(late.who()))));
        if (!risks.partial().isEmpty() && (said.isEmpty() || !partialSaid)) {
            said.add(Messages.text(
                    "paper.meeting.risk.partial", risks.partial().size(), PointNames.list(risks.partial())));
        }
        return said.isEmpty() ? Messages.text("paper.meeting.risks.none") : String.join("\n", said);
    }

    /** Returns a line for each action, with who does it and until when. */
    String ahead(List<Row> actions) {
        return actions.stream().map(this::ahead).collect(Collectors.joining("\n"));
    }

    private String ahead(Row action) {
        LocalDate due = action.get(Actions.DUE);
        String who = sentences.text(action, Actions.OWNER);
        String until = due == null ? "" : Messages.text("paper.meeting.ahead.until", words.date(due));
        String both =
                who.isEmpty() || until.isEmpty() ? who + until : Messages.text("paper.meeting.of_body", who, until);
        return both.isEmpty()
                ? sentences.name(action)
                : Messages.text("paper.meeting.risk", sentences.name(action), both);
    }

    /** Returns the name of a use case and its incidents, a line each. */
    public String of(UseIncidents incidents) {
        return Messages.text(
                "paper.meeting.about",
                sentences.name(incidents.useCase()),
                String.join("\n", incidents(incidents.trials())));
    }

    /** Returns a sentence for each of the latest, then how many more there are. */
    private List<String> incidents(List<Row> trials) {
        List<String> said = new ArrayList<>();
        trials.stream().limit(MOST_INCIDENTS).forEach(trial -> said.add(incident(trial)));
        if (trials.size() > MOST_INCIDENTS) {
            said.add(Messages.text("paper.meeting.incidents.more", trials.size() - MOST_INCIDENTS));
        }
        return said;
    }

    private String near(Criterion criterion) {
        return Messages.text(
                "paper.meeting.criterion." + criterion.state().id(),
                words.insideSentence(criterion.words()),
                Objects.requireNonNullElse(criterion.today(), words.unknown()));
    }

    private String incident(Row trial) {
        LocalDate day = trial.get(Trials.DAY);
        String when = day == null ? words.missing() : words.date(day);
        String lesson = trial.get(Trials.LESSON, "");
        return Messages.text(
                TrialIncidents.isSerious(trial) ? "paper.meeting.incident.serious" : "paper.meeting.incident.data",
                when,
                lesson.isBlank() ? trial.get(Trials.TASK, "") : lesson);
    }
}
