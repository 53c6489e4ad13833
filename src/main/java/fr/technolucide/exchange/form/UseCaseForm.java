package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.AlternativeKind;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.NextStepText;
import fr.technolucide.exchange.PointToSettle;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.NextStep;
import fr.technolucide.insight.Proposal;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A use case in the order of its page: what the rule proposes and what to do next, people served, what it brings, its groups,
 * planned uses, alternatives, the decision in force, the last review. Where the rule proposes another approach, the
 * alternatives stand right under it.
 */
final class UseCaseForm {

    private static final Kind.Choice<AlternativeKind> KINDS = new Kind.Choice<>(AlternativeKind.class);
    private static final int EMPTY_USAGES = 4;

    private static final List<Column<?>> USAGES =
            List.of(Usages.FACTOR, Usages.PER_MONTH, Usages.REASONING, Usages.CAP_PER_MONTH, Usages.CO2);
    private static final List<Column<?>> ALTERNATIVES = List.of(
            Alternatives.KIND,
            Alternatives.TITLE,
            Alternatives.BENEFIT,
            Alternatives.EFFORT,
            Alternatives.CHOSEN,
            Alternatives.CO2);

    /** The three questions about who benefits, each with what shows it. */
    private static final Map<Column<Integer>, Column<String>> BENEFITS = benefitColumns();

    private static final List<Column<?>> SERVED = List.of(UseCases.PEOPLE_BEFORE, UseCases.PEOPLE_AFTER);

    /** What has a place of its own beside the groups. */
    private static final List<Column<?>> SAID_FIRST = List.of(
            UseCases.VERDICT,
            UseCases.RED_FLAGS,
            UseCases.DECISION,
            UseCases.PEOPLE_BEFORE,
            UseCases.PEOPLE_AFTER,
            UseCases.MORE_PEOPLE,
            UseCases.MORE_PEOPLE_NOTE,
            UseCases.BETTER_ANSWERS,
            UseCases.BETTER_ANSWERS_NOTE,
            UseCases.OUT_OF_REACH,
            UseCases.OUT_OF_REACH_NOTE);

    private final Paper paper;
    private final PaperParts parts;

    private UseCaseForm(Paper paper) {
        this.paper = paper;
        this.parts = paper.parts();
    }

    private static Map<Column<Integer>, Column<String>> benefitColumns() {
        Map<Column<Integer>, Column<String>> columns = new LinkedHashMap<>();
        columns.put(UseCases.MORE_PEOPLE, UseCases.MORE_PEOPLE_NOTE);
        columns.put(UseCases.BETTER_ANSWERS, UseCases.BETTER_ANSWERS_NOTE);
        columns.put(UseCases.OUT_OF_REACH, UseCases.OUT_OF_REACH_NOTE);
        return columns;
    }

    static Printout blank(Paper paper) {
        UseCaseForm form = new UseCaseForm(paper);
        return form.printout(
                null,
                new SheetForm(form.parts, paper.entries(null))
                        .blank(paper.reader().schema().own(UseCases.SHEET)),
                form.usages(typed(USAGES), PaperParts.emptyRows(typed(USAGES).size(), EMPTY_USAGES)),
                form.alternatives(typed(ALTERNATIVES), form.kinds()));
    }

    static Printout filled(Paper paper, Row stored) {
        UseCaseForm form = new UseCaseForm(paper);
        Row useCase = paper.complete(stored);
        Optional<FilledChecklist> filled = form.counting(useCase);
        Xhtml alternatives =
                form.alternatives(ALTERNATIVES, form.cells(Alternatives.USE_CASE, useCase.id(), ALTERNATIVES));
        boolean instead = useCase.get(UseCases.VERDICT) == Verdict.AUTRE_APPROCHE;
        return form.printout(
                useCase,
                form.conclusion(useCase, filled),
                instead ? alternatives : Xhtml.none(),
                form.served(useCase),
                filled.map(form::missing).orElseGet(Xhtml::none),
                new SheetForm(form.parts, paper.entries(useCase))
                        .filled(useCase, SAID_FIRST, Map.of(UseCases.MORE_PEOPLE.groupId(), form.benefits(useCase))),
                form.usages(USAGES, form.cells(Usages.USE_CASE, useCase.id(), USAGES)),
                instead ? Xhtml.none() : alternatives,
                form.decision(useCase.id()),
                form.lastReview(useCase.id()),
                paper.caution());
    }

    /** Returns what the rule proposes and why, and the one thing to do next: as the page of the case begins. */
    private Xhtml conclusion(Row useCase, Optional<FilledChecklist> filled) {
        Reader reader = paper.reader();
        NextStepText step =
                NextStepText.of(NextStep.of(useCase, filled, reader), reader.today(), new BoardWords(reader)::person);
        return parts.whole(
                Labels.of(UseCases.VERDICT),
                Xhtml.element("p", "plain", VerdictWord.of(useCase.get(UseCases.VERDICT))),
                Xhtml.element("p", "", Proposal.onUseCase(useCase, reader).reason()),
                Xhtml.element("p", "plain", Messages.text("paper.use_case.next", step.what())),
                step.why().isEmpty() ? Xhtml.none() : Xhtml.element("p", "", step.why()),
                parts.pairs(paper.entries(useCase).pairs(List.of(UseCases.RED_FLAGS))));
    }

    private Optional<FilledChecklist> counting(Row useCase) {
        Reader reader = paper.reader();
        return Optional.ofNullable(
                        CountingChecklists.of(reader, List.of(useCase)).get(useCase.id()))
                .flatMap(checklist -> FilledChecklist.of(checklist.id(), reader));
    }

