package fr.technolucide.insight;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next retrospective of the association.
 *
 * @param last     the last retrospective, which announces the next; {@code null} without any
 * @param day      announced by the last one; {@code null} when none is
 * @param cadence  days between two of them, as the association chose; {@code null} when it did not
 * @param daysLate days since that day, when no other was begun; 0 when it is not past
 */
public record NextRetrospective(
        @Nullable Row last,
        @Nullable LocalDate day,
        @Nullable Integer cadence,
        int daysLate) {

    public static NextRetrospective of(Reader reader) {
        Optional<Row> last = reader.all(Retrospectives.SHEET).stream()
                .max(Comparator.comparing((Row row) -> row.get(Retrospectives.DAY, LocalDate.MIN))
                        .thenComparing(row -> row.get(Retrospectives.NUMBER, 0)));
        LocalDate day = last.map(row -> row.get(Retrospectives.NEXT_DAY)).orElse(null);
        boolean over =
                last.filter(row -> !row.isEmpty(Retrospectives.CLOSED_ON)).isPresent();
        boolean late = over && day != null && day.isBefore(reader.today());
        return new NextRetrospective(
                last.orElse(null),
                day,
                Association.row(reader).get(Association.RETROSPECTIVE_DAYS),
                late ? Math.toIntExact(ChronoUnit.DAYS.between(day, reader.today())) : 0);
    }
}
