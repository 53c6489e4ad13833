package fr.technolucide.ui.checklist;

import fr.technolucide.method.Variant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use case and the checklist that a person asks to see.
 *
 * @param useCase   absent for the one filled last
 * @param checklist absent for the filling that counts
 * @param variant   the latest of this kind, or the place to begin one; absent for either kind
 */
record ViewRequest(
        @Nullable UUID useCase,
        @Nullable UUID checklist,
        @Nullable Variant variant) {

    static final ViewRequest LAST = new ViewRequest(null, null, null);

    static ViewRequest ofCase(UUID useCase) {
        return new ViewRequest(useCase, null, null);
    }

    static ViewRequest ofChecklist(UUID checklist) {
        return new ViewRequest(null, checklist, null);
    }
}
