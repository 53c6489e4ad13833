package fr.technolucide.ui.checklist;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.shell.ExchangeCommands;
import java.util.Optional;

/** The commands on a checklist as a whole: fill again, compare, print. */
final class WholeList {

    private final ChecklistModel model;
    private final ChecklistStarter beginning;
    private final ExchangeCommands exchanges;

    WholeList(ChecklistModel model, ChecklistStarter beginning, ExchangeCommands exchanges) {
        this.model = model;
        this.beginning = beginning;
        this.exchanges = exchanges;
    }

    /** Begins another filling of the use case. */
    void again() {
        beginning.ask();
    }

    void compare() {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading != null) {
            new ChangesDialog(model.session(), reading, exchanges).show();
        }
    }

    void printFilled() {
        model.filled()
                .ifPresent(filled -> exchanges.printFilled(
                        form(filled.assessment().variant()), filled.checklist().id()));
    }

    /** A list to fill with a pen, for the use case that is shown. */
    void printBlank(Variant variant) {
        ChecklistSnapshot reading = model.readingProperty().get();
        exchanges.printBlank(form(variant), Optional.ofNullable(reading).map(ChecklistSnapshot::useCase));
    }

    private static PaperForm form(Variant variant) {
        return variant == Variant.QUICK ? PaperForm.CHECKLIST_QUICK : PaperForm.CHECKLIST;
    }
}
