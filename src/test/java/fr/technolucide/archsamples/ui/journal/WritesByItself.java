package fr.technolucide.archsamples.ui.journal;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;

/** A screen that has a way of its own to the workbook. */
public final class WritesByItself {
    public void write(Session session, Change change) {
        session.submit(change);
    }
}
