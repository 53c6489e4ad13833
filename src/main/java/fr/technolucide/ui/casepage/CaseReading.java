package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.insight.CaseThread;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.NextStep;
import fr.technolucide.insight.OtherApproach;
import fr.technolucide.insight.Proposal;
import fr.technolucide.insight.TrialsOfUseCase;
import fr.technolucide.ui.decision.ThreadLine;
import fr.technolucide.ui.decision.ThreadWords;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the page says of one use case, read at once.
 *
 * @param row       with its figures
 * @param filled    the checklist that counts; empty without any
 * @param tool      that it uses; empty without any
 * @param inForce   the decision that holds; empty without any
 * @param criteria  of that decision, each with its figure of today
 * @param loose     trials of its tool that are about no use case, the latest first
 * @param incidents trials that went wrong, the latest first
 * @param names     of people, tools and experts, by id
 */
record CaseReading(
        Row row,
        Proposal proposal,
        Optional<FilledChecklist> filled,
        NextStep step,
        List<ThreadLine> thread,
        Optional<Row> tool,
        Optional<Row> inForce,
        List<DecisionCriteria.Criterion> criteria,
        OtherApproach approach,
        TrialsOfUseCase trials,
        List<Row> loose,
        List<Row> incidents,
        EstimateCaution caution,
        Map<UUID, String> names,
        LocalDate today) {

    static Optional<CaseReading> of(Reader reader, UUID id) {
        return reader.find(UseCases.SHEET, id).map(stored -> of(reader, stored));
    }

    private static CaseReading of(Reader reader, Row stored) {
        Row row = reader.complete(List.of(stored), UseCases.SHEET.derived()).getFirst();
        Optional<FilledChecklist> filled = Optional.ofNullable(
                        CountingChecklists.of(reader, List.of(row)).get(row.id()))
                .flatMap(checklist -> FilledChecklist.of(checklist.id(), reader));
        Optional<Row> inForce = DecisionsInForce.of(reader).onUseCase(row.id());
        UUID tool = row.get(UseCases.TOOL);
        return new CaseReading(
                row,
                Proposal.onUseCase(row, reader),
                filled,
                NextStep.of(row, filled, reader),
                ThreadWords.of(CaseThread.of(row, reader), reader),
                tool == null ? Optional.empty() : reader.find(Tools.SHEET, tool),
                inForce,
                inForce.map(decision -> DecisionCriteria.of(decision, reader)).orElse(List.of()),
                OtherApproach.of(row, reader),
                TrialsOfUseCase.of(row, reader),
                TrialsOfUseCase.loose(row, reader),
                TrialIncidents.of(row.id(), LocalDate.EPOCH, reader),
                EstimateCaution.of(reader),
                names(reader),
                reader.today());
    }

    private static Map<UUID, String> names(Reader reader) {
        Labels labels = new Labels(reader);
        Map<UUID, String> names = new HashMap<>();
        for (Sheet sheet : List.of(People.SHEET, Tools.SHEET, Experts.SHEET)) {
            reader.all(sheet).forEach(row -> names.put(row.id(), labels.of(row)));
        }
        return Map.copyOf(names);
    }

    /** Returns the name of a person, a tool or an expert; empty for none. */
    String name(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
