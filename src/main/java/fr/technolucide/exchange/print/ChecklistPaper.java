package fr.technolucide.exchange.print;

import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.method.Answer;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The checklist: four A4 pages for a meeting, or one page of red flags, and more when long answers need them. */
public final class ChecklistPaper {
    private final PaperWords words;
    private final PaperParts parts;

    private ChecklistPaper(PaperWords words, LetterSize lettering) {
        this.words = words;
        this.parts = new PaperParts(words, lettering);
    }

    /** Does the same as the longer form, in ordinary letters. */
    public static RenderedPdf pdf(ChecklistForm form, Locale language, ZonedDateTime printedAt) {
        return pdf(form, language, printedAt, LetterSize.ORDINARY);
    }

    /** Returns the form as PDF bytes, its own words in {@code language}; the statements are printed as they come. */
    public static RenderedPdf pdf(ChecklistForm form, Locale language, ZonedDateTime printedAt, LetterSize lettering) {
        PaperWords words = new PaperWords(language);
        DocumentInfo info = new DocumentInfo(
                words.text(key("title", form)), words.text("paper.checklist.subject"), words.language(), printedAt);
        return PdfDocument.render(new ChecklistPaper(words, lettering).page(form), info, lettering);
    }

    private Xhtml page(ChecklistForm form) {
        int points = form.printedPoints().size();
        List<Xhtml> page = new ArrayList<>();
        page.add(parts.footer(footer(form)));
        page.add(parts.title(words.text(key("title", form)), words.text(key("remark", form), points)));
        page.add(header(form));
        page.add(parts.sentence(
                words.text(key("rule", form), points, PaperParts.ALERT_HERE, words.capitalInLetters(points))));
        if (form.variant() == Variant.QUICK) {
            page.add(parts.items(items(form.printedPoints(), false)));
        } else {
            for (Group group : form.groups()) {
                String title = words.text("paper.checklist.group", group.id(), group.title());
                page.add(parts.group(title, items(group.points(), true)));
            }
        }
        page.addAll(form.closing());
        return PaperParts.block(form.variant() == Variant.QUICK ? "tight" : "roomy", Xhtml.all(page));
    }

    private String footer(ChecklistForm form) {
        String edition = words.text("paper.checklist.footer", form.edition());
        return form.printedFrom().isEmpty() ? edition : edition + " — " + form.printedFrom();
    }

    private Xhtml header(ChecklistForm form) {
        ChecklistForm.Heading heading = form.heading();
        return Xhtml.all(
                parts.fields(
                        parts.field(words.text("paper.field.association"), heading.association(), Width.THREE_QUARTERS),
                        parts.field(words.text("paper.field.date"), heading.day(), Width.QUARTER)),
                parts.fields(parts.field(words.text("paper.field.use_case"), heading.useCase(), Width.WHOLE)),
                parts.fields(
                        parts.field(words.text("paper.field.participants"), heading.participants(), Width.MOST),
                        parts.field(words.text("paper.field.facilitator"), heading.facilitator(), Width.REST)));
    }

    private List<Xhtml> items(List<Point> points, boolean alertsShown) {
        return points.stream().map(point -> item(point, alertsShown)).toList();
    }

    private Xhtml item(Point point, boolean alertsShown) {
        Xhtml number = Xhtml.element("p", "number", point.code());
        Xhtml margin = alertsShown && point.redFlag() ? Xhtml.all(number, parts.alertUnderNumber()) : number;
        String evidence = words.text("paper.checklist.evidence");
        Xhtml statement = Xhtml.element("p", "statement", point.statement());
        return point.evidence().isEmpty()
                ? parts.item(margin, statement, parts.choicesAndLine(choices(point), evidence, ""), parts.writingLine())
                : parts.item(margin, statement, parts.choices(choices(point)), parts.known(evidence, point.evidence()));
    }

    private List<Xhtml> choices(Point point) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer != Answer.SANS_OBJET || point.notApplicableAllowed())
                .map(answer -> parts.choice(words.text("choice.ANSWER." + answer.name()), answer == point.answer()))
                .toList();
    }

    private static String key(String what, ChecklistForm form) {
        return "paper.checklist." + what + (form.variant() == Variant.QUICK ? ".quick" : ".full");
    }
}
