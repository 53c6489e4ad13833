package fr.technolucide.ui.shell;

import fr.technolucide.ui.common.Appearance;

/** Stores the appearance of the window between two starts. */
public interface AppearanceStore {

    Appearance read();

    /** Called off the UI thread; a failure to keep it is not worth a message. */
    void keep(Appearance appearance);
}
