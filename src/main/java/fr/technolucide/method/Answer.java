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

    /** What a point brings at best. */
    static final int MOST_POINTS = 2;

    private final int points;

    Answer(int points) {
        this.points = points;
    }

    /** Points brought to the group: « ne sait pas » counts as nothing, « sans objet » is left out of the count. */
    public int points() {
        return points;
    }

    /** Whether the point still asks for something to be done, and so may become an action. */
    public boolean toSettle() {
        return TO_SETTLE.contains(this);
    }

    /** Whether a red flag so answered is out of the way. */
    public boolean liftsRedFlag() {
        return this == OUI || this == SANS_OBJET;
    }
}
