package fr.technolucide.ui.intake;

import fr.technolucide.exchange.source.TextOptions;
import java.util.function.Consumer;

/** The actions of the assistant that a step can ask for. */
interface StepActions {

    /** Notes an answer, and plans anew with it. */
    void answer(Consumer<ImportState> answer);

    /** Reads the same text otherwise. */
    void reread(TextOptions options);

    void go(Stepper.Step to);

    void otherFile();

    /** Takes what was copied from a spreadsheet. */
    void paste();
}
