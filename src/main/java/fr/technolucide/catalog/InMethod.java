package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.ModelSize;
import fr.technolucide.catalog.choice.Outcome;
import fr.technolucide.catalog.choice.ToolStatus;
import fr.technolucide.catalog.choice.Variant;

/** The closed lists that the method knows by itself, item for item by name: it knows neither ids nor labels. */
public final class InMethod {

    private InMethod() {}

    public static fr.technolucide.method.Outcome outcome(Outcome outcome) {
        return fr.technolucide.method.Outcome.valueOf(outcome.name());
    }

    public static fr.technolucide.method.Variant variant(Variant variant) {
        return fr.technolucide.method.Variant.valueOf(variant.name());
    }

    public static fr.technolucide.method.ModelSize modelSize(ModelSize size) {
        return fr.technolucide.method.ModelSize.valueOf(size.name());
    }

    static ToolStatus back(fr.technolucide.method.ToolStatus status) {
        return ToolStatus.valueOf(status.name());
    }
}
