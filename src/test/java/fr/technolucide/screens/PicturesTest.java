package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws every screen to {@code target/pictures}, and those that the README and the guide show to {@code docs/pictures}; in
 * English to {@code en} beside them. With {@code -Dlook.dir=} each stands beside its drawing in {@code index.html} and
 * {@code planche.png}. With {@code -Dpictures.only=} and a regular expression, only the screens it names are drawn.
 */
@Tag("pictures")
class PicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Path KEPT = Path.of("docs", "pictures");
    private static final int MOST_BYTES = 100_000;
    private static final int SCREENS_BETWEEN = 8;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
        for (Language language : Language.values()) {
            Path drawn = Files.createDirectories(in(FOLDER, language));
            try (Stream<Path> old = Files.list(drawn)) {
                old.filter(file -> file.toString().endsWith(".png"))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @AfterEach
    void inFrench() {
        Messages.use(Language.FRENCH);
    }

    /** The folder of what is drawn in a language. */
    private static Path in(Path folder, Language language) {
        return language == Language.FRENCH ? folder : folder.resolve(language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawnInEveryDress(Language language) throws IOException {
        Messages.use(language);
        Path drawn = in(FOLDER, language);
        Map<String, Screen> screens = new LinkedHashMap<>();
        for (List<Dress> dresses : Dress.wardrobes(language)) {
            for (boolean empty : List.of(false, true)) {
                draw(empty, dresses, drawn).forEach(screen -> screens.putIfAbsent(screen.name(), screen));
            }
        }
        String drawings = System.getProperty("look.dir");
        new ContactSheet(drawn, drawings == null ? null : Path.of(drawings))
                .write(
                        List.copyOf(screens.values()),
                        Dress.wardrobes(language).stream().flatMap(List::stream).toList());
    }

    private List<Screen> draw(boolean empty, List<Dress> dresses, Path to) {
        Path own =
                folder.resolve((empty ? "vide" : "exemple") + dresses.getFirst().width());
        try (ProgramWindow program = new ProgramWindow(own, !empty)) {
            program.settle();
            List<Screen> screens = new ArrayList<>(Screens.all());
            screens.addAll(empty ? List.of() : Screens.menus(program));
            screens.removeIf(screen -> screen.empty() != empty || !screen.name().matches(Screens.ONLY));
            for (int i = 0; i < screens.size(); i++) {
                draw(program, screens.get(i), dresses, to);
                if (i % SCREENS_BETWEEN == 0) {
                    forgetShadows();
                }
            }
            return screens;
        }
    }

    /**
     * Frees the images of shadows of windows that are closed. JavaFX keeps them in a pool behind soft references, and looks at
     * each whenever it draws a shadow, so that none ever grows old: two thousand pictures filled the heap, until a screen took half
     * a minute. What nothing looked at between two collections goes at the second, under the flags of this profile.
     */
    private static void forgetShadows() {
        System.gc();
        System.gc();
    }

    /** What stands above the window goes away when the window changes: it is opened again for each dress. */
    private static void draw(ProgramWindow program, Screen screen, List<Dress> dresses, Path to) {
        for (Dress dress : dresses) {
            if (screen.above() && !dress.isUsualScreen()) {
                continue;
            }
            dress.on(program);
            screen.show(program);
            write(to.resolve(screen.name() + "-" + dress + ".png"), Camera.png(Camera.picture(program)));
            screen.leave(program);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePicturesOfTheGuideAreTheSameAtEachRunAndSmall(Language language) throws IOException {
        Messages.use(language);
        kept(folder.resolve("0")); // the first drawing of a letter differs by a shade from those that follow
        Map<String, byte[]> first = kept(folder.resolve("1"));
        Map<String, byte[]> second = kept(folder.resolve("2"));
        assertThat(first).isNotEmpty();
        Path drawn = in(FOLDER, language);
        first.forEach((name, bytes) -> write(drawn.resolve("deux-fois-" + name + "-1.png"), bytes));
        second.forEach((name, bytes) -> write(drawn.resolve("deux-fois-" + name + "-2.png"), bytes));
        assertSoftly(all -> first.forEach((name, bytes) -> {
            all.assertThat(bytes).as(name).hasSizeLessThan(MOST_BYTES);
            all.assertThat(Arrays.equals(second.get(name), bytes))
                    .as(name + " is the same when drawn twice")
                    .isTrue();
        }));
        Path kept = Files.createDirectories(in(KEPT, language));
        first.forEach((name, bytes) -> write(kept.resolve(name + ".png"), bytes));
    }

    private static Map<String, byte[]> kept(Path folder) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (boolean empty : List.of(false, true)) {
            try (ProgramWindow program = new ProgramWindow(folder.resolve(empty ? "vide" : "exemple"), !empty)) {
                program.settle();
                for (Illustration each : Illustration.ALL) {
                    if (each.ofEmpty() == empty) {
                        pictures.put(each.name(), each.take(program, MOST_BYTES));
                    }
                }
            }
        }
        return pictures;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
