package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.PointFigures;
import fr.technolucide.insight.WhatWouldChange;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the tab shows, read at once.
 *
 * @param cases    titles of the use cases, in the order of their sheet
 * @param useCase  the one shown; absent when the workbook has none, or none was chosen
 * @param fillings of that use case, the latest first
 * @param filled   the filling shown; empty where there is none yet
 * @param changes  what would change its proposal; empty with the filling
 * @param variant  the kind of list shown, or to be begun
 * @param asked   how many points a new list of each variant asks
 * @param helps    figures of the workbook, by code of the point that they help
 * @param people   names, in the order of their sheet
 * @param body     who is to decide about the use case, where a decision is prepared
 */
record ChecklistSnapshot(
        SequencedMap<UUID, String> cases,
        @Nullable UUID useCase,
        List<FillingItem> fillings,
        Optional<FilledChecklist> filled,
        Optional<WhatWouldChange> changes,
        Variant variant,
        Map<Variant, Integer> asked,
        Map<String, PointFigures.Help> helps,
        SequencedMap<UUID, String> people,
        Optional<Body> body,
        LocalDate today) {

    static ChecklistSnapshot of(ViewRequest wish, Reader reader) {
        Row asked = wish.checklist() == null
                ? null
                : reader.find(Checklists.SHEET, wish.checklist()).orElse(null);
        UUID useCase = asked == null ? useCase(wish, reader) : asked.get(Checklists.USE_CASE);
        List<Row> fillings = useCase == null ? List.of() : ChecklistChanges.fillings(useCase, reader);
        SequencedMap<UUID, String> people = names(People.NAME, reader);
        Optional<Row> shown = asked == null ? shown(wish.variant(), useCase, fillings, reader) : Optional.of(asked);
        Optional<FilledChecklist> filled = shown.flatMap(row -> FilledChecklist.of(row.id(), reader));
        return new ChecklistSnapshot(
                names(UseCases.TITLE, reader),
                useCase,
                fillings.stream().map(row -> FillingItem.of(row, people)).toList(),
                filled,
                filled.map(list -> WhatWouldChange.of(list, reader)),
                shown.map(row -> row.get(Checklists.VARIANT, Variant.FULL))
                        .orElse(wish.variant() == null ? Variant.FULL : wish.variant()),
                asked(reader),
                useCase == null ? Map.of() : PointFigures.of(useCase, reader),
                people,
                useCase == null ? Optional.empty() : AwaitedDecision.bodyFor(useCase, reader),
                reader.today());
    }

    private static Map<Variant, Integer> asked(Reader reader) {
        Map<Variant, Integer> asked = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            asked.put(
                    variant,
                    Questions.edition(reader, Questions.EDITION, variant).size());
        }
        return asked;
    }

    /** Returns the use case wished for, else the one whose list was filled last, else the only one there is. */
    private static @Nullable UUID useCase(ViewRequest wish, Reader reader) {
        UUID wished = wish.useCase();
        if (wished != null && reader.find(UseCases.SHEET, wished).isPresent()) {
            return wished;
        }
        return reader.all(Checklists.SHEET).reversed().stream()
                .max(Comparator.comparing(row -> row.get(Checklists.DAY, LocalDate.MIN)))
                .map(row -> row.get(Checklists.USE_CASE))
                .orElseGet(() -> only(reader));
    }

    private static @Nullable UUID only(Reader reader) {
        List<Row> all = reader.all(UseCases.SHEET);
        return all.size() == 1 ? all.getFirst().id() : null;
    }

    private static Optional<Row> shown(
            @Nullable Variant variant, @Nullable UUID useCase, List<Row> fillings, Reader reader) {
        if (variant != null) {
            return fillings.stream()
                    .filter(row -> row.get(Checklists.VARIANT) == variant)
                    .findFirst();
        }
        return useCase == null
                ? Optional.empty()
                : reader.find(UseCases.SHEET, useCase)
                        .map(row -> CountingChecklists.of(reader, List.of(row)).get(useCase));
    }

    private static SequencedMap<UUID, String> names(Column<String> name, Reader reader) {
        SequencedMap<UUID, String> names = new LinkedHashMap<>();
        Listing all = reader.list(Query.of(name.sheet()));
        reader.rows(all, 0, all.size()).forEach(row -> names.put(row.id(), row.get(name, "")));
        return names;
    }

    /** Returns the filling of the same use case just before the one shown. */
    Optional<FillingItem> previous() {
        return filled.flatMap(shown -> fillings.stream()
                .dropWhile(filling -> !filling.id().equals(shown.checklist().id()))
                .skip(1)
                .findFirst());
    }

    String person(@Nullable UUID id) {
        return id == null ? "" : people.getOrDefault(id, "");
    }
}
