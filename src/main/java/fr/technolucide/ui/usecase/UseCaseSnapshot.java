package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.insight.ChangesOfUseCase;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.OtherApproach;
import fr.technolucide.insight.Proposal;
import fr.technolucide.insight.TrialsOfUseCase;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the tab says of one use case, read at once.
 *
 * @param row       with its figures
 * @param texts     its cells in words
 * @param checklist the filling that counts; {@code null} without any
 * @param decision  the decision in force; {@code null} without any
 * @param reason    why the rule proposes what it does, as a sentence
 * @param labels    of the rows that the rest refers to: tools, retrospectives, reviews
 * @param caution   what is to be said beside its estimated figures
 */
public record UseCaseSnapshot(
        Row row,
        Map<Column<?>, String> texts,
        @Nullable UUID checklist,
        @Nullable UUID decision,
        String reason,
        OtherApproach approach,
        TrialsOfUseCase trials,
        List<ChangesOfUseCase.Conclusion> changes,
        Map<UUID, String> labels,
        EstimateCaution caution) {

    static Optional<UseCaseSnapshot> of(Reader reader, UUID id) {
        return reader.find(UseCases.SHEET, id).map(stored -> of(reader, stored));
    }

    private static UseCaseSnapshot of(Reader reader, Row stored) {
        Labels labels = new Labels(reader);
        Row row = reader.complete(List.of(stored), UseCases.SHEET.derived()).getFirst();
        Map<Column<?>, String> texts = new HashMap<>();
        UseCases.SHEET.columns().forEach(column -> texts.put(column, labels.text(column, row.get(column))));
        Row checklist = CountingChecklists.of(reader, List.of(row)).get(row.id());
        TrialsOfUseCase trials = TrialsOfUseCase.of(row, reader);
        List<ChangesOfUseCase.Conclusion> changes = ChangesOfUseCase.of(row, reader);
        Map<UUID, String> names = new HashMap<>();
        trials.byTool().forEach(line -> {
            UUID tool = line.tool();
            if (tool != null) {
                names.put(tool, labels.of(Tools.SHEET, tool));
            }
        });
        changes.forEach(change -> names.put(change.row().id(), labels.of(change.row())));
        return new UseCaseSnapshot(
                row,
                Map.copyOf(texts),
                checklist == null ? null : checklist.id(),
                DecisionsInForce.of(reader).onUseCase(row.id()).map(Row::id).orElse(null),
                Proposal.onUseCase(row, reader).reason(),
                OtherApproach.of(row, reader),
                trials,
                changes,
                Map.copyOf(names),
                EstimateCaution.of(reader));
    }

    /** Returns the words of a cell, « — » when it is empty. */
    public String text(Column<?> column) {
        return texts.getOrDefault(column, "");
    }
}
