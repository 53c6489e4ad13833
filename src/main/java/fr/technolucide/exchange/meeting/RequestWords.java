package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Facts;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.insight.Proposal;
import fr.technolucide.insight.TrialsOfUseCase;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what one needs to take a decision: the proposal and why, people, benefit, hours, cost, grams, what else to do. */
public final class RequestWords {

    private final BoardWords sentences;
    private final RiskWords risks;
    private final Words words = Messages.words();

    public RequestWords(Reader reader) {
        this.sentences = new BoardWords(reader);
        this.risks = new RiskWords(sentences);
    }

    List<Part> of(BoardRequest request) {
        List<Part> parts = new ArrayList<>();
        Row useCase = request.awaited().useCase();
        Proposal proposal = request.proposal();
        if (proposal != null) {
            parts.add(new MeetingDocument.Proposal("", List.of(new Stance(proposal.verdict(), proposal.reason()))));
        }
        if (useCase != null) {
            labelled(parts, "paper.meeting.need", useCase.get(UseCases.PROBLEM, ""));
            parts.add(facts(useCase));
        }
        labelled(parts, "paper.meeting.trials", trials(request.trials()));
        labelled(
                parts,
                proposal != null && proposal.verdict() == Verdict.AUTRE_APPROCHE
                        ? "paper.meeting.instead"
                        : "paper.meeting.otherwise",
                otherwise(request.instead()));
        labelled(parts, "paper.meeting.nothing", nothing(request.nothing()));
        labelled(parts, "paper.meeting.in_force", inForce(request));
        if (useCase != null) {
            labelled(parts, "paper.meeting.risks", risks.of(request.risks(), isPartialSaid(proposal)));
        }
        labelled(parts, "paper.meeting.ahead", risks.ahead(request.ahead()));
        labelled(parts, "paper.meeting.stop_if", sentences.criteria(request.criteria(), true));
        labelled(parts, "paper.meeting.attachments", sentences.attachments(request.decision()));
        labelled(parts, "paper.meeting.prepared_by", sentences.text(request.decision(), Decisions.PREPARED_BY));
        return parts;
    }

    /** Returns whether the reason of a proposal says which red flags are only half cleared. */
    private static boolean isPartialSaid(@Nullable Proposal proposal) {
        return proposal != null && proposal.verdict() == Verdict.ADAPTER;
    }

    /** Returns the use case or the tool that it is about, by name. */
    String named(BoardRequest request) {
        return sentences.subject(request.subject());
    }

    /** Returns the same as one text, each part a line. */
    public String text(BoardRequest request) {
        return of(request).stream().map(RequestWords::text).collect(Collectors.joining("\n"));
    }

    private static String text(Part part) {
        return switch (part) {
            case MeetingDocument.Proposal(var _, var stances) ->
                stances.stream().map(Stance::words).collect(Collectors.joining(" "));
            case Facts(var label, var facts) ->
                BoardWords.line(label, String.join(Messages.text("format.between"), facts));
            case Labelled(var label, var text) -> BoardWords.line(label, text);
            case Vote(var _, var _) -> "";
        };
    }

