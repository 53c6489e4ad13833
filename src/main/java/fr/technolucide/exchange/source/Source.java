package fr.technolucide.exchange.source;

import java.util.List;
import java.util.Map;

/**
 * A file once read; the file itself may be gone.
 *
 * @param sheets at least one, in the order of their tabs; at least one of them has a row
 * @param properties the custom document properties, by name, as text
 * @param encodings the ways in which the letters of a text may be read, the likeliest first; empty without doubt
 * @param checksum of the bytes of such a text; 0 without doubt
 * @param since1904 whether bare day numbers count from 1904; cells shown as dates are dates already
 */
public record Source(
        SourceFormat format,
        List<SourceSheet> sheets,
        Map<String, String> properties,
        boolean since1904,
        List<EncodingGuess> encodings,
        long checksum,
        List<SourceWarning> warnings) {
    public Source {
        sheets = List.copyOf(sheets);
        properties = Map.copyOf(properties);
        encodings = List.copyOf(encodings);
        warnings = List.copyOf(warnings);
    }
}
