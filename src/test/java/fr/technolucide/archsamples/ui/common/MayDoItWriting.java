package fr.technolucide.archsamples.ui.common;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Change;

/** The one way from the window to the workbook. */
public final class MayDoItWriting {
    public void write(Session session, Change change) {
        session.submit(change);
    }
}
