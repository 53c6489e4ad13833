package fr.technolucide.ui.usecase;

import fr.technolucide.ui.common.Icon.Shape;
import java.util.Locale;

/** The views of the use cases. */
enum CaseView {
    MATRIX(Shape.GRID),
    CLOUD(Shape.CLOUD),
    PAGE(Shape.DOCUMENT);

    private final Shape icon;

    CaseView(Shape icon) {
        this.icon = icon;
    }

    Shape icon() {
        return icon;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
