package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.insight.LearningFigures;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of the tab, read off the UI thread.
 *
 * @param help     the requests in the order of their sheet, each with its expert, then the experts of whom nothing was asked
 * @param verified the day on which the oldest of the deadlines was checked; {@code null} without any
 * @param stale    what the rules say of deadlines checked too long ago; empty otherwise
 */
record ResourcesSnapshot(
        LocalDate today,
        LearningFigures figures,
        List<Row> learning,
        List<HelpLine> help,
        List<Row> inspirations,
        List<Row> deadlines,
        @Nullable LocalDate verified,
        String stale) {

    /** Someone who can help, what is asked of them, or both. */
    record HelpLine(@Nullable Row expert, @Nullable Row request) {

        /** Returns its rows: the request first. */
        List<Row> rows() {
            return Stream.of(Optional.ofNullable(request), Optional.ofNullable(expert))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    static ResourcesSnapshot of(Reader reader) {
        List<Row> deadlines = rows(reader, LegalDeadlines.SHEET);
        return new ResourcesSnapshot(
                reader.today(),
                LearningFigures.of(reader),
                rows(reader, Learning.SHEET),
                help(reader),
                rows(reader, Inspirations.SHEET),
                deadlines,
                deadlines.stream()
                        .map(row -> row.get(LegalDeadlines.VERIFIED_ON))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                deadlines.stream()
                        .flatMap(row -> Validation.check(row, reader).stream())
                        .map(Finding::sentence)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Row> rows(Reader reader, Sheet sheet) {
        var listing = reader.list(Query.of(sheet));
        return reader.rows(listing, 0, listing.size());
    }

    private static List<HelpLine> help(Reader reader) {
        List<Row> experts = rows(reader, Experts.SHEET);
        Map<UUID, Row> byId = experts.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        List<HelpLine> lines = new ArrayList<>();
        for (Row request : rows(reader, SupportRequests.SHEET)) {
            UUID expert = request.get(SupportRequests.EXPERT);
            lines.add(new HelpLine(expert == null ? null : byId.get(expert), request));
        }
        Set<UUID> asked = lines.stream()
                .map(HelpLine::expert)
                .filter(Objects::nonNull)
                .map(Row::id)
                .collect(Collectors.toSet());
        experts.stream()
                .filter(expert -> !asked.contains(expert.id()))
                .forEach(expert -> lines.add(new HelpLine(expert, null)));
        return List.copyOf(lines);
    }
}
