package fr.technolucide.exchange.form;

import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Ends;
import fr.technolucide.exchange.meeting.MeetingDocument.Entry;
import fr.technolucide.exchange.meeting.MeetingDocument.Facts;
import fr.technolucide.exchange.meeting.MeetingDocument.Figure;
import fr.technolucide.exchange.meeting.MeetingDocument.Figures;
import fr.technolucide.exchange.meeting.MeetingDocument.Glossary;
import fr.technolucide.exchange.meeting.MeetingDocument.Heading;
import fr.technolucide.exchange.meeting.MeetingDocument.Item;
import fr.technolucide.exchange.meeting.MeetingDocument.Labelled;
import fr.technolucide.exchange.meeting.MeetingDocument.Pair;
import fr.technolucide.exchange.meeting.MeetingDocument.Pairs;
import fr.technolucide.exchange.meeting.MeetingDocument.Part;
import fr.technolucide.exchange.meeting.MeetingDocument.Proposal;
import fr.technolucide.exchange.meeting.MeetingDocument.Section;
import fr.technolucide.exchange.meeting.MeetingDocument.Signature;
import fr.technolucide.exchange.meeting.MeetingDocument.Signatures;
import fr.technolucide.exchange.meeting.MeetingDocument.Stance;
import fr.technolucide.exchange.meeting.MeetingDocument.Table;
import fr.technolucide.exchange.meeting.MeetingDocument.Vote;
import fr.technolucide.exchange.meeting.MeetingDocument.Words;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Lays out the blocks of a document of a meeting on A4 pages. */
final class MeetingPaper {

    private final PaperParts parts;

    MeetingPaper(PaperParts parts) {
        this.parts = parts;
    }

    /** Returns the blocks; signatures stay with the block before them. */
    Xhtml of(List<Block> blocks) {
        List<Xhtml> pieces = new ArrayList<>();
        for (Block block : blocks) {
            Xhtml piece = block(block);
            if (block instanceof Signatures && !pieces.isEmpty()) {
                pieces.add(PaperParts.block("kept", pieces.removeLast(), piece));
            } else {
                pieces.add(piece);
            }
        }
        return Xhtml.all(pieces);
    }

    private Xhtml block(Block block) {
        return switch (block) {
            case Pairs(var pairs) ->
                PaperParts.block(
                        "meeting-pairs",
                        Xhtml.all(pairs.stream().map(MeetingPaper::pair).toList()));
            case Section(var title, var remark) ->
                PaperParts.block("meeting-section", Xhtml.element("h2", "", title), Xhtml.element("p", "", remark));
            case Item item -> item(item);
            case Entry(var left, var words, var right) -> entry(left, words, right);
            case Figures(var figures) ->
                PaperParts.block(
                        "figures meeting-figures",
                        Xhtml.all(figures.stream().map(MeetingPaper::figure).toList()));
            case Signatures(var signatures) ->
                PaperParts.block(
                        "signatures",
                        Xhtml.all(
                                signatures.stream().map(MeetingPaper::signature).toList()));
            case Ends(var left, var right) -> parts.twoEnds(left, right);
            case Words(var text) -> parts.plain(text);
            case Table(var heads, var rows, var totals) -> table(heads, rows, totals);
            case Glossary(var lines) ->
                PaperParts.block(
                        "meeting-glossary",
                        Xhtml.all(lines.stream()
                                .map(line -> Xhtml.element("p", "", line))
                                .toList()));
        };
    }