    private static void labelled(List<Part> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Labelled(Messages.text(key), text));
        }
    }

    private Facts facts(Row useCase) {
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        Integer benefit = useCase.get(UseCases.BENEFIT);
        String basis = PeopleServed.isMeasured(useCase) ? "measured" : "claimed";
        return new Facts(
                Messages.text("paper.meeting.with_ai"),
                List.of(
                        PeopleServed.isCounted(useCase)
                                ? Messages.text(
                                        "paper.meeting.people." + basis,
                                        words.change(
                                                useCase.get(UseCases.PEOPLE_BEFORE, 0),
                                                useCase.get(UseCases.PEOPLE_AFTER, 0)))
                                : Messages.text("paper.meeting.people.unknown"),
                        minutes == null
                                ? Messages.text("paper.meeting.hours.unknown")
                                : Messages.text("paper.meeting.hours." + basis, words.duration(minutes)),
                        cost(useCase),
                        benefit(benefit),
                        grams(useCase.get(UseCases.CO2))));
    }

    private static String benefit(@Nullable Integer benefit) {
        return benefit == null
                ? Messages.text("paper.meeting.benefit.unknown")
                : Messages.text("paper.meeting.benefit", benefit);
    }

    /** The full cost, and what of it is paid; where the value of hours lacks, what is paid alone. */
    private String cost(Row useCase) {
        Long full = useCase.get(UseCases.FULL_COST_12_MONTHS);
        Long paid = useCase.get(UseCases.COST_12_MONTHS);
        if (full == null) {
            return paid == null
                    ? Messages.text("paper.meeting.cost.unknown")
                    : Messages.text("paper.meeting.cost.bought", words.money(paid));
        }
        return paid == null
                ? Messages.text("paper.meeting.cost", words.money(full))
                : Messages.text("paper.meeting.cost.paid", words.money(full), words.money(paid));
    }

    private String trials(@Nullable TrialsOfUseCase trials) {
        if (trials == null || trials.all().trials() == 0) {
            return "";
        }
        Integer gain = trials.all().netGain();
        String said = gain == null
                ? Messages.text("paper.meeting.trials.unmeasured", trials.all().trials())
                : Messages.text("paper.meeting.trials.measured", trials.all().gains(), words.signedDuration(gain));
        return trials.isContradicted() ? said + " " + Messages.text("paper.meeting.trials.contradicted") : said;
    }

    /** « CA du 15 septembre 2026, Adapter : Ouvrir un pilote de trois mois. » a line each, and which the request replaces. */
    private String inForce(BoardRequest request) {
        UUID replaced = request.decision().get(Decisions.SUPERSEDES);
        return request.inForce().stream()
                .map(decision -> inForce(decision, decision.id().equals(replaced)))
                .collect(Collectors.joining("\n"));
    }

    private String inForce(Row decision, boolean replaced) {
        String before = Messages.text(
                "paper.meeting.decided_before",
                words.capitalised(BoardWords.meeting(decision)),
                OutcomeWords.of(decision),
                decision.get(Decisions.RESOLUTION, ""));
        String said = replaced ? Messages.text("paper.meeting.replaced", before) : before;
        LocalDate review = decision.get(Decisions.REVIEW_DATE);
        return review == null ? said : Messages.text("paper.meeting.review_on", said, words.date(review));
    }

    private String grams(@Nullable Range co2) {
        return co2 == null
                ? Messages.text("paper.meeting.co2.unknown")
                : Messages.text("paper.meeting.co2", words.co2(co2.central()), words.co2Spread(co2));
    }

    private String otherwise(@Nullable Row alternative) {
        if (alternative == null) {
            return "";
        }
        Integer benefit = alternative.get(Alternatives.BENEFIT);
        Long cost = alternative.get(Alternatives.COST_12_MONTHS);
        List<String> said = new ArrayList<>();
        if (benefit != null) {
            said.add(benefit(benefit));
        }
        if (cost != null) {
            said.add(Messages.text("paper.meeting.otherwise.cost", words.money(cost)));
        }
        Range co2 = alternative.get(Alternatives.CO2);
        if (co2 != null) {
            said.add(Messages.text("paper.meeting.otherwise.co2", words.co2(co2.central())));
        }
        String title = alternative.get(Alternatives.TITLE, "");
        return sentences(
                said.isEmpty() ? title : Messages.text("paper.meeting.about", title, String.join(", ", said)),
                alternative.get(Alternatives.NOTE, ""));
    }

    private static String sentences(String first, String then) {
        return then.isBlank() ? first : Messages.text("paper.meeting.otherwise.note", first, then);
    }

    private static String nothing(@Nullable Row alternative) {
        return alternative == null ? "" : alternative.get(Alternatives.NOTE, "");
    }
}
