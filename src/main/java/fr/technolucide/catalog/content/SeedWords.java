package fr.technolucide.catalog.content;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wording of every row that comes with the program, in each language. French is in the row; another language
 * stands in the bundle {@code content} under {@code <row>.<key>.<column>}: {@code factor.texte_court.label}, {@code
 * question.7.1.why}; words that an edition of the checklist had before the current one changed them end with that edition
 * ({@code question.4.4.evidence_hint.1.0}). A text is known by itself, word for word, so that one that
 * was changed is shown as written.
 */
public final class SeedWords {

    /** Returns whether a column holds codes, which files and formulas use and which are the same in every language. */
    private static boolean isCode(Column<?> column) {
        return column.equals(Factors.CODE) || column.equals(Questions.CODE) || column.equals(Questions.VERSION);
    }

    /** Made when first asked for: most workbooks are read in French alone. */
    private static final class Known {

        private static final Map<Column<?>, Map<String, String>> KEYS = keys();
        /** The stored text of each translation, by its column then by itself. */
        private static final Map<Column<?>, Map<String, String>> STORED = stored();

        private static Map<Column<?>, Map<String, String>> stored() {
            Map<Column<?>, Map<String, String>> stored = new HashMap<>();
            Texts english = Messages.in(Language.ENGLISH);
            KEYS.forEach((column, keys) -> keys.forEach((text, key) -> english.find(key)
                    .ifPresent(translation ->
                            stored.computeIfAbsent(column, _ -> new HashMap<>()).putIfAbsent(translation, text))));
            return stored;
        }
    }

    private SeedWords() {}

    public static final Wording WORDING = new Wording() {
        @Override
        public Optional<String> in(Language language, Column<?> column, String text) {
            return SeedWords.in(language, column, text);
        }

        @Override
        public Optional<String> stored(Column<?> column, String text) {
            return Optional.ofNullable(
                    Known.STORED.getOrDefault(column, Map.of()).get(text));
        }
    };

    /**
     * Returns the text of a shipped cell in a language; empty when the cell is not as shipped, or is in that language.
     */
    static Optional<String> in(Language language, Column<?> column, String text) {
        return language == Language.FRENCH
                ? Optional.empty()
                : Optional.ofNullable(Known.KEYS.getOrDefault(column, Map.of()).get(text))
                        .flatMap(Messages.in(language)::find);
    }

    /**
     * Returns whether the program itself wrote the text of a cell: one that is as shipped, or one of a shipped row in
     * which nobody may type, such as a question of an earlier edition.
     */
    public static boolean isShipped(Row row, Column<?> column) {
        return Known.KEYS.getOrDefault(column, Map.of()).containsKey(String.valueOf(row.get(column)))
                || (row.sheet().isSeeded()
                        && SeedIds.isSeeded(row.id())
                        && row.sheet().lockedIn(row).contains(column));
    }

    /** Returns the key of each text, by its column then by itself; two rows that say the same share the first one's. */
    static Map<Column<?>, Map<String, String>> keys() {
        Map<Column<?>, Map<String, String>> keys = new HashMap<>();
        for (Edit edit : shipped()) {
            if (edit instanceof Edit.Insert(var sheet, var _, var cells, var _) && sheet.isSeeded()) {
                cells.each((column, value) -> {
                    boolean said = column.kind() instanceof Kind.Text || column.kind() instanceof Kind.LongText;
                    if (said && value != null && !isCode(column)) {
                        keys.computeIfAbsent(column, _ -> new HashMap<>())
                                .putIfAbsent(value.toString(), key(sheet, cells, column));
                    }
                });
            }
        }
        return keys;
    }

    /** Returns the rows that come with the program, then the questions of the editions before. */
    private static List<Edit> shipped() {
        List<Edit> shipped = new ArrayList<>(Seeds.edits());
        Questions.EARLIER_EDITIONS.forEach(edition -> shipped.addAll(Seeds.questions(edition)));
        return shipped;
    }

    private static String key(Sheet sheet, Cells cells, Column<?> column) {
        String row = sheet.key().stream()
                .filter(part -> !part.equals(Questions.VERSION))
                .map(part -> named(Objects.requireNonNull(cells.get(part)).toString()))
                .collect(Collectors.joining("."));
        String one = sheet.name().substring(0, sheet.name().length() - 1);
        String edition = cells.get(Questions.VERSION);
        String before = edition == null || edition.equals(Questions.EDITION) ? "" : "." + edition;
        return one + "." + row + "." + column.name() + before;
    }

    private static String named(String text) {
        return Fold.fold(text).replaceAll("\\.?[^a-z0-9.]+", "_").replaceAll("^_|_$", "");
    }
}
