package fr.technolucide.app;

import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Appearance.Mode;
import fr.technolucide.ui.shell.AppearanceStore;
import java.util.Arrays;
import java.util.Map;

/** Keeps the look of the window in the settings. */
record SettingsAppearance(Settings settings) implements AppearanceStore {

    private static final String THEME = "theme";
    private static final String CONTRAST = "contrast";
    private static final String TEXT_SIZE = "text_size";

    @Override
    public Appearance read() {
        String wanted = settings.get(TEXT_SIZE).orElse("");
        int percent = Appearance.TEXT_PERCENTS.stream()
                .filter(size -> size.toString().equals(wanted))
                .findFirst()
                .orElse(Appearance.DEFAULT.textPercent());
        String theme = settings.get(THEME).orElse("");
        Mode mode = Arrays.stream(Mode.values())
                .filter(each -> name(each).equals(theme))
                .findFirst()
                .orElse(Appearance.DEFAULT.mode());
        return new Appearance(
                mode, settings.get(CONTRAST).filter("true"::equals).isPresent(), percent);
    }

    @Override
    public void keep(Appearance appearance) {
        settings.setAll(Map.of(
                THEME, name(appearance.mode()),
                CONTRAST, Boolean.toString(appearance.contrast()),
                TEXT_SIZE, Integer.toString(appearance.textPercent())));
    }

    private static String name(Mode mode) {
        return switch (mode) {
            case LIGHT -> "papier";
            case ARDOISE -> "ardoise";
            case SYSTEM -> "systeme";
        };
    }
}
