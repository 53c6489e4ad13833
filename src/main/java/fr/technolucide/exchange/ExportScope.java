package fr.technolucide.exchange;

import fr.technolucide.exchange.names.NameChoices;
import fr.technolucide.exchange.names.ToldCells;
import fr.technolucide.exchange.names.WithoutNames;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import java.util.Optional;

/**
 * The part of a workbook that an export contains.
 *
 * @param names which names found in texts are replaced; empty when everything is told
 */
public record ExportScope(Optional<NameChoices> names) {

    /** Everything, to come back one day. */
    public static final ExportScope WHOLE = new ExportScope(Optional.empty());

    /** The same as {@link #withoutNames}, with the names that the rule replaces. */
    public static final ExportScope WITHOUT_NAMES = withoutNames(NameChoices.BY_RULE);

    /** The mark of a file without names: a document property, and in a text file the header of a last, empty column. */
    public static final String MARK = "technolucide.without_names";

    /** No known name, nothing about a person, no ids: to be shown outside, and refused when it comes back. */
    public static ExportScope withoutNames(NameChoices names) {
        return new ExportScope(Optional.of(names));
    }

    public boolean isWhole() {
        return names.isEmpty();
    }

    /** Returns a reader that tells no more; without names it remembers, so that what it computes rests on its own rows. */
    public Reader of(Reader reader, Texts texts) {
        return names.map(choices -> CachingReader.of(new WithoutNames(reader, choices, texts)))
                .orElse(reader);
    }

    public RowLabels labels(Reader reader) {
        return isWhole() ? RowLabels.of(reader) : RowLabels.withoutIds(reader);
    }

    public boolean tells(Column<?> column) {
        return isWhole() || ToldCells.isTold(column);
    }

    public boolean hasIds() {
        return isWhole();
    }
}
