package fr.technolucide.method;

import java.util.Set;

/** The five answers to a point of the checklist; ids are the names. */
public enum Answer {
    OUI(2),
    PARTIEL(1),
    NON(0),
    NE_SAIT_PAS(0),
    SANS_OBJET(0);

    /** The answers after which a point still asks for something to be done. */
    public static final Set<Answer> TO_SETTLE = Set.of(PARTIEL, NON, NE_SAIT_PAS);

    /** The most points that one answer can give. */
    static final int MOST_POINTS = 2;

    private final int points;

    Answer(int points) {
        this.points = points;
    }

    /**
     * Returns the points brought to the group: « ne sait pas » counts as nothing, « sans objet » is left out of the
     * count.
     */
    public int points() {
        return points;
    }

    /** Returns whether something is still to be done about the point, which may then become an action. */
    public boolean toSettle() {
        return TO_SETTLE.contains(this);
    }

    /** Returns whether this answer lifts a red flag. */
    public boolean liftsRedFlag() {
        return this == OUI || this == SANS_OBJET;
    }
}
