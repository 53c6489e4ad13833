package fr.technolucide.ui.usecase;

import java.util.Locale;

/** How the use cases are shown. */
enum CaseView {
    MATRIX,
    CLOUD,
    FILES;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
