package fr.technolucide.catalog.choice;

import fr.technolucide.workbook.ChoiceItem;

/** The size of a model, in billions of parameters: those active for a token, and all of them. */
public enum ModelSize implements ChoiceItem {
    XS("xs", 1, 4, 1, 4),
    S("s", 8, 28, 8, 28),
    M("m", 70, 123, 70, 123),
    L("l", 30, 132, 300, 440),
    XL("xl", 67, 600, 670, 2000);

    private final String id;
    private final int activeLow;
    private final int activeHigh;
    private final int totalLow;
    private final int totalHigh;

    ModelSize(String id, int activeLow, int activeHigh, int totalLow, int totalHigh) {
        this.id = id;
        this.activeLow = activeLow;
        this.activeHigh = activeHigh;
        this.totalLow = totalLow;
        this.totalHigh = totalHigh;
    }

    @Override
    public String id() {
        return id;
    }

    public int activeLow() {
        return activeLow;
    }

    public int activeHigh() {
        return activeHigh;
    }

    public int totalLow() {
        return totalLow;
    }

    public int totalHigh() {
        return totalHigh;
    }
}
