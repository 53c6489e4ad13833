package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes once through the screens, in both languages, sizes and themes, and writes down what is wrong. */
final class Walk {

    final Set<String> cut = new LinkedHashSet<>();
    final Set<String> nameless = new LinkedHashSet<>();
    final Set<String> misnamed = new LinkedHashSet<>();
    final Set<String> unlabelled = new LinkedHashSet<>();
    final Set<String> mute = new LinkedHashSet<>();
    final Set<String> css = new LinkedHashSet<>();
    int seen;

    private final boolean whole;

    /** @param whole every screen in every dress; else, of what one mechanism draws, only the tightest dress */
    Walk(boolean whole) {
        this.whole = whole;
    }

    Walk go(Path folder) throws Exception {
        Fx.start();
        Fx.cssWarnings();
        try {
            for (Language language : Language.values()) {
                Messages.use(language);
                for (boolean empty : List.of(false, true)) {
                    String own = language.tag() + empty;
                    try (ProgramWindow program = new ProgramWindow(folder.resolve(own), !empty)) {
                        program.settle();
                        go(program, screens(program, empty));
                    }
                    if (whole) {
                        goWide(folder.resolve(own + "-large"), empty);
                    }
                }
            }
        } finally {
            Messages.use(Language.FRENCH);
        }
        return this;
    }

    private static List<Screen> screens(ProgramWindow program, boolean empty) {
        List<Screen> screens = new ArrayList<>(Screens.all());
        screens.addAll(empty ? List.of() : Screens.menus(program));
        screens.removeIf(screen -> screen.empty() != empty);
        return screens;
    }

    /** A change of dress takes longer than a change of screen: every screen in one dress, then in the next. */
    private void go(ProgramWindow program, List<Screen> screens) {
        boolean french = Messages.language() == Language.FRENCH;
        for (Dress dress : whole || french ? Dress.measured() : Dress.extremes()) {
            dress.on(program);
            screens.stream()
                    .filter(screen -> isMeasured(screen, dress))
                    .forEach(screen -> look(program, screen, dress));
        }
        for (Dress dress : french ? Dress.themes() : List.<Dress>of()) {
            dress.on(program);
            screens.stream().filter(screen -> isDressed(screen, dress)).forEach(screen -> look(program, screen, dress));
        }
    }

    private void goWide(Path folder, boolean empty) {
        try (ProgramWindow program = new ProgramWindow(folder, !empty)) {
            program.settle();
            List<Screen> screens = screens(program, empty);
            for (Dress dress : Dress.wide()) {
                dress.on(program);
                screens.stream().filter(screen -> !screen.above()).forEach(screen -> look(program, screen, dress));
            }
        }
    }

    /** What stands in a window of its own does not feel the size of ours. */
    private boolean isMeasured(Screen screen, Dress dress) {
        boolean felt = !screen.above() || dress.isUsualScreen();
        return felt && (whole || !screen.isSeldom() || dress.equals(screen.above() ? Dress.LARGE : Dress.TIGHT));
    }

    private boolean isDressed(Screen screen, Dress dress) {
        return whole || !screen.isSeldom() && (dress.equals(Dress.DARK) || Screens.isTab(screen));
    }

    private void look(ProgramWindow program, Screen screen, Dress dress) {
        String where = Messages.language().tag() + " " + screen.name() + " " + dress + " ";
        screen.show(program);
        Fx.on(Eye::cutWords).forEach(words -> cut.add(where + words));
        if (dress.equals(Dress.USUAL) || screen.isSeldom()) {
            Fx.on(Ear::nameless).forEach(node -> nameless.add(where + node));
            Fx.on(Ear::misnamed).forEach(node -> misnamed.add(where + node));
            Fx.on(Ear::unlabelled).forEach(node -> unlabelled.add(where + node));
            Fx.on(Ear::mute).forEach(node -> mute.add(where + node));
        }
        screen.leave(program);
        Fx.cssWarnings().forEach(warning -> css.add(where + warning));
        seen++;
    }
}
