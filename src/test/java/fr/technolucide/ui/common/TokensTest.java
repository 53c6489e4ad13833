package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the tokens and measures what a weak eye needs of them (WCAG 2.1: 4.5 for text, 3 for what one presses). */
class TokensTest {

    /** The grounds on which words of any colour are written, and buttons and fields are laid. */
    private static final List<String> SURFACES =
            List.of("bar", "paper", "card", "sunk", "select", "chip", "toggle", "heat-1");

    private static final List<String> TEXTS = List.of("text", "muted", "accent", "good", "warn", "alert", "hint");

    private static final List<String> STATUSES = List.of("launch", "adapt", "study", "other", "refuse", "incomplete");

    /** The other grounds, each with the words written on it. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("track", TEXTS),
            Map.entry("heat-2", List.of("text")),
            Map.entry("heat-3", List.of("on-heat-3")),
            Map.entry("accent", List.of("on-accent")),
            Map.entry("accent-hover", List.of("on-accent")),
            Map.entry("accent-pressed", List.of("on-accent")),
            Map.entry("launch-fill", List.of("launch", "text", "muted")),
            Map.entry("adapt-fill", List.of("adapt", "text", "muted")),
            Map.entry("study-fill", List.of("study", "text", "muted")),
            Map.entry("other-fill", List.of("other", "text", "muted")),
            Map.entry("refuse-fill", List.of("refuse", "text", "muted")),
            Map.entry("incomplete-fill", List.of("incomplete", "text", "muted")));

    /** What is drawn and bears no words: marks, lines, thumbs, the page of a preview, what dims the window. */
    private static final List<String> DRAWN = List.of(
            "text",
            "muted",
            "good",
            "warn",
            "faded",
            "on-accent",
            "border",
            "control",
            "margin",
            "scrim",
            "sheet",
            "mark",
            "ground",
            "launch-shape",
            "adapt-shape",
            "study-shape",
            "other-shape",
            "refuse-shape");

