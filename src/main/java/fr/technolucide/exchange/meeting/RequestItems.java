package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The numbered subjects of the file of a meeting: what the body votes on, and what others decide. */
final class RequestItems {

    private final BoardFile.Meeting meeting;
    private final RequestWords words;

    RequestItems(BoardFile.Meeting meeting, Reader reader) {
        this.meeting = meeting;
        this.words = new RequestWords(reader);
    }

    /** Returns what is asked of the body, with boxes for its votes. */
    Item asked(BoardRequest request, int number) {
        Vote vote = new Vote(
                List.of(
                        Messages.text("paper.meeting.for"),
                        Messages.text("paper.meeting.against"),
                        Messages.text("paper.meeting.abstained")),
                List.of(Messages.text("paper.meeting.decided")));
        return item(request, number, "paper.meeting.vote", request.awaited().overdue(), vote);
    }

    /** Returns what another body decides, or this one later. */
    Item forOpinion(BoardRequest request, int number) {
        return item(request, number, "paper.meeting.notice", true, opinion(request.decision()));
    }

    private Item item(BoardRequest request, int number, String what, boolean elsewhere, Vote vote) {
        Row decision = request.decision();
        String name = words.named(request);
        String about = elsewhere ? Messages.text("paper.meeting.of_body", name, BoardWords.meeting(decision)) : name;
        String resolution = decision.get(Decisions.RESOLUTION, "");
        List<Part> parts = new ArrayList<>(words.of(request));
        parts.add(vote);
        return new Item(
                Messages.words().number(number),
                Messages.text(what),
                resolution.isBlank() ? "" : about,
                resolution.isBlank() ? about : resolution,
                List.copyOf(parts));
    }

    /** Leaves room for an opinion; before it for what the other body decided, where it meets first. */
    private Vote opinion(Row decision) {
        Body body = decision.get(Decisions.BODY);
        LocalDate day = decision.get(Decisions.DAY);
        String opinion = Messages.text("paper.meeting.opinion");
        return body != null && day != null && day.isBefore(meeting.day())
                ? new Vote(List.of(), List.of(Messages.text("paper.meeting.decided_by." + body.id()), opinion))
                : new Vote(List.of(), List.of(opinion));
    }
}
