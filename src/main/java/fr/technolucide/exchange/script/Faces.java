package fr.technolucide.exchange.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The faces that a text may be drawn with: that of the paper, then those shipped for what it lacks, then the computer's. */
public final class Faces {

    private static final List<Face> SHIPPED =
            List.of(ShippedFace.LETTERS, ShippedFace.ARABIC, ShippedFace.HEBREW, ShippedFace.SIGNS);

    private final Face paper;
    private final ComputerFaces computer;

    /** @param paper what all is set in that it draws */
    public Faces(Face paper) {
        this(paper, ComputerFaces.INSTALLED);
    }

    Faces(Face paper, ComputerFaces computer) {
        this.paper = paper;
        this.computer = computer;
    }

    Face paper() {
        return paper;
    }

    /** Returns the first face of the program that draws a whole text. */
    Optional<Face> shipped(String text) {
        return Stream.concat(Stream.of(paper), SHIPPED.stream())
                .filter(face -> face.draws(text))
                .findFirst();
    }

    /** Returns the first face that draws a whole text; the computer is asked only for what the program lacks. */
    Optional<Face> drawing(String text) {
        return shipped(text).or(() -> computer.drawing(text));
    }
}
