package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.words.Reason;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Score;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a checklist that its assessment gives. */
final class ChecklistFigures {

    private ChecklistFigures() {}

    static Map<UUID, Verdict> verdict(Reader reader, List<Row> checklists) {
        return each(reader, checklists, Assessment::verdict);
    }

    static Map<UUID, String> reason(Reader reader, List<Row> checklists) {
        return each(reader, checklists, Reason::sentence);
    }

    static Map<UUID, Double> score(Reader reader, List<Row> checklists) {
        return each(reader, checklists, assessment -> {
            Score score = assessment.score();
            return score == null ? null : score.value();
        });
    }

    static Map<UUID, Integer> redFlagsLifted(Reader reader, List<Row> checklists) {
        return each(reader, checklists, assessment -> assessment.redFlags().lifted());
    }

    static Map<UUID, Integer> unknown(Reader reader, List<Row> checklists) {
        return each(reader, checklists, assessment -> assessment.unknown().size());
    }

    static Map<UUID, Integer> missing(Reader reader, List<Row> checklists) {
        return each(reader, checklists, assessment -> assessment.missing().size());
    }

    /** A part of an assessment that may be absent. */
    @FunctionalInterface
    private interface Figure<T> {
        @Nullable
        T of(Assessment assessment);
    }

    private static <T> Map<UUID, T> each(Reader reader, List<Row> checklists, Figure<T> figure) {
        Map<UUID, T> figures = new HashMap<>();
        Assessments.of(reader, checklists).forEach((id, assessment) -> {
            T value = figure.of(assessment);
            if (value != null) {
                figures.put(id, value);
            }
        });
        return figures;
    }
}
