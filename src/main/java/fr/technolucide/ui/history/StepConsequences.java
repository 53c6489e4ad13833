package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of the history of a row brought about, read from the newest back: what is computed of its own cells and
 * came out otherwise, and what validation says of it since.
 */
final class StepConsequences {

    private final Reader reader;
    private final Labels labels;
    private final List<Finding> said;
    /** The row as it was after the step to be read next; absent where it was not there. */
    private @Nullable Row after;

    StepConsequences(Reader reader, Labels labels, Optional<Row> now) {
        this.reader = reader;
        this.labels = labels;
        this.after = now.orElse(null);
        this.said =
                new ArrayList<>(now.map(row -> Validation.check(row, reader)).orElse(List.of()));
    }

    /** Goes back over a step that made or removed the row. */
    void begin(Row gone) {
        after = gone;
    }

    /**
     * Goes back over a step that changed cells of the row, and returns what came of it; empty when nothing did.
     *
     * @param was the cells as they were before
     * @param day of the step, on which what is computed is seen
     */
    String of(Cells was, Cells became, LocalDate day) {
        Row row = after;
        if (row == null) {
            return "";
        }
        Row earlier = row;
        for (Column<?> column : became.columns()) {
            earlier = column.isStored() ? earlier.withValue(column, was.get(column)) : earlier;
        }
        for (Column<?> column : was.columns()) {
            earlier = column.isStored() ? earlier.withValue(column, was.get(column)) : earlier;
        }
        List<String> sentences = new ArrayList<>(computed(seen(earlier, day), seen(row, day)));
        sentences.addAll(since(earlier));
        after = earlier;
        return String.join(" ", sentences);
    }

    private static Row seen(Row row, LocalDate day) {
        return Row.of(row.sheet(), row.id(), day).with(row.cells());
    }

    private List<String> computed(Row was, Row became) {
        List<String> sentences = new ArrayList<>();
        for (Column<?> column : became.sheet().derived()) {
            if (!column.isHidden() && column.kind() instanceof Kind.Derived<?>(var _, Formula.OfRow<?> _)) {
                Object before = was.get(column);
                Object now = became.get(column);
                if (!Objects.equals(before, now)) {
                    sentences.add(Messages.text(
                            "ui.history.so",
                            Messages.words().capitalised(SchemaLabels.the(column)),
                            labels.text(column, before),
                            labels.text(column, now)));
                }
            }
        }
        return sentences;
    }

    /** What is still said of the row, and was not before the step. */
    private List<String> since(Row before) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<Finding> then = Validation.check(before, reader);
        List<Finding> brought =
                said.stream().filter(finding -> !then.contains(finding)).toList();
        said.removeAll(brought);
        return brought.stream()
                .map(finding -> Messages.text("ui.history.since", finding.sentence()))
                .toList();
    }
}
