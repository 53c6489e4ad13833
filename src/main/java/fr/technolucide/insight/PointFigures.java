package fr.technolucide.insight;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figure of the workbook that helps to answer a point of the checklist, by its code. {@link #SOURCES}
 * is the one place that says which point is helped by what; a point helped by nothing is not in it, and nothing is ever
 * written in an answer from here.
 */
public final class PointFigures {

    /**
     * The help shown beside a point of the checklist.
     *
     * @param figure  what the eye must find
     * @param more    what goes with it; may be empty
     * @param written what people wrote of it elsewhere, as they wrote it; may be empty
     */
    public record Help(String figure, String more, String written) {

        Help(String figure, String more) {
            this(figure, more, "");
        }
    }

    /** Computes a figure of the workbook. */
    @FunctionalInterface
    private interface Source {
        Optional<Help> of(PointFigures workbook);
    }

    private static final Map<String, Source> SOURCES = Map.ofEntries(
            Map.entry("1.3", PointFigures::alternative),
            Map.entry("1.4", PointFigures::exploration),
            Map.entry("2.1", PointFigures::benefit),
            Map.entry("2.2", PointFigures::freedTime),
            Map.entry("3.1", PointFigures::human),
            Map.entry("4.1", PointFigures::data),
            Map.entry("4.3", PointFigures::contract),
            Map.entry("7.1", PointFigures::footprint),
            Map.entry("7.3", PointFigures::caps),
            Map.entry("8.1", PointFigures::cost),
            Map.entry("8.3", PointFigures::learning),
            Map.entry("9.1", PointFigures::decision),
            Map.entry("9.4", PointFigures::stopCriteria));

    private final Reader reader;
    private final Row useCase;
    private final Labels labels;
    private final Words words = Messages.words();

    private PointFigures(Reader reader, Row useCase) {
        this.reader = reader;
        this.useCase = useCase;
        this.labels = new Labels(reader);
    }

    /** Returns the help by code of the point; a point of which the workbook knows nothing yet is left out. */
    public static Map<String, Help> of(UUID useCase, Reader reader) {
        Map<String, Help> helps = new HashMap<>();
        reader.find(UseCases.SHEET, useCase)
                .map(row ->
                        reader.complete(List.of(row), UseCases.SHEET.derived()).getFirst())
                .map(row -> new PointFigures(reader, row))
                .ifPresent(workbook -> SOURCES.forEach(
                        (code, source) -> source.of(workbook).ifPresent(help -> helps.put(code, help))));
        return Map.copyOf(helps);
    }

    private Optional<Help> alternative() {
        List<Row> compared = reader.where(Alternatives.USE_CASE, useCase.id());
        return compared.stream()
                .filter(row -> row.is(Alternatives.CHOSEN))
                .findFirst()
                .map(row -> new Help(
                        Messages.text("checklist.figure.alternative", row.get(Alternatives.TITLE, "")),
                        row.get(Alternatives.NOTE, "")))
                .or(() -> compared.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Help(
                                Messages.text("checklist.figure.alternatives", compared.size()),
                                Messages.text("checklist.figure.none_chosen"))));
    }

    private Optional<Help> exploration() {
        return tool().map(tool -> {
            TenHourGate gate = Objects.requireNonNull(
                    ToolFigures.gates(reader, List.of(tool)).get(tool.id()));
            return new Help(
                    Messages.text(
                            "checklist.figure.hours",
                            words.duration(gate.totalMinutes()),
                            words.ofName(tool.get(Tools.NAME, ""))),
                    Messages.text("checklist.figure.testers", gate.testerCount(), gate.roleCount()));
        });
    }

    private Optional<Help> benefit() {
        Integer rating = useCase.get(UseCases.BENEFIT);
        if (rating == null) {
            return Optional.empty();
        }
        Integer before = useCase.get(UseCases.PEOPLE_BEFORE);
        Integer after = useCase.get(UseCases.PEOPLE_AFTER);
        return Optional.of(new Help(
                Messages.text("checklist.figure.benefit", rating),
                before == null || after == null ? "" : Messages.text("checklist.figure.people", before, after)));
    }

    private Optional<Help> freedTime() {
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        return minutes == null
                ? Optional.empty()
                : Optional.of(new Help(
                        Messages.text("checklist.figure.freed", words.duration(minutes)),
                        useCase.get(UseCases.FREED_TIME_USE, "")));
    }

    private Optional<Help> human() {
        UUID decider = useCase.get(UseCases.DECIDER);
        return said(
                useCase,
                UseCases.HUMAN_PLACE,
                "checklist.figure.human",
                decider == null ? "" : Messages.text("checklist.figure.decider", labels.of(People.SHEET, decider)));
    }

    private Optional<Help> data() {
        return said(useCase, UseCases.DATA, "checklist.figure.data", "");
    }

    private Optional<Help> contract() {
        return tool().flatMap(tool -> said(
                tool,
                Tools.CONTRACT,
                "checklist.figure.contract",
                Messages.text("checklist.figure.tool", tool.get(Tools.NAME, ""))));
    }

    private Optional<Help> said(Row row, Column<?> column, String key, String more) {
        Object value = row.get(column);
        return value == null
                ? Optional.empty()
                : Optional.of(new Help(Messages.text(key, labels.text(column, value)), more));
    }

    private Optional<Help> footprint() {
        Range co2 = useCase.get(UseCases.CO2);
        if (co2 == null) {
            return Optional.empty();
        }
        return Optional.of(new Help(
                Messages.text("checklist.figure.co2", words.co2(co2.central())),
                Messages.text(
                        "checklist.figure.co2.spread",
                        words.co2Spread(co2),
                        EstimateCaution.of(reader).sentence()),
                useCase.get(UseCases.WORTH_IT, "").strip()));
    }

    private Optional<Help> caps() {
        List<String> caps = new ArrayList<>();
        for (Row usage : reader.where(Usages.USE_CASE, useCase.id())) {
            Integer cap = usage.get(Usages.CAP_PER_MONTH);
            UUID factor = usage.get(Usages.FACTOR);
            if (cap != null && factor != null) {
                caps.add(Messages.text(
                        "checklist.figure.cap", cap, labels.of(Factors.SHEET, factor), usage.get(Usages.PER_MONTH, 0)));
            }
        }
        return caps.isEmpty() ? Optional.empty() : Optional.of(new Help(words.list(caps), ""));
    }

    private Optional<Help> cost() {
        Long cost = useCase.get(UseCases.COST_12_MONTHS);
        Long full = useCase.get(UseCases.FULL_COST_12_MONTHS);
        return cost == null && full == null
                ? Optional.empty()
                : Optional.of(new Help(
                        Messages.text("checklist.figure.cost", words.money(cost == null ? 0 : cost)),
                        full == null ? "" : Messages.text("checklist.figure.full_cost", words.money(full))));
    }

    private Optional<Help> learning() {
        LearningFigures figures = LearningFigures.of(reader);
        return figures.people().isEmpty()
                ? Optional.empty()
                : Optional.of(new Help(
                        Messages.text("checklist.figure.learning", words.duration(figures.minutes())),
                        Messages.text(
                                "checklist.figure.learners", figures.people().size())));
    }

    private Optional<Help> decision() {
        return inForce()
                .map(row ->
                        new Help(Messages.text("checklist.figure.decision", UseCaseFigures.inWords(row)), signer(row)));
    }

    private String signer(Row decision) {
        UUID signer = decision.get(Decisions.SIGNED_BY);
        return signer == null ? "" : Messages.text("checklist.figure.signed", labels.of(People.SHEET, signer));
    }

    private Optional<Help> stopCriteria() {
        return inForce().filter(row -> !criteria(row).isEmpty()).map(row -> {
            LocalDate review = row.get(Decisions.REVIEW_DATE);
            return new Help(
                    Messages.text("checklist.figure.stop", criteria(row)),
                    review == null ? "" : Messages.text("checklist.figure.review", words.numericDate(review)));
        });
    }

    private String criteria(Row decision) {
        return DecisionCriteria.inOneSentence(DecisionCriteria.of(decision, reader));
    }

    private Optional<Row> inForce() {
        return DecisionsInForce.of(reader).onUseCase(useCase.id());
    }

    private Optional<Row> tool() {
        @Nullable UUID id = useCase.get(UseCases.TOOL);
        return id == null ? Optional.empty() : reader.find(Tools.SHEET, id);
    }
}
