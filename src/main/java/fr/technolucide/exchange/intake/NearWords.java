package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.plan.ImportReport.NearDouble;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row that resembles one of the workbook, in words. */
record NearWords(Reader reader, NearDouble near) {

    /** Returns which row it resembles, and in what it differs. */
    String sentence() {
        Labels labels = new Labels(reader);
        Row there = near.there();
        Row coming = near.coming();
        String differences = measures().stream()
                .map(column -> Messages.text(
                        "intake.near.differs",
                        Labels.of(column),
                        labels.text(column, coming.get(column)),
                        labels.text(column, there.get(column))))
                .collect(Collectors.joining(", "));
        return Messages.text("intake.near", labels.of(there), differences);
    }

    /**
     * Returns the options of the command line that correct the one or add the other.
     *
     * @param only whether no other row of the workbook is as near: only then can it be corrected by its key
     */
    String advice(boolean only) {
        List<Column<?>> key = near.sheet().key();
        if (!only) {
            return Messages.text("intake.near.advice.add", names(key));
        }
        return Messages.text(
                "intake.near.advice",
                names(key.stream()
                        .filter(column -> !measures().contains(column))
                        .toList()),
                names(key));
    }

    private List<Column<?>> measures() {
        Sheet sheet = near.sheet();
        return sheet.key().stream()
                .filter(column -> !Objects.equals(
                        comparable(near.there().get(column)),
                        comparable(near.coming().get(column))))
                .toList();
    }

    private static Object comparable(@Nullable Object value) {
        return value instanceof String text ? Fold.name(text) : Objects.requireNonNullElse(value, "");
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }
}
