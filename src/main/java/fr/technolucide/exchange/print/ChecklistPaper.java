package fr.technolucide.exchange.print;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Column;
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
                words.text(key("title", form)),
                words.text("paper.checklist.subject"),
                form.heading().association(),
                words.language(),
                printedAt);
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
            page.add(parts.items(items(form, form.printedPoints())));
        } else {
            for (Group group : form.groups()) {
                String title = words.text("paper.checklist.group", group.id(), group.title());
                page.add(parts.group(title, items(form, group.points())));
            }
        }
        page.addAll(form.closing());
        String spacing = form.variant() == Variant.QUICK ? "tight" : "roomy";
        return PaperParts.block(form.fillable() ? spacing + " fillable" : spacing, Xhtml.all(page));
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
                        field(form, Checklists.DAY, "paper.field.date", heading.day(), Width.QUARTER)),
                parts.fields(field(form, Checklists.USE_CASE, "paper.field.use_case", heading.useCase(), Width.WHOLE)),
                parts.fields(
                        field(
                                form,
                                Checklists.PARTICIPANTS,
                                "paper.field.participants",
                                heading.participants(),
                                Width.MOST),
                        field(
                                form,
                                Checklists.FACILITATOR,
                                "paper.field.facilitator",
                                heading.facilitator(),
                                Width.REST)));
    }

    private Xhtml field(ChecklistForm form, Column<?> column, String key, String value, Width width) {
        String label = words.text(key);
        return parts.field(
                label,
                value,
                width,
                place(form, FormCell.of(column, form.variant().row()), label));
    }

    private static PdfField place(ChecklistForm form, FormCell cell, String heard) {
        return form.fillable() ? PdfField.line(cell, heard) : PdfField.NONE;
    }

    private List<Xhtml> items(ChecklistForm form, List<Point> points) {
        return points.stream().map(point -> item(form, point)).toList();
    }

    private Xhtml item(ChecklistForm form, Point point) {
        boolean full = form.variant() == Variant.FULL;
        Xhtml number = Xhtml.element("p", "number", point.code());
        Xhtml margin = full && point.redFlag() ? Xhtml.all(number, mark(form, point)) : number;
        String evidence = words.text("paper.checklist.evidence");
        Xhtml statement = Xhtml.element("p", "statement", point.statement());
        List<Xhtml> choices = choices(form, point);
        if (!point.evidence().isEmpty()) {
            return parts.item(margin, statement, parts.choices(choices), parts.known(evidence, point.evidence()));
        }
        PdfField field = place(form, FormCell.of(Answers.EVIDENCE, point.id()), heard(point, evidence));
        if (!full) {
            return parts.item(margin, statement, parts.choicesAndLine(choices, evidence, field));
        }
        return point.notApplicableAllowed() || form.fillable()
                ? parts.item(
                        margin,
                        statement,
                        parts.choices(choices),
                        parts.fields(parts.field(evidence, "", Width.WHOLE, field.typed(PdfField.Type.LINES))))
                : parts.item(margin, statement, parts.choicesAndLine(choices, evidence, field), parts.writingLine());
    }

    /** Returns the framed word under a red flag; once answers are there, it stands beside the raised ones alone. */
    private Xhtml mark(ChecklistForm form, Point point) {
        return form.isFilled() && !point.isRaised() ? parts.mayAlertUnderNumber() : parts.alertUnderNumber();
    }

    private List<Xhtml> choices(ChecklistForm form, Point point) {
        PdfField field = place(form, FormCell.of(Answers.VALUE, point.id()), heard(point, point.statement()));
        return Arrays.stream(Answer.values())
                .filter(answer -> answer != Answer.SANS_OBJET || point.notApplicableAllowed())
                .map(answer -> {
                    String word = words.text("choice.ANSWER." + answer.name());
                    return parts.choice(word, answer == point.answer(), field.item(answer.name(), word));
                })
                .toList();
    }

    private String heard(Point point, String what) {
        return words.text("paper.checklist.group", point.code(), what);
    }

    private static String key(String what, ChecklistForm form) {
        return "paper.checklist." + what + (form.variant() == Variant.QUICK ? ".quick" : ".full");
    }
}