    /** Returns the points of the list that are left to settle, with who settles each and when; none without a list. */
    private Xhtml missing(FilledChecklist filled) {
        Reader reader = paper.reader();
        BoardWords words = new BoardWords(reader);
        List<PaperParts.Pair> points = PointToSettle.of(filled).stream()
                .map(point -> PointToSettle.of(point, reader.today(), words::person))
                .map(point -> new PaperParts.Pair(
                        Messages.text("paper.use_case.point", point.code(), point.name()), point.state()))
                .toList();
        return parts.whole(
                Messages.text("casepage.missing"),
                points.isEmpty() ? parts.plain(Messages.text("casepage.missing.none")) : parts.pairs(points));
    }

    /** Returns the people served, before what is told of the case. */
    private Xhtml served(Row useCase) {
        return SERVED.stream().allMatch(useCase::isEmpty)
                ? Xhtml.none()
                : parts.whole(
                        Messages.text("paper.use_case.served"),
                        parts.pairs(paper.entries(useCase).pairs(SERVED)));
    }

    /** Returns the three questions about who benefits, with what was answered and what shows it. */
    private Xhtml benefits(Row useCase) {
        Entries of = paper.entries(useCase);
        List<List<Xhtml>> rows = BENEFITS.entrySet().stream()
                .map(each -> List.of(
                        Xhtml.text(Labels.of(each.getKey())),
                        Xhtml.text(
                                useCase.isEmpty(each.getKey())
                                        ? Messages.words().missing()
                                        : of.text(each.getKey())),
                        Xhtml.text(of.text(each.getValue()))))
                .toList();
        return parts.table(
                List.of(
                        new Head(Messages.text("paper.use_case.question"), Width.MEDIUM),
                        new Head(Messages.text("paper.board.benefit_of"), Width.TINY),
                        new Head(Messages.text("paper.use_case.shown_by"), Width.FREE)),
                rows);
    }

    private Printout printout(@Nullable Row useCase, Xhtml... pieces) {
        String name = Messages.text("paper.form.use_case");
        String subject = Messages.text("paper.use_case.subject");
        if (useCase != null) {
            String title = useCase.get(UseCases.TITLE, name);
            Xhtml heading = Xhtml.all(parts.title(title, name), parts.twoEnds(paper.association(), ""));
            return paper.dense(title, subject, heading, Xhtml.all(pieces));
        }
        Xhtml association =
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE));
        return paper.roomy(name, subject, parts.title(name, ""), association, Xhtml.all(pieces));
    }

    private Xhtml usages(List<Column<?>> columns, List<List<Xhtml>> rows) {
        return tableOf(
                Usages.SHEET.name(),
                rows,
                head(columns, Width.FREE, Width.NARROW, Width.NARROW, Width.NARROW, Width.MEDIUM));
    }

    private Xhtml alternatives(List<Column<?>> columns, List<List<Xhtml>> rows) {
        return tableOf(
                Alternatives.SHEET.name(),
                rows,
                head(columns, Width.SHORT, Width.FREE, Width.TINY, Width.TINY, Width.TINY, Width.SHORT));
    }

    /** Returns the columns that a person fills. */
    private static List<Column<?>> typed(List<Column<?>> columns) {
        return columns.stream().filter(Column::isStored).toList();
    }

    private Xhtml tableOf(String sheet, List<List<Xhtml>> rows, List<Head> heads) {
        if (rows.isEmpty()) {
            return Xhtml.none();
        }
        String title = Messages.words().capitalised(Messages.text("sheet." + sheet + ".many"));
        return parts.opening(title, List.of(PaperParts.block("handwritten", parts.table(heads, rows))));
    }

    private static List<Head> head(List<Column<?>> columns, Width... widths) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(new Head(Labels.shortOf(columns.get(i)), widths[i]));
        }
        return heads;
    }

    private List<List<Xhtml>> cells(Column<UUID> useCase, UUID id, List<Column<?>> columns) {
        return paper.reader().where(useCase, id).stream()
                .map(row -> paper.entries(paper.complete(row)).cells(columns))
                .toList();
    }

    /** Returns the five kinds of alternatives, so that « do nothing » is always on the table. */
    private List<List<Xhtml>> kinds() {
        return Arrays.stream(AlternativeKind.values())
                .map(kind -> {
                    List<Xhtml> cells = new ArrayList<>();
                    cells.add(Xhtml.text(Labels.item(KINDS, kind)));
                    cells.addAll(PaperParts.emptyRows(typed(ALTERNATIVES).size() - 1, 1)
                            .getFirst());
                    return cells;
                })
                .map(List::copyOf)
                .toList();
    }

    private Xhtml decision(UUID useCase) {
        return DecisionsInForce.of(paper.reader())
                .onUseCase(useCase)
                .map(decision ->
                        parts.whole(Labels.of(UseCases.DECISION), parts.pairs(DecisionCells.taken(paper, decision))))
                .orElse(Xhtml.none());
    }

    private Xhtml lastReview(UUID useCase) {
        return paper.reader().where(Reviews.USE_CASE, useCase).stream()
                .max(Comparator.comparing(row -> row.get(Reviews.DAY, LocalDate.MIN)))
                .map(review -> listed(
                        Messages.text("paper.use_case.last_review"),
                        review,
                        review.sheet().columns().stream()
                                .filter(column -> !column.equals(Reviews.USE_CASE))
                                .toList()))
                .orElse(Xhtml.none());
    }

    private Xhtml listed(String title, Row row, List<Column<?>> columns) {
        return parts.whole(title, parts.pairs(paper.entries(row).pairs(columns)));
    }
}
