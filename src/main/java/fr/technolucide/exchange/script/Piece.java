package fr.technolucide.exchange.script;

import java.util.List;

/**
 * A run of a text.
 *
 * @param faces  in the order in which they are asked; empty where the face of the paper draws it all
 * @param turned whether some of it is read from right to left
 */
public record Piece(String text, List<Face> faces, boolean turned) {}
