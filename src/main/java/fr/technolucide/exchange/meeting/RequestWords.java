package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Facts;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Proposal;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what one needs to take a decision: the proposal and why, people, benefit, hours, cost, grams, what else to do. */
public final class RequestWords {

    private final BoardSummary summary;
    private final BoardWords sentences;
    private final Words words = Messages.words();

    public RequestWords(BoardSummary summary, Reader reader) {
        this.summary = summary;
        this.sentences = new BoardWords(reader);
    }

    List<Part> of(BoardRequest request) {
        List<Part> parts = new ArrayList<>();
        if (request.proposal() != null) {
            parts.add(new Proposal(
                    "",
                    List.of(new Stance(
                            request.proposal().verdict(), request.proposal().reason()))));
        }
        if (request.awaited().useCase() != null) {
            facts(request.awaited().useCase(), parts);
        }
        labelled(parts, "paper.meeting.otherwise", otherwise(request.instead()));
        labelled(parts, "paper.meeting.risks", risks(request.awaited().useCase()));
        labelled(parts, "paper.meeting.stop_if", sentences.criteria(request.criteria(), false));
        labelled(parts, "paper.meeting.prepared_by", sentences.text(request.decision(), Decisions.PREPARED_BY));
        return parts;
    }

    /** Returns the same as one text, each part a sentence. */
    public String text(BoardRequest request) {
        return of(request).stream().map(RequestWords::text).collect(Collectors.joining(" "));
    }

    private static String text(Part part) {
        return switch (part) {
            case Proposal(var _, var stances) ->
                stances.stream().map(Stance::words).collect(Collectors.joining(" "));
            case Facts(var facts) -> Messages.words().capitalised(String.join(", ", facts)) + ".";
            case Labelled(var label, var text) ->
                Messages.text("paper.docx.label", label) + " " + text + (text.endsWith(".") ? "" : ".");
            case Vote(var _, var _) -> "";
        };
    }

    private static void labelled(List<Part> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(new Labelled(Messages.text(key), text));
        }
    }

    private void facts(Row useCase, List<Part> parts) {
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        Integer benefit = useCase.get(UseCases.BENEFIT);
        Long cost = useCase.get(UseCases.FULL_COST_12_MONTHS);
        parts.add(new Facts(List.of(
                people(useCase),
                benefit == null
                        ? Messages.text("paper.meeting.benefit.unknown")
                        : Messages.text("paper.meeting.benefit", benefit),
                minutes == null
                        ? Messages.text("paper.meeting.hours.unknown")
                        : Messages.text("paper.meeting.hours", words.duration(minutes)))));
        parts.add(new Facts(List.of(
                cost == null
                        ? Messages.text("paper.meeting.cost.unknown")
                        : Messages.text("paper.meeting.cost", words.money(cost)),
                grams(useCase.get(UseCases.CO2)))));
    }

    private String people(Row useCase) {
        return PeopleServed.isCounted(useCase)
                ? Messages.text(
                        PeopleServed.isMeasured(useCase)
                                ? "paper.meeting.people.measured"
                                : "paper.meeting.people.claimed",
                        useCase.get(UseCases.PEOPLE_BEFORE, 0),
                        useCase.get(UseCases.PEOPLE_AFTER, 0))
                : Messages.text("paper.meeting.people.unknown");
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
        String title = alternative.get(Alternatives.TITLE, "");
        String note = alternative.get(Alternatives.NOTE, "");
        return note.isBlank() ? title : Messages.text("paper.meeting.otherwise.note", title, note);
    }

    private String risks(@Nullable Row useCase) {
        return useCase == null
                ? ""
                : summary.alerts().stream()
                        .filter(alert -> alert.useCase().id().equals(useCase.id()))
                        .map(this::risk)
                        .findFirst()
                        .orElse("");
    }

    private String risk(Alert alert) {
        return Messages.text("paper.meeting.risk", alert.sentenceWithOthers(), alert.numbers());
    }
}
