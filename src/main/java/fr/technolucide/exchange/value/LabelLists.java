package fr.technolucide.exchange.value;

import fr.technolucide.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Splits several labels in one cell: « Plumier, Chloé et Marc ; Atelier R&amp;D ». Built once for the labels that a
 * column may hold.
 */
public final class LabelLists {
    private static final String FRENCH = " ; ";
    private static final String ENGLISH = "; ";

    private static final Pattern SEPARATOR =
            Pattern.compile("[,;/&+\\r\\n]|(?<=\\s)(?:et|and)(?=\\s)", Pattern.CASE_INSENSITIVE);

    private final Set<String> known;
    private final int longest;

    private LabelLists(Set<String> known, int longest) {
        this.known = known;
        this.longest = longest;
    }

    /** @param labels never split, whatever they hold; compared normalised */
    public static LabelLists knowing(Collection<String> labels) {
        int longest =
                labels.stream().mapToInt(label -> pieces(label).size()).max().orElse(1);
        return new LabelLists(
                labels.stream()
                        .map(Headers::normalise)
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                longest);
    }

    /** Returns what stands between the labels of one cell in our own files. */
    public static String between(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    /** Splits a cell of our own exports, in whichever language, as if no label held a separator. */
    public static List<String> parts(String cell) {
        return Stream.of(cell.split(cell.contains(FRENCH) ? FRENCH : ENGLISH, -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /**
     * Splits a cell of our own exports, in whichever language, and on nothing else: on « ; » between spaces where there is
     * one, else on « ; » before a space, except inside a known label.
     *
     * @param known tells a label that is never split
     */
    public static List<String> splitOurs(String cell, Predicate<String> known) {
        List<String> parts = parts(cell);
        if (parts.size() < 2 || cell.contains(FRENCH)) {
            return parts;
        }
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < parts.size(); ) {
            int end = parts.size();
            while (end > at + 1 && !known.test(String.join(ENGLISH, parts.subList(at, end)))) {
                end--;
            }
            labels.add(String.join(ENGLISH, parts.subList(at, end)));
            at = end;
        }
        return List.copyOf(labels);
    }

    /**
     * Splits on {@code , ; / & +}, line breaks, « et » and « and », except inside a known label; parts trimmed, empty ones left
     * out, in the order written, doubles kept.
     */
    public List<String> split(String cell) {
        List<Piece> pieces = pieces(cell);
        List<String> labels = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int last = lastOfKnown(cell, pieces, at);
            labels.add(cell.substring(pieces.get(at).start(), pieces.get(last).end())
                    .strip());
            at = last + 1;
        }
        return List.copyOf(labels);
    }

    private int lastOfKnown(String cell, List<Piece> pieces, int from) {
        for (int last = Math.min(pieces.size(), from + longest) - 1; last > from; last--) {
            String joined =
                    cell.substring(pieces.get(from).start(), pieces.get(last).end());
            if (known.contains(Headers.normalise(joined))) {
                return last;
            }
        }
        return from;
    }

    private record Piece(int start, int end) {}

    private static List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(cell);
        int start = 0;
        while (separator.find()) {
            pieces.add(new Piece(start, separator.start()));
            start = separator.end();
        }
        pieces.add(new Piece(start, cell.length()));
        pieces.removeIf(piece -> cell.substring(piece.start(), piece.end()).isBlank());
        return pieces;
    }
}
