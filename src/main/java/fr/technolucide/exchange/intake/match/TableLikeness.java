package fr.technolucide.exchange.intake.match;

import fr.technolucide.language.Synonyms;
import fr.technolucide.workbook.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The likeness of a header row to the rows of a sheet. Words that many sheets share, such as « name », are not enough
 * among strange columns; words that speak of such rows count even where no column takes them, « courriel » for people.
 */
final class TableLikeness {

    private final ColumnIndex columns;
    private final Set<String> spokenOf;

    TableLikeness(Sheet sheet, ColumnIndex columns) {
        this.columns = columns;
        this.spokenOf = Synonyms.of("sheet." + sheet.name()).stream()
                .flatMap(word -> ColumnNames.forms(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns whether a table is taken for rows of the sheet though nobody said so.
     *
     * @param headers by their {@link ColumnNames#forms}
     */
    boolean isLike(List<List<String>> headers) {
        int named = 0;
        int known = 0;
        int telling = 0;
        Set<Object> met = new HashSet<>();
        for (List<String> forms : headers) {
            if (forms.isEmpty() || forms.contains(ColumnChoice.ID)) {
                continue;
            }
            named++;
            Optional<Object> about = about(forms);
            if (about.isPresent() && met.add(about.get())) {
                known++;
                telling += forms.stream().anyMatch(SharedNames::contains) ? 0 : 1;
            }
        }
        boolean half = 2 * known >= named;
        return known == named || (telling > 0 && (known > 1 || half)) || (known > 1 && half);
    }

    /** Returns what a header speaks of: such rows by itself, or a column of the sheet. */
    private Optional<Object> about(List<String> forms) {
        Optional<Object> word =
                forms.stream().filter(spokenOf::contains).findFirst().map(Object.class::cast);
        return word.or(() -> columns.named(forms).stream().findFirst().map(ColumnNames::column));
    }
}
