package fr.technolucide.exchange.print;

import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.PaperParts.Width;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The blank checklist: four A4 pages for a meeting, or one page of red flags. */
public final class ChecklistPaper {
    private final PaperWords words;
    private final PaperParts parts;

    private ChecklistPaper(PaperWords words) {
        this.words = words;
        this.parts = new PaperParts(words);
    }

    /** The form as PDF bytes, its own words in {@code language}; the statements are printed as they come. */
    public static byte[] pdf(ChecklistForm form, Locale language, ZonedDateTime printedAt) {
        PaperWords words = new PaperWords(language);
        DocumentInfo info = new DocumentInfo(
                words.text(key("title", form)), words.text("paper.checklist.subject"), words.language(), printedAt);
        return PdfDocument.render(new ChecklistPaper(words).page(form), info);
    }

    private Xhtml page(ChecklistForm form) {
        int points = form.printedPoints().size();
        List<Xhtml> page = new ArrayList<>();
        page.add(parts.footer(words.text("paper.checklist.footer", form.edition())));
        page.add(parts.title(words.text(key("title", form)), words.text(key("remark", form), points)));
        page.add(header(form));
        page.add(parts.sentence(words.text(key("rule", form), points, PaperParts.ALERT_HERE)));
        if (form.variant() == Variant.QUICK) {
            page.add(parts.items(items(form.printedPoints(), false)));
        } else {
            for (Group group : form.groups()) {
                String title = words.text("paper.checklist.group", group.id(), group.title());
                page.add(parts.group(title, items(group.points(), true)));
            }
        }
        return PaperParts.block(form.variant() == Variant.QUICK ? "tight" : "roomy", Xhtml.all(page));
    }

    private Xhtml header(ChecklistForm form) {
        return Xhtml.all(
                parts.fields(
                        parts.field(words.text("paper.field.association"), form.association(), Width.THREE_QUARTERS),
                        parts.field(words.text("paper.field.date"), "", Width.QUARTER)),
                parts.fields(parts.field(words.text("paper.field.use_case"), "", Width.WHOLE)),
                parts.fields(
                        parts.field(words.text("paper.field.participants"), "", Width.MOST),
                        parts.field(words.text("paper.field.facilitator"), "", Width.REST)));
    }

    private List<Xhtml> items(List<Point> points, boolean alertsShown) {
        return points.stream().map(point -> item(point, alertsShown)).toList();
    }

    private Xhtml item(Point point, boolean alertsShown) {
        Xhtml number = Xhtml.element("p", "number", point.code());
        Xhtml margin = alertsShown && point.redFlag() ? Xhtml.all(number, parts.alertUnderNumber()) : number;
        return parts.item(
                margin,
                Xhtml.element("p", "statement", point.statement()),
                parts.choicesAndLine(choices(point), words.text("paper.checklist.evidence"), ""),
                parts.writingLine());
    }

    private List<Xhtml> choices(Point point) {
        List<Xhtml> choices = new ArrayList<>();
        for (String answer : List.of("yes", "partly", "no", "unknown")) {
            choices.add(parts.choice(words.text("paper.answer." + answer), false));
        }
        if (point.notApplicableAllowed()) {
            choices.add(parts.choice(words.text("paper.answer.not_applicable"), false));
        }
        return choices;
    }

    private static String key(String what, ChecklistForm form) {
        return "paper.checklist." + what + (form.variant() == Variant.QUICK ? ".quick" : ".full");
    }
}
