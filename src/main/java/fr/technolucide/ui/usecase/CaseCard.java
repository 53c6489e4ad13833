package fr.technolucide.ui.usecase;

import javafx.scene.layout.Region;

/** A card of the sheet of a use case, beside its form: another is a class that does this, and its line in {@link UseCaseContent}. */
interface CaseCard {

    Region node();

    /** Shows a snapshot; called after each step too. */
    void show(UseCaseSnapshot reading);
}
