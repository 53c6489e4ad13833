package fr.technolucide.ui.entry;

import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.form.FormSlot;
import java.util.List;

/** « Demande d’appui »; the problem that stands on it is that of its use case, and is typed there. */
final class SupportPaper {

    private SupportPaper() {}

    static PaperPlan plan() {
        return PaperPlan.of(
                SupportRequests.SHEET,
                PaperForm.SUPPORT_REQUEST,
                SupportPaper::dressed,
                List.of(SupportRequests.ASKED_BY, SupportRequests.USE_CASE),
                List.of(SupportRequests.SUBJECT, SupportRequests.EXPERT, SupportRequests.SENT_ON));
    }

    private static FormSlot dressed(FormSlot slot) {
        return slot.column().equals(SupportRequests.NEED) ? slot.segments() : slot;
    }
}
