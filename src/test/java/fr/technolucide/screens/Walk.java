package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Goes once through the screens, in both languages, and writes down what is wrong. */
final class Walk {

    /** How much a walk looks at; each says which screens it sees in which dress. */
    enum Length {
        /** In the tightest dress in both languages, in the usual one and the tabs in the other themes in French. */
        QUICK,

        /** Every screen in every dress. */
        WHOLE;

        private List<Dress> dresses(boolean french) {
            List<Dress> all = new ArrayList<>();
            if (this == QUICK) {
                all.addAll(french ? Dress.extremes() : List.of(Dress.TIGHT, Dress.LARGE));
            } else {
                all.addAll(Dress.measured());
            }
            all.addAll(french ? Dress.themes() : List.of());
            return all;
        }

        private boolean sees(Screen screen, Dress dress) {
            if (Dress.themes().contains(dress)) {
                return switch (this) {
                    case QUICK -> Screens.isTab(screen);
                    case WHOLE -> true;
                };
            }
            boolean tightest = dress.equals(screen.above() ? Dress.LARGE : Dress.TIGHT);
            return switch (this) {
                case QUICK -> tightest || dress.equals(Dress.USUAL);
                case WHOLE -> isFelt(screen, dress);
            };
        }

        /** What stands in a window of its own does not feel the size of ours. */
        private static boolean isFelt(Screen screen, Dress dress) {
            return !screen.above() || dress.isUsualScreen();
        }
    }

    final Set<String> cut = new LinkedHashSet<>();
    final Set<String> nameless = new LinkedHashSet<>();
    final Set<String> misnamed = new LinkedHashSet<>();
    final Set<String> unlabelled = new LinkedHashSet<>();
    final Set<String> mute = new LinkedHashSet<>();
    final Set<String> small = new LinkedHashSet<>();
    final Set<String> unruled = new LinkedHashSet<>();
    final Set<String> css = new LinkedHashSet<>();
    int seen;
    int felt;

    private final Length length;
    private final Set<String> unused;

    Walk(Length length) throws IOException {
        this.length = length;
        this.unused = Set.copyOf(Files.readAllLines(Path.of("src/build/unused-style-classes.txt")));
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
                    if (length == Length.WHOLE) {
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
        screens.removeIf(screen -> screen.empty() != empty || !screen.name().matches(Screens.ONLY));
        return screens;
    }

    /** A change of dress takes longer than a change of screen: every screen in one dress, then in the next. */
    private void go(ProgramWindow program, List<Screen> screens) {
        for (Dress dress : length.dresses(Messages.language() == Language.FRENCH)) {
            List<Screen> seen = screens.stream()
                    .filter(screen -> length.sees(screen, dress))
                    .toList();
            if (!seen.isEmpty()) {
                dress.on(program);
                seen.forEach(screen -> look(program, screen, dress));
            }
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

    private void look(ProgramWindow program, Screen screen, Dress dress) {
        String where = Messages.language().tag() + " " + screen.name() + " " + dress + " ";
        screen.show(program);
        Fx.on(Eye::cutWords).forEach(words -> cut.add(where + words));
        if (dress.equals(Dress.USUAL) || screen.isSeldom() || length == Length.QUICK) {
            Fx.on(Ear::nameless).forEach(node -> nameless.add(where + node));
            Fx.on(Ear::misnamed).forEach(node -> misnamed.add(where + node));
            Fx.on(Ear::unlabelled).forEach(node -> unlabelled.add(where + node));
            Fx.on(Ear::mute).forEach(node -> mute.add(where + node));
        }
        if (dress.equals(Dress.USUAL)) {
            felt += Fx.on(Finger::felt);
            Fx.on(Finger::small).forEach(target -> small.add(where + target));
        }
        Fx.on(() -> Eye.classes(unused)).forEach(name -> unruled.add(where + name));
        screen.leave(program);
        Fx.cssWarnings().forEach(warning -> css.add(where + warning));
        seen++;
    }
}
