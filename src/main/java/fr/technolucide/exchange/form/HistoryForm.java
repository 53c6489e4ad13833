package fr.technolucide.exchange.form;

import fr.technolucide.exchange.form.PrintedList.History;
import fr.technolucide.exchange.form.PrintedList.History.Change;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of the history of a row: the day once, the hour once a step, the sentence and what came of it. */
final class HistoryForm {

    private final Paper paper;
    private final History history;

    HistoryForm(Paper paper, History history) {
        this.paper = paper;
        this.history = history;
    }

    Printout printout() {
        PaperParts parts = paper.parts();
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(history.heading(), ""));
        if (!history.about().isBlank()) {
            pieces.add(parts.plain(history.about()));
        }
        List<List<Xhtml>> rows = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (Change change : history.changes()) {
            LocalDate its = change.when().toLocalDate();
            rows.add(row(change, day.filter(its::equals).isEmpty()));
            day = Optional.of(its);
        }
        pieces.add(parts.table(
                List.of(
                        new Head(Messages.text("paper.history.day"), Width.SHORT),
                        new Head(Messages.text("paper.history.hour"), Width.TINY),
                        new Head(Messages.text("paper.history.change"), Width.FREE)),
                rows));
        return paper.dense(history.title(), Messages.text("paper.history.subject"), Xhtml.all(pieces));
    }

    /** @param first whether it is the first change of its day */
    private static List<Xhtml> row(Change change, boolean first) {
        Words words = Messages.words();
        List<Xhtml> told = new ArrayList<>();
        told.add(paragraph(change.said()));
        if (!change.text().isEmpty()) {
            told.add(paragraph(change.text()));
        }
        if (!change.consequence().isBlank()) {
            told.add(Xhtml.element("p", "under", change.consequence()));
        }
        return List.of(
                Xhtml.text(first ? words.date(change.when().toLocalDate()) : ""),
                Xhtml.text(change.goesOn() ? "" : words.clock(change.when().toLocalTime())),
                Xhtml.all(told));
    }

    private static Xhtml paragraph(List<TextRun> runs) {
        return Xhtml.element("p", "", runs.stream().map(HistoryForm::marked).toList());
    }

    private static Xhtml marked(TextRun run) {
        return switch (run.mark()) {
            case PLAIN -> Xhtml.text(run.text());
            case STRONG -> Xhtml.strong(run.text());
            case ADDED -> Xhtml.element("ins", "", run.text());
            case REMOVED -> Xhtml.element("del", "", run.text());
        };
    }
}
