package fr.technolucide.app;

import fr.technolucide.ui.journal.CurrentPerson;

/** The person who works on this computer: the one chosen in the journal, otherwise the author of the settings. */
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