    private Xhtml table(List<Heading> heads, List<List<String>> rows, boolean totals) {
        List<List<Xhtml>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            boolean sum = totals && cells.size() == rows.size() - 1;
            cells.add(row.stream()
                    .map(cell -> sum ? Xhtml.strong(cell) : Xhtml.text(cell))
                    .toList());
        }
        return parts.table(
                heads.stream()
                        .map(head -> new Head(head.words(), head.figures() ? Width.SHORT : Width.FREE, head.figures()))
                        .toList(),
                cells);
    }

    private static Xhtml entry(String left, String words, String right) {
        Xhtml said = Xhtml.all(PaperParts.block("entry-left", left), PaperParts.block("entry-words", words));
        return PaperParts.block(
                "meeting-entry", right.isEmpty() ? said : Xhtml.all(said, PaperParts.block("entry-right", right)));
    }

    private static Xhtml pair(Pair pair) {
        return PaperParts.block(
                "meeting-pair",
                PaperParts.block(pair.value().isEmpty() ? "meeting-label to-write" : "meeting-label", pair.label()),
                PaperParts.block(pair.value().isEmpty() ? "meeting-line" : "meeting-value", pair.value()));
    }

    private Xhtml item(Item item) {
        List<Xhtml> said = new ArrayList<>();
        if (!item.subject().isEmpty()) {
            said.add(Xhtml.element("p", "meeting-subject", item.subject()));
        }
        if (!item.statement().isEmpty()) {
            said.add(Xhtml.element("p", "meeting-statement", item.statement()));
        }
        item.parts().forEach(part -> said.add(part(part)));
        Xhtml number = Xhtml.element("p", "number", item.margin());
        return parts.item(
                item.under().isEmpty() ? number : Xhtml.all(number, Xhtml.element("p", "meeting-under", item.under())),
                said.toArray(Xhtml[]::new));
    }

    private Xhtml part(Part part) {
        return switch (part) {
            case Proposal(var label, var stances) -> {
                Xhtml all = Xhtml.all(stances.stream().map(MeetingPaper::stance).toList());
                yield label.isEmpty()
                        ? PaperParts.block("meeting-proposal", all)
                        : PaperParts.block(
                                "meeting-pair",
                                PaperParts.block("meeting-label", label),
                                PaperParts.block("meeting-value", all));
            }
            case Facts(var label, var facts) ->
                PaperParts.block(
                        "meeting-pair",
                        PaperParts.block("meeting-label", label),
                        PaperParts.block("meeting-value", facts(facts)));
            case Labelled(var label, var text) -> pair(new Pair(label, text));
            case Vote vote -> vote(vote);
        };
    }

    /** Two figures on a line; the last one alone takes the whole of its own. */
    private static Xhtml facts(List<String> facts) {
        List<Xhtml> lines = new ArrayList<>();
        for (int from = 0; from < facts.size(); from += 2) {
            List<String> line = facts.subList(from, Math.min(from + 2, facts.size()));
            String kind = line.size() == 1 ? "meeting-fact alone" : "meeting-fact";
            lines.add(PaperParts.block(
                    "meeting-facts",
                    Xhtml.all(line.stream()
                            .map(fact -> PaperParts.block(kind, fact))
                            .toList())));
        }
        return Xhtml.all(lines);
    }

    private static Xhtml stance(Stance stance) {
        Xhtml words = Xhtml.text(" " + stance.words() + " ");
        return stance.verdict() == null
                ? words
                : Xhtml.all(PaperParts.inline("meeting-verdict", VerdictWord.of(stance.verdict())), words);
    }

    private static Xhtml vote(Vote vote) {
        List<Xhtml> pieces = new ArrayList<>();
        vote.boxes()
                .forEach(
                        box -> pieces.add(Xhtml.all(PaperParts.block("vote-word", box), PaperParts.block("vote-box"))));
        for (String line : vote.lines()) {
            pieces.add(PaperParts.block("vote-word", line));
            pieces.add(PaperParts.block("vote-line"));
        }
        if (vote.lines().isEmpty()) {
            pieces.add(PaperParts.block("vote-rest"));
        }
        return PaperParts.block("meeting-vote", Xhtml.all(pieces));
    }

    private static Xhtml figure(Figure figure) {
        return PaperParts.block(
                "figure",
                Xhtml.element("p", "figure-label", figure.label()),
                Xhtml.element("p", "figure-value", figure.value()),
                Xhtml.element("p", "under", figure.under()));
    }

    private static Xhtml signature(Signature signature) {
        return PaperParts.block(
                "signature",
                PaperParts.block(
                        "signature-head",
                        PaperParts.block("signature-role", signature.role()),
                        PaperParts.block("signature-name", signature.name())),
                PaperParts.block(
                        "signature-foot",
                        PaperParts.block("vote-word", Messages.text("paper.minutes.date")),
                        PaperParts.block("vote-line"),
                        PaperParts.block("vote-word", Messages.text("paper.minutes.signature")),
                        PaperParts.block("vote-line")));
    }
}
