package fr.technolucide.archsamples.ui.session;

import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;

/** The one way from the window to the workbook. */
public final class MayDoItWriting {
    public void write(Session session, ChangeSet change) {
        session.submit(change);
    }
}
