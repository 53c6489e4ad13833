package fr.technolucide.method;

/** The proposal of the decision rule, never what is decided; ids are the names. */
public enum Verdict {
    LANCER,
    ADAPTER,
    A_INSTRUIRE,
    AUTRE_APPROCHE,
    INCOMPLET,
    NE_PAS_LANCER,
    /** The quick list found no objection: fill in the full one. */
    REMPLIR_LA_LISTE_COMPLETE;

    /** Returns the rank of the proposal, to compare with {@link Outcome#rank()}: LANCER 2, ADAPTER 1, the others 0. */
    public int rank() {
        return switch (this) {
            case LANCER -> 2;
            case ADAPTER -> 1;
            case A_INSTRUIRE, AUTRE_APPROCHE, INCOMPLET, NE_PAS_LANCER, REMPLIR_LA_LISTE_COMPLETE -> 0;
        };
    }
}
