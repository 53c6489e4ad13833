package fr.technolucide.ui.checklist;

import fr.technolucide.method.Variant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes to see.
 *
 * @param useCase   absent for the one filled last
 * @param checklist absent for the filling that counts
 * @param variant   the latest of this kind, or the place to begin one; absent for either kind
 */
record Wish(
        @Nullable UUID useCase,
        @Nullable UUID checklist,
        @Nullable Variant variant) {

    static final Wish LAST = new Wish(null, null, null);

    static Wish ofCase(UUID useCase) {
        return new Wish(useCase, null, null);
    }

    static Wish ofChecklist(UUID checklist) {
        return new Wish(null, checklist, null);
    }
}
