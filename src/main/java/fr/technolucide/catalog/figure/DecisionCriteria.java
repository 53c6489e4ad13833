package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Comparison;
import fr.technolucide.method.CriterionState;
import fr.technolucide.method.StopCriterion;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stop criteria of a decision as they are read: those of {@link StopCriteria}; where there are none, what was
 * written as one text, each piece of it a criterion in words.
 */
public final class DecisionCriteria {

    /**
     * One criterion.
     *
     * @param words  « moins de 8 heures libérées par mois », with a capital
     * @param figure what is watched; {@code null} for a criterion in words
     * @param value  the figure today, in its unit; {@code null} when it is not known, and for words
     * @param margin what is left before the threshold; {@code null} with the value
     */
    public record Criterion(
            String words,
            @Nullable StopFigure figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal margin,
            CriterionState state) {

        static Criterion inWords(String words) {
            return new Criterion(words, null, null, null, CriterionState.UNKNOWN);
        }

        /** Returns the figure of the day with its unit, or that it is not known; {@code null} for words. */
        public @Nullable String today() {
            if (figure == null) {
                return null;
            }
            return value == null
                    ? Messages.words().unknown()
                    : Messages.text(
                            "rule.criterion.value." + figure.id(),
                            Messages.words().decimal(value.stripTrailingZeros()),
                            value.abs());
        }
    }

    private DecisionCriteria() {}

    /** Returns the criteria of a decision, in the order in which they were written. */
    public static List<Criterion> of(Row decision, Reader reader) {
        List<Row> rows = reader.where(StopCriteria.DECISION, decision.id());
        if (rows.isEmpty()) {
            return CriteriaTexts.of(decision.get(Decisions.STOP_CRITERIA, "")).stream()
                    .map(Criterion::inWords)
                    .toList();
        }
        Map<UUID, BigDecimal> values = reader.values(StopCriteria.VALUE, rows);
        Map<UUID, BigDecimal> margins = reader.values(StopCriteria.MARGIN, rows);
        Map<UUID, CriterionState> states = reader.values(StopCriteria.STATE, rows);
        return rows.stream()
                .map(row -> new Criterion(
                        Messages.words().capitalised(inWords(row)),
                        row.get(StopCriteria.FIGURE),
                        values.get(row.id()),
                        margins.get(row.id()),
                        states.getOrDefault(row.id(), CriterionState.UNKNOWN)))
                .toList();
    }

    /** Returns the figures of a use case that are known, as criteria of a decision about it would watch them. */
    public static Map<StopFigure, BigDecimal> today(Row useCase, Row decision, Reader reader) {
        return CriterionFigures.known(useCase, decision, reader);
    }

    /**
     * Returns a criterion that is written nowhere yet, as it would be read.
     *
     * @param today the figures that are known
     */
    public static Criterion read(Row row, Map<StopFigure, BigDecimal> today) {
        StopFigure figure = row.get(StopCriteria.FIGURE);
        Comparison comparison = row.get(StopCriteria.COMPARISON);
        BigDecimal threshold = row.get(StopCriteria.THRESHOLD);
        BigDecimal value = figure == null ? null : today.get(figure);
        StopCriterion criterion =
                comparison == null || threshold == null ? null : new StopCriterion(comparison, threshold);
        return new Criterion(
                Messages.words().capitalised(inWords(row)),
                figure,
                value,
                criterion == null || value == null ? null : criterion.margin(value),
                criterion == null ? CriterionState.UNKNOWN : criterion.state(value));
    }

    /** Returns the words of all criteria, with the figure of the day where one is watched. */
    public static String inOneSentence(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> {
                    String today = criterion.today();
                    return today == null
                            ? criterion.words()
                            : Messages.text("rule.criterion.today", criterion.words(), today);
                })
                .collect(Collectors.joining(Messages.text("format.between")));
    }

    /** Says a criterion: « moins de 8 heures libérées par mois »; the words that someone wrote go before. */
    static String inWords(Row criterion) {
        StopFigure figure = criterion.get(StopCriteria.FIGURE);
        Comparison comparison = criterion.get(StopCriteria.COMPARISON);
        BigDecimal threshold = criterion.get(StopCriteria.THRESHOLD);
        String words = criterion.get(StopCriteria.WORDS, "");
        if (!words.isBlank() || figure == null || comparison == null || threshold == null) {
            return words.isBlank() ? Messages.words().missing() : words.strip();
        }
        Words language = Messages.words();
        return Messages.text(
                "rule.criterion.figure." + figure.id(),
                Messages.text("rule.criterion." + comparison.id(), language.decimal(threshold.stripTrailingZeros())),
                threshold.abs());
    }
}
