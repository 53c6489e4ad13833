package fr.technolucide.exchange;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Usages;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;

/** The sentences of the board's summary, the same on paper and in its workbook. */
public final class BoardWords {

    private final Reader reader;
    private final Labels labels;

    public BoardWords(Reader reader) {
        this.reader = reader;
        this.labels = new Labels(reader);
    }

    /** Returns the sentence of an event: a decision, a review, the conclusion of a retrospective. */
    public String event(Event event) {
        Row row = event.row();
        if (row.sheet().equals(Decisions.SHEET)) {
            Column<?> subject = row.isEmpty(Decisions.USE_CASE) ? Decisions.TOOL : Decisions.USE_CASE;
            return Messages.text("paper.board.decided", body(row), text(row, subject), text(row, Decisions.OUTCOME));
        }
        if (row.sheet().equals(Reviews.SHEET)) {
            return Messages.text("paper.board.reviewed", text(row, Reviews.USE_CASE), text(row, Reviews.CHANGE));
        }
        String said = text(row, Retrospectives.CHANGE_TEXT);
        return Messages.text(
                "paper.board.concluded",
                text(row, Retrospectives.NUMBER),
                said.isEmpty() ? text(row, Retrospectives.CHANGE) : said);
    }

    /** Returns the body that decides, in short; nothing when it is not said. */
    public String body(Row decision) {
        var body = decision.get(Decisions.BODY);
        return body == null
                ? ""
                : Messages.find("choice.BODY." + body.id() + ".short")
                        .orElseGet(() -> Messages.text("choice.BODY." + body.id()));
    }

    public String overCap(OverCap beyond) {
        return Messages.text(
                "paper.board.over_cap", text(beyond.usage(), Usages.FACTOR), beyond.perMonth(), beyond.cap());
    }

    /** Returns a value as the window shows it; nothing when it is empty. */
    public String text(Row row, Column<?> column) {
        return row.isEmpty(column) ? "" : labels.text(column, row.get(column));
    }

    /** Returns what is to be said beside estimated figures. */
    public EstimateCaution caution() {
        return EstimateCaution.of(reader);
    }
}
