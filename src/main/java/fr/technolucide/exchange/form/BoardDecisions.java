package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of the board form on decisions: those asked of the board, the alerts, and what was done since it last met.
 */
final class BoardDecisions {

    private final Paper paper;
    private final PaperParts parts;
    private final BoardSummary summary;
    private final BoardWords words;

    BoardDecisions(Paper paper, BoardSummary summary) {
        this.paper = paper;
        this.parts = paper.parts();
        this.summary = summary;
        this.words = new BoardWords(paper.reader());
    }

    Xhtml asked() {
        List<List<Xhtml>> rows = summary.awaited().stream().map(this::asked).toList();
        return parts.whole(
                Messages.text("paper.board.asked"),
                table(
                        rows,
                        new Head(Messages.text("paper.board.subject_of"), Width.MEDIUM),
                        new Head(Labels.shortOf(UseCases.VERDICT), Width.MEDIUM),
                        new Head(Labels.of(Decisions.BODY), Width.SHORT),
                        new Head(Labels.of(Decisions.RESOLUTION), Width.FREE)),
                Messages.text("paper.board.asked.none"));
    }

    private List<Xhtml> asked(AwaitedDecision awaited) {
        Entries decision = paper.entries(awaited.decision());
        Row subject = awaited.useCase() == null ? awaited.tool() : awaited.useCase();
        Xhtml proposal = awaited.useCase() == null ? Xhtml.none() : VerdictWord.of(awaited.proposal());
        return List.of(
                Xhtml.text(subject == null ? "" : paper.labels().of(subject)),
                proposal,
                Xhtml.text(words.body(awaited.decision()) + ", " + decision.text(Decisions.DAY)),
                Xhtml.text(decision.text(Decisions.RESOLUTION)));
    }

    Xhtml alerts() {
        List<List<Xhtml>> rows = Stream.concat(
                        summary.alerts().stream().map(this::alert),
                        summary.overCaps().stream().map(this::overCap))
                .toList();
        return parts.whole(
                Messages.text("paper.board.alerts"),
                table(
                        rows,
                        new Head(Labels.of(UseCases.TITLE), Width.MEDIUM),
                        new Head(Messages.text("paper.board.point"), Width.MEDIUM),
                        new Head(Messages.text("paper.board.why"), Width.FREE)),
                Messages.text("paper.board.alerts.none"));
    }

    private List<Xhtml> alert(Alert alert) {
        return List.of(
                Xhtml.text(paper.labels().of(alert.useCase())),
                Xhtml.all(parts.alert(String.join(", ", alert.codes()))),
                Xhtml.text(alert.sentence()));
    }

    private List<Xhtml> overCap(OverCap beyond) {
        return List.of(
                Xhtml.text(words.text(beyond.usage(), Usages.USE_CASE)),
                Xhtml.text(Labels.of(Usages.CAP_PER_MONTH)),
                Xhtml.text(words.overCap(beyond)));
    }

    Xhtml sinceLastBoard() {
        List<List<Xhtml>> rows =
                summary.sinceLastBoard().events().stream().map(this::event).toList();
        return parts.whole(
                Messages.text("paper.board.since_last"),
                table(
                        rows,
                        new Head(Messages.text("paper.field.date"), Width.NARROW),
                        new Head(Messages.text("paper.board.what"), Width.FREE)),
                Messages.text("paper.board.since_last.none"));
    }

    private List<Xhtml> event(Event event) {
        return List.of(Xhtml.text(Messages.words().numericDate(event.day())), Xhtml.text(words.event(event)));
    }

    private List<Xhtml> table(List<List<Xhtml>> rows, Head... heads) {
        List<Xhtml> tables = new ArrayList<>();
        if (!rows.isEmpty()) {
            tables.add(parts.table(List.of(heads), rows));
        }
        return tables;
    }
}
