package fr.technolucide.exchange.script;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text by the faces that draw it. A word is drawn by one face where one has all its letters, so that a Vietnamese
 * name does not change its face for one accent; what is read from right to left is one piece, which the renderer turns whole.
 */
final class Pieces {

    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final Faces faces;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Face face;

    /** White space since the last word, which belongs to the words around it when one face draws them. */
    private String space = "";

    Pieces(Faces faces) {
        this.faces = faces;
    }

    /** Every character of the text is drawn by some face. */
    List<Piece> of(String drawn, boolean fromRight) {
        if (fromRight) {
            turned(drawn);
            return pieces;
        }
        for (BidiTextRun run : RightToLeft.runs(drawn)) {
            String part = drawn.substring(run.getStart(), run.getStart() + run.getLength());
            if (run.getDirection() == BidiSplitter.RTL) {
                end();
                turned(part);
            } else {
                words(part);
            }
        }
        end();
        return pieces;
    }

    private void turned(String part) {
        Set<Face> needed = new LinkedHashSet<>();
        Matcher clusters = CLUSTER.matcher(part);
        while (clusters.find()) {
            String cluster = clusters.group();
            if (!cluster.isBlank() && needed.stream().noneMatch(known -> known.draws(cluster))) {
                faces.drawing(cluster).ifPresent(needed::add);
            }
        }
        pieces.add(new Piece(part, List.copyOf(needed), true));
    }

    private void words(String part) {
        Matcher words = WORD.matcher(part);
        while (words.find()) {
            String word = words.group();
            if (word.isBlank()) {
                space += word;
            } else {
                whole(word).ifPresentOrElse(one -> add(word, one), () -> clusters(word));
            }
        }
    }

    /** Returns the face of a whole word: of the program where it has all of its letters, in one face or in several. */
    private Optional<Face> whole(String word) {
        Optional<Face> shipped = faces.shipped(word);
        boolean ours = CLUSTER.matcher(word)
                .results()
                .allMatch(cluster -> faces.shipped(cluster.group()).isPresent());
        return ours ? shipped : faces.drawing(word);
    }

    private void clusters(String word) {
        Matcher clusters = CLUSTER.matcher(word);
        while (clusters.find()) {
            String cluster = clusters.group();
            faces.drawing(cluster).ifPresentOrElse(one -> add(cluster, one), () -> characters(cluster));
        }
    }

    private void characters(String cluster) {
        cluster.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> add(each, faces.drawing(each).orElseThrow()));
    }

    private void add(String word, Face drawing) {
        if (face != drawing) {
            end();
            face = drawing;
        }
        text.append(space).append(word);
        space = "";
    }

    /** Ends the piece; white space after it is the paper's. */
    private void end() {
        if (face != null && face != faces.paper()) {
            put(new Piece(text.toString(), List.of(face), false));
            text.setLength(0);
        }
        text.append(space);
        if (!text.isEmpty()) {
            put(new Piece(text.toString(), List.of(), false));
        }
        text.setLength(0);
        space = "";
        face = null;
    }

    private void put(Piece piece) {
        boolean same = piece.faces().isEmpty()
                && !pieces.isEmpty()
                && pieces.getLast().faces().isEmpty();
        pieces.add(same ? new Piece(pieces.removeLast().text() + piece.text(), List.of(), false) : piece);
    }
}
