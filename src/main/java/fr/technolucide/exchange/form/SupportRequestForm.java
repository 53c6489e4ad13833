package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page to hand to an expert: the problem, what was tried, what is asked; its figures come from the use case. */
final class SupportRequestForm {

    private static final List<Column<?>> FIGURES = List.of(
            UseCases.TOOL,
            UseCases.HUMAN_PLACE,
            UseCases.DATA,
            UseCases.PEOPLE_BEFORE,
            UseCases.PEOPLE_AFTER,
            UseCases.MINUTES_PER_MONTH,
            UseCases.MEDIAN_NET_GAIN,
            UseCases.CO2);

    private static final int PROBLEM_LINES = 6;
    private static final int TRIED_LINES = 7;
    private static final int ASKED_LINES = 7;
    private static final int CONSTRAINT_LINES = 5;

    /** Lines to write on that a blank page has room for, under the problem. */
    private static final double ROOM = TRIED_LINES + ASKED_LINES + CONSTRAINT_LINES;

    /** What a line of the problem, and a figure of the use case, take of the height of a line to write on. */
    private static final double PRINTED_LINE = 0.75;

    private static final double PRINTED_FIGURE = 1;

    private static final int LETTERS_OF_A_LINE = 80;
    private static final int LEAST_LINES = 2;

    private final Paper paper;
    private final PaperParts parts;

    private SupportRequestForm(Paper paper) {
        this.paper = paper;
        this.parts = paper.parts();
    }

    static Printout blank(Paper paper) {
        return new SupportRequestForm(paper).printout(null, null);
    }

    static Printout filled(Paper paper, Row request) {
        UUID id = request.get(SupportRequests.USE_CASE);
        Row useCase = id == null
                ? null
                : paper.reader().find(UseCases.SHEET, id).map(paper::complete).orElse(null);
        return new SupportRequestForm(paper).printout(request, useCase);
    }

    /** Returns a page about a use case, that nobody has asked yet. */
    static Printout about(Paper paper, Row useCase) {
        return new SupportRequestForm(paper).printout(null, paper.complete(useCase));
    }

    private Printout printout(@Nullable Row request, @Nullable Row useCase) {
        Entries asked = paper.entries(request);
        String title = Messages.text("paper.form.support_request");
        return paper.roomy(
                title,
                Messages.text("paper.support_request.subject"),
                parts.title(title, Messages.text("paper.support_request.remark")),
                parts.fields(
                        parts.field(Messages.text("paper.field.association"), paper.association(), Width.MOST),
                        asked.field(SupportRequests.SENT_ON, Width.REST)),
                parts.fields(expert(asked, request), asked.field(SupportRequests.ASKED_BY, Width.REST)),
                parts.fields(asked.field(SupportRequests.SUBJECT, Width.WHOLE)),
                asked.choices(SupportRequests.NEED),
                problem(useCase),
                asked.writing(SupportRequests.ALREADY_TRIED, lines(TRIED_LINES, useCase)),
                asked.writing(SupportRequests.ASKED, lines(ASKED_LINES, useCase)),
                asked.writing(SupportRequests.CONSTRAINTS, lines(CONSTRAINT_LINES, useCase)),
                parts.fields(
                        asked.field(SupportRequests.NEXT_STEP, Width.MOST),
                        asked.field(SupportRequests.NEXT_ON, Width.REST)),
                paper.others(
                        asked,
                        SupportRequests.SHEET,
                        SupportRequests.EXPERT,
                        SupportRequests.USE_CASE,
                        SupportRequests.STATUS));
    }

    /** Returns how many lines there are to write on, so that what is known of the use case leaves the form on one page. */
    private int lines(int onBlankPage, @Nullable Row useCase) {
        if (useCase == null) {
            return onBlankPage;
        }
        String problem = useCase.get(UseCases.PROBLEM, "");
        double taken = problem.lines()
                        .mapToInt(line -> 1 + line.length() / LETTERS_OF_A_LINE)
                        .sum()
                * PRINTED_LINE;
        long figures =
                FIGURES.stream().filter(column -> !useCase.isEmpty(column)).count();
        double caution = useCase.isEmpty(UseCases.CO2) ? 0 : PRINTED_LINE;
        double left = ROOM + PROBLEM_LINES - taken - figures * PRINTED_FIGURE - caution - 1;
        return Math.max(LEAST_LINES, (int) (onBlankPage * Math.min(1, left / ROOM)));
    }

    private Xhtml expert(Entries asked, @Nullable Row request) {
        return request == null
                ? asked.field(SupportRequests.EXPERT, Width.MOST)
                : parts.field(Labels.of(SupportRequests.EXPERT), expert(request), Width.MOST);
    }

    private String expert(@Nullable Row request) {
        UUID id = request == null ? null : request.get(SupportRequests.EXPERT);
        return id == null
                ? ""
                : paper.reader()
                        .find(Experts.SHEET, id)
                        .map(expert -> withProfession(expert))
                        .orElse("");
    }

    private String withProfession(Row expert) {
        String profession = expert.get(Experts.PROFESSION, "");
        String name = expert.get(Experts.NAME, "");
        return profession.isEmpty() ? name : name + ", " + profession;
    }

    private Xhtml problem(@Nullable Row useCase) {
        Entries of = paper.entries(useCase);
        Xhtml written = of.writing(UseCases.PROBLEM, PROBLEM_LINES);
        if (useCase == null) {
            return Xhtml.all(parts.fields(paper.entries(null).field(SupportRequests.USE_CASE, Width.WHOLE)), written);
        }
        return Xhtml.all(
                parts.fields(
                        of.field(UseCases.TITLE, Width.MOST),
                        parts.field(Labels.of(UseCases.STAGE), of.text(UseCases.STAGE), Width.REST)),
                written,
                parts.pairs(of.pairs(FIGURES)),
                useCase.isEmpty(UseCases.CO2) ? Xhtml.none() : paper.caution());
    }
}
