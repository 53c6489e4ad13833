package fr.technolucide.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the proposal for a use case, from its benefit and from the checklist that counts for it. */
public final class UseCaseProposal {

    /** The red flag « L’outil déciderait seul », raised by the use case's own form, checklist or not. */
    public static final String DECIDES_ALONE_CODE = "3.1";

    private UseCaseProposal() {}

    /**
     * Returns the proposal; a marginal benefit turns it into AUTRE_APPROCHE, but never softens NE_PAS_LANCER and never
     * hides an INCOMPLET list.
     *
     * @param checklist verdict of the latest full checklist, else of the latest quick one, {@code null} without any
     */
    public static Verdict verdict(Benefit benefit, @Nullable Verdict checklist) {
        if (checklist == null) {
            return benefit.marginal() ? Verdict.AUTRE_APPROCHE : Verdict.INCOMPLET;
        }
        return switch (checklist) {
            case NE_PAS_LANCER, INCOMPLET, AUTRE_APPROCHE -> checklist;
            case LANCER, ADAPTER, A_INSTRUIRE, REMPLIR_LA_LISTE_COMPLETE ->
                benefit.marginal() ? Verdict.AUTRE_APPROCHE : checklist;
        };
    }

    /**
     * Returns the codes of the red flags to show, the gravest first: answered NON, then NE_SAIT_PAS; 3.1 at the head
     * when the tool would decide alone and the list does not already say so.
     *
     * @param checklist the same as for {@link #verdict}, {@code null} without any
     */
    public static List<String> redFlags(@Nullable RedFlags checklist, boolean decidesAlone) {
        List<String> codes = new ArrayList<>();
        if (checklist != null) {
            codes.addAll(checklist.no());
            codes.addAll(checklist.unknown());
        }
        if (decidesAlone && !codes.contains(DECIDES_ALONE_CODE)) {
            codes.addFirst(DECIDES_ALONE_CODE);
        }
        return List.copyOf(codes);
    }
}
