package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardRequest;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbered subjects of the file of a meeting: what the body votes on, and what is decided elsewhere. */
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

    /** Returns what another body decides, or this one later: to be told of it, once it is decided before, else for an opinion. */
    Item elsewhere(BoardRequest request, int number) {
        Row decision = request.decision();
        return meeting.comesAfter(decision)
                ? item(
                        request,
                        number,
                        "paper.meeting.informed",
                        true,
                        lines(decided(decision), "paper.meeting.remarks"))
                : item(request, number, "paper.meeting.notice", true, lines(Stream.empty(), "paper.meeting.opinion"));
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

    private static Stream<String> decided(Row decision) {
        return Optional.ofNullable(decision.get(Decisions.BODY)).map(BoardWords::decidedBy).stream();
    }

    private static Vote lines(Stream<String> first, String last) {
        return new Vote(
                List.of(), Stream.concat(first, Stream.of(Messages.text(last))).toList());
    }
}
