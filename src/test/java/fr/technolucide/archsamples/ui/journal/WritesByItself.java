package fr.technolucide.archsamples.ui.journal;

import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;

/** A screen that has a way of its own to the workbook. */
public final class WritesByItself {
    public void write(Session session, ChangeSet change) {
        session.submit(change);
    }
}
