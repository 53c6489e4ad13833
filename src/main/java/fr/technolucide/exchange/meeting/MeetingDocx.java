package fr.technolucide.exchange.meeting;

import fr.technolucide.exchange.BoardWords;
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
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Writes a document of a meeting as a text document (.docx), to be completed in a word processor: real styles, real
 * tables, and rows that no page parts.
 */
public final class MeetingDocx {

    /** A line to write on; a word processor lengthens it with what is typed. */
    private static final String TO_FILL = "_".repeat(12);

    private static final String LONG_TO_FILL = "_".repeat(40);

    private final DocxStyles styles;
    private final XWPFDocument docx;

    private MeetingDocx(XWPFDocument docx, Locale language) {
        this.docx = docx;
        this.styles = new DocxStyles(docx, language);
    }

    /** @param at the moment that the file says it was made at */
    public static void write(MeetingDocument document, Locale language, ZonedDateTime at, OutputStream out)
            throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            new MeetingDocx(docx, language).write(document);
            var properties = docx.getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setSubjectProperty(document.subject());
            properties.setCreator("Technolucide");
            properties.setCreated(Optional.of(Date.from(at.toInstant())));
            docx.write(out);
        }
    }

    private void write(MeetingDocument document) {
        styles.page(document.footer());
        styled(DocxStyles.TITLE, document.title());
        if (!document.remark().isEmpty()) {
            styled(DocxStyles.REMARK, document.remark());
        }
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Pairs(var pairs) -> pairs(pairs);
            case Section(var title, var remark) ->
                styled(DocxStyles.SECTION, remark.isEmpty() ? title : title + " — " + remark);
            case Item item -> item(item);
            case Entry(var left, var words, var right) -> entry(left, words, right);
            case Figures(var figures) -> figures(figures);
            case Signatures(var signatures) -> signatures(signatures);
            case Ends(var left, var right) -> {
                styled(DocxStyles.BODY, left);
                styled(DocxStyles.BODY, right);
            }
            case Words(var text) -> styled(DocxStyles.BODY, text);
            case Table table -> table(table);
            case Glossary(var lines) -> lines.forEach(line -> styled(DocxStyles.BODY, line));
        }
    }

    private XWPFParagraph styled(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        text(paragraph, text);
        return paragraph;
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    private static XWPFParagraph in(XWPFTableCell cell, String style, String text) {
        XWPFParagraph first =
                cell.getParagraphs().isEmpty() ? null : cell.getParagraphs().getFirst();
        XWPFParagraph paragraph = first != null
                        && first.getRuns().isEmpty()
                        && cell.getParagraphs().size() == 1
                ? first
                : cell.addParagraph();
        paragraph.setStyle(style);
        text(paragraph, text);
        return paragraph;
    }

    private void pairs(List<Pair> pairs) {
        XWPFTable table = styles.table(List.of(DocxStyles.LABEL_WIDTH, DocxStyles.REST_WIDTH));
        for (int i = 0; i < pairs.size(); i++) {
            XWPFTableRow row = styles.row(table, i);
            in(row.getCell(0), DocxStyles.LABEL, pairs.get(i).label());
            in(
                    row.getCell(1),
                    DocxStyles.BODY,
                    pairs.get(i).value().isEmpty() ? LONG_TO_FILL : pairs.get(i).value());
        }
    }

    private void item(Item item) {
        XWPFTable table = styles.table(List.of(DocxStyles.MARGIN_WIDTH, DocxStyles.ITEM_WIDTH));
        XWPFTableRow row = styles.row(table, 0);
        styles.marginLine(row.getCell(1));
        in(row.getCell(0), DocxStyles.NUMBER, item.margin());
        if (!item.under().isEmpty()) {
            in(row.getCell(0), DocxStyles.UNDER_NUMBER, item.under());
        }
        XWPFTableCell cell = row.getCell(1);
        if (!item.subject().isEmpty()) {
            in(cell, DocxStyles.SUBJECT, item.subject());
        }
        if (!item.statement().isEmpty()) {
            in(cell, DocxStyles.STATEMENT, item.statement());
        }
        item.parts().forEach(part -> part(cell, part));
    }

    private void part(XWPFTableCell cell, Part part) {
        switch (part) {
            case Proposal(var label, var stances) -> proposal(in(cell, DocxStyles.BODY, ""), label, stances);
            case Facts(var label, var facts) -> {
                XWPFParagraph paragraph = in(cell, DocxStyles.BODY, "");
                label(paragraph, label);
                text(paragraph, String.join(" · ", facts));
            }
            case Labelled(var label, var text) -> {
                XWPFParagraph paragraph = in(cell, DocxStyles.BODY, "");
                label(paragraph, label);
                text(paragraph, text.isEmpty() ? LONG_TO_FILL : text);
            }
            case Vote(var boxes, var lines) -> {
                XWPFParagraph paragraph = in(cell, DocxStyles.BODY, "");
                boxes.forEach(box -> text(paragraph, box + "\u00a0" + TO_FILL + "   "));
                lines.forEach(line -> text(paragraph, line + "\u00a0" + LONG_TO_FILL + "   "));
            }
        }
    }

    private static void label(XWPFParagraph paragraph, String label) {
        XWPFRun run = text(paragraph, Messages.text("paper.docx.label", label) + " ");
        run.setBold(true);
    }

    private void proposal(XWPFParagraph paragraph, String label, List<Stance> stances) {
        if (!label.isEmpty()) {
            label(paragraph, label);
        }
        for (Stance stance : stances) {
            if (stance.verdict() != null) {
                styles.framed(
                        text(paragraph, shape(stance.verdict()) + "\u00a0" + BoardWords.verdict(stance.verdict())));
            }
            text(paragraph, " " + stance.words() + " ");
        }
    }

    /** Returns the sign of the shape that stands before a proposal everywhere. */
    private static String shape(Verdict verdict) {
        return switch (verdict) {
            case LANCER -> "●";
            case ADAPTER -> "◆";
            case A_INSTRUIRE, REMPLIR_LA_LISTE_COMPLETE -> "▲";
            case AUTRE_APPROCHE -> "■";
            case INCOMPLET -> "○";
            case NE_PAS_LANCER -> "✕";
        };
    }

    private void entry(String left, String words, String right) {
        XWPFTable table = styles.table(
                right.isEmpty()
                        ? List.of(DocxStyles.MARGIN_WIDTH, DocxStyles.ITEM_WIDTH)
                        : List.of(DocxStyles.MARGIN_WIDTH, DocxStyles.WORDS_WIDTH, DocxStyles.RIGHT_WIDTH));
        XWPFTableRow row = styles.row(table, 0);
        in(row.getCell(0), DocxStyles.NUMBER, left);
        in(row.getCell(1), DocxStyles.BODY, words);
        if (!right.isEmpty()) {
            in(row.getCell(2), DocxStyles.RIGHT, right);
        }
    }

    private void table(Table words) {
        List<Heading> heads = words.heads();
        XWPFTable table = styles.table(
                DocxStyles.columns(heads.stream().map(Heading::figures).toList()));
        XWPFTableRow first = styles.row(table, 0);
        first.setRepeatHeader(true);
        for (int i = 0; i < heads.size(); i++) {
            styles.under(first.getCell(i));
            in(
                    first.getCell(i),
                    style(heads.get(i).figures(), true),
                    heads.get(i).words());
        }
        for (List<String> cells : words.rows()) {
            boolean sum =
                    words.totals() && table.getNumberOfRows() == words.rows().size();
            XWPFTableRow row = styles.row(table, table.getNumberOfRows());
            for (int i = 0; i < cells.size(); i++) {
                in(row.getCell(i), style(heads.get(i).figures(), sum), cells.get(i));
            }
        }
    }

    private static String style(boolean figures, boolean strong) {
        if (figures) {
            return strong ? DocxStyles.RIGHT_LABEL : DocxStyles.RIGHT;
        }
        return strong ? DocxStyles.LABEL : DocxStyles.BODY;
    }

    private void figures(List<Figure> figures) {
        XWPFTable table = styles.table(DocxStyles.equal(figures.size()));
        XWPFTableRow row = styles.row(table, 0);
        for (int i = 0; i < figures.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            styles.frame(cell);
            in(cell, DocxStyles.LABEL, figures.get(i).label());
            in(cell, DocxStyles.FIGURE, figures.get(i).value());
            in(cell, DocxStyles.BODY, figures.get(i).under());
        }
    }

    private void signatures(List<Signature> signatures) {
        XWPFTable table = styles.table(DocxStyles.equal(signatures.size()));
        XWPFTableRow row = styles.row(table, 0);
        row.setHeight(DocxStyles.SIGNATURE_HEIGHT);
        for (int i = 0; i < signatures.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            styles.frame(cell);
            in(cell, DocxStyles.LABEL, signatures.get(i).role());
            in(cell, DocxStyles.BODY, signatures.get(i).name());
            in(
                    cell,
                    DocxStyles.BODY,
                    Messages.text("paper.minutes.date") + "\u00a0" + TO_FILL + "  "
                            + Messages.text("paper.minutes.signature"));
        }
    }
}
