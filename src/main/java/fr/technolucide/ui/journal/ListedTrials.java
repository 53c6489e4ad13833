package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.ui.table.SheetModel;
import fr.technolucide.workbook.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Returns what the trials are restricted to beside what {@link #name} says: a tool, a period, testers. */
    List<String> narrowing() {
        List<String> said = new ArrayList<>();
        ToolLine line = selection.toolProperty().get();
        if (selection.mineProperty().get() != null && line.tool() != null) {
            said.add(line.name());
        }
        Period period = selection.periodProperty().get();
        if (period != Period.ALL) {
            said.add(period.toString());
        }
        Set<PersonItem> testers = selection.testersProperty().get();
        if (!testers.isEmpty()) {
            said.add(testers.stream().map(PersonItem::name).sorted().collect(Collectors.joining(", ")));
        }
        return said;
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
