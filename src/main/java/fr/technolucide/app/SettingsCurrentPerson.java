package fr.technolucide.app;

import fr.technolucide.ui.journal.CurrentPerson;

/** Who works on this computer: chosen in the journal, else the author of the settings. */
final class SettingsCurrentPerson implements CurrentPerson {

    private static final String NAME = "myself";

    private final Settings settings;

    SettingsCurrentPerson(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.get(NAME).orElseGet(settings::author);
    }

    @Override
    public void keep(String name) {
        settings.set(NAME, name);
    }
}
