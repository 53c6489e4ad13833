package fr.technolucide.app;

import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.shell.AppearanceStore;

/** Keeps the look of the window in the settings. */
record SettingsAppearance(Settings settings) implements AppearanceStore {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text_size";
    private static final String LIGHT = "papier";
    private static final String DARK = "ardoise";

    @Override
    public Appearance read() {
        boolean dark = settings.get(THEME).filter(DARK::equals).isPresent();
        String wanted = settings.get(TEXT_SIZE).orElse("");
        int percent = Appearance.TEXT_PERCENTS.stream()
                .filter(size -> size.toString().equals(wanted))
                .findFirst()
                .orElse(Appearance.DEFAULT.textPercent());
        return new Appearance(dark, percent);
    }

    @Override
    public void keep(Appearance appearance) {
        settings.set(THEME, appearance.ardoise() ? DARK : LIGHT);
        settings.set(TEXT_SIZE, Integer.toString(appearance.textPercent()));
    }
}
