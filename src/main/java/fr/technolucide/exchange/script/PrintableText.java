package fr.technolucide.exchange.script;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in pieces that faces draw, in the order in which it is read. A character that no face draws is replaced by its
 * plain form (𝐀 by A), by the letter without its accent, or else by its code, « [U+1F9FF] », which is said.
 *
 * @param fromRight whether it begins with a letter that is read from right to left
 * @param lacking   what is printed as a code
 */
public record PrintableText(boolean fromRight, List<Piece> pieces, Set<String> lacking) {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern ACCENTED_CODE = Pattern.compile("(\\[U\\+[0-9A-F +U]+\\])\\p{M}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    /** The spaces of French signs, which people type as ordinary ones: a line neither begins with « ? » nor ends with « « ». */
    private static final Pattern KEPT_SPACES = Pattern.compile("(?<=«) | (?=[»:;!?%])");

    private static final Pattern PLAIN = Pattern.compile("[ -~\\n]*");
    private static final Pattern NARROW_SPACES = Pattern.compile("[\u202f\u2007]");
    private static final Pattern SKIN = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}]");

    /** Joiners are kept between letters, where they say whether these join. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}&&[^\\n\\t\u200c\u200d]]+|(?<!\\p{InArabic})[\u200c\u200d]");

    public PrintableText {
        pieces = List.copyOf(pieces);
    }

    /** Returns the text as faces draw it. */
    public static PrintableText of(String text, Faces faces) {
        if (PLAIN.matcher(text).matches()) {
            return plain(withKeptSpaces(text));
        }
        String clean = withKeptSpaces(clean(text));
        if (faces.paper().draws(clean)) {
            return plain(clean);
        }
        Set<String> lacking = new TreeSet<>();
        String drawn = CLUSTER.matcher(clean)
                .replaceAll(found -> Matcher.quoteReplacement(drawn(found.group(), faces, lacking)));
        if (!lacking.isEmpty()) {
            drawn = ACCENTED_CODE.matcher(drawn).replaceAll("$1");
        }
        drawn = withKeptSpaces(drawn);
        boolean fromRight = RightToLeft.isBaseOf(drawn);
        return new PrintableText(fromRight, new Pieces(faces).of(drawn, fromRight), lacking);
    }

    private static String withKeptSpaces(String text) {
        return KEPT_SPACES.matcher(text).replaceAll("\u00a0");
    }

    private static PrintableText plain(String text) {
        return new PrintableText(false, List.of(new Piece(text, List.of(), false)), Set.of());
    }

    /** Returns the text composed, without what is never seen, fit for XML: what a title or a remark in a file may hold. */
    public static String clean(String text) {
        String composed =
                NARROW_SPACES.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("\u00a0");
        return UNSEEN.matcher(composed).replaceAll("");
    }

    private static String drawn(String cluster, Faces faces, Set<String> lacking) {
        if (faces.shipped(cluster).isPresent()) {
            return cluster;
        }
        String compatible = Normalizer.normalize(SKIN.matcher(cluster).replaceAll(""), Form.NFKC);
        if (faces.shipped(compatible).isPresent()) {
            return compatible;
        }
        if (faces.drawing(cluster).isPresent()) {
            return cluster;
        }
        return withFewerMarks(compatible, faces).orElseGet(() -> {
            lacking.add(cluster);
            return code(cluster);
        });
    }

    /** Returns the letter with as many of its accents as a face has: ễ is ê rather than e. */
    private static Optional<String> withFewerMarks(String letter, Faces faces) {
        String apart = Normalizer.normalize(letter, Form.NFD);
        for (int end = apart.length() - 1;
                end > 0 && MARK.matcher(apart.substring(end, end + 1)).matches();
                end--) {
            String fewer = Normalizer.normalize(apart.substring(0, end), Form.NFC);
            if (faces.drawing(fewer).isPresent()) {
                return Optional.of(fewer);
            }
        }
        return Optional.empty();
    }

    /** Returns what stands in the place of characters: their codes, as Unicode writes them. */
    public static String code(String characters) {
        return characters
                .codePoints()
                .mapToObj(c -> String.format("U+%04X", c))
                .collect(Collectors.joining(" ", "[", "]"));
    }
}