    private static final Path SHEETS = Path.of("src", "main", "resources", "fr", "technolucide", "ui", "common");
    private static final Pattern BACKGROUND =
            Pattern.compile("(?:-fx-background-color|-color-[a-z]+-bg[a-z-]*):([^;}]+)[;}]");
    private static final Pattern TOKEN = Pattern.compile("-tl-([a-z0-9-]+)");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnEverySurface(boolean ardoise) {
        Map<String, Color> tokens = tokens(ardoise);
        for (String text : TEXTS) {
            for (String surface : SURFACES) {
                assertThat(ratio(tokens.get(text), tokens.get(surface)))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(ratio(tokens.get("on-toggle"), tokens.get("toggle"))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void whatIsWrittenOnAnyOtherGroundIsReadable(boolean ardoise, boolean stronger) {
        Map<String, Color> tokens = stronger ? stronger(ardoise) : tokens(ardoise);
        WORDS.forEach((ground, words) -> assertThat(words)
                .allSatisfy(word -> assertThat(ratio(tokens.get(word), tokens.get(ground)))
                        .as(word + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5)));
    }

    /** A ground that a style sheet begins to use is measured, or said to bear no words. */
    @Test
    void everyGroundOfEverySheetIsMeasured() {
        Set<String> grounds = new TreeSet<>();
        for (String sheet : sheets()) {
            Matcher background = BACKGROUND.matcher(text(sheet));
            while (background.find()) {
                String layers = background.group(1);
                Matcher top = TOKEN.matcher(layers.substring(layers.lastIndexOf(',') + 1));
                if (top.find()) {
                    grounds.add(top.group(1));
                }
            }
        }
        Set<String> known = new TreeSet<>(SURFACES);
        known.addAll(WORDS.keySet());
        known.addAll(DRAWN);
        assertThat(grounds).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void theShapeOfAProposalShowsWhereverItStands(boolean ardoise, boolean stronger) {
        Map<String, Color> tokens = stronger ? stronger(ardoise) : tokens(ardoise);
        for (String status : STATUSES) {
            for (String ground : List.of(status + "-fill", "paper", "card", "sunk", "select")) {
                assertThat(ratio(tokens.get(status + "-shape"), tokens.get(ground)))
                        .as(status + "-shape on " + ground)
                        .isGreaterThanOrEqualTo(3.0);
            }
        }
    }

    /** The names of the menus are written on the ground of the one that is open. */
    @Test
    void anOpenMenuIsNotLaidOnALine() {
        assertThat(text("controls.css"))
                .contains(".menu-bar > .container > .menu-button:showing { -fx-background-color: -tl-toggle; }");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatOnePressesHasAnEdgeThatShows(boolean ardoise) {
        Map<String, Color> tokens = tokens(ardoise);
        for (String surface : SURFACES) {
            assertThat(ratio(tokens.get("control"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(3.0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, on-accent, accent, 7.8",
        "false, on-accent, accent-hover, 9.8",
        "false, on-toggle, toggle, 7.9",
        "false, on-heat-3, heat-3, 6.1",
        "false, text, heat-2, 8.2",
        "false, launch, launch-fill, 6.5",
        "false, adapt, adapt-fill, 6.6",
        "false, study, study-fill, 7.2",
        "false, other, other-fill, 6.7",
        "false, refuse, refuse-fill, 6.5",
        "false, incomplete, incomplete-fill, 7.0",
        "true, on-accent, accent, 8.7",
        "true, on-toggle, toggle, 7.9",
        "true, on-heat-3, heat-3, 7.0",
        "true, text, heat-2, 5.1",
        "true, launch, launch-fill, 7.6",
        "true, refuse, refuse-fill, 7.2",
        "true, refuse-shape, refuse-fill, 4.5"
    })
    void pairsKeepTheContrastTheyWereDrawnWith(boolean ardoise, String above, String below, double least) {
        Map<String, Color> tokens = tokens(ardoise);
        assertThat(ratio(tokens.get(above), tokens.get(below))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void strongerContrastIsReadableByWeakEyes(boolean ardoise) {
        Map<String, Color> tokens = stronger(ardoise);
        for (String surface : SURFACES) {
            for (String text : TEXTS) {
                assertThat(ratio(tokens.get(text), tokens.get(surface)))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(7);
            }
            assertThat(ratio(tokens.get("control"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(ratio(tokens.get("border"), tokens.get(surface)))
                    .as(surface)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(ratio(tokens.get("margin"), tokens.get("card"))).isGreaterThanOrEqualTo(4);
        assertThat(ratio(tokens.get("rule"), tokens.get("card"))).isGreaterThanOrEqualTo(3);
        assertThat(ratio(tokens.get("on-accent"), tokens.get("accent"))).isGreaterThanOrEqualTo(7);
        assertThat(ratio(tokens.get("on-toggle"), tokens.get("toggle"))).isGreaterThanOrEqualTo(7);
        for (String status : STATUSES) {
            assertThat(ratio(tokens.get(status), tokens.get(status + "-fill")))
                    .as(status)
                    .isGreaterThanOrEqualTo(7);
            assertThat(ratio(tokens.get(status + "-shape"), tokens.get(status + "-fill")))
                    .as(status)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    /** The theme with what « contraste renforcé » puts in the place of its tokens; the light one counts in the dark too. */
    private static Map<String, Color> stronger(boolean ardoise) {
        Map<String, Color> tokens = new HashMap<>(block(ardoise));
        Map<String, Color> changed = changes(ardoise ? ".root.ardoise.contrast {" : ".root.contrast {");
        assertThat(block(false).keySet()).containsAll(changed.keySet());
        assertThat(changes(".root.ardoise.contrast {").keySet())
                .as("the dark one redefines all that the light one does")
                .containsAll(changes(".root.contrast {").keySet());
        tokens.putAll(changed);
        return tokens;
    }

    @Test
    void theDarkThemeRedefinesEveryToken() {
        assertThat(block(true).keySet())
                .containsExactlyInAnyOrderElementsOf(block(false).keySet());
    }

    @Test
    void noOtherSheetHoldsAColour() {
        assertThat(sheets()).hasSizeGreaterThan(15);
        for (String sheet : sheets()) {
            assertThat(text(sheet)).as(sheet).doesNotContainPattern("#[0-9A-Fa-f]{3,6}\\b|rgba?\\(");
        }
    }

    /** Every style sheet but that of the tokens. */
    private static List<String> sheets() {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css") && !name.equals("tokens.css"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Color> tokens(boolean ardoise) {
        return block(ardoise);
    }

    private static Map<String, Color> block(boolean ardoise) {
        Map<String, Color> tokens = changes(ardoise ? ".root.ardoise {" : ".root {");
        assertThat(tokens).hasSizeGreaterThan(40);
        return tokens;
    }

    private static Map<String, Color> changes(String start) {
        String text = text("tokens.css");
        String body = text.substring(text.indexOf(start), text.indexOf('}', text.indexOf(start)));
        Map<String, Color> tokens = new HashMap<>();
        Matcher line = Pattern.compile("-tl-([a-z0-9-]+): ([^;]+);").matcher(body);
        while (line.find()) {
            tokens.put(line.group(1), Color.web(line.group(2)));
        }
        return tokens;
    }

    private static String text(String sheet) {
        try (InputStream stream = Theme.class.getResourceAsStream(sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double ratio(Color a, Color b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** Whatever is drawn round what Tab went to is drawn too round what a key made the program go to. */
    @Test
    void whatShowsTheKeyboardAfterTabShowsItAfterAnyKey() throws IOException {
        List<String> alone = new ArrayList<>();
        for (Path sheet : styleSheets()) {
            Matcher rules = Pattern.compile("([^{}]*)\\{")
                    .matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
            while (rules.find()) {
                List<String> selectors =
                        Stream.of(rules.group(1).split(",")).map(String::strip).toList();
                selectors.stream()
                        .filter(each -> each.contains(":focus-visible"))
                        .filter(each ->
                                !selectors.contains(".root:by-keyboard " + each.replace(":focus-visible", ":focused")))
                        .forEach(each -> alone.add(sheet.getFileName() + ": " + each));
            }
        }
        assertThat(alone).isEmpty();
    }

    private static List<Path> styleSheets() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS.getParent())) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
