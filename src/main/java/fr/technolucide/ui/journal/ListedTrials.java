package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.ui.table.SheetModel;
import fr.technolucide.workbook.Listing;

/** The sentence about the trials that are listed. */
final class ListedTrials {

    private final TrialFilter selection;
    private final SheetModel list;

    ListedTrials(TrialFilter selection, SheetModel list) {
        this.selection = selection;
        this.list = list;
    }

    /** « Plumier, 12 essais », or how many of them are found. */
    String title(Listing listing) {
        ToolLine line = selection.toolProperty().get();
        return ToolWords.title(line, isNarrowed() ? listing.size() : line.trials(), isNarrowed());
    }

    /** « 3 essais sur 14 »; blank when all of them are there. */
    String count(Listing listing) {
        return isNarrowed()
                ? ToolWords.shown(listing.size(), selection.toolProperty().get().trials())
                : "";
    }

    private boolean isNarrowed() {
        return selection.isNarrow() || !list.filterProperty().get().isBlank();
    }

    /** « Essais de Chloé », « Essais d’Écoutille », « Essais »: what is printed and exported. */
    String name() {
        PersonItem me = selection.mineProperty().get();
        ToolLine line = selection.toolProperty().get();
        if (me == null && line.tool() == null) {
            return Messages.text("journal.list");
        }
        String of = me == null ? line.name() : me.name();
        return Messages.text("journal.list.of", Messages.words().ofName(of));
    }
}
